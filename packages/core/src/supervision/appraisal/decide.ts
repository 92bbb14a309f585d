import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { nextPart, opened } from '../standing.ts';
import { judgedBallot } from './ballot.ts';
import type { appraisalCommands } from './commands.ts';
import { ballotsOf } from './counted.ts';

/** What proposing, balloting and tracking the appraisal of a unit lead to. */
export const appraisalDeciders: Deciders<typeof appraisalCommands> = {
  ProposeUnitAppraisal: (state, { unit, plan }, ctx) => ({
    type: 'UnitAppraisalProposed',
    on: ctx.today,
    appraisal: nextPart('P', opened(state).appraisals),
    unit,
    plan,
    agreeBy: clocks.due('agree', ctx.today, ctx),
  }),
  AgreeToUnitAppraisal: (_state, { appraisal }, ctx) => ({
    type: 'UnitAppraisalAgreed',
    on: ctx.today,
    appraisal,
    ballotBy: clocks.due('ballot', ctx.today, ctx),
  }),
  RefuseUnitAppraisal: (_state, { appraisal, reason }, { today: on }) => ({
    type: 'UnitAppraisalRefused',
    on,
    appraisal,
    reason,
  }),
  CountBallots: (_state, command, ctx) => {
    const { satisfied, denominator, threshold } = ctx.register.profile.supervision.appraisal;
    const rule = {
      satisfied: satisfied.value,
      denominator: denominator.value,
      threshold: threshold.value,
    };
    return {
      type: 'BallotsCounted',
      on: ctx.today,
      appraisal: command.appraisal,
      ballot: judgedBallot(ballotsOf(command), ctx.today, rule),
      publishBy: clocks.due('publish', ctx.today, ctx),
    };
  },
  VoidBallots: (_state, { appraisal }, ctx) => ({
    type: 'BallotsVoided',
    on: ctx.today,
    appraisal,
    repeatBy: clocks.due('repeat', ctx.today, ctx),
  }),
  PublishPassedAppraisal: (_state, { appraisal }, { today: on }) => ({
    type: 'PassedAppraisalPublished',
    on,
    appraisal,
  }),
  PublishFailedAppraisal: (_state, { appraisal }, ctx) => ({
    type: 'FailedAppraisalPublished',
    on: ctx.today,
    appraisal,
    trackBy: clocks.due('track', ctx.today, ctx),
  }),
  TrackFailedAppraisal: (_state, { appraisal, text, reportedTo }, { today: on }) => ({
    type: 'FailedAppraisalTracked',
    on,
    appraisal,
    text,
    reportedTo,
  }),
};
