import {
  type Citation,
  letterFigures,
  letterLayout,
  letterParts,
} from '../../packages/core/src/index.ts';
import { citationLine, noteOf } from './citations.ts';
import { code, table } from './markdown.ts';
import { sentenceOfKey } from './sentences.ts';

type Value = string | number | { readonly [key: string]: Value };

const inWords = (value: Value): string =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([name, inner]) => `${name}: ${inWords(inner)}`)
        .join('<br>')
    : String(typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

/** Every figure of the reply as a letter by name, for the clause view. */
export const letterFigured: readonly {
  readonly name: string;
  readonly cites: readonly Citation[];
}[] = [
  ...Object.entries(letterLayout).map(([key, { cites }]) => ({ name: `letter ${key}`, cites })),
  ...Object.entries(letterParts).map(([key, { cites }]) => ({ name: `letter: ${key}`, cites })),
  ...Object.entries(letterFigures).flatMap(([key, places]) =>
    Object.entries(places).map(([place, { cites }]) => ({ name: `letter ${key}.${place}`, cites })),
  ),
];

const layoutTable = table(
  ['项目 Element', '说明 About', '数值 Value', '出处 Source', ''],
  Object.entries(letterLayout).map(([key, { value, cites }]) => [
    code(key),
    sentenceOfKey('proposal/letter/layout.ts', key) ?? '',
    inWords(value),
    citationLine(cites),
    noteOf(cites),
  ]),
);

const partTable = table(
  ['要素 Element', 'English', '出处 Source', ''],
  Object.values(letterParts).map(({ words, cites }) => [
    words.zh,
    words.en,
    citationLine(cites),
    noteOf(cites),
  ]),
);

const copiesTable = table(
  ['份数 Copies', '地方 Place', '出处 Source', ''],
  Object.values(letterFigures.copies).map(({ value, place, cites }) => [
    String(value),
    place,
    citationLine(cites),
    noteOf(cites),
  ]),
);

/** The reply as a letter: its elements and its layout, each with its source. */
export const letterSections: readonly string[] = [
  '## 答复函要素 · Elements of the letter',
  partTable,
  copiesTable,
  '## 答复函版式 · Layout of the letter',
  'Lengths in millimetres, type in points. What is particular to the letter form was read in texts that retell the standard, not in the standard.',
  layoutTable,
];
