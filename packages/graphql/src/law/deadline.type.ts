import { type CaseDeadline, type CountedDay, countReasons, dayKinds } from '@xieshang/core';
import { builder } from '../builder.ts';
import { CitationType } from '../outcome/citation.type.ts';
import { enumOf, Language } from '../words.ts';
import { FigureType } from './period.type.ts';

const CountReason = enumOf('CountReason', '该日为何计入或不计入。', countReasons);
const DayKind = enumOf('DayKind', '该日是工作日还是休息日。', dayKinds);

const CountedDayType = builder.objectRef<CountedDay>('CountedDay').implement({
  description: '推算中的一日。 One day of a derivation.',
  fields: (t) => ({
    day: t.field({ type: 'Date', resolve: ({ day }) => day }),
    nth: t.exposeInt('nth', { nullable: true, description: '计入的第几日。' }),
    reason: t.field({ type: CountReason, resolve: ({ reason }) => reason }),
    basis: t.field({
      type: CitationType,
      description: '计算依据。 On whose word it counts or not.',
      resolve: ({ basis }) => basis,
    }),
    kind: t.field({ type: DayKind, resolve: ({ kind }) => kind }),
    holiday: t.exposeString('holiday', { nullable: true }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: '放假通知。 The notice it rests on.',
      resolve: ({ source }) => source,
    }),
    provisional: t.exposeBoolean('provisional', {
      description: '该年尚无放假通知。 The year has no notice yet.',
    }),
  }),
});

/** A deadline of a case, with everything needed to derive it again. */
export const DeadlineType = builder.objectRef<CaseDeadline>('Deadline').implement({
  description: '期限及其推算。 A due day with its certificate.',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
    target: t.exposeString('target', { description: '所属环节:交办、答复或本件。' }),
    start: t.field({ type: 'Date', resolve: ({ start }) => start }),
    startFact: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ startFact }, { language }) => startFact[language],
    }),
    due: t.field({
      type: 'Date',
      description: '按现行日历推算的到期日。',
      resolve: ({ due }) => due,
    }),
    recorded: t.field({
      type: 'Date',
      description: '事实所记的到期日;仅在日历其后有变时与 due 不同。',
      resolve: ({ recorded }) => recorded,
    }),
    doneOn: t.field({ type: 'Date', nullable: true, resolve: ({ doneOn }) => doneOn }),
    figure: t.field({ type: FigureType, resolve: ({ figure }) => figure }),
    days: t.field({
      type: [CountedDayType],
      description: '逐日推算。 The derivation, day by day.',
      resolve: ({ days }) => days,
    }),
    calendar: t.exposeString('calendar', { description: '所用日历版本。' }),
    provisional: t.exposeBoolean('provisional', {
      description: '涉及尚无放假通知的年份,到期日可能变动。',
    }),
  }),
});
