import { type SubjectName, subjects } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

interface Schema {
  readonly def: {
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly options?: readonly Schema[];
    readonly valueType?: Schema;
    readonly type: string;
  };
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

interface Leaf {
  readonly path: string;
  readonly schema: Schema;
}

const leavesOf = (schema: Schema, path: string): readonly Leaf[] => {
  const { innerType, element, shape, options, valueType, type } = schema.def;
  if (type === 'enum') return [];
  if (shape) return Object.entries(shape).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
  const inner = innerType ?? element ?? valueType;
  if (inner) return leavesOf(inner, path);
  if (options) return options.flatMap((one) => leavesOf(one, path));
  return [{ path, schema }];
};

const takes = ({ schema }: Leaf, text: string): boolean => schema.safeParse(text).success;

/** Every text of every command: what takes words of no fixed form. */
const texts = Object.entries(subjects).flatMap(([subject, { commands }]) =>
  Object.entries(commands)
    .flatMap(([type, { input }]) => leavesOf(input as unknown as Schema, type))
    .filter((leaf) => takes(leaf, '葡萄'))
    .map((leaf) => ({ subject: subject as SubjectName, leaf })),
);

const takenBy = (text: string) =>
  texts.filter(({ leaf }) => takes(leaf, text)).map(({ leaf: { path } }) => path);

describe('a text of any command', () => {
  it('is found in every subject', () =>
    expect(new Set(texts.map(({ subject }) => subject))).toEqual(new Set(Object.keys(subjects))));

  it.each([
    ['a NUL', '\u0000'],
    ['a control character', '\u0001'],
    ['a control character of the second set', '\u0085'],
    ['half of a surrogate pair', '\ud800'],
    ['a mark that turns the direction of writing', '\u202e'],
    ['an isolate of the direction of writing', '\u2066'],
    ['a blank without width', '\u200b'],
    ['a byte order mark', '\ufeff'],
    ['what Unicode calls no character', '\uffff'],
    ['what Unicode calls no character, in another plane', '\u{1fffe}'],
    ['the mark of a character that was lost', '\ufffd'],
    ['a separator of lines', '\u2028'],
    ['a tag', '\u{e0041}'],
  ])('has not %s', (_what, character) => expect(takenBy(`葡${character}萄`)).toEqual([]));

  it('is not of joiners and blanks alone', () => {
    expect(takenBy('\u200d\u200c')).toEqual([]);
    expect(takenBy(' \u3000\n')).toEqual([]);
  });

  const words = texts.filter(({ leaf }) => takes(leaf, '葡萄园'));

  it.each(['𠮷', '㐀', '\u{31350}', 'é', '👨‍👩‍👧', '·', '①', '\ue000'])(
    'may have %s',
    (character) => expect(takenBy(`葡${character}萄`).length).toBe(words.length),
  );

  it('is a line where it may have a hundred characters at most, and otherwise has lines', () => {
    for (const { leaf } of texts)
      expect({ ...leaf, schema: 0, lines: takes(leaf, '葡萄\n园') }).toEqual({
        ...leaf,
        schema: 0,
        lines: takes(leaf, '葡'.repeat(101)),
      });
  });

  it('has its lines ended in one way', () => {
    for (const { leaf } of texts.filter((one) => takes(one.leaf, '葡萄\n园')))
      expect(leaf.schema.safeParse(' 葡萄\r\n园\r')).toMatchObject({ data: '葡萄\n园' });
  });
});
