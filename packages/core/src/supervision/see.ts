import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { Around } from '../county/showing.ts';
import * as part from './seen-parts.ts';
import type { Supervision } from './supervision.ts';
import type { SeenSupervision } from './view.ts';
import { viewpointOf } from './visibility.ts';

const heads = (state: Supervision): SeenSupervision => ({
  title: state.title,
  stage: state.stage,
  theme: state.theme,
  ...(state.planLateSince ? { planLateSince: state.planLateSince } : {}),
  ...(state.themeWords ? { themeWords: state.themeWords } : {}),
  object: state.object,
  form: state.form,
  ...(state.inspection ? { inspectionKind: state.inspection.kind } : {}),
  units: [...state.units],
  responsible: [],
  committee: state.committee,
  groups: [],
  supervisors: [],
  ...(state.begunOn ? { begunOn: state.begunOn } : {}),
  ...(state.endedOn ? { endedOn: state.endedOn } : {}),
  briefings: [],
  visits: [],
  advice: [],
  items: [],
  appraisals: [],
  instructions: [],
});

const summaryOf = ({ summary }: Supervision) => (summary ? { summary: summary.text } : {});

// Who supervises knows of the follow-up it came from, and so do the offices, which read all of them.
const topicOf = ({ followUp, recommendation }: Supervision) =>
  followUp && recommendation ? { followUp, recommendation } : {};

const withinSees = (state: Supervision): SeenSupervision => ({
  ...heads(state),
  responsible: [...state.responsible],
  plan: state.plan,
  item: state.item,
  ...topicOf(state),
  workPlan: state.workPlan,
  ...(state.returned ? { returned: state.returned } : {}),
  ...(state.cancelled ? { cancelled: state.cancelled } : {}),
  groups: [...state.groups],
  supervisors: [...state.supervisors],
  briefings: state.briefings.map(part.seenBriefing),
  visits: state.visits.map(part.seenVisit),
  advice: state.advice.map((one) => part.seenAdvice(one, state.deliveries)),
  items: state.rectification.map(part.seenItem),
  appraisals: state.appraisals.map(part.seenAppraisal),
  instructions: [...state.instructions],
  ...summaryOf(state),
});

// Where several units are supervised, what is said of none in particular may be about another.
const visitsTo = ({ visits, units }: Supervision, actor: Actor, register: Around['register']) =>
  visits.filter(({ unit }) => {
    const about = unit ? [unit] : units;
    return about.every((one) => actsFor(one, actor, register));
  });

const unitSees = (state: Supervision, actor: Actor, { register }: Around): SeenSupervision => {
  const own = <Part extends { readonly unit: string }>(parts: readonly Part[]) =>
    parts.filter(({ unit }) => actsFor(unit, actor, register));
  return {
    ...heads(state),
    responsible: [...state.responsible],
    briefings: own(state.briefings).map(part.seenBriefing),
    visits: register.profile.supervision.visitsShownToUnit.value
      ? visitsTo(state, actor, register).map(part.bareVisit)
      : [],
    advice: part.handedOver(own(state.advice), state.deliveries),
    items: own(state.rectification).map(part.bareItem),
    appraisals: part.publishedOf(own(state.appraisals)),
    ...summaryOf(state),
  };
};

const copiedSees = (state: Supervision, actor: Actor): SeenSupervision => {
  const copy = actor.role === 'government_office' ? 'government' : 'supervising_office';
  const copied = state.deliveries.filter(({ copies }) => copies.includes(copy));
  const ids = new Set(copied.map(({ id }) => id));
  return {
    ...heads(state),
    ...topicOf(state),
    advice: part.handedOver(state.advice, copied),
    items: state.rectification.filter(({ advice }) => ids.has(advice)).map(part.bareItem),
    appraisals: part.publishedOf(state.appraisals),
    ...summaryOf(state),
  };
};

const memberSees = (state: Supervision): SeenSupervision => ({
  ...heads(state),
  visits: state.visits.map(part.bareVisit),
  advice: part.handedOver(state.advice, state.deliveries),
  items: state.rectification.map(part.bareItem),
  appraisals: part.publishedOf(state.appraisals),
  ...summaryOf(state),
});

/**
 * What an actor who may read a supervision sees of it. Who wrote, visited or rechecked is shown
 * within alone; to everybody else the CPPCC speaks.
 */
export const seeSupervision = (
  state: Supervision,
  actor: Actor,
  around: Around,
): SeenSupervision => {
  switch (viewpointOf(state, actor, around.register)) {
    case 'within':
      return withinSees(state);
    case 'unit':
      return unitSees(state, actor, around);
    case 'copied':
      return copiedSees(state, actor);
    case 'member':
      return memberSees(state);
    case 'outside':
      return { ...heads(state), ...summaryOf(state) };
  }
};
