import type { RecordedNotice } from '@xieshang/core';
import { builder } from '../builder.ts';

const DaysOffType = builder.objectRef<RecordedNotice['off'][number]>('HolidayDaysOff').implement({
  description: '一个节日的放假日期。 The days off of one holiday.',
  fields: (t) => ({
    name: t.exposeString('name', { description: '节日。' }),
    from: t.field({ type: 'Date', description: '放假首日。', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: '放假末日。', resolve: ({ to }) => to }),
  }),
});

const NoticeSourceType = builder
  .objectRef<RecordedNotice['source']>('HolidayNoticeSource')
  .implement({
    description: '通知的出处。 Where a notice was read.',
    fields: (t) => ({
      title: t.exposeString('title', { description: '通知标题。' }),
      number: t.exposeString('number', { nullable: true, description: '文号。' }),
      issuedOn: t.field({
        type: 'Date',
        description: '印发日期。',
        resolve: ({ issuedOn }) => issuedOn,
      }),
    }),
  });

/** 放假通知, as a county recorded it. */
export const HolidayNoticeType = builder.objectRef<RecordedNotice>('HolidayNotice').implement({
  description: '县里登记的放假通知。 A notice of the State Council as a county recorded it.',
  fields: (t) => ({
    year: t.exposeInt('year'),
    on: t.field({ type: 'Date', description: '登记日期。', resolve: ({ on }) => on }),
    off: t.field({ type: [DaysOffType], description: '放假日期。', resolve: ({ off }) => off }),
    work: t.field({ type: ['Date'], description: '调休上班日期。', resolve: ({ work }) => work }),
    source: t.field({ type: NoticeSourceType, resolve: ({ source }) => source }),
  }),
});
