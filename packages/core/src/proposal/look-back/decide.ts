import { required } from '../../kernel/required.ts';
import type { Deciders } from '../moves.ts';
import { countedDue } from '../promise/certificates.ts';
import { putsOff } from '../promise/promise.ts';
import { isUnsettled, promisesOf } from '../promise/standing.ts';
import { isTaken, type Proposal } from '../proposal.ts';
import type { Reply } from '../reply/reply.ts';
import type { lookBackCommands } from './commands.ts';
import { groundsOf } from './look-back.ts';

const replyIn = (state: Proposal, id: string): Reply =>
  required(isTaken(state) ? state.replies.find((one) => one.id === id) : undefined, 'a reply');

/** What a look-back and a change of the class lead to. */
export const lookBackDeciders: Deciders<typeof lookBackCommands> = {
  LookBack: (state, { reply, finding, verdict }, { today: on, actor }) => ({
    type: 'LookedBack',
    on,
    reply,
    lookBack: `${reply}-L${(replyIn(state, reply).lookBacks ?? []).length + 1}`,
    by: actor.role,
    finding,
    verdict,
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
};
