import { withAssignment } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { ReminderEvent } from './events.ts';

/** What reminding a unit makes of a proposal. */
export const reminderFolds: Folds<ReminderEvent> = {
  UnitReminded: (state, event) => {
    const { on, method, note } = event;
    return withAssignment(state, event, (one) => ({
      ...one,
      reminders: [...(one.reminders ?? []), { on, method, note }],
    }));
  },
};
