import { type Actor, letterLayout } from '@xieshang/core';
import { issueToken } from '@xieshang/graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { approved, jointToDelivery, replied, toContact } from '../support/facts.ts';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { letterUrl } from '../support/letters.ts';
import { linesOf, type Printed, printed, type Word } from '../support/pages.ts';
import { published } from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';

/** How far what is printed may be from where it belongs, in millimetres. */
const TOLERANCE = 2;

const { paper, margins, typeArea, grid, rules, issuer, pageNumber } = letterLayout;
const foot = margins.value.top + typeArea.value.height;
const side = margins.value.left + typeArea.value.width;

// No mark in it, so that every line takes what fits.
const LONG = '设备更新已列入计划正在推进'.repeat(120);

const gateway = await gatewayForFile();
const county = await newCounty(gateway.database, {
  short: jointToDelivery,
  open: [...jointToDelivery, published],
  earlier: jointToDelivery,
  long: [...toContact, { ...replied, answers: [LONG, '补助标准正在测算。'] }, approved],
});

// As an earlier version took it in: with what no text may hold any longer.
await gateway.database.prisma.$executeRaw`
  UPDATE proposal SET state = replace(state::text, '设备已列入', ${'设备\uffff\u202e已列入'})::jsonb
  WHERE county_id = ${county} AND id = 'earlier'`;

const letterFor = async (caseId: string, actor?: Actor): Promise<Printed> => {
  const token = actor && (await issueToken(gateway.secret, county, actor));
  const headers = token ? { authorization: `Bearer ${token}` } : undefined;
  const response = await fetch(letterUrl(gateway, county, caseId), headers ? { headers } : {});
  const printedLetter = await printed(new Uint8Array(await response.arrayBuffer()));
  afterAll(printedLetter.close);
  return printedLetter;
};

const short = await letterFor('short', as('member', 'm1'));
const long = await letterFor('long', as('member', 'm1'));
const open = await letterFor('open');

const near = (is: number, belongs: number, tolerance = TOLERANCE): void =>
  expect(Math.abs(is - belongs), `${is} mm, not ${belongs} mm`).toBeLessThanOrEqual(tolerance);

const plain = (text: string): string => text.replaceAll(/\s/g, '');

const pageNumberIn = (words: readonly Word[]): Word | undefined =>
  linesOf(words).find(({ text }) => /^—\d+—$/.test(text));

describe('the paper', () => {
  it.each([
    ['short', short],
    ['long', long],
  ])('is A4: %s', async (_what, letter) => {
    const [, width = 0, height = 0] =
      /Page size: +([\d.]+) x ([\d.]+) pts/.exec(await letter.info())?.map(Number) ?? [];
    near((width * 25.4) / 72, paper.value.width, 0.1);
    near((height * 25.4) / 72, paper.value.height, 0.1);
  });

  it('is as much as the letter needs', async () => {
    expect(await short.info()).toMatch(/Pages: +1\n/);
    expect(await long.info()).toMatch(/Pages: +4\n/);
  });
});

describe('a letter of an earlier version', () => {
  it('is opened, without the characters that cannot be shown', async () => {
    const letter = await letterFor('earlier', as('member', 'm1'));
    expect(plain(await letter.text(1))).toContain('设备已列入今年更新计划。');
  });
});

describe('a letter on one page', () => {
  it('says everything in its order', async () => {
    const text = plain(await short.text(1));
    const parts = [
      '答复类别：B',
      '卫生健康局',
      '卫生健康局提复〔2026〕1号',
      '关于县政协第十一届委员会第五次会议',
      '第1号提案的答复',
      '委员1委员、委员2委员：',
      '收悉。现逐条答复如下：',
      '一、关于“更新基本诊疗设备”的建议',
      '设备已列入今年更新计划。',
      '二、关于“提高村医补助”的建议',
      '补助标准正在测算。',
      '反馈对本答复的意见。',
      '卫生健康局2026年4月20日',
      '联系人：虚构科员',
      '0313-0000002',
      '抄送：县政协提案委员会',
      '县政府督查室',
    ];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });

  it('tells the public no telephone number', async () => {
    const text = plain(await open.text(1));
    expect(text).toContain('补助标准正在测算。');
    expect(text).not.toContain('0313');
    expect(text).not.toContain('虚构科员');
  });

  it('bears the class at the top right, above the issuer', async () => {
    const [first, name] = linesOf(await short.words(1));
    expect(first?.text).toBe('答复类别：B');
    expect(name?.text).toBe('卫生健康局');
    near(first?.right ?? 0, side);
    expect(first?.bottom).toBeLessThan(name?.top ?? 0);
  });

  it('has its date four characters from the right, and the name centred above it', async () => {
    const lines = linesOf(await short.words(1));
    const date = lines.find(({ text }) => text === '2026年4月20日');
    const name = lines.findLast(({ text }) => text === '卫生健康局');
    const middle = ({ left, right }: Word) => (left + right) / 2;
    if (!date || !name) throw new Error('the letter is not signed');
    near(middle(name), middle(date), 1);
    // 2026年4月20日 is six and a half characters wide; fonts that stand in for those of the standard
    // have wider figures, which grow to both sides.
    const character = typeArea.value.width / grid.value.characters;
    near(middle(date), side - (letterLayout.date.value.right + 6.5 / 2) * character);
    expect(name.bottom).toBeLessThanOrEqual(date.top + 1);
  });

  it('has the copies at the foot of the type area', async () => {
    const copies = linesOf(await short.words(1)).find(({ text }) => text.startsWith('抄送'));
    near(copies?.bottom ?? 0, foot);
  });

  it('has no page number', async () => expect(pageNumberIn(await short.words(1))).toBeUndefined());
});

describe('the document number', () => {
  it('ends at the right, under the first red rule', async () => {
    const number = linesOf(await short.words(1)).find(({ text }) => text.includes('〔'));
    const [, , thin] = await short.red(1);
    if (!number || !thin) throw new Error('the letter has no number');
    near(number.right, side);
    // Seven eighths of a character of 16 points are 4.9 mm.
    near((number.top + number.bottom) / 2 - thin.bottom, 4.9 + 5.6 / 2);
  });
});

describe('the title', () => {
  it('is centred two lines below the document number', async () => {
    const lines = linesOf(await short.words(1));
    const at = lines.findIndex(({ text }) => text.includes('〔'));
    const [number, first, second] = lines.slice(at);
    if (!number || !first || !second) throw new Error('the letter has no title');
    const middle = ({ left, right }: Word) => (left + right) / 2;
    near(middle(first), (margins.value.left + side) / 2);
    near(middle(second), (margins.value.left + side) / 2);
    const line = typeArea.value.height / grid.value.lines;
    const height = ({ top, bottom }: Word) => (top + bottom) / 2;
    near(height(first) - height(number), 3 * line);
    near(height(second) - height(first), line);
  });
});

describe('the red rules of page 1', () => {
  it('stand below the issuer and above the foot of the page, 170 mm long', async () => {
    const [name, thick, thin, lowThin, lowThick, ...more] = await short.red(1);
    if (!name || !thick || !thin || !lowThin || !lowThick) throw new Error('a rule is missing');
    expect(more).toEqual([]);
    near(name.top, issuer.value.fromTop, 1);
    near(thick.top - name.bottom, rules.value.belowIssuer);
    near(lowThick.bottom, paper.value.height - rules.value.fromFoot, 1);
    for (const { left, right } of [thick, thin, lowThin, lowThick]) {
      near(right - left, rules.value.length, 1);
      near((left + right) / 2, paper.value.width / 2, 1);
    }
  });

  it('are thick over thin above, thin over thick below', async () => {
    const strength = ({ top, bottom }: { top: number; bottom: number }) => bottom - top;
    const [, ...found] = await short.red(1);
    const [thick = 0, thin = 0, lowThin = 0, lowThick = 0] = found.map(strength);
    expect(thick).toBeGreaterThan(thin);
    expect(lowThick).toBeGreaterThan(lowThin);
  });

  it('are on no other page', async () => {
    expect(await long.red(1)).toHaveLength(5);
    expect(await long.red(2)).toEqual([]);
  });
});

describe('a full page', async () => {
  const words = await long.words(2);
  const lines = linesOf(words.filter(({ bottom }) => bottom < foot + TOLERANCE));

  it('has 22 lines of 28 characters', () => {
    expect(lines).toHaveLength(grid.value.lines);
    expect(lines.map(({ text }) => [...text].length)).toEqual(
      lines.map(() => grid.value.characters),
    );
  });

  it('begins and ends where the margins are', () => {
    for (const { left, right } of lines) {
      near(left, margins.value.left);
      near(right, side);
    }
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) throw new Error('the page is empty');
    // A line is as high as its distance to the next, and its words stand in the middle of it.
    const pitch = (last.top - first.top) / (lines.length - 1);
    near((first.top + first.bottom - pitch) / 2, margins.value.top);
    near((last.top + last.bottom + pitch) / 2, foot);
    near(pitch * grid.value.lines, typeArea.value.height, 1);
  });
});

describe('page numbers', () => {
  it('begin with the second page', async () => {
    expect(pageNumberIn(await long.words(1))).toBeUndefined();
    expect(pageNumberIn(await long.words(2))?.text).toBe('—2—');
    expect(pageNumberIn(await long.words(3))?.text).toBe('—3—');
  });

  it('stand outside, below the type area', async () => {
    const even = pageNumberIn(await long.words(2));
    const odd = pageNumberIn(await long.words(3));
    if (!even || !odd) throw new Error('a page has no number');
    expect(even.left).toBeLessThan(paper.value.width / 3);
    expect(odd.left).toBeGreaterThan((paper.value.width * 2) / 3);
    near((even.top + even.bottom) / 2, foot + pageNumber.value.below + 2.5);
  });
});

describe('the fonts of the document', () => {
  it('are those of the standard, whatever the machine has', async () => {
    const fonts = await short.fonts();
    for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '宋体'])
      expect([...fonts]).toContain(font);
  });
});
