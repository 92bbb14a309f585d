import {
  day,
  dayOf,
  emptyLedger,
  type Fact,
  type FactCards,
  parseFact,
  play,
  registerOfDay,
  type SubjectName,
  sentenceOf,
  subjects,
} from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';

/** The facts of the demo county's year, and the register they lead to. */
const year = (() => {
  let ledger = emptyLedger;
  const facts: Fact[] = [];
  for (const envelope of storyOf({ on: day('2026-11-20'), seed: 7 }).envelopes) {
    ({ ledger } = play({ ...ledger, facts: [] }, envelope));
    facts.push(...ledger.facts);
  }
  return { facts, register: ledger.register };
})();

const declared = (Object.keys(subjects) as SubjectName[]).flatMap((name) => {
  const cards = subjects[name].facts as FactCards | undefined;
  return cards ? [{ name, cards }] : [];
});

const factsOf = (name: SubjectName) => year.facts.filter(({ subject }) => subject === name);

describe.each(declared)('the facts of $name', ({ name, cards }) => {
  it('are parsed as they were recorded', () => {
    for (const { event } of factsOf(name)) {
      const { type, ...data } = event;
      expect(parseFact(cards, { type, data })).toEqual(event);
    }
  });

  it('have sentences that name people and units, without a blank', () => {
    const { register } = year;
    if (register.stage === 'none') throw new Error('no county');
    const ids = new Set([register.units, register.members, register.bodies].flatMap(Object.keys));
    for (const fact of factsOf(name)) {
      const { zh, en } = sentenceOf(fact, registerOfDay(register, dayOf(fact.at)));
      for (const text of [zh, en]) {
        expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        expect(text.split(/[^A-Za-z0-9-]+/).filter((word) => ids.has(word))).toEqual([]);
      }
    }
  });

  it('have words of their own in both languages', () => {
    for (const { title } of Object.values(cards)) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[a-z]/);
    }
  });
});

describe('a fact that does not match its schema', () => {
  const { cards } = declared.find(({ name }) => name === 'monitoring_report') ?? { cards: {} };
  const recorded = { type: 'MatterReturned' };
  const data = { on: '2026-03-02', unit: 'roads-bureau', reason: '不属本单位职责' };

  it('is parsed when every field is present', () =>
    expect(parseFact(cards, { ...recorded, data })).toEqual({ type: 'MatterReturned', ...data }));

  it.each([
    ['a field is missing', { on: data.on, unit: data.unit }],
    ['there is a field too many', { ...data, seal: 'x' }],
    ['a day does not exist', { ...data, on: '2026-02-30' }],
  ])('is refused when %s', (_what, broken) =>
    expect(() => parseFact(cards, { ...recorded, data: broken })).toThrow('MatterReturned'),
  );

  it('is refused when its type is not known', () => {
    expect(() => parseFact(cards, { ...recorded, type: 'MatterEaten', data })).toThrow(
      'MatterEaten',
    );
    expect(() => parseFact(cards, { ...recorded, type: 'constructor', data })).toThrow(
      'constructor',
    );
  });
});
