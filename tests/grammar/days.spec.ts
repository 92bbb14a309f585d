import { type CommandCards, day, subjects } from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';

interface Place {
  readonly subject: keyof typeof subjects;
  readonly command: { readonly type: string };
  readonly path: readonly string[];
}

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const daysIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (isDay(value)) return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => daysIn(inner, [...path, key]));
};

/** Every day that some command of a county's year names, once for each field. */
const places: readonly Place[] = [
  ...new Map(
    storyOf({ on: day('2026-11-20'), seed: 7 }).envelopes.flatMap(({ subject, command }) =>
      daysIn(command).map((path) => {
        const field = `${command.type} ${path.filter((key) => !/^\d+$/.test(key)).join('.')}`;
        return [field, { subject, command, path } as Place] as const;
      }),
    ),
  ).values(),
];

const put = (value: unknown, [key, ...rest]: readonly string[], at: string): unknown => {
  if (key === undefined) return at;
  const held = value as Readonly<Record<string, unknown>>;
  const inner = put(held[key], rest, at);
  return Array.isArray(value)
    ? value.map((one, place) => (String(place) === key ? inner : one))
    : { ...held, [key]: inner };
};

/** The paths that are refused when a command names this day in this field. */
const refused = ({ subject, command, path }: Place, at: string): readonly string[] => {
  const { type, ...input } = put(command, path, at) as { readonly type: string };
  const cards: CommandCards = subjects[subject].commands;
  const { error } = cards[type]?.input.safeParse(input) ?? {};
  return error?.issues.map((issue) => issue.path.join('.')) ?? [];
};

describe('a day of a command', () => {
  it('is named in many fields', () => expect(places.length).toBeGreaterThan(30));

  it.each(['1900-01-01', '2199-12-31'])('may be %s, as far as the calendar is concerned', (at) => {
    for (const place of places) expect(refused(place, at)).toEqual([]);
  });

  it.each(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])(
    'is refused at its place when it is %s, which nothing can be counted from',
    (at) => {
      for (const place of places) expect(refused(place, at)).toContain(place.path.join('.'));
    },
  );
});
