import {
  type CaseDeadline,
  type CountedDay,
  countReasons,
  type Deadline,
  datedFigure,
  dayKinds,
  type Pause,
  periodFigure,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { costs, lengths } from '../costs.ts';
import { enumOf, Language } from '../words.ts';
import { CitationType } from './citation.type.ts';
import { FigureType, FixedDateType } from './period.type.ts';

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

const PauseType = builder.objectRef<Pause>('Pause').implement({
  description: '中止计时。 Days on which the clock was stopped.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: '中止之日,当日起不计。',
      resolve: ({ from }) => from,
    }),
    to: t.field({ type: 'Date', description: '恢复之日,当日起计。', resolve: ({ to }) => to }),
  }),
});

// A day that somebody named has one line, which says on whose word it stands.
const namedBy = ({
  figure,
  days: [line],
}: Pick<Deadline, 'days'> & { readonly figure?: unknown }) =>
  figure === undefined ? (line?.basis ?? null) : null;

/** The certificate of a due day. */
export const CertificateRef = builder.objectRef<Deadline>('Certificate');

/** How a due day was derived. */
const Derived = builder.interfaceRef<Deadline>('Derived').implement({
  description: '到期日的推算。 How a due day was derived.',
  fields: (t) => ({
    kind: t.exposeString('kind'),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
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
    figure: t.field({
      type: FigureType,
      nullable: true,
      description:
        '期间;以固定日期或指定之日为准的没有。 The period; none where a date is fixed or a day was named.',
      resolve: periodFigure,
    }),
    fixedDate: t.field({
      type: FixedDateType,
      nullable: true,
      description: '固定日期;以期间推算的没有。 The date; none where a period is counted.',
      resolve: datedFigure,
    }),
    basis: t.field({
      type: CitationType,
      nullable: true,
      description:
        '指定之日的依据;以期间或固定日期推算的没有。 Why a day stands as it was named; none where it is derived.',
      resolve: namedBy,
    }),
    backward: t.boolean({
      description: '向前推算。 Counted backward from its start.',
      resolve: ({ backward = false }) => backward,
    }),
    pauses: t.field({
      type: [PauseType],
      description: '中止计时的各段。',
      resolve: ({ pauses = [] }) => pauses,
    }),
    alternatives: t.field({
      type: [CertificateRef],
      description: '同时适用的其他期限,以最早者为准。 What applies beside it; the earliest counts.',
      resolve: ({ alternatives = [] }) => alternatives,
    }),
    original: t.field({
      type: CertificateRef,
      nullable: true,
      description: '延期前的期限。 The deadline before it was extended.',
      resolve: ({ original }) => original,
    }),
    days: t.field({
      complexity: { field: costs.field, multiplier: lengths.days },
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

// What is shown beside a case also tells which day its facts have.
const isOfCase = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'recorded' in value;

CertificateRef.implement({
  description: '期限证明。 The certificate of a due day.',
  interfaces: [Derived],
  isTypeOf: (value) => !isOfCase(value),
});

const RecountedType = builder
  .objectRef<NonNullable<CaseDeadline['recounted']>>('Recounted')
  .implement({
    description: '期限重算。 How a notice on holidays moved a due day.',
    fields: (t) => ({
      on: t.field({ type: 'Date', description: '重算之日。', resolve: ({ on }) => on }),
      from: t.field({ type: 'Date', description: '原到期日。', resolve: ({ from }) => from }),
      year: t.int({ description: '放假通知的年份。', resolve: ({ notice }) => notice.year }),
      notice: t.string({
        description: '放假通知的标题。',
        resolve: ({ notice }) => notice.title,
      }),
    }),
  });

/** A deadline of a case, with everything needed to derive it again. */
export const DeadlineType = builder.objectRef<CaseDeadline>('Deadline').implement({
  description: '期限及其推算。 A due day with its certificate.',
  interfaces: [Derived],
  isTypeOf: isOfCase,
  fields: (t) => ({
    target: t.exposeString('target', { description: '所属环节:交办、答复或本件。' }),
    recorded: t.field({
      type: 'Date',
      description: '事实所记的到期日;仅在日历其后有变时与 due 不同。',
      resolve: ({ recorded }) => recorded,
    }),
    recounted: t.field({
      type: RecountedType,
      nullable: true,
      description: '按放假通知重算的,原到期日及通知。 The notice that moved the day.',
      resolve: ({ recounted }) => recounted,
    }),
    doneOn: t.field({ type: 'Date', nullable: true, resolve: ({ doneOn }) => doneOn }),
  }),
});
