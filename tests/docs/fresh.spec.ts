import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  caseHasNotMovedOn,
  commandIsReadable,
  keyIsUsedOnce,
  momentsFollow,
  rulesOf,
  subjects,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../docs/build/markdown.ts';
import { pages } from '../../docs/build/pages.ts';
import { sentenceOfRule } from '../../docs/build/sentences.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';

const docs = join(import.meta.dirname, '../../docs');
const MEND = 'docs are stale; mend them with: node docs/build/index.ts';
const generated = new Map(pages().map(({ path, text }) => [path, text]));

const read = (path: string): string =>
  existsSync(join(docs, path)) ? readFileSync(join(docs, path), 'utf8') : '';

const headingsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []);

const ruleIds = [
  ...Object.values(subjects).flatMap(({ workflow }) =>
    (rulesOf(workflow) as readonly { readonly id: string }[]).map(({ id }) => id),
  ),
  noSuchStep.id,
  notYourStep.id,
  caseHasNotMovedOn.id,
  keyIsUsedOnce.id,
  commandIsReadable.id,
  momentsFollow.id,
];

describe('generated documents', () => {
  it.each([...generated])('%s is what the core says', (path, text) =>
    expect(read(path) === text, MEND).toBe(true),
  );

  it.each(['rules', 'workflows'])('docs/%s holds no page that nothing generates', (folder) => {
    const known = readdirSync(join(docs, folder)).filter(
      (file) => !generated.has(`${folder}/${file}`),
    );
    expect(known, MEND).toEqual([]);
  });

  it('gives the same pages, to the byte, when made twice', () =>
    expect(pages()).toEqual([...generated].map(([path, text]) => ({ path, text }))));

  const links = [...generated].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)].map(
      ([, file = '', place = '']) => ({
        from: path,
        to: file === '' ? path : posix.join(posix.dirname(path), file),
        place,
      }),
    ),
  );

  it('link only to pages and headings that exist', () => {
    const broken = links.filter(({ to, place }) => {
      const text = generated.get(to);
      return text === undefined || (place !== '' && !headingsOf(text).map(anchor).includes(place));
    });
    expect(broken).toEqual([]);
  });
});

describe('the rule book', () => {
  it.each(ruleIds)('%s has an entry of its own', (id) => {
    const entries = [...generated.values()].filter((text) => headingsOf(text).includes(id));
    expect(entries, `${id} has no page; ${MEND}`).toHaveLength(1);
  });

  it.each(ruleIds)('%s is told in a sentence of its source', (id) =>
    expect(sentenceOfRule(id)).toMatch(/\S \S.*\.$/),
  );

  it('tells every workflow table in both languages', () => {
    for (const { name, workflow } of Object.values(subjects)) {
      const headings = headingsOf(generated.get(`workflows/${name}.md`) ?? '');
      for (const { part } of workflow.tables)
        expect(headings).toEqual(
          expect.arrayContaining([part, `${part}: 中文`, `${part}: English`]),
        );
    }
  });
});
