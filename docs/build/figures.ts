import { isDeepStrictEqual } from 'node:util';
import * as core from '../../packages/core/src/index.ts';
import { type Citation, huailaiDemoProfile, resultWords } from '../../packages/core/src/index.ts';
import { citationLine, noteOf } from './citations.ts';
import { type Found, figuresIn, inWords } from './figure-walk.ts';
import { letterFigured, letterSections } from './letter.ts';
import { code, type Page, page, paragraphs, table } from './markdown.ts';
import { sentenceOfExport, sentenceOfKey } from './sentences.ts';

/** A figure with its name, for the clause view. */
export interface Figured {
  readonly name: string;
  readonly cites: readonly Citation[];
}

const { proposal, id, title, version, ...sections } = huailaiDemoProfile;
const { periods, flags, refusalGrounds, resultLetters, ...others } = proposal;

const about = (key: string): string =>
  sentenceOfKey('law/figures.ts', key) ?? sentenceOfKey('law/deadline-figures.ts', key) ?? '';

/** What is shown in sections of its own: the letter, the calendar, the profile, words, rules. */
const elsewhere =
  /^(letter|stateCouncilCalendar|.*(Profile|Workflow|Rules|Commands|Words)$)|^(subjects|proposal|county|instruments)$/;

/** Every object of figures the core exports, by name. */
const lists: readonly (readonly [string, readonly Found[]])[] = Object.entries(core)
  .filter(
    ([name, value]) =>
      typeof value === 'object' &&
      !('title' in value || 'workflow' in value || elsewhere.test(name)),
  )
  .map(([name, value]) => [name, figuresIn(name, value)] as const)
  .filter(([, found]) => found.length > 0)
  // A bundler may order the names of a module as it likes.
  .sort(([one], [other]) => (one < other ? -1 : 1));

const variants = lists.flatMap(([, found]) => found);
const chosen = figuresIn('profile', proposal);
/** What the profile chooses for the other subjects, section by section. */
const chosenElsewhere = Object.entries(sections).map(
  ([section, choices]) => [section, figuresIn(section, choices)] as const,
);
const allChosen = [...chosen, ...chosenElsewhere.flatMap(([, found]) => found)];

const isSame = (one: Found, other: Found): boolean =>
  isDeepStrictEqual(
    { value: one.value, cites: one.cites },
    { value: other.value, cites: other.cites },
  );

const isChosen = (variant: Found): boolean => allChosen.some((one) => isSame(one, variant));

const placeOf = (period: string): string =>
  variants.find(
    (one) =>
      one.path.split('.').at(-2) === period &&
      chosen.some((mine) => mine.path === `profile.periods.${period}` && isSame(mine, one)),
  )?.place ?? '自定';

const otherChoices = figuresIn('', others).map((found) => ({
  ...found,
  path: found.path.slice(1),
}));

/** Every figure of the demo profile and every variant, by name. */
export const figured: readonly Figured[] = [
  ...variants.map(({ path, cites }) => ({ name: path, cites })),
  ...Object.entries(flags).map(([key, { cites }]) => ({ name: `flag ${key}`, cites })),
  { name: 'result letters', cites: resultLetters.cites },
  ...refusalGrounds.map(({ id: ground, cites }) => ({ name: `ground ${ground}`, cites })),
  ...otherChoices.map(({ path, cites }) => ({ name: `choice ${path}`, cites })),
  ...chosenElsewhere.flatMap(([, found]) =>
    found.map(({ path, cites }) => ({ name: `choice ${path}`, cites })),
  ),
  ...letterFigured,
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
    sentenceOfKey('profile/proposal.ts', key) ?? '',
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

const choiceTable = (choices: readonly Found[]): string =>
  table(
    ['选择 Choice', '取值 Value', '出处 Source', ''],
    choices.map(({ path, value, cites }) => [
      code(path),
      inWords(value),
      citationLine(cites),
      noteOf(cites),
    ]),
  );

const sectionOf = ([section, found]: (typeof chosenElsewhere)[number]): string =>
  paragraphs(
    `### Profile section ${code(section)}`,
    choiceTable(found.map((one) => ({ ...one, path: one.path.slice(section.length + 1) }))),
  );

const variantSection = ([name, found]: (typeof lists)[number]): string =>
  paragraphs(
    `### ${name}`,
    sentenceOfExport(name) ?? '',
    table(
      ['数值 Figure', '地方 Place', '数值 Value', '出处 Source', '演示县 Demo'],
      found.map((one) => [
        code(one.path.slice(name.length + 1) || name),
        one.place ?? '',
        inWords(one.value),
        citationLine(one.cites),
        isChosen(one) ? '采用 chosen' : '',
      ]),
    ),
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
    '## 其他选择 · Other choices',
    choiceTable(otherChoices),
    '## 其他业务的选择 · Choices for the other subjects',
    'What the same profile fixes for plans, consultation, supervision and what follows from them.',
    ...chosenElsewhere.map(sectionOf),
    '## 各地变体 · Variants',
    'Every figure the model knows, whether a county has chosen it or not, in the lists the core exports.',
    ...lists.map(variantSection),
    ...letterSections,
  );
