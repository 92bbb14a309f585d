import { type Folds, opened } from '../moves.ts';
import type { TrackingEvent } from './events.ts';

/** What notes make of a follow-up. */
export const trackingFolds: Folds<TrackingEvent> = {
  FollowUpNoteRecorded: (state, { type: _, note: id, ...rest }) => {
    const base = opened(state);
    return { ...base, notes: [...base.notes, { ...rest, id, stage: 'recorded' }] };
  },
};
