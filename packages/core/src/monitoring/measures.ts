import type { Citations } from '../kernel/citation.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { keysOf } from '../kernel/keys.ts';
import type { Words } from '../kernel/words.ts';
import { cite, decided } from '../law/instruments.ts';
import { latestRound, type MonitoredMatter } from './monitoring.ts';

/** Whether something is said of a matter, as of a day. */
type Counts = (one: MonitoredMatter, on: CalendarDay) => boolean;

const isReferred: Counts = ({ stage }) => stage === 'referred';
const isMerged: Counts = ({ stage }) => stage === 'merged';
// What is referred or merged is not handled, so it is missing from no rate.
const isToBeHandled: Counts = (one, on) => !isReferred(one, on) && !isMerged(one, on);
const isAssigned: Counts = (one, on) => isToBeHandled(one, on) && one.assignment !== undefined;
const isFedBack: Counts = (one, on) => isAssigned(one, on) && one.rounds.length > 0;
const isRated: Counts = (one, on) => isFedBack(one, on) && latestRound(one)?.rating !== undefined;
const isClosed: Counts = ({ stage }) => stage === 'closed';
const isUnderWay: Counts = (one, on) => isToBeHandled(one, on) && !isClosed(one, on);

// Whose turn it is counts: the office's before assignment, the unit's until it has fed back.
const isOverdue: Counts = (one, on) =>
  isUnderWay(one, on) &&
  one.stage !== 'fed_back' &&
  (one.assignment?.handleBy.by ?? one.assignBy.by) < on;

/** What is said of a matter, or is not: one predicate for each mark. */
const tests = {
  reported: () => true,
  referred: isReferred,
  merged: isMerged,
  to_handle: isToBeHandled,
  assigned: isAssigned,
  urged: (one, on) => isAssigned(one, on) && one.urged.length > 0,
  fed_back: isFedBack,
  in_time: (one, on) => isFedBack(one, on) && one.rounds.every(({ late }) => !late),
  rated: isRated,
  satisfied: (one, on) => isRated(one, on) && latestRound(one)?.rating?.rating !== 'dissatisfied',
  closed: isClosed,
  under_way: isUnderWay,
  overdue: isOverdue,
} as const satisfies Readonly<Record<string, Counts>>;

/** What can be said of a matter. */
export type MatterMark = keyof typeof tests;

const marks = keysOf(tests);

/** Everything that the figures ask of a matter, as of a day. */
export const marksOfMatter = (one: MonitoredMatter, on: CalendarDay): readonly MatterMark[] =>
  marks.filter((mark) => tests[mark](one, on));

/** What a figure of the monitoring points counts, and among what, by the marks matters bear. */
export interface Measure {
  readonly id: string;
  readonly words: Words;
  readonly cites: Citations;
  /** What it is a share of; absent where it is a count. Whatever is counted is among it. */
  readonly among?: MatterMark;
  readonly counts: MatterMark;
}

const loop: Citations = [cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE')];

/** 监测点统计: the loop in figures, from report to closing. */
export const measures: readonly Measure[] = [
  { id: 'reported', words: { zh: '提交', en: 'reported' }, cites: loop, counts: 'reported' },
  {
    id: 'referred',
    words: { zh: '转有关渠道', en: 'referred' },
    cites: [decided('应转渠道的事项不计入办理')],
    among: 'reported',
    counts: 'referred',
  },
  {
    id: 'merged',
    words: { zh: '重复反映并入', en: 'repeats merged' },
    cites: [decided('重复反映的事项并入首件,不重复计入办理')],
    among: 'reported',
    counts: 'merged',
  },
  {
    id: 'assigned',
    words: { zh: '交办', en: 'assigned' },
    cites: loop,
    among: 'to_handle',
    counts: 'assigned',
  },
  {
    id: 'urged',
    words: { zh: '督办', en: 'urged' },
    cites: loop,
    among: 'assigned',
    counts: 'urged',
  },
  {
    id: 'fed_back',
    words: { zh: '反馈', en: 'fed back' },
    cites: loop,
    among: 'assigned',
    counts: 'fed_back',
  },
  {
    id: 'in_time',
    words: { zh: '按期反馈', en: 'fed back in time' },
    cites: [decided('历次反馈均未逾期为按期反馈')],
    among: 'fed_back',
    counts: 'in_time',
  },
  {
    id: 'rated',
    words: { zh: '评价', en: 'rated' },
    cites: loop,
    among: 'fed_back',
    counts: 'rated',
  },
  {
    id: 'satisfied',
    words: { zh: '满意、基本满意', en: 'satisfied or basically satisfied' },
    cites: [decided('以最近一次反馈的评价为准')],
    among: 'rated',
    counts: 'satisfied',
  },
  {
    id: 'closed',
    words: { zh: '办结', en: 'closed' },
    cites: [cite('panan-monitoring', '监测点办理情况', 'PRACTICE')],
    among: 'to_handle',
    counts: 'closed',
  },
  {
    id: 'under_way',
    words: { zh: '在办', en: 'under way' },
    cites: [decided('未办结、未转出、未并入的为在办')],
    among: 'reported',
    counts: 'under_way',
  },
  {
    id: 'overdue',
    words: { zh: '当前逾期', en: 'overdue now' },
    cites: [decided('交办、办理到期未办为逾期')],
    among: 'under_way',
    counts: 'overdue',
  },
];
