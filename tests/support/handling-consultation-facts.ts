import { day, type ProposalEvent } from '@xieshang/core';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The proposal committee asks for a consultation while it reviews. */
export const consultationRequested: EventOf<'HandlingConsultationRequested'> = {
  type: 'HandlingConsultationRequested',
  on: day('2026-01-19'),
  consultation: 'C1',
  by: { party: 'cppcc' },
  topic: '是否立案、由谁办理',
  phase: 'filing',
};

/** It is held between the committee and the first proposer. */
export const consultationHeld: EventOf<'HandlingConsultationHeld'> = {
  type: 'HandlingConsultationHeld',
  on: day('2026-01-20'),
  consultation: 'C1',
  participants: [{ party: 'cppcc' }, { party: 'proposer', who: 'm1' }],
  mode: 'bilateral',
  outcome: '同意补充数据后立案。',
};

/** It is held among all three, with the unit that is to handle it. */
export const consultationHeldByAll: EventOf<'HandlingConsultationHeld'> = {
  ...consultationHeld,
  participants: [
    ...consultationHeld.participants,
    { party: 'handling_unit', who: 'health-bureau' },
  ],
  mode: 'multilateral',
};

/** It is cancelled. */
export const consultationCancelled: EventOf<'HandlingConsultationCancelled'> = {
  type: 'HandlingConsultationCancelled',
  on: day('2026-01-20'),
  consultation: 'C1',
  reason: '各方已书面达成一致。',
};

/** The health bureau asks for a consultation while it handles the proposal. */
export const consultationRequestedByUnit: EventOf<'HandlingConsultationRequested'> = {
  type: 'HandlingConsultationRequested',
  on: day('2026-02-11'),
  consultation: 'C1',
  by: { party: 'handling_unit', who: 'health-bureau' },
  topic: '诊所选址',
  phase: 'handling',
};
