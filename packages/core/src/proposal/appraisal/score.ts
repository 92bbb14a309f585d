import type { UnitId } from '../../county/entries.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, deadlineOf } from '../../kernel/deadline.ts';
import type { Words } from '../../kernel/words.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import type { Taken } from '../proposal.ts';

type Profile = Pick<ProposalProfile, 'appraisal'>;
type Fault = keyof Profile['appraisal']['deductions']['value'];

/** 等次: the grade a score of a hundred falls into. */
export const gradeOf = (score: number, { appraisal: { grades } }: Profile): Words => {
  const grade = grades.find(({ from }) => score >= from) ?? grades.at(-1);
  if (!grade) throw new Error('a county without grades');
  return grade.words;
};

/** Points a unit loses, for what, and in which case. */
export interface Deduction {
  readonly proposal: string;
  readonly fault: Fault;
  readonly points: number;
}

/** 办理考核得分 of one unit, with every deduction. */
export interface HandlingScore {
  readonly unit: UnitId;
  readonly score: number;
  readonly grade: Words;
  readonly deductions: readonly Deduction[];
}

const faultsOf = (unit: UnitId, one: Taken): readonly Fault[] => {
  const found = (one.supervisions ?? [])
    .flatMap(({ outcome }) => outcome?.faults ?? [])
    .filter((fault) => fault.unit === unit)
    .map(({ fault }) => fault);
  const own = new Set(one.assignments.filter((task) => task.unit === unit).map(({ id }) => id));
  const replies = new Set(
    one.replies.filter(({ assignment }) => own.has(assignment)).map(({ id }) => id),
  );
  const dissatisfied = one.ratings.some(
    ({ reply, result }) => replies.has(reply) && result === 'dissatisfied',
  );
  return [...new Set<Fault>([...found, ...(dissatisfied ? (['dissatisfied'] as const) : [])])];
};

// Tenths of points are added up as people write them: 100 - 0.2 - 0.2 - 0.2 is 99.4.
const rounded = (points: number): number => Math.round(points * 100) / 100;

/**
 * What the handling of a unit scores: a hundred points, less what it loses for each case. A fault
 * counts once in a case, however often it was found there.
 */
export const handlingScoreOf = (
  unit: UnitId,
  cases: readonly Taken[],
  profile: Profile,
): HandlingScore => {
  const { value: points } = profile.appraisal.deductions;
  const deductions = cases.flatMap((one) =>
    faultsOf(unit, one).map((fault) => ({ proposal: one.id, fault, points: points[fault] })),
  );
  const lost = deductions.reduce((sum, one) => sum + one.points, 0);
  const score = Math.max(0, rounded(100 - lost));
  return { unit, score, grade: gradeOf(score, profile), deductions };
};

/**
 * 约谈: the units with the lowest scores. A unit that lost no points is never called in, and one
 * that scored the same as the last of them is.
 */
export const calledIn = (
  scores: readonly HandlingScore[],
  { appraisal }: Profile,
): readonly HandlingScore[] => {
  const lowest = scores
    .filter(({ deductions }) => deductions.length > 0)
    .toSorted((one, other) => one.score - other.score);
  const last = lowest[appraisal.calledIn.value - 1]?.score ?? 100;
  return lowest.filter(({ score }) => score <= last);
};

/** 考核期限: until when units are examined after the end of handling. */
export const examinationDeadline = (
  endedOn: CalendarDay,
  { appraisal }: Profile,
  calendar: Calendar,
): Deadline =>
  deadlineOf(
    {
      kind: 'proposal.examination',
      title: { zh: '办理考核期限', en: 'examination of handling' },
      start: endedOn,
      startFact: { zh: '办理结束', en: 'end of handling' },
      figure: appraisal.examination,
    },
    calendar,
  );
