import { chineseNumeral, day, type ProposalEvent, replyLetterOf } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { nextSession, nextTerm, unit } from '../support/county.ts';
import {
  approved,
  content,
  draftedWith,
  filed,
  replied,
  toContact,
  toDelivery,
} from '../support/facts.ts';
import { toBothDelivered, toLeadReply, toSecondDelivery } from '../support/handling-facts.ts';
import { mergedToReply } from '../support/merging-facts.ts';
import { registerAfter, taken } from '../support/standing.ts';

const register = registerAfter();
const letterOf = (events: readonly ProposalEvent[], id = 'R1', county = register) => {
  const proposal = taken(...events);
  const reply = proposal.replies.find((one) => one.id === id);
  if (!reply) throw new Error('nobody has replied');
  return replyLetterOf(proposal, reply, county);
};

describe('多个承办单位的答复函', () => {
  it('is issued by each separate handler in its own name and under its own suggestion', () => {
    const [health, roads] = [letterOf(toBothDelivered, 'R1'), letterOf(toBothDelivered, 'R2')];
    expect([health.issuer, roads.issuer]).toEqual(['卫生健康局', '交通运输局']);
    expect(health.items).toEqual([
      { ordinal: '一', suggestion: '更新基本诊疗设备', answer: '设备已列入今年更新计划。' },
    ]);
    expect(roads.items).toEqual([
      { ordinal: '二', suggestion: '提高村医补助', answer: '道路已列入计划。' },
    ]);
  });

  it('bears the same number of each unit that answers for the first time', () => {
    expect(letterOf(toBothDelivered, 'R1').documentNumber).toBe('卫生健康局提复〔2026〕1号');
    expect(letterOf(toBothDelivered, 'R2').documentNumber).toBe('交通运输局提复〔2026〕1号');
  });

  it('goes from the lead handler to each co-handler, in one copy', () => {
    expect(letterOf(toLeadReply).copies.slice(2)).toEqual([{ to: '交通运输局', copies: 1 }]);
    expect(letterOf(toBothDelivered).copies).toHaveLength(2);
  });

  it('goes from a lead handler alone: a separate handler sends no copy to another', () =>
    expect(letterOf(toBothDelivered, 'R2').copies).toHaveLength(2));

  it('is issued by all who sign it jointly, or by the county’s government', () => {
    const jointly = { ...replied, jointWith: [unit('roads-bureau')] };
    const joint = letterOf([...toContact, jointly, approved]);
    expect([joint.issuer, joint.signature]).toEqual([
      '卫生健康局、交通运输局',
      '卫生健康局、交通运输局',
    ]);
    const government = letterOf([...toContact, { ...replied, issuer: 'county_government' }]);
    expect(government.issuer).toBe('规则县人民政府');
    expect(government.documentNumber).toBe('规则县人民政府提复〔2026〕1号');
  });

  it('is numbered anew for a second round', () =>
    expect(letterOf(toSecondDelivery, 'R2').documentNumber).toBe('卫生健康局提复〔2026〕1-2号'));
});

describe('并案的答复函', () => {
  const letter = letterOf(mergedToReply);

  it('is answered under the number of the main proposal, and says so', () =>
    expect(letter.title[1]).toBe('第1号提案（并案）的答复'));

  it('bears a number that no other letter bears', () => {
    expect(letter.documentNumber).toBe('卫生健康局提复〔2026〕1-并2号');
    expect(letterOf(toDelivery).documentNumber).not.toBe(letter.documentNumber);
  });
});

describe('届次与年份', () => {
  const inSession = (term: number, session: number) =>
    toDelivery.map((event) =>
      event.type === 'ProposalSubmitted' ? { ...event, term, session } : event,
    );
  const later = registerAfter(nextTerm, nextSession);
  const numberIn = (term: number, session: number) =>
    letterOf(inSession(term, session), 'R1', later).documentNumber;

  it('is numbered by the year of its own session, whatever sessions there were', () => {
    expect(numberIn(11, 5)).toContain('〔2026〕');
    expect(numberIn(12, 1)).toContain('〔2027〕');
  });

  it('is numbered by the year of its submission where the session is not on the register', () => {
    expect(numberIn(11, 1)).toContain('〔2026〕');
    expect(numberIn(12, 5)).toContain('〔2026〕');
  });
});

describe('答复函的标题行', () => {
  const suggestionOf = (text: string) => {
    const [, ...rest] = toDelivery;
    const written = draftedWith({ suggestions: [text, ...content.suggestions.slice(1)] });
    return letterOf([written, ...rest]).items[0]?.suggestion;
  };

  it.each([
    ['更新设备。', '更新设备'],
    ['更新设备;', '更新设备'],
    ['更新设备。。', '更新设备'],
    ['  更新设备。 ', '更新设备'],
    ['先调查。再更新', '先调查。再更新'],
  ])('%s becomes the heading %s', (text, heading) => expect(suggestionOf(text)).toBe(heading));

  it('answers without the blanks around an answer', () => {
    const answers = [' 已列入计划。 ', '补助标准正在测算。'];
    expect(letterOf([...toContact, { ...replied, answers }]).items[0]?.answer).toBe('已列入计划。');
  });

  it.each([
    [1, '一'],
    [4, '四'],
    [5, '五'],
    [6, '六'],
    [7, '七'],
    [8, '八'],
    [9, '九'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
    [0, '0'],
    [1.5, '1.5'],
  ])('numbers %d as %s', (n, numeral) => expect(chineseNumeral(n)).toBe(numeral));

  it('is of the day on which it was handed in', () => {
    expect([filed.on < replied.on, replied.on]).toEqual([true, day('2026-04-20')]);
    expect(letterOf(toDelivery).date).toBe('2026年4月20日');
  });
});
