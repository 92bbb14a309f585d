import { day, type Events } from '@xieshang/core';
import { unit } from './county.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends Events['monitoring_report']['type']> = Extract<
  Events['monitoring_report'],
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** A matter of a monitoring point with these facts. */
export const given = (...history: readonly Events['monitoring_report'][]) =>
  givenOf('monitoring_report', 'm-1')(...history);

/** Reported by the first member on Monday, 2 March 2026. */
export const reported: EventOf<'MatterReported'> = {
  type: 'MatterReported',
  on: day('2026-03-02'),
  id: 'm-1',
  point: '园区监测点',
  theme: 'business_environment',
  title: '审批材料重复提交',
  text: '同一材料三次提交。',
  reporter: 'm1',
  assignBy: due('2026-03-05'),
};

/** Assigned to the health bureau on 3 March. */
export const assigned: EventOf<'MatterAssigned'> = {
  type: 'MatterAssigned',
  on: day('2026-03-03'),
  unit: unit('health-bureau'),
  returnBy: due('2026-03-06'),
  handleBy: due('2026-03-12'),
};

/** The unit accepts it. */
export const accepted: EventOf<'MatterAccepted'> = {
  type: 'MatterAccepted',
  on: day('2026-03-04'),
};

/** The unit asks to return it. */
export const returned: EventOf<'MatterReturned'> = {
  type: 'MatterReturned',
  on: day('2026-03-05'),
  unit: unit('health-bureau'),
  reason: '非本局职责。',
};

/** The unit feeds back on 10 March; ratings are due within ten working days. */
export const fedBack: EventOf<'MatterFedBack'> = {
  type: 'MatterFedBack',
  on: day('2026-03-10'),
  text: '已合并为一次提交。',
  late: false,
  rateBy: due('2026-03-24'),
};

/** The reporter is dissatisfied. */
export const dissatisfied: EventOf<'MatterRated'> = {
  type: 'MatterRated',
  on: day('2026-03-12'),
  rating: 'dissatisfied',
};

/** The reporter is satisfied. */
export const satisfied: EventOf<'MatterRated'> = { ...dissatisfied, rating: 'satisfied' };

/** It is handled again. */
export const again: EventOf<'MatterTakenUpAgain'> = {
  type: 'MatterTakenUpAgain',
  on: day('2026-03-13'),
  handleBy: due('2026-03-24'),
};

/** Up to a feedback that waits for its rating. */
export const toFeedback = [reported, assigned, accepted, fedBack] as const;
