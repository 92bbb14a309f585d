import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { saysOf } from '../../kernel/says.ts';
import { lastingParts } from '../case/changes.ts';
import { determinedKey, leaderInPlace } from '../key/queries.ts';
import { supervisionCommands, supervisionFacts } from '../parts/supervision-record.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';

const says = saysOf<FactOf<typeof supervisionFacts>, Proposal, ProposalContext>();
const supervisions = lastingParts('supervisions', 'S');

const nextIn = (state: Proposal) => ({ supervision: supervisions.next(state).id });

const leaderOf = (state: Proposal): string | undefined => {
  const key = isTaken(state) ? determinedKey(state) : undefined;
  return key && leaderInPlace(key, 'supervises')?.name;
};

/** 督办: it is asked for or planned, the plan is approved or sent back, the outcome is recorded. */
export const supervision = areaOf<Proposal, ProposalContext>()({
  commands: supervisionCommands,
  facts: supervisionFacts,
  decide: {
    AskForSupervision: says('SupervisionAskedFor', (_ctx, state) => nextIn(state)),
    PlanSupervision: (state, { method, on: plannedFor, plan }, { today: on }) => ({
      type: 'SupervisionPlanned',
      on,
      ...nextIn(state),
      method,
      plannedFor,
      plan,
    }),
    ApproveSupervisionPlan: says('SupervisionPlanApproved', (_ctx, state) => {
      const leader = leaderOf(state);
      return leader ? { leader } : {};
    }),
    SendBackSupervisionPlan: says('SupervisionPlanSentBack'),
    // The day is the one on which it took place.
    RecordSupervision: (_state, { type: _, ...finding }) => ({
      type: 'SupervisionRecorded',
      ...recorded(finding),
    }),
  },
  evolve: {
    SupervisionAskedFor: supervisions.adds(({ supervision: id, on: since, reason: request }) => ({
      id,
      stage: 'asked',
      since,
      request,
    })),
    SupervisionPlanned: supervisions.adds(({ type: _, supervision: id, on: since, ...plan }) => ({
      id,
      stage: 'planned',
      since,
      ...plan,
    })),
    SupervisionPlanApproved: supervisions.changes(
      'supervision',
      ({ type: _, supervision: __, ...approval }) => ({ stage: 'approved', approval }),
    ),
    SupervisionPlanSentBack: supervisions.changes('supervision', ({ on, reason }) => ({
      stage: 'sent_back',
      sentBack: { on, reason },
    })),
    SupervisionRecorded: supervisions.changes(
      'supervision',
      ({ type: _, supervision: __, ...outcome }) => ({ stage: 'recorded', outcome }),
    ),
  },
});
