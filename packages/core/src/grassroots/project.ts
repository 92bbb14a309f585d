import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { Frozen } from '../kernel/command.ts';
import { shownBy } from '../kernel/shown-by.ts';
import type { AgreedItem } from './agreed/agreed.ts';
import type { GrassrootsConsultation } from './grassroots.ts';
import { stepsTaken } from './procedure.ts';
import { GrassrootsView } from './view.ts';
import { seesInFull } from './visibility.ts';

type View = z.input<typeof GrassrootsView>;

const itemShown = ({ due, own, ended, ...item }: AgreedItem, full: boolean) => ({
  ...item,
  dueOn: due.by,
  ownMatter: own?.matter,
  decidedBy: own?.decision?.body,
  decidedOn: own?.decision?.on,
  reports: full ? item.reports : [],
  ratings: full ? item.ratings : [],
  passedOnTo: ended?.to,
  endedOn: ended?.on,
  reason: full ? ended?.reason : undefined,
});

/** What the public is not told: who raised it and why, who met, and what was said. */
const inFull = (state: GrassrootsConsultation) => ({
  nature: state.nature,
  summary: state.summary,
  raisedByRole: state.raisedBy.role,
  raisedByMember: state.raisedBy.member,
  forResidents: state.raisedBy.forResidents,
  referral: state.referral,
  findings: state.findings,
  calledFor: state.called?.heldOn,
  place: state.called?.place,
  chair: state.called?.chair,
  invited: state.called?.parties ?? [],
  present: state.held?.present ?? [],
  observers: state.held?.observers,
  statements: state.held?.statements ?? [],
  endReason: state.ended?.reason,
});

const nothing: Pick<View, 'findings' | 'invited' | 'present' | 'statements'> = {
  findings: [],
  invited: [],
  present: [],
  statements: [],
};

/** What an actor who may read a consultation sees of it; the public sees what was agreed. */
export const projectGrassroots = (
  state: GrassrootsConsultation,
  actor: Actor,
  register: RegisterOfDay,
): View => {
  const full = seesInFull(state, actor, register);
  const shown: Frozen<View> = {
    id: state.id,
    title: state.title,
    platform: state.platform,
    township: state.township,
    raisedOn: state.raisedOn,
    ...(full ? inFull(state) : nothing),
    heldOn: state.held?.on,
    listedOn: state.listedOn,
    publishedOn: state.publishedOn,
    agreed: state.agreed.map((item) => itemShown(item, full)),
    feedbackOn: state.feedback?.on,
    feedback: state.feedback?.text,
    steps: stepsTaken(state),
    endedOn: state.ended?.on,
  };
  return shownBy(GrassrootsView, shown);
};
