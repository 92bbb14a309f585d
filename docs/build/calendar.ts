import {
  type CalendarDay,
  type Citation,
  cite,
  type HolidayNotice,
  plusDays,
  stateCouncilCalendar,
} from '../../packages/core/src/index.ts';
import { citationLine, noteOf } from './citations.ts';
import { code, type Page, page, paragraphs, table } from './markdown.ts';

/** How a period is counted, and the clause each sentence follows. */
export const counting: readonly {
  readonly zh: string;
  readonly en: string;
  readonly cites: readonly Citation[];
}[] = [
  {
    zh: '开始之日不计入,自次日起算。',
    en: 'The day of the fact is day zero: counting starts with the day after it.',
    cites: [cite('civil-code', '第二百零一条')],
  },
  {
    zh: '按月计算的,到期月的对应日为末日;没有对应日的,月末日为末日。',
    en: 'A period of months ends on the corresponding day, or on the last day of the month.',
    cites: [cite('civil-code', '第二百零二条')],
  },
  {
    zh: '末日不是工作日的,顺延至其后第一个工作日。',
    en: 'A last day that is not worked moves to the next working day.',
    cites: [
      cite('civil-code', '第二百零三条'),
      cite('model-design', '末日为双休日的同样顺延', 'DESIGN'),
    ],
  },
  {
    zh: '工作日为周一至周五,除去放假日,加上调休上班日。',
    en: 'Working days are Monday to Friday, minus days off, plus make-up days.',
    cites: [...stateCouncilCalendar.notices.values()].map((notice) => notice.cites),
  },
  {
    zh: '“10日”与“10个工作日”是两回事,不作换算。',
    en: 'Calendar days and working days are two things and never converted.',
    cites: [cite('model-design', '期间单位不作换算', 'DESIGN')],
  },
  {
    zh: '政协文本未规定期间计算,以上民法规则为类推适用。',
    en: 'No CPPCC text seen says how to count: the rules of the Civil Code are used by analogy.',
    cites: [cite('model-design', '期间计算类推适用民法典', 'DESIGN')],
  },
];

interface Run {
  readonly name: string;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

const grow = (runs: readonly Run[], [on, name]: readonly [CalendarDay, string]): readonly Run[] => {
  const current = runs.at(-1);
  return current && current.name === name && plusDays(current.last, 1) === on
    ? [...runs.slice(0, -1), { ...current, last: on }]
    : [...runs, { name, first: on, last: on }];
};

const runsOf = ({ off }: HolidayNotice): readonly Run[] =>
  [...off].sort(([one], [other]) => (one < other ? -1 : 1)).reduce<readonly Run[]>(grow, []);

const notice = (one: HolidayNotice): string =>
  paragraphs(
    `## ${one.year}`,
    citationLine([one.cites]),
    table(
      ['节日 Holiday', '自 From', '至 To'],
      runsOf(one).map(({ name, first, last }) => [name, first, last]),
    ),
    `调休上班 Make-up days: ${[...one.work].sort().join('、')}`,
  );

const years = [...stateCouncilCalendar.notices.keys()].sort((one, other) => one - other);
const [earliest = 0] = years;
const latest = years.at(-1) ?? 0;

/** The notices by year, and which years are provisional. */
export const calendarPage = (): Page =>
  page(
    'rules/calendar.md',
    '日历 · Calendar',
    `Calendar ${code(stateCouncilCalendar.version)}: the notices that were read, year by year.`,
    '## 期间计算 · How a period is counted',
    table(
      ['规则', 'Rule', '出处 Source', ''],
      counting.map(({ zh, en, cites }) => [zh, en, citationLine(cites), noteOf(cites)]),
    ),
    ...years.flatMap((year) => {
      const found = stateCouncilCalendar.notices.get(year);
      return found ? [notice(found)] : [];
    }),
    '## 暂定年份 · Provisional years',
    `Years before ${earliest} and from ${latest + 1} on have no notice here. Only their weekends are known: every deadline that touches such a year is typed \`provisional\` and says so. ${earliest}年以前和${latest + 1}年以后没有放假通知,只计双休日;涉及这些年份的期限均标明「暂定」。`,
    `The notice for a year may begin at the end of the year before, so the last days of ${latest} can still change when the notice for ${latest + 1} comes out.`,
  );
