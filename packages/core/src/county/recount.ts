import { z } from 'zod';
import { areaOf } from '../kernel/area.ts';
import { CalendarDay } from '../kernel/day.ts';
import { type Due, noticeName } from '../kernel/deadline.ts';
import { type FactOf, fact } from '../kernel/fact.ts';

/** One due day that a notice moved. */
const move = z.strictObject({
  kind: z.string(),
  target: z.string(),
  from: CalendarDay,
  to: CalendarDay,
});

/** What a notice on holidays did to the deadlines of a case of any subject. */
export const recountFacts = {
  DeadlinesRecounted: fact(
    { zh: '按放假通知重算期限', en: 'recounted deadlines by a holiday notice' },
    { notice: noticeName, moved: z.array(move) },
    {
      tells: ({ notice: { year }, moved }) => ({
        zh: `按${year}年放假通知重算期限:${moved.map(({ from, to }) => `${from}改为${to}`).join('、')}`,
        en: `recounted deadlines by the holiday notice for ${year}: ${moved.map(({ from, to }) => `${from} is now ${to}`).join(', ')}`,
      }),
    },
  ),
} as const;

/** What a notice on holidays did to the deadlines of a case. */
export type RecountFact = FactOf<typeof recountFacts>;

/** A due day as it lies in the state of a case, by the kind and the target of its deadline. */
export interface RecordedClock {
  readonly kind: string;
  readonly target: string;
  readonly due: Due;
  readonly doneOn?: CalendarDay | undefined;
}

const recounted = <State>(
  state: State,
  { on, notice, moved }: RecountFact,
  clocksIn: (state: State) => readonly RecordedClock[],
): State => {
  // A state is plain data: the copy shares nothing with the case before, and no day with another.
  const after: State = JSON.parse(JSON.stringify(state));
  for (const { kind, target, due, doneOn } of clocksIn(after)) {
    const move = moved.find(
      (one) => one.kind === kind && one.target === target && one.from === due.by,
    );
    if (move && !doneOn)
      Object.assign(due, { by: move.to, recounted: { on, from: move.from, notice } });
  }
  return after;
};

/**
 * 期限重算: how the days that a notice moved are recorded, the same for every subject, which tells
 * where its due days lie. No command leads to it: it follows from a notice.
 */
export const recountArea = <State>(clocksIn: (state: State) => readonly RecordedClock[]) =>
  areaOf<State, never>()({
    commands: {},
    facts: recountFacts,
    decide: {},
    evolve: { DeadlinesRecounted: (state, fact) => recounted(state, fact, clocksIn) },
  });
