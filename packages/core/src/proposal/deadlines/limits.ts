import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, deadlineOf, type Term } from '../../kernel/deadline.ts';
import type { Words } from '../../kernel/words.ts';
import type { LimitOn, limitStarts } from '../../profile/proposal/limit.ts';
import type { Kind, ProposalProfile } from '../../profile/proposal.ts';
import type { Known } from './known.ts';

/** Each deadline in words: what it is called, and what starts it. */
export type Cards = Readonly<Record<Kind, { readonly title: Words; readonly startFact: Words }>>;

/** Which deadline is asked for, from when, and what is known of the case. */
export interface Wanted {
  readonly kind: Kind;
  readonly start: CalendarDay;
  readonly known: Known;
  readonly cards: Cards;
}

const startFacts: Readonly<Record<(typeof limitStarts)[number], Words>> = {
  session_closing: { zh: '闭会', en: 'closing of the plenary' },
  submission: { zh: '提交', en: 'submission' },
  filing: { zh: '立案', en: 'filing' },
  assignment: { zh: '交办', en: 'assignment' },
  acceptance: { zh: '签收', en: 'acceptance' },
};

const fits = ({ where = {} }: LimitOn<Kind>, { period, source, key = false }: Known): boolean =>
  (where.period === undefined || where.period === period) &&
  (where.source === undefined || where.source.some((one) => one === source)) &&
  (where.key === undefined || where.key === key);

const counting = (day: CalendarDay | undefined, startFact: Words) =>
  day === undefined ? undefined : { start: day, startFact };

const termOf = (
  limit: LimitOn<Kind>,
  { kind, start, known, cards }: Wanted,
  { flags }: ProposalProfile,
): Omit<Term, 'kind' | 'title'> | undefined => {
  const { from, period, cites, moves, included } = limit;
  if (typeof from === 'object' && 'date' in from)
    return {
      ...{ start, startFact: cards[kind].startFact },
      figure: { value: { date: from.date }, cites },
      moves: moves ?? flags.fixedDateMoves,
      included: included ?? flags.beforeIncludesTheDay,
    };
  if (!period) return undefined;
  const counted = { figure: { value: period, cites }, ...(moves ? { moves } : {}) };
  if (typeof from === 'object') {
    const begun = counting(known.dues?.[from.before], cards[from.before].title);
    return begun && { ...begun, ...counted, backward: true };
  }
  const begun = counting(known.days?.[from], startFacts[from]);
  const { pauses = [] } = known;
  return begun && { ...begun, ...counted, ...(pauses.length > 0 ? { pauses } : {}) };
};

/**
 * The limits of a county that fit a case, counted. One that had passed when the clock began is not
 * meant for the case: a batch that ended in August does not bind a proposal assigned in October.
 */
export const limitsThatFit = (
  wanted: Wanted,
  profile: ProposalProfile,
  calendar: Calendar,
): readonly Deadline[] => {
  const { kind, start, known, cards } = wanted;
  const name = { kind: `proposal.${kind}`, title: cards[kind].title };
  return profile.limits
    .filter((limit) => limit.kind === kind && fits(limit, known))
    .map((limit) => termOf(limit, wanted, profile))
    .filter((term) => term !== undefined)
    .map((term) => deadlineOf({ ...name, ...term }, calendar))
    .filter(({ due }) => due >= start);
};
