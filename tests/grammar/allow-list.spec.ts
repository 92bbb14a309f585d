import {
  day,
  emptyLedger,
  play,
  registerOfDay,
  type Showing,
  showings,
  stateCouncilCalendar,
} from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';

const on = day('2026-11-20');
const story = storyOf({ on, seed: 7 });
let ledger = emptyLedger;
for (const envelope of story.envelopes) ({ ledger } = play({ ...ledger, facts: [] }, envelope));
const { cases, register } = ledger;
const actors = story.demoActors.map(({ actor }) => actor);

/** A value in which every object, however deep, has one field more. */
const withOneFieldMore = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withOneFieldMore);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]) => [key, withOneFieldMore(one)]);
  return { ...Object.fromEntries(fields), oneFieldMore: 'for nobody' };
};

describe.each(Object.entries(showings))(
  'a field that is added to a case of %s',
  (name, showing) => {
    it('is shown to nobody', () => {
      if (register.stage === 'none') throw new Error('no county');
      const { project, relatedCases } = showing as unknown as Showing<object, unknown>;
      const around = {
        today: on,
        register: registerOfDay(register, on),
        calendar: stateCouncilCalendar,
      };
      const all = cases[name as keyof typeof cases] as Readonly<Record<string, object>>;
      for (const state of Object.values(all)) {
        const more = withOneFieldMore(state) as object;
        const others = (relatedCases?.(state) ?? []).map((id) => [id, withOneFieldMore(all[id])]);
        for (const actor of actors)
          expect(
            JSON.stringify(project(more, actor, around, Object.fromEntries(others))),
          ).not.toContain('oneFieldMore');
      }
    });
  },
);
