import { instruments, isUnverified, verifications } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { citations } from '../support/citations.ts';
import articlesRead from './articles-read.json' with { type: 'json' };

const known: Readonly<Record<string, (typeof instruments)[keyof typeof instruments]>> = instruments;
/** 第四条, 第3项, 一(二), (七), 5.2.1: a place that has a number of its own. */
const numberIn =
  /第[\d一二三四五六七八九十百零]+[条项页]|^[一二三四五六七八九十]+([(.、至]|$)|^\(|\d\.\d/;
const asRows = citations.map(({ by, cite }) => ({ by, ...cite }));

describe('出处', () => {
  it('are found in rules, figures, profile, tables and holidays', () => {
    for (const place of [
      'proposalRules',
      'countyRules',
      'figures',
      'profile',
      'tables',
      'statistics',
      'targets',
      'holidays',
    ])
      expect(citations.filter(({ by }) => by.startsWith(`${place}.`)).length).toBeGreaterThan(0);
  });

  it.each(asRows)('$by cites an existing instrument: $instrument', ({ instrument }) =>
    expect(known).toHaveProperty([instrument]),
  );

  it.each(asRows)('$by says where and how far it was checked: $article', (cite) => {
    expect(cite.article.trim()).not.toBe('');
    expect(verifications).toContain(cite.verification);
  });

  it('carry no article number where no text was seen', () => {
    const unread = asRows.filter(({ verification }) => ['GK', 'DESIGN'].includes(verification));
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.filter(({ article }) => /第.+条/.test(article))).toEqual([]);
  });

  it('name an article, an item or a page only where it was read', () => {
    const read: Readonly<Record<string, readonly string[]>> = articlesRead;
    const numbered = asRows.filter(({ article }) => numberIn.test(article));
    expect(numbered.length).toBeGreaterThan(200);
    for (const { by, instrument, article } of numbered)
      expect([by, instrument, read[instrument] ?? []]).toEqual([
        by,
        instrument,
        expect.arrayContaining([article]),
      ]);
  });

  it('flag custom and design as such, and nothing else as that', () => {
    for (const { instrument, verification } of asRows)
      expect([instrument, known[instrument]?.force === 'custom']).toEqual([
        instrument,
        ['GK', 'DESIGN'].includes(verification),
      ]);
  });

  it('flag the vocabulary of systems as such', () => {
    for (const { instrument, verification } of asRows)
      if (known[instrument]?.force === 'system')
        expect([instrument, verification]).toEqual([instrument, 'SYS']);
  });

  it('count as unverified only where no text at all was seen', () => {
    const cite = (verification: (typeof verifications)[number]) =>
      ({ instrument: 'civil-code', article: '某处', verification }) as const;
    expect(isUnverified([cite('GK'), cite('DESIGN'), cite('SYS')])).toBe(true);
    expect(isUnverified([cite('GK'), cite('SEEN')])).toBe(false);
    expect(isUnverified([cite('PRACTICE')])).toBe(false);
    expect(isUnverified([cite('SEEN-part')])).toBe(false);
  });
});

describe('文件目录', () => {
  it.each(Object.entries(instruments).map(([id, one]) => ({ id, ...one })))(
    '$id has a title and an issuer',
    ({ id, title, issuer }) => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(title.trim()).not.toBe('');
      expect(issuer.trim()).not.toBe('');
    },
  );

  it('names each text once', () => {
    const titles = Object.values(instruments).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
