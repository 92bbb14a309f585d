import {
  type Actor,
  type CalendarDay,
  stateCouncilCalendar as calendar,
  day,
  emptyLedger,
  type Fact,
  mayReadCase,
  play,
  registerOfDay,
  type Showing,
  type Subject,
  sentenceOf,
  showings,
  subjects,
  type ViewContext,
} from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';

const on = day('2026-11-20');
const story = storyOf({ on, seed: 7 });
const actors = story.demoActors.map(({ actor }) => actor);
let ledger = emptyLedger;
const histories = new Map<string, Map<string, Fact[]>>();
for (const envelope of story.envelopes) {
  ({ ledger } = play({ ...ledger, facts: [] }, envelope));
  for (const fact of ledger.facts) {
    const cases = histories.get(fact.subject) ?? new Map<string, Fact[]>();
    cases.set(fact.caseId, [...(cases.get(fact.caseId) ?? []), fact]);
    histories.set(fact.subject, cases);
  }
}
const { register } = ledger;

/** What a fact holds in words and days, however deep, save the day on which it happened. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length < 4 ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
};

/** What a reader is shown of a case: its view, and its deadlines where they are shown. */
const shownTo = (
  actor: Actor,
  { project, heading, deadlines, showsSteps, relatedCases }: Showing<object, unknown>,
  state: object,
  around: ViewContext,
  all: Readonly<Record<string, object>>,
): string => {
  const others = Object.fromEntries(
    (relatedCases?.(state) ?? []).map((id) => [id, all[id] as object]),
  );
  const steps = showsSteps(state, actor, around) ? deadlines(state, around) : [];
  return JSON.stringify([project(state, actor, around, others), heading(state), steps]);
};

const declared = (Object.keys(showings) as (keyof typeof showings)[]).filter(
  (name) => (subjects[name] as Subject).facts,
);

describe.each(declared)('a sentence on a fact of %s', (name) => {
  it('contains no word and no day that its reader is not shown in the case', () => {
    if (register.stage === 'none') throw new Error('no county');
    const showing = showings[name] as unknown as Showing<object, unknown>;
    const subject = subjects[name] as unknown as Subject<object, never, { type: string }, never>;
    const all = ledger.cases[name] as unknown as Readonly<Record<string, object>>;
    const told = new Map<string, string>();
    for (const facts of histories.get(name)?.values() ?? []) {
      let state = subject.initial;
      for (const fact of facts) {
        state = subject.evolve(state, fact.event);
        const { type, on: today = on, ...data } = fact.event as { type: string; on?: CalendarDay };
        const { zh } = sentenceOf(fact, registerOfDay(register, today));
        const words = wordsIn(data).filter((word) => word !== today && zh.includes(word));
        const around = { today, register: registerOfDay(register, today), calendar };
        for (const actor of words.length > 0 ? actors : []) {
          if (!mayReadCase(name, state, actor, around)) continue;
          if (!showing.showsEvent(fact.event, state, actor, around)) continue;
          const shown = shownTo(actor, showing, state, around, all);
          for (const word of words)
            if (!shown.includes(JSON.stringify(word).slice(1, -1)))
              told.set(`${type} tells ${actor.role}`, word);
        }
      }
    }
    expect(Object.fromEntries(told)).toEqual({});
  });
});
