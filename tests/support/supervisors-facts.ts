import {
  type CountyEvent,
  day,
  type Events,
  type SupervisorGroupEvent,
  SupervisorGroupId,
} from '@xieshang/core';
import { body, member, unit } from './county.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends SupervisorGroupEvent['type']> = Extract<
  SupervisorGroupEvent,
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The group the specs are about, sent to the health bureau. */
export const GROUP = 'g1';

/** A group with these facts; none for one that is not opened yet. */
export const givenGroup = givenOf('supervisor_group', GROUP);

/** A member of the county's agricultural sector who works for a unit, or heads it. */
export const seated = (
  n: number,
  at: { readonly employer?: string; readonly heads?: string } = {},
): CountyEvent => ({
  type: 'MembersSeated',
  members: [
    {
      id: member(n),
      name: `委员${n}`,
      term: 11,
      sector: body('agriculture-sector'),
      standing: false,
      ...(at.employer ? { employer: unit(at.employer) } : {}),
      ...(at.heads ? { heads: unit(at.heads) } : {}),
    },
  ],
});

/** The health bureau is merged into the roads bureau on a day. */
export const merged = (on: string, from = 'health-bureau', to = 'roads-bureau'): CountyEvent => ({
  type: 'UnitSucceeded',
  unit: unit(from),
  successor: unit(to),
  on: day(on),
});

/** The office opens the group on 5 January 2026. */
export const groupOpened: EventOf<'SupervisorGroupOpened'> = {
  type: 'SupervisorGroupOpened',
  on: day('2026-01-05'),
  id: SupervisorGroupId.parse(GROUP),
  title: '卫生健康局民主监督员小组',
  unit: unit('health-bureau'),
  selectBy: due('2026-03-05'),
};

/** A member volunteers on 8 January. */
export const volunteered = (n: number): EventOf<'SupervisorNominated'> => ({
  type: 'SupervisorNominated',
  on: day('2026-01-08'),
  candidate: `C${n}`,
  member: member(n),
  statement: '愿意担任民主监督员。',
});

/** The sector recommends a member on 8 January. */
export const recommended = (n: number): EventOf<'SupervisorNominated'> => ({
  ...volunteered(n),
  recommendedBy: body('agriculture-sector'),
  statement: '熟悉基层医疗。',
});

/** The standing committee chooses a candidate on 12 January. */
export const selected = (n: number, terms = 1): EventOf<'SupervisorSelected'> => ({
  type: 'SupervisorSelected',
  on: day('2026-01-12'),
  candidate: `C${n}`,
  judgement: '履职认真,敢于直言。',
  terms,
});

/** The names go to the county Party committee on 13 January. */
export const selectionSubmitted: EventOf<'SelectionSubmitted'> = {
  type: 'SelectionSubmitted',
  on: day('2026-01-13'),
  approveBy: due('2026-01-27'),
};

/** The county Party committee agrees on 15 January. */
export const selectionApproved: EventOf<'SelectionApproved'> = {
  type: 'SelectionApproved',
  on: day('2026-01-15'),
  issueBy: due('2026-01-29'),
};

/** The letters of appointment go out on 20 January, for three years. */
export const appointed: EventOf<'SupervisorsAppointed'> = {
  type: 'SupervisorsAppointed',
  on: day('2026-01-20'),
  issuedBy: '县委书记',
  seats: [1, 2, 3].map((n) => ({ id: `S${n}`, member: member(n), terms: 1 })),
  until: day('2029-01-20'),
  shownToUnit: true,
  dissolveBy: due('2029-02-02'),
};

/** Three candidates stand: two volunteers and one whom the sector recommends. */
export const toCandidates = [groupOpened, volunteered(1), volunteered(2), recommended(3)] as const;

/** All three were selected. */
export const toSelected = [...toCandidates, selected(1), selected(2), selected(3)] as const;

/** From the opening to the agreement of the Party committee. */
export const toApproved = [...toSelected, selectionSubmitted, selectionApproved] as const;

/** From the opening to the letters of appointment. */
export const inOffice: readonly Events['supervisor_group'][] = [...toApproved, appointed];

/** A supervisor's seat falls vacant on 2 March. */
export const vacated: EventOf<'SupervisorSeatVacated'> = {
  type: 'SupervisorSeatVacated',
  on: day('2026-03-02'),
  seat: 'S3',
  reason: '工作变动。',
  replaceBy: due('2026-05-06'),
};

/** A fourth member volunteers and is selected. */
const fourth = [volunteered(4), selected(4)] as const;

/** The fourth is proposed for the vacant seat on 10 March. */
export const replacementProposed: EventOf<'ReplacementProposed'> = {
  type: 'ReplacementProposed',
  on: day('2026-03-10'),
  seat: 'S3',
  candidate: 'C4',
  approveBy: due('2026-03-24'),
};

/** The Party committee agrees on 12 March. */
export const replacementApproved: EventOf<'ReplacementApproved'> = {
  type: 'ReplacementApproved',
  on: day('2026-03-12'),
  seat: 'S3',
  issueBy: due('2026-03-26'),
};

/** The fourth gets the letter on 16 March. */
export const replacementAppointed: EventOf<'ReplacementAppointed'> = {
  type: 'ReplacementAppointed',
  on: day('2026-03-16'),
  seat: 'S3',
  member: member(4),
  terms: 1,
};

/** A vacant seat, and a candidate for it. */
export const toVacancy = [...inOffice, vacated, ...fourth] as const;
