import { type Deciders, nextOf, opened, there } from '../moves.ts';
import type { trackingCommands } from './commands.ts';
import { trackers } from './note.ts';

/** What recording a note leads to. */
export const trackingDeciders: Deciders<typeof trackingCommands> = {
  RecordFollowUpNote: (state, { recommendation, text }, { today: on, actor }) => ({
    type: 'FollowUpNoteRecorded',
    on,
    note: nextOf('N', opened(state).notes),
    recommendation,
    by: there(
      trackers.find((role) => role === actor.role),
      'a tracker',
    ),
    ...(actor.role === 'special_committee' ? { committee: actor.body } : {}),
    text,
  }),
};
