import { type ClockStop, type Reminder, reminderWords } from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';

const ReminderMethod = vocabularyEnum('ReminderMethod', '催办方式。', reminderWords);

/** The office reminded a unit of its reply. */
export const ReminderType = builder.objectRef<Reminder>('Reminder').implement({
  description: '催办。 The office reminded the unit of its reply.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    method: t.field({ type: ReminderMethod, resolve: ({ method }) => method }),
    note: t.exposeString('note'),
  }),
});

/** The clock of a reply was stopped. */
export const ClockStopType = builder.objectRef<ClockStop>('ClockStop').implement({
  description: '中止计时。 The clock of a reply was stopped.',
  fields: (t) => ({
    from: t.field({ type: 'Date', resolve: ({ from }) => from }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: '恢复计时之日;仍中止的没有。 Null while the clock is stopped.',
      resolve: ({ to }) => to,
    }),
    resumeBy: t.field({ type: 'Date', resolve: ({ resumeBy }) => resumeBy.by }),
    reason: t.exposeString('reason'),
  }),
});
