import { proposerOf } from '../../county/actor.ts';
import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import type { Satisfaction } from '../../words/satisfaction.ts';
import { contentOf, parts, taken } from '../case/changes.ts';
import { ratersOf, repliesToSettle } from '../case/queries.ts';
import { ProposerId } from '../parts/proposers.ts';
import { type Rating, ratingCommands, ratingFacts } from '../parts/rating.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';

const says = saysOf<FactOf<typeof ratingFacts>, Proposal, ProposalContext>();
const ratings = parts('ratings', '');

const rater = (
  state: Proposal,
  { actor }: ProposalContext,
): Pick<Rating, 'proposer' | 'byCommittee'> => {
  const own = proposerOf(actor);
  if (own !== undefined) return { proposer: ProposerId.parse(own) };
  const stoodFor = state.stage === 'none' ? undefined : ratersOf(state)[0];
  return { proposer: required(stoodFor, 'a proposer').id, byCommittee: true };
};

/** 不满意 leads to another reply, after the last round to a meeting or an explanation. */
const consequence = (
  state: Proposal,
  reply: string,
  given: readonly (Satisfaction | undefined)[],
  { register }: ProposalContext,
): Pick<Rating, 'leadsTo'> => {
  const { rehandleTriggers, maxReplies } = register.profile.proposal;
  const triggered = given.some((one) => one && rehandleTriggers.value.includes(one));
  if (!triggered || !isTaken(state)) return {};
  const round = state.replies.find(({ id }) => id === reply)?.round ?? 1;
  return { leadsTo: round < maxReplies.value ? 'rehandling' : 'settlement' };
};

/** 评价、办结: proposers rate the replies, and the committee closes the case. */
export const rating = areaOf<Proposal, ProposalContext>()({
  commands: ratingCommands,
  facts: ratingFacts,
  decide: {
    RateReply: (state, { type: _, ...given }, ctx) => {
      const { reply, attitude, result, carryingOut } = given;
      return {
        type: 'ReplyRated',
        on: ctx.today,
        at: ctx.now,
        ...rater(state, ctx),
        ...consequence(state, reply, [attitude, result, carryingOut], ctx),
        ...recorded(given),
      };
    },
    RecordSettlement: (state, { form, note }, { today: on }) => {
      const replies = isTaken(state) ? repliesToSettle(state).map(({ id }) => id) : [];
      return { type: 'SettlementRecorded', on, form, note, replies };
    },
    CloseProposal: says('ProposalClosed'),
  },
  evolve: {
    // A proposer rates a reply once, so both name the rating.
    ReplyRated: ratings.adds(({ type: _, ...given }) => ({
      id: `${given.reply}-${given.proposer}`,
      stage: 'cast',
      ...given,
    })),
    SettlementRecorded: (state, event) => {
      const base = taken(state, event);
      return { ...base, settlements: [...base.settlements, contentOf(event)] };
    },
    ProposalClosed: (state, event) => ({
      ...taken(state, event),
      stage: 'closed',
      closedOn: event.on,
    }),
  },
});
