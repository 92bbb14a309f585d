import { type CalendarDay, yearOf } from '../kernel/day.ts';
import type { KnownCase, KnownCases, KnownHandling } from '../lineage/known.ts';
import type { TrackingFigureId } from './words.ts';

/** A figure that counts recommendations. */
export type HandlingFigure = Exclude<
  TrackingFigureId,
  'follow_ups' | 'instructed' | 'not_instructed'
>;

/** A recommendation as the report took it up: whose it is, and in which figures it counts. */
export interface TakenRecommendation {
  readonly id: string;
  readonly unit: string;
  readonly counted: readonly HandlingFigure[];
}

/** A follow-up as the report took it up: what later becomes of it changes no figure. */
export interface TakenFollowUp {
  readonly followUp: string;
  readonly title: string;
  /** True where it is kept from members and the public: it is counted, and not told. */
  readonly secret?: true;
  readonly instructed: boolean;
  readonly recommendations: readonly TakenRecommendation[];
}

type Holds = (one: KnownHandling, on: CalendarDay) => boolean;

const answeredBy =
  (result: string): Holds =>
  ({ answer }) =>
    answer?.result === result;

const isAt =
  (wanted: string): Holds =>
  ({ stage }) =>
    stage === wanted;

const isOverdue: Holds = ({ stage, handedOut, answer }, on) => {
  if (stage === 'handed_out') return (handedOut?.answerBy.by ?? on) < on;
  return stage === 'to_carry_out' && (answer?.carryOutBy?.by ?? on) < on;
};

const counts: Readonly<Record<HandlingFigure, Holds>> = {
  recommendations: () => true,
  handed_out: ({ handedOut }) => handedOut !== undefined,
  adopted: answeredBy('adopted'),
  partly_adopted: answeredBy('partly_adopted'),
  noted: answeredBy('noted'),
  not_adopted: answeredBy('not_adopted_with_reason'),
  sent_for_reference: isAt('sent_for_reference'),
  unanswered: ({ answer, stage }) => answer === undefined && stage !== 'sent_for_reference',
  carried_out: isAt('carried_out'),
  late: (one, on) =>
    one.answer?.late === true ||
    one.reports?.some(({ late }) => late) === true ||
    isOverdue(one, on),
};

const figures = Object.keys(counts) as readonly HandlingFigure[];

// That a secret instruction came is told nobody here: a follow-up that has no other counts as one
// without, as its own status says.
const wasInstructed = ({ instructions }: KnownCase): boolean =>
  instructions?.some((one) => typeof one !== 'string' && one.secrecy !== 'secret') ?? false;

/** A follow-up as the report takes it up on a day: the one place that reads how it was handled. */
export const takenUp = (followUp: string, known: KnownCase, on: CalendarDay): TakenFollowUp => ({
  followUp,
  title: known.title ?? followUp,
  ...(known.secret ? { secret: true as const } : {}),
  instructed: wasInstructed(known),
  recommendations: (known.recommendations ?? []).map((one) => ({
    id: one.id ?? `${one.no}`,
    unit: one.unit,
    counted: figures.filter((figure) => counts[figure](one, on)),
  })),
});

/** True for a case that was opened in the year. */
export const isOfYear = ({ openedOn }: KnownCase, year: number): boolean =>
  openedOn !== undefined && yearOf(openedOn) === year;

/** The follow-ups of a year that were not taken up, by id: what the report would forget. */
export const notTakenUp = (
  { year, followUps }: { readonly year: number; readonly followUps: readonly TakenFollowUp[] },
  { instruction: known = {} }: KnownCases,
): readonly string[] =>
  Object.entries(known)
    .filter(
      ([id, one]) => isOfYear(one, year) && followUps.every(({ followUp }) => followUp !== id),
    )
    .map(([id]) => id)
    .toSorted();
