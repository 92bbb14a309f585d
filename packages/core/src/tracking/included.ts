import { z } from 'zod';
import { type CalendarDay, yearOf } from '../kernel/day.ts';
import { keysOf } from '../kernel/keys.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { termsOf } from '../kernel/words.ts';
import type { KnownCase, KnownCases, KnownHandling } from '../lineage/known.ts';
import { type HandlingFigure, handlingFigureWords } from '../words/tracking.ts';

/** A follow-up as the report took it up: what later becomes of it changes no figure. */
export const IncludedFollowUp = z.strictObject({
  followUp: z.string(),
  title: z.string(),
  /** There where it is kept from members and the public: it is counted, and not told. */
  secret: z.literal(true).optional(),
  instructed: z.boolean(),
  /** Each with its unit, and the figures in which it counts. */
  recommendations: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      counted: z.array(z.enum(termsOf(handlingFigureWords))),
    }),
  ),
});
/** A follow-up as the report took it up. */
export type IncludedFollowUp = Recorded<z.output<typeof IncludedFollowUp>>;

/** A recommendation as the report took it up: whose it is, and in which figures it counts. */
export type IncludedRecommendation = IncludedFollowUp['recommendations'][number];

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

const figures = keysOf(counts);

// That a secret instruction came is told nobody here: a follow-up that has no other counts as one
// without, as its own status says.
const wasInstructed = ({ instructions }: KnownCase): boolean =>
  instructions?.some((one) => typeof one !== 'string' && one.secrecy !== 'secret') ?? false;

/** A follow-up as the report takes it up on a day: the one place that reads how it was handled. */
export const takenUp = (followUp: string, known: KnownCase, on: CalendarDay): IncludedFollowUp => ({
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
  { year, followUps }: { readonly year: number; readonly followUps: readonly IncludedFollowUp[] },
  { instruction: known = {} }: KnownCases,
): readonly string[] =>
  Object.entries(known)
    .filter(
      ([id, one]) => isOfYear(one, year) && followUps.every(({ followUp }) => followUp !== id),
    )
    .map(([id]) => id)
    .toSorted();
