import { isDeepStrictEqual } from 'node:util';
import {
  type Citation,
  huailaiDemoProfile,
  type Period,
  periodWords,
  proposalFigures,
  resultWords,
  type Variant,
} from '../../packages/core/src/index.ts';
import { citationLine, noteOf } from './citations.ts';
import { code, type Page, page, table } from './markdown.ts';
import { sentenceOfKey } from './sentences.ts';

/** A figure with its name, for the clause view. */
export interface Figured {
  readonly name: string;
  readonly cites: readonly Citation[];
}

const { proposal, id, title, version } = huailaiDemoProfile;
const { periods, flags, refusalGrounds, resultLetters } = proposal;

const inWords = (value: Period): string => {
  const { zh, en } = periodWords(value);
  return `${zh} · ${en}`;
};

const about = (key: string): string => sentenceOfKey('law/figures.ts', key) ?? '';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly variant: Variant<Period>;
}

const variants: readonly Row[] = Object.entries(proposalFigures).flatMap(([key, places]) =>
  Object.entries<Variant<Period>>(places).map(([name, variant]) => ({ key, name, variant })),
);

const isChosen = ({ key, variant }: Row): boolean =>
  Object.entries(periods).some(
    ([period, { value, cites }]) =>
      period === key &&
      isDeepStrictEqual({ value, cites }, { value: variant.value, cites: variant.cites }),
  );

const placeOf = (period: string): string =>
  variants.find((row) => row.key === period && isChosen(row))?.variant.place ?? '自定';

/** Every figure of the demo profile and every variant, by name. */
export const figured: readonly Figured[] = [
  ...variants.map(({ key, name, variant: { cites } }) => ({ name: `${key}.${name}`, cites })),
  ...Object.entries(flags).map(([key, { cites }]) => ({ name: `flag ${key}`, cites })),
  { name: 'result letters', cites: resultLetters.cites },
  ...refusalGrounds.map(({ id: ground, cites }) => ({ name: `ground ${ground}`, cites })),
];

const periodTable = table(
  ['期限 Period', '说明 About', '数值 Value', '取自 Place', '出处 Source', ''],
  Object.entries(periods).map(([key, { value, cites }]) => [
    code(key),
    about(key),
    inWords(value),
    placeOf(key),
    citationLine(cites),
    noteOf(cites),
  ]),
);

const flagTable = table(
  ['选择 Flag', '说明 About', '取值 Value', '出处 Source', ''],
  Object.entries(flags).map(([key, { value, cites }]) => [
    code(key),
    sentenceOfKey('proposal/profile.ts', key) ?? '',
    value ? '是 yes' : '否 no',
    citationLine(cites),
    noteOf(cites),
  ]),
);

const letterTable = table(
  ['办理结果 Result', 'English', '字母 Letter'],
  Object.entries(resultLetters.value).map(([result, letter]) => [
    `${resultWords[result as keyof typeof resultWords].zh} ${code(result)}`,
    resultWords[result as keyof typeof resultWords].en,
    letter,
  ]),
);

const groundTable = table(
  ['情形 Ground', '中文', 'English', '出处 Source', ''],
  refusalGrounds.map(({ id: ground, words, cites }) => [
    code(ground),
    words.zh,
    words.en,
    citationLine(cites),
    noteOf(cites),
  ]),
);

const variantTable = table(
  ['期限 Period', '变体 Variant', '地方 Place', '数值 Value', '出处 Source', '演示县 Demo'],
  variants.map((row) => [
    code(row.key),
    code(row.name),
    row.variant.place,
    inWords(row.variant.value),
    citationLine(row.variant.cites),
    isChosen(row) ? '采用 chosen' : '',
  ]),
);

/** Every figure, choice and vocabulary a county fixes, with its source. */
export const figurePage = (): Page =>
  page(
    'rules/figures.md',
    '数值与选择 · Figures and choices',
    `What the law leaves open a county's profile fixes: data, each value with its source. Below is the profile ${code(id)} (${title.zh}, version ${version}), then every variant that was seen, so that counties can be compared. No rule of the real county was seen; each value comes from the place its source names.`,
    '## 期限 · Periods',
    periodTable,
    '## 选择 · Flags',
    flagTable,
    '## 答复类别字母 · Result letters',
    `The model keeps the meaning; the letter a county prints comes from its profile, because places mean different things by the same letter. ${citationLine(resultLetters.cites)} ${noteOf(resultLetters.cites)}`,
    letterTable,
    '## 不予立案情形 · Grounds on which filing is declined',
    groundTable,
    '## 各地变体 · Variants of the periods',
    variantTable,
  );
