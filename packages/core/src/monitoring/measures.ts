import type { Citations } from '../kernel/citation.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Words } from '../kernel/words.ts';
import { cite, decided } from '../law/instruments.ts';
import { latestRound, type MonitoredMatter } from './monitoring.ts';

/** Whether a figure counts a matter, as of a day. */
export type Counts = (one: MonitoredMatter, on: CalendarDay) => boolean;

/** What a figure of the monitoring points counts, and among what. */
export interface Measure {
  readonly id: string;
  readonly words: Words;
  readonly cites: Citations;
  /** What it is a share of; absent where it is a count. */
  readonly among?: Counts;
  readonly counts: Counts;
}

const loop: Citations = [cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE')];

const all: Counts = () => true;
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

/** 监测点统计: the loop in figures, from report to closing. */
export const measures: readonly Measure[] = [
  { id: 'reported', words: { zh: '提交', en: 'reported' }, cites: loop, counts: all },
  {
    id: 'referred',
    words: { zh: '转有关渠道', en: 'referred' },
    cites: [decided('应转渠道的事项不计入办理')],
    among: all,
    counts: isReferred,
  },
  {
    id: 'merged',
    words: { zh: '重复反映并入', en: 'repeats merged' },
    cites: [decided('重复反映的事项并入首件,不重复计入办理')],
    among: all,
    counts: isMerged,
  },
  {
    id: 'assigned',
    words: { zh: '交办', en: 'assigned' },
    cites: loop,
    among: isToBeHandled,
    counts: isAssigned,
  },
  {
    id: 'urged',
    words: { zh: '督办', en: 'urged' },
    cites: loop,
    among: isAssigned,
    counts: (one) => one.urged.length > 0,
  },
  {
    id: 'fed_back',
    words: { zh: '反馈', en: 'fed back' },
    cites: loop,
    among: isAssigned,
    counts: isFedBack,
  },
  {
    id: 'in_time',
    words: { zh: '按期反馈', en: 'fed back in time' },
    cites: [decided('历次反馈均未逾期为按期反馈')],
    among: isFedBack,
    counts: (one) => one.rounds.every(({ late }) => !late),
  },
  {
    id: 'rated',
    words: { zh: '评价', en: 'rated' },
    cites: loop,
    among: isFedBack,
    counts: isRated,
  },
  {
    id: 'satisfied',
    words: { zh: '满意、基本满意', en: 'satisfied or basically satisfied' },
    cites: [decided('以最近一次反馈的评价为准')],
    among: isRated,
    counts: (one) => latestRound(one)?.rating?.rating !== 'dissatisfied',
  },
  {
    id: 'closed',
    words: { zh: '办结', en: 'closed' },
    cites: [cite('panan-monitoring', '监测点办理情况', 'PRACTICE')],
    among: isToBeHandled,
    counts: isClosed,
  },
  {
    id: 'under_way',
    words: { zh: '在办', en: 'under way' },
    cites: [decided('未办结、未转出、未并入的为在办')],
    among: all,
    counts: isUnderWay,
  },
  {
    id: 'overdue',
    words: { zh: '当前逾期', en: 'overdue now' },
    cites: [decided('交办、办理到期未办为逾期')],
    among: isUnderWay,
    counts: isOverdue,
  },
];
