import { nextId } from '../case/after-filing.ts';
import { determinedKey, leaderInPlace } from '../key/parts.ts';
import type { Deciders } from '../moves.ts';
import { isTaken, type Proposal } from '../proposal.ts';
import type { supervisionCommands } from './commands.ts';

const next = (state: Proposal): string => nextId('S', isTaken(state) ? state.supervisions : []);

const leaderOf = (state: Proposal): string | undefined => {
  const key = isTaken(state) ? determinedKey(state) : undefined;
  return key && leaderInPlace(key, 'supervises')?.name;
};

/** What planning and recording supervision lead to. */
export const supervisionDeciders: Deciders<typeof supervisionCommands> = {
  AskForSupervision: (state, { reason }, { today: on }) => ({
    type: 'SupervisionAskedFor',
    on,
    supervision: next(state),
    reason,
  }),
  PlanSupervision: (state, { method, on: plannedFor, plan }, { today: on }) => ({
    type: 'SupervisionPlanned',
    on,
    supervision: next(state),
    method,
    plannedFor,
    plan,
  }),
  ApproveSupervisionPlan: (state, { supervision }, { today: on }) => {
    const leader = leaderOf(state);
    return { type: 'SupervisionPlanApproved', on, supervision, ...(leader ? { leader } : {}) };
  },
  SendBackSupervisionPlan: (_state, { supervision, reason }, { today: on }) => ({
    type: 'SupervisionPlanSentBack',
    on,
    supervision,
    reason,
  }),
  RecordSupervision: (_state, { type: _, ...finding }) => ({
    type: 'SupervisionRecorded',
    ...finding,
  }),
};
