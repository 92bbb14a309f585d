import type { Folds } from '../moves.ts';
import { withTracked } from '../promise/changes.ts';
import type { LookBackEvent } from './events.ts';
import { changesOf, type LookBack } from './look-back.ts';

/** What a look-back and a change of the class make of a proposal. */
export const lookBackFolds: Folds<LookBackEvent> = {
  LookedBack: (state, event) => {
    const { lookBack: id, on, by, finding, verdict } = event;
    const added: LookBack = { id, stage: 'recorded', on, by, finding, verdict };
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
};
