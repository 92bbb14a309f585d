import { day, type SupervisionEvent } from '@xieshang/core';

type EventOf<Type extends SupervisionEvent['type']> = Extract<
  SupervisionEvent,
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The plan of work that was returned is revised on 6 March. */
export const planRevised: EventOf<'SupervisionWorkPlanRevised'> = {
  type: 'SupervisionWorkPlanRevised',
  on: day('2026-03-06'),
  workPlan: '走访八个村卫生室。',
  approveBy: due('2026-03-20'),
};

/** Or the supervision is cancelled. */
export const cancelled: EventOf<'SupervisionCancelled'> = {
  type: 'SupervisionCancelled',
  on: day('2026-03-06'),
  reason: '议题合并。',
};

/** The draft of an advice is discarded on 12 April. */
export const discarded: EventOf<'AdviceDiscarded'> = {
  type: 'AdviceDiscarded',
  on: day('2026-04-12'),
  advice: 'A1',
};

/** An advice that was adopted is sent back on 14 April. */
export const sentBack: EventOf<'AdviceSentBack'> = {
  type: 'AdviceSentBack',
  on: day('2026-04-14'),
  advice: 'A1',
  reason: '补充依据。',
  adoptBy: due('2026-04-28'),
};

/** A unit that has not answered is reported as overdue on 30 May. */
export const overdueReported: EventOf<'OverdueRectificationReported'> = {
  type: 'OverdueRectificationReported',
  on: day('2026-05-30'),
  item: 'A1-1',
};

/** The county Party committee does not agree to an appraisal on 11 May. */
export const appraisalRefused: EventOf<'UnitAppraisalRefused'> = {
  type: 'UnitAppraisalRefused',
  on: day('2026-05-11'),
  appraisal: 'P1',
  reason: '当年已评议。',
};

/** Ballots that do not count are voided on 10 June. */
export const ballotsVoided: EventOf<'BallotsVoided'> = {
  type: 'BallotsVoided',
  on: day('2026-06-10'),
  appraisal: 'P1',
  repeatBy: due('2026-06-25'),
};
