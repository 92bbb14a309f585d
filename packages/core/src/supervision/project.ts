import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { ViewContext } from '../county/showing.ts';
import type { Frozen } from '../kernel/command.ts';
import { shownBy } from '../kernel/shown-by.ts';
import * as part from './project-parts.ts';
import type { Supervision } from './supervision.ts';
import { type ProjectedSupervision, SupervisionView } from './view.ts';
import { type SupervisionViewpoint, viewpointOf } from './visibility.ts';

type Layer = Frozen<Partial<ProjectedSupervision>>;
type Look = (state: Supervision, actor: Actor, context: ViewContext) => Layer;

const bare = (state: Supervision) => ({
  title: state.title,
  stage: state.stage,
  theme: state.theme,
  themeWords: state.themeWords,
  planLateSince: state.planLateSince,
  object: state.object,
  form: state.form,
  inspectionKind: state.inspection?.kind,
  units: state.units,
  committee: state.committee,
  begunOn: state.begunOn,
  endedOn: state.endedOn,
  summary: state.summary?.text,
  responsible: [],
  groups: [],
  supervisors: [],
  briefings: [],
  visits: [],
  advice: [],
  items: [],
  appraisals: [],
  instructions: [],
});

// Shown to those who supervise and to the offices, which may read every follow-up.
const topicOf = ({ followUp, recommendation }: Supervision) => ({ followUp, recommendation });

const within: Look = (state) => ({
  ...topicOf(state),
  responsible: state.responsible,
  plan: state.plan,
  item: state.item,
  workPlan: state.workPlan,
  returned: state.returned,
  cancelled: state.cancelled,
  groups: state.groups,
  supervisors: state.supervisors,
  briefings: state.briefings.map(part.briefingOf),
  visits: state.visits.map(part.visitWithin),
  advice: state.advice.map((one) => part.adviceWithin(one, state.deliveries)),
  items: state.rectification.map(part.itemWithin),
  appraisals: state.appraisals.map(part.appraisalWithin),
  instructions: state.instructions,
});

// A record that names no unit may be about any supervised unit, so it is shown to a unit that is the only one.
const visitsTo = (
  { visits, units }: Supervision,
  actor: Actor,
  register: ViewContext['register'],
) =>
  visits.filter(({ unit }) => {
    const about = unit ? [unit] : units;
    return about.every((one) => actsFor(one, actor, register));
  });

const asUnit: Look = (state, actor, { register }) => {
  const own = <Part extends { readonly unit: string }>(parts: readonly Part[]) =>
    parts.filter(({ unit }) => actsFor(unit, actor, register));
  return {
    responsible: state.responsible,
    briefings: own(state.briefings).map(part.briefingOf),
    visits: register.profile.supervision.visitsShownToUnit.value
      ? visitsTo(state, actor, register).map(part.bareVisit)
      : [],
    advice: part.handedOver(own(state.advice), state.deliveries),
    items: own(state.rectification).map(part.bareItem),
    appraisals: part.publishedOf(own(state.appraisals)),
  };
};

const copied: Look = (state, actor) => {
  const copy = actor.role === 'government_office' ? 'government' : 'supervising_office';
  const deliveries = state.deliveries.filter(({ copies }) => copies.includes(copy));
  const ids = new Set(deliveries.map(({ id }) => id));
  return {
    ...topicOf(state),
    advice: part.handedOver(state.advice, deliveries),
    items: state.rectification.filter(({ advice }) => ids.has(advice)).map(part.bareItem),
    appraisals: part.publishedOf(state.appraisals),
  };
};

const asMember: Look = (state) => ({
  visits: state.visits.map(part.bareVisit),
  advice: part.handedOver(state.advice, state.deliveries),
  items: state.rectification.map(part.bareItem),
  appraisals: part.publishedOf(state.appraisals),
});

const looks: Readonly<Record<SupervisionViewpoint, Look>> = {
  within,
  unit: asUnit,
  copied,
  member: asMember,
  outside: () => ({}),
};

/**
 * Projects a supervision for an actor who may read it. Only those within are shown who wrote, visited or
 * rechecked; to everybody else records are those of the CPPCC.
 */
export const projectSupervision = (
  state: Supervision,
  actor: Actor,
  context: ViewContext,
): ProjectedSupervision => {
  const look = looks[viewpointOf(state, actor, context.register)];
  return shownBy(SupervisionView, { ...bare(state), ...look(state, actor, context) });
};
