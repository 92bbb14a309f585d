import { subjects } from '../src/index.ts';
import { commandsTaken } from './command.ts';
import { type Edit, fresh, importing, lastIn, textOf } from './edits.ts';
import { camel, english, kebab, named, pascal } from './names.ts';
import { src } from './place.ts';
import { filesOf } from './subject-files.ts';

/** What is asked for: a subject, as `opinion_report`, and the folder it lies in, as `opinions`. */
export interface NewSubject {
  readonly name: string;
  readonly folder?: string | undefined;
  readonly zh: string;
  readonly en?: string | undefined;
}

const facts = (name: string, zh: string): string => `import { day } from '@xieshang/core';
import { givenOf } from './scenario.ts';

/** ${zh} with these facts; none for one that is not opened yet. */
export const given = givenOf('${name}', 'c1');

/** The office opens it on 2 March 2026. */
export const opened = {
  type: '${pascal(name)}Opened',
  on: day('2026-03-02'),
  id: 'c1',
  title: '${zh}',
  closeBy: { by: day('2026-06-30'), version: 1 },
} as const;
`;

const spec = (name: string, folder: string, zh: string): string => {
  const One = pascal(name);
  return `import { ${camel(name)}Rules as rules, day } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, opened } from '../support/${folder}-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const open = { type: 'Open${One}', title: '${zh}', closeBy: day('2026-06-30') } as const;
const close = { type: 'Close${One}' } as const;

describe('${zh}', () => {
  it('is opened by the office', () =>
    given().when(open, on('2026-03-02', 'cppcc_office')).yields(opened));

  it('is opened by nobody else', () =>
    given().when(open, on('2026-03-02', 'leadership')).refusedBy(notYourStep));

  it('is opened on the last day by which it may be closed', () =>
    given().when(open, on('2026-06-30', 'cppcc_office')).yields({ type: '${One}Opened' }));

  it('is not opened a day later', () =>
    given().when(open, on('2026-07-01', 'cppcc_office')).refusedBy(rules.isStillToBeClosed));

  it('is known to nobody but the office', () =>
    given(opened).when(close, on('2026-03-03', 'leadership')).refusedBy(rules.mayRead));

  it('is closed: write who closes it and when, and what the fact records', () =>
    given(opened).when(close, on('2026-03-03', 'cppcc_office')).yields({ type: '${One}Closed' }));
});
`;
};

/** A subject that the office opens, and that nobody closes until that is written. */
export const newSubject = ({
  name,
  folder = kebab(name),
  zh,
  en = english(name),
}: NewSubject): readonly Edit[] => {
  named('subject', name, Object.keys(subjects));
  named('folder', folder, textOf(`${src}/${folder}/subject.ts`) ? [folder] : []);
  const [one, One] = [camel(name), pascal(name)];
  for (const type of [`Open${One}`, `Close${One}`]) named('command', type, commandsTaken);
  const files = Object.entries(filesOf({ name, folder, zh, en }));
  const status = `of('${zh}状态', 'Statuses: ${en.toLowerCase()}', ${one}StatusWords, 'status')`;
  return [
    ...files.map(([file, text]): Edit => [`${src}/${folder}/${file}`, fresh(text)]),
    [`tests/support/${folder}-facts.ts`, fresh(facts(name, zh))],
    [`tests/${folder}/opening.spec.ts`, fresh(spec(name, folder, zh))],
    [`${src}/index.ts`, importing(`export * from './${folder}/index.ts';`)],
    [
      `${src}/subjects.ts`,
      importing(
        `import type { ${One}Command, ${One}Event } from './${folder}/areas.ts';`,
        `import type { ${One}State } from './${folder}/${kebab(name)}.ts';`,
        `import { ${one}Showing } from './${folder}/showing.ts';`,
        `import { ${one} } from './${folder}/subject.ts';`,
      ),
      lastIn('export const subjects = {', `${name}: ${one}`),
      lastIn('export interface Commands {', `readonly ${name}: ${One}Command`),
      lastIn('export interface Events {', `readonly ${name}: ${One}Event`),
      lastIn('export interface States {', `readonly ${name}: ${One}State`),
      lastIn('export const showings = {', `${name}: ${one}Showing`),
    ],
    [
      'docs/build/terms-subjects.ts',
      importing(`import { ${one}StatusWords } from '../../packages/core/src/index.ts';`),
      lastIn('subjectVocabularies: readonly TermList[] = [', status),
    ],
    [
      'tests/rulebook.spec.ts',
      importing(`import { ${one}Rules } from '@xieshang/core';`),
      lastIn(
        'const written: readonly Book[] = [',
        `{ subject: '${name}', matter: '${folder}', rules: ${one}Rules }`,
      ),
    ],
    [
      'tests/shown-facts/shown-facts.spec.ts',
      lastIn('whole(subject)]))).toEqual({', `${name}: ['cppcc_office']`),
    ],
    ['vitest.config.ts', lastIn('const matters = [', `'${folder}'`)],
  ];
};
