import { day, type SupervisorGroupEvent, SupervisorGroupId } from '@xieshang/core';
import { unit } from './county.ts';
import * as facts from './supervisors-facts.ts';

type EventOf<Type extends SupervisorGroupEvent['type']> = Extract<
  SupervisorGroupEvent,
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** A candidate withdraws on 9 January. */
export const candidacyWithdrawn: EventOf<'CandidacyWithdrawn'> = {
  type: 'CandidacyWithdrawn',
  on: day('2026-01-09'),
  candidate: 'C2',
};

/** The standing committee passes a candidate over on 12 January. */
export const passedOver: EventOf<'CandidatePassedOver'> = {
  type: 'CandidatePassedOver',
  on: day('2026-01-12'),
  candidate: 'C2',
  reason: '名额已满。',
};

/** The county Party committee returns the names on 15 January. */
export const selectionReturned: EventOf<'SelectionReturned'> = {
  type: 'SelectionReturned',
  on: day('2026-01-15'),
  reason: '请调整一名。',
  selectBy: due('2026-03-16'),
};

/** The leadership gives the group up on 16 January. */
export const groupAbandoned: EventOf<'SupervisorGroupAbandoned'> = {
  type: 'SupervisorGroupAbandoned',
  on: day('2026-01-16'),
  reason: '单位撤销。',
};

/** The group goes with its unit to the successor on 6 May. */
export const groupMoved: EventOf<'SupervisorGroupMoved'> = {
  type: 'SupervisorGroupMoved',
  on: day('2026-05-06'),
  unit: unit('roads-bureau'),
};

/** The group is dissolved on 22 January 2029. */
export const groupDissolved: EventOf<'SupervisorGroupDissolved'> = {
  type: 'SupervisorGroupDissolved',
  on: day('2029-01-22'),
};

/** The county Party committee refuses a replacement on 12 March. */
export const replacementSetAside: EventOf<'ReplacementSetAside'> = {
  type: 'ReplacementSetAside',
  on: day('2026-03-12'),
  seat: 'S3',
  reason: '另提人选。',
  replaceBy: due('2026-05-12'),
};

/** A group that carries on another, to its end, with nearly everything that can happen to one. */
export const wholeHistory: readonly SupervisorGroupEvent[] = [
  { ...facts.groupOpened, renews: SupervisorGroupId.parse('g0') },
  facts.volunteered(1),
  facts.volunteered(2),
  facts.recommended(3),
  { ...passedOver, candidate: 'C2' },
  facts.selected(1),
  facts.selected(3, 2),
  facts.selectionSubmitted,
  selectionReturned,
  facts.selectionSubmitted,
  facts.selectionApproved,
  { ...facts.appointed, seats: facts.appointed.seats.toReversed() },
  facts.vacated,
  groupMoved,
  facts.replacementProposed,
  groupDissolved,
];
