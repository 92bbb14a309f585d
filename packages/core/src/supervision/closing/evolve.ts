import { moved } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { ClosingEvent } from './events.ts';

/** What following up and closing make of a supervision. */
export const closingFolds: Folds<ClosingEvent> = {
  FollowUpInstructionNamed: (state, event) => {
    const base = moved(state, event);
    return { ...base, instructions: [...base.instructions, event.instruction] };
  },
  SupervisionClosed: (state, event) => ({
    ...moved(state, event),
    stage: 'closed',
    endedOn: event.on,
    summary: { text: event.summary, published: event.published },
  }),
};
