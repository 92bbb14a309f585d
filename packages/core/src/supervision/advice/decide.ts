import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { authorFrom, nextPart, opened, partIn } from '../standing.ts';
import type { adviceCommands } from './commands.ts';

/** What drafting, adopting, signing and handing over an advice lead to. */
export const adviceDeciders: Deciders<typeof adviceCommands> = {
  DraftAdvice: (state, { type: _, group, ...drafted }, ctx) => ({
    type: 'AdviceDrafted',
    on: ctx.today,
    advice: nextPart('A', opened(state).advice),
    ...drafted,
    ...(group ? { group } : {}),
    author: authorFrom(ctx.actor),
    adoptBy: clocks.due('adopt', ctx.today, ctx),
  }),
  ReviseAdvice: (_state, { advice, keyPoints, further }, { today: on }) => ({
    type: 'AdviceRevised',
    on,
    advice,
    keyPoints,
    further,
  }),
  AdoptAdvice: (_state, { advice, agreed }, ctx) => ({
    type: 'AdviceAdopted',
    on: ctx.today,
    advice,
    agreed,
    signBy: clocks.due('sign', ctx.today, ctx),
  }),
  DiscardAdvice: (_state, { advice }, { today: on }) => ({ type: 'AdviceDiscarded', on, advice }),
  SignAdvice: (_state, { advice }, ctx) => ({
    type: 'AdviceSigned',
    on: ctx.today,
    advice,
    handOverBy: clocks.due('handOver', ctx.today, ctx),
  }),
  SendBackAdvice: (_state, { advice, reason }, ctx) => ({
    type: 'AdviceSentBack',
    on: ctx.today,
    advice,
    reason,
    adoptBy: clocks.due('adopt', ctx.today, ctx),
  }),
  HandOverAdvice: (state, { advice, copies }, ctx) => {
    const { advice: written, recommendations } = opened(state);
    const { unit, keyPoints, further } = partIn(written, advice);
    return {
      type: 'AdviceHandedOver',
      on: ctx.today,
      advice,
      unit,
      copies,
      items: [...keyPoints, ...further].map((text, at) => ({
        id: `${advice}-${at + 1}`,
        no: recommendations.length + at + 1,
        text,
      })),
      receiveBy: clocks.due('receive', ctx.today, ctx),
      respondBy: clocks.due('respond', ctx.today, ctx),
    };
  },
  ReceiveAdvice: (_state, { advice }, { today: on }) => ({ type: 'AdviceReceived', on, advice }),
};
