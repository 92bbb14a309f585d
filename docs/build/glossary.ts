import { code, type Page, page, paragraphs, table } from './markdown.ts';
import { kinds, type Term, vocabularies } from './terms.ts';

const entry = ({ zh, en, id }: Term): readonly string[] => [zh, en, id ? code(id) : ''];

const namesOf = (found: readonly Term[]): readonly string[] => [
  ...new Map(found.map(({ en }) => [en.toLowerCase(), en])).values(),
];

const formsTable = (): string => {
  const byTerm = Map.groupBy(
    vocabularies.flatMap(({ terms }) => terms),
    ({ zh }) => zh,
  );
  const several = [...byTerm].filter(([, found]) => namesOf(found).length > 1);
  return table(
    ['中文', 'name', 'act (command)', 'stage of a part', 'status of the whole'],
    several.map(([zh, found]) => [
      zh,
      ...kinds.map((kind) => namesOf(found.filter((one) => one.kind === kind)).join('; ')),
    ]),
  );
};

/** Every term with the one English name it has here. */
export const glossaryPage = (): Page =>
  page(
    'glossary.md',
    '词汇表 · Glossary',
    'Each Chinese term has one English name, and within a vocabulary each name means one term. Code, API and documents use these names.',
    ...vocabularies.map(({ title, terms }) =>
      paragraphs(
        `## ${title.zh} · ${title.en}`,
        table(['中文', 'English', '代码 In code'], terms.map(entry)),
      ),
    ),
    '## 一词数用 · One word, several uses',
    'Where Chinese uses one word for an act, for the stage it leads to and for the status of the whole, English tells them apart by its form:',
    formsTable(),
  );
