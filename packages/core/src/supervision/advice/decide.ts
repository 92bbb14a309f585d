import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { authorFrom, isOpened, nextPart, partIn } from '../standing.ts';
import type { SupervisionState } from '../supervision.ts';
import type { adviceCommands } from './commands.ts';

const adviceOf = (state: SupervisionState) => (isOpened(state) ? state.advice : []);

/** What drafting, adopting, signing and handing over an advice lead to. */
export const adviceDeciders: Deciders<typeof adviceCommands> = {
  DraftAdvice: (state, { type: _, group, ...drafted }, ctx) => ({
    type: 'AdviceDrafted',
    on: ctx.today,
    advice: nextPart('A', adviceOf(state)),
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
    const { unit, keyPoints, further } = partIn(adviceOf(state), advice);
    const before = isOpened(state) ? state.recommendations.length : 0;
    return {
      type: 'AdviceHandedOver',
      on: ctx.today,
      advice,
      unit,
      copies,
      items: [...keyPoints, ...further].map((text, at) => ({
        id: `${advice}-${at + 1}`,
        no: before + at + 1,
        text,
      })),
      receiveBy: clocks.due('receive', ctx.today, ctx),
      respondBy: clocks.due('respond', ctx.today, ctx),
    };
  },
  ReceiveAdvice: (_state, { advice }, { today: on }) => ({ type: 'AdviceReceived', on, advice }),
};
