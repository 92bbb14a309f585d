import type { Dated } from '../dated.ts';
import type { FollowUpNote } from './note.ts';

/** What was found by those who track a recommendation. */
export interface TrackingEvent extends Dated, Omit<FollowUpNote, 'id' | 'stage'> {
  readonly type: 'FollowUpNoteRecorded';
  readonly note: string;
}
