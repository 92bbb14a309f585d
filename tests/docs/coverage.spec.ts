import * as core from '@xieshang/core';
import {
  day,
  huailaiDemoProfile,
  proposalReport,
  rulesOf,
  stateCouncilCalendar,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { coverage, type coverKinds } from '../../docs/build/coverage.ts';
import { citations } from '../support/citations.ts';
import { registerAfter } from '../support/standing.ts';
import { exists, fileAt } from './reading.ts';

type Kind = (typeof coverKinds)[number];

const numbered = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `${prefix}-${String(from + at).padStart(3, '0')}`,
  );
const short = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `${prefix}-${String(from + at).padStart(2, '0')}`,
  );
const lettered = (prefix: string, ...ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const [number = '', letters = ''] = id.split(' ');
    return [...letters].map((letter) => `${prefix}-${number}${letter}`);
  });

/** Every demand there is: the rows of the law by number, the tables, the letter, the calendar, the edges. */
const demanded: readonly string[] = [
  ...numbered('PROP', 1, 13),
  ...numbered('PROP', 20, 30),
  ...numbered('PROP', 40, 44),
  ...numbered('PROP', 50, 54),
  ...numbered('PROP', 60, 87),
  ...lettered(
    'PROP',
    '002 ab',
    '021 abc',
    '025 abcd',
    '026 a',
    '040 a',
    '041 a',
    '042 ab',
    '044 abc',
  ),
  ...lettered(
    'PROP',
    '050 a',
    '052 abcd',
    '060 es',
    '061 a',
    '067 abc',
    '069 ab',
    '070 a',
    '071 ab',
  ),
  ...lettered(
    'PROP',
    '072 a',
    '073 a',
    '077 ab',
    '079 a',
    '081 bcde',
    '082 ab',
    '084 abc',
    '086 s',
  ),
  ...numbered('CONS', 1, 25),
  ...lettered('CONS', '002 cdef', '004 cd', '006 a', '010 cd', '014 abcd', '016 a', '025 a'),
  ...numbered('SUP', 1, 17),
  ...lettered('SUP', '002 a', '003 ab', '006 abcd', '008 ab', '009 ab', '010 abc', '011 ac'),
  ...short('DEADLINE', 1, 16),
  ...short('CLASS', 1, 4),
  ...numbered('FMT', 1, 18),
  'FMT-015a',
  'FMT-015b',
  ...numbered('CAL', 1, 9),
  ...short('EDGE', 1, 26),
  ...short('EDGE', 32, 45),
];

const rules = new Set<string>(
  Object.values(core.subjects).flatMap(({ workflow }) =>
    rulesOf(workflow as core.Workflow).map(({ id }) => id),
  ),
);

const statistics = new Set<string>(
  proposalReport({
    cases: [],
    scope: { term: 11 },
    register: registerAfter(),
    calendar: stateCouncilCalendar,
    on: day('2026-01-01'),
  }).indicators.map(({ id }) => id),
);

const rested = new Set<string>(citations.map(({ cite }) => cite.instrument));

const at = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      from,
    );

/** What the core exports under a name; a namespace has no own properties that `Object.hasOwn` sees safely. */
const exported: Readonly<Record<string, unknown>> = { ...core };

const isCited = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('instrument' in value ||
    [...(value instanceof Map ? value.values() : Object.values(value))].some(isCited));

const isTerm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const isVocabulary = (value: unknown): boolean =>
  isTerm(value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).length > 0 &&
    Object.values(value).every(isTerm));

const says = (name: string): boolean => {
  const [path = '', ...words] = name.split(': ');
  const sentence = words.join(': ');
  return (
    /^tests\/.+\.spec\.ts$/.test(path) &&
    exists(path) &&
    sentence !== '' &&
    fileAt(path).includes(sentence)
  );
};

const there: Readonly<Record<Kind, (name: string) => boolean>> = {
  rule: (name) => rules.has(name),
  command: (name) =>
    Object.values(core.subjects).some(({ commands }) => Object.hasOwn(commands, name)),
  figure: (name) => isCited(at(exported, name)),
  profile: (name) => at(huailaiDemoProfile, name) !== undefined,
  words: (name) => isVocabulary(at(exported, name)),
  function: (name) => typeof exported[name] === 'function',
  statistic: (name) => statistics.has(name),
  instrument: (name) => rested.has(name),
  spec: says,
};

const isThere = (one: string): boolean => {
  const [kind = '', ...name] = one.split(' ');
  return Object.hasOwn(there, kind) && there[kind as Kind](name.join(' '));
};

const rows = coverage.flatMap((chapter) => chapter.rows);

describe('what the law demands', () => {
  it('is listed, each demand once and none beside them', () =>
    expect(rows.map(({ id }) => id).sort()).toEqual([...demanded].sort()));

  it('is told in order within each chapter', () => {
    for (const { rows: own } of coverage) {
      const ids = own.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it.each(rows)('$id says in words what it demands', ({ demands }) =>
    expect(demands).toMatch(/\S \S/),
  );

  it.each(rows)('$id is met by what there is, or says why not', ({ by, because }) => {
    expect(by.filter((one) => !isThere(one))).toEqual([]);
    expect(new Set(by).size).toBe(by.length);
    expect(by.length > 0 || because !== undefined).toBe(true);
    if (because !== undefined) expect(because).toMatch(/\S \S.*\.$/);
  });
});

describe('a demand that nothing meets', () => {
  it.each([
    'rule proposal.no.such-rule',
    'command NoSuchCommand',
    'figure proposalFigures.reply.noSuchPlace',
    'figure statusWords',
    'profile proposal.flags.noSuchFlag',
    'words proposalFigures',
    'function noSuchFunction',
    'function statusWords',
    'statistic no.such',
    'instrument no-such-text',
    'spec tests/docs/no-such.spec.ts: anything',
    'spec tests/proposal/review.spec.ts: no such sentence stands there',
    'spec tests/proposal/review.spec.ts',
    'opinion of somebody',
  ])('is noticed: %s', (one) => expect(isThere(one)).toBe(false));
});
