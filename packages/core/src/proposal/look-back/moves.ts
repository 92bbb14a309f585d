import { areaOf } from '../../kernel/area.ts';
import { required } from '../../kernel/required.ts';
import { changesOf, groundsOf } from '../case/class-changes.ts';
import { isUnsettled, promisesOf } from '../case/promises.ts';
import { countedDue } from '../deadlines/promise-derivation.ts';
import { type LookBack, lookBackCommands, lookBackFacts } from '../parts/look-back.ts';
import { putsOff } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import { withTracked } from '../promise/changes.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';

const replyIn = (state: Proposal, id: string): Reply =>
  required(isTaken(state) ? state.replies.find((one) => one.id === id) : undefined, 'a reply');

const nextLookBack = (state: Proposal, reply: string) => {
  const { lookBacks = [] } = replyIn(state, reply);
  return `${reply}-L${lookBacks.length + 1}`;
};

/** 回头看: what became of a reply is looked at again, and its class changed where it has to be. */
export const lookBack = areaOf<Proposal, ProposalContext>()({
  commands: lookBackCommands,
  facts: lookBackFacts,
  decide: {
    LookBack: (state, { type: _, ...look }, { today: on, actor }) => ({
      type: 'LookedBack',
      on,
      lookBack: nextLookBack(state, look.reply),
      by: actor.role,
      ...look,
    }),
    ChangeResultClass: (state, { reply, to, reason, occasion }, ctx) => {
      const one = replyIn(state, reply);
      const { lookBacks, kept } = groundsOf(one);
      const solved = to === 'resolved' ? kept.at(-1)?.reports?.at(-1)?.on : undefined;
      const called = occasion === 'look_back' && putsOff(to) && !promisesOf(one).some(isUnsettled);
      return {
        type: 'ResultClassChanged',
        on: ctx.today,
        reply,
        from: one.resultClass,
        to,
        reason,
        occasion,
        weighed: [...lookBacks, ...kept].map(({ id }) => id),
        ...(solved ? { solvedOn: solved } : {}),
        ...(called ? { call: { by: countedDue('make', ctx.today, ctx) } } : {}),
      };
    },
  },
  evolve: {
    LookedBack: (state, event) => {
      const { type: _, reply: __, lookBack: id, ...look } = event;
      const added: LookBack = { id, stage: 'recorded', ...look };
      return withTracked(state, event, (reply) => ({
        ...reply,
        lookBacks: [...(reply.lookBacks ?? []), added],
      }));
    },
    ResultClassChanged: (state, event) => {
      const { type: _, reply: __, ...change } = event;
      return withTracked(state, event, (reply) => ({
        ...reply,
        resultClass: change.to,
        classHistory: [...changesOf(reply), change],
      }));
    },
  },
});
