import type { Dated } from '../dated.ts';
import type { ReminderMethod } from './part.ts';

/** What has happened when the office could remind a unit. */
export type ReminderEvent = Dated & {
  readonly type: 'UnitReminded';
  readonly assignment: string;
  readonly method: ReminderMethod;
  readonly note: string;
};
