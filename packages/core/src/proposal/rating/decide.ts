import { proposerOf } from '../../county/actor.ts';
import type { Satisfaction } from '../../county/satisfaction.ts';
import { required } from '../admitted.ts';
import type { Deciders } from '../moves.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { type Proposer, ProposerId } from '../proposers/proposers.ts';
import { ratersOf } from '../standing.ts';
import type { ratingCommands } from './commands.ts';
import type { RatingEvent } from './events.ts';

type Rated = Extract<RatingEvent, { readonly type: 'ReplyRated' }>;

const rater = (state: Proposal, ctx: ProposalContext): Pick<Rated, 'proposer' | 'byCommittee'> => {
  const own = proposerOf(ctx.actor);
  if (own !== undefined) return { proposer: ProposerId.parse(own) };
  const stoodFor: Proposer | undefined = state.stage === 'none' ? undefined : ratersOf(state)[0];
  return { proposer: required(stoodFor, 'a proposer').id, byCommittee: true };
};

/** 不满意 leads to another reply, after the last round to a meeting or an explanation. */
const consequence = (
  state: Proposal,
  reply: string,
  given: readonly (Satisfaction | undefined)[],
  { register }: ProposalContext,
): Pick<Rated, 'leadsTo'> => {
  const { rehandleTriggers, maxReplies } = register.profile.proposal;
  const triggered = given.some((one) => one && rehandleTriggers.value.includes(one));
  if (!triggered || !isTaken(state)) return {};
  const round = state.replies.find(({ id }) => id === reply)?.round ?? 1;
  return { leadsTo: round < maxReplies.value ? 'rehandling' : 'settlement' };
};

/** What rating and closing lead to. */
export const ratingDeciders: Deciders<typeof ratingCommands> = {
  RateReply: (state, { type: _, ...rating }, ctx) => ({
    type: 'ReplyRated',
    on: ctx.today,
    at: ctx.now,
    ...rater(state, ctx),
    ...consequence(state, rating.reply, [rating.attitude, rating.result, rating.carryingOut], ctx),
    ...rating,
  }),
  RecordSettlement: (_state, { form, note }, { today: on }) => ({
    type: 'SettlementRecorded',
    on,
    form,
    note,
  }),
  CloseProposal: (_state, _command, { today: on }) => ({ type: 'ProposalClosed', on }),
};
