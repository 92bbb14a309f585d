import { nextIn } from '../../kernel/series.ts';
import { receiptOf, required } from '../admitted.ts';
import { dueFrom } from '../certificates.ts';
import { knownOfFiling } from '../limit/known.ts';
import type { Deciders } from '../moves.ts';
import { filingOf } from '../proposal.ts';
import { assignStart } from '../starts.ts';
import { reviewBodyOf } from './body.ts';
import type { reviewCommands } from './commands.ts';

/** What each disposition of review leads to. */
export const reviewDeciders: Deciders<typeof reviewCommands> = {
  FileProposal: (state, _command, ctx) => {
    const { term, session } = receiptOf(state);
    const countsFrom = assignStart(receiptOf(state), ctx.today, ctx.register);
    return {
      type: 'ProposalFiled',
      on: ctx.today,
      ...nextIn(ctx.numbers, `proposal.filing/${term}-${session}`),
      countsFrom,
      assignBy: dueFrom('assign', countsFrom, ctx, knownOfFiling(state, ctx.register, ctx.today)),
    };
  },
  DeclineFiling: (_state, { ground, explanation }, { today: on }) => ({
    type: 'FilingDeclined',
    on,
    ground,
    explanation,
  }),
  ReturnForRevision: (_state, { reason }, ctx) => ({
    type: 'ReturnedForRevision',
    on: ctx.today,
    reason,
    reviseBy: dueFrom('revise', ctx.today, ctx),
  }),
  MergeProposal: (state, { into }, ctx) => {
    const countsFrom = assignStart(receiptOf(state), ctx.today, ctx.register);
    const assignBy = dueFrom('assign', countsFrom, ctx);
    const mainNumber = required(
      filingOf(ctx.others[into] ?? state),
      'a filed main proposal',
    ).number;
    return { type: 'ProposalMerged', on: ctx.today, into, mainNumber, countsFrom, assignBy };
  },
  UnmergeProposal: (_state, { reason }, ctx) => ({
    type: 'ProposalUnmerged',
    on: ctx.today,
    reason,
    countsFrom: ctx.today,
    reviewBy: dueFrom('review', ctx.today, ctx),
  }),
  JoinHandling: (_state, { into }, { today: on }) => ({ type: 'HandlingJoined', on, into }),
  SeparateHandling: (_state, { reason }, { today: on }) => ({
    type: 'HandlingSeparated',
    on,
    reason,
  }),
  RecordReview: (state, { stage, note }, ctx) => ({
    type: 'ReviewRecorded',
    on: ctx.today,
    stage,
    body: required(reviewBodyOf(receiptOf(state), ctx), 'a body that reviews'),
    note,
  }),
  AskConversion: (_state, { to, reason }, ctx) => ({
    type: 'ConversionAsked',
    on: ctx.today,
    to,
    reason,
    answerBy: dueFrom('conversionConsent', ctx.today, ctx),
  }),
  AgreeToConversion: (_state, _command, { today: on }) => ({ type: 'ConversionAgreed', on }),
  RefuseConversion: (_state, _command, { today: on }) => ({ type: 'ConversionRefused', on }),
  ForwardForReference: (_state, { units, reason }, { today: on }) => ({
    type: 'ForwardedForReference',
    on,
    units,
    reason,
  }),
  ConvertToOpinionReport: (_state, { reason }, { today: on }) => ({
    type: 'ConvertedToOpinionReport',
    on,
    reason,
  }),
  ConvertToMemberLetter: (_state, { reason }, { today: on }) => ({
    type: 'ConvertedToMemberLetter',
    on,
    reason,
  }),
};
