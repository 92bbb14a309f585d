import { saysOf } from '../../kernel/says.ts';
import {
  dueToday,
  endDeadlines,
  type SupervisionClock,
  type SupervisionClockKind,
  startDeadline,
} from '../clocks.ts';
import { supervisionArea, withLastStep, withPart } from '../moves.ts';
import { nextPart } from '../queries.ts';
import {
  opened,
  type Supervision,
  type SupervisionContext,
  type SupervisionState,
} from '../supervision.ts';
import { appraisalCommands, type UnitAppraisal } from './appraisal.ts';
import { judgedBallot } from './ballot.ts';
import { ballotSheetOf } from './ballot-count.ts';
import { type AppraisalFact, appraisalFacts } from './facts.ts';

const says = saysOf<AppraisalFact, SupervisionState, SupervisionContext>();

const countingRule = ({ register }: SupervisionContext) => {
  const { satisfied, denominator, threshold } = register.profile.supervision.appraisal;
  return {
    satisfied: satisfied.value,
    denominator: denominator.value,
    threshold: threshold.value,
  };
};

const withAppraisal = (
  state: SupervisionState,
  fact: AppraisalFact,
  change: Partial<UnitAppraisal>,
  kinds: readonly SupervisionClockKind[],
  next: readonly SupervisionClock[] = [],
): Supervision => {
  const was = withLastStep(state, fact);
  const { on, appraisal: id } = fact;
  return {
    ...was,
    appraisals: withPart(was.appraisals, id, (one) => ({ ...one, ...change })),
    clocks: [...endDeadlines(was.clocks, on, kinds, id), ...next],
  };
};

/** A published result also meets the deadline for visits and advice. */
const published = (
  state: SupervisionState,
  fact: AppraisalFact,
  stage: 'passed' | 'failed',
  next: readonly SupervisionClock[] = [],
): Supervision => {
  const was = withAppraisal(state, fact, { stage, publishedOn: fact.on }, ['publish'], next);
  return { ...was, clocks: endDeadlines(was.clocks, fact.on, ['fieldwork'], was.id) };
};

/** 民主评议: the appraisal of a unit is proposed, agreed to, balloted, published and tracked. */
export const appraisal = supervisionArea({
  commands: appraisalCommands,
  facts: appraisalFacts,
  decide: {
    ProposeUnitAppraisal: says('UnitAppraisalProposed', (ctx, state) => ({
      appraisal: nextPart('P', opened(state).appraisals),
      agreeBy: dueToday('agree', ctx),
      proposedBy: ctx.actor.id,
    })),
    AgreeToUnitAppraisal: says('UnitAppraisalAgreed', (ctx) => ({
      ballotBy: dueToday('ballot', ctx),
    })),
    RefuseUnitAppraisal: says('UnitAppraisalRefused'),
    CountBallots: (_state, command, ctx) => ({
      type: 'BallotsCounted',
      on: ctx.today,
      appraisal: command.appraisal,
      ballot: judgedBallot(ballotSheetOf(command), ctx.today, countingRule(ctx)),
      publishBy: dueToday('publish', ctx),
    }),
    VoidBallots: says('BallotsVoided', (ctx) => ({ repeatBy: dueToday('repeat', ctx) })),
    PublishPassedAppraisal: says('PassedAppraisalPublished'),
    PublishFailedAppraisal: says('FailedAppraisalPublished', (ctx) => ({
      trackBy: dueToday('track', ctx),
    })),
    TrackFailedAppraisal: says('FailedAppraisalTracked'),
  },
  evolve: {
    UnitAppraisalProposed: (state, fact) => {
      const was = withLastStep(state, fact);
      const { on, appraisal: id, unit, plan, agreeBy, proposedBy } = fact;
      const one = { id, stage: 'proposed' as const, unit, plan };
      return {
        ...was,
        appraisals: [...was.appraisals, proposedBy ? { ...one, proposedBy } : one],
        clocks: [...was.clocks, startDeadline('agree', id, on, agreeBy)],
      };
    },
    UnitAppraisalAgreed: (state, fact) => {
      const { on, appraisal: id, ballotBy } = fact;
      const ballot = startDeadline('ballot', id, on, ballotBy);
      return withAppraisal(state, fact, { stage: 'agreed' }, ['agree'], [ballot]);
    },
    UnitAppraisalRefused: (state, fact) =>
      withAppraisal(state, fact, { stage: 'refused' }, ['agree']),
    BallotsCounted: (state, fact) => {
      const { on, appraisal: id, ballot, publishBy } = fact;
      const publish = startDeadline('publish', id, on, publishBy);
      const change = { stage: 'counted', ballot } as const;
      return withAppraisal(state, fact, change, ['ballot', 'repeat'], [publish]);
    },
    BallotsVoided: (state, fact) => {
      const { on, appraisal: id, repeatBy } = fact;
      const repeat = startDeadline('repeat', id, on, repeatBy);
      return withAppraisal(state, fact, { stage: 'agreed' }, ['publish'], [repeat]);
    },
    PassedAppraisalPublished: (state, fact) => published(state, fact, 'passed'),
    FailedAppraisalPublished: (state, fact) =>
      published(state, fact, 'failed', [
        startDeadline('track', fact.appraisal, fact.on, fact.trackBy),
      ]),
    FailedAppraisalTracked: (state, fact) => {
      const { on, text, reportedTo } = fact;
      const change = { stage: 'tracked', tracking: { on, text, reportedTo } } as const;
      return withAppraisal(state, fact, change, ['track']);
    },
  },
});
