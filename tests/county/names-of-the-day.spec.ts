import {
  type CalendarDay,
  type CountyEvent,
  day,
  formerNamesOn,
  nameOn,
  noticeOf,
  plusDays,
  type Register,
  registerOfDay,
  replyLetterOf,
  sentenceOf,
  unitName,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import { drafted, forwarded, replied, submitted, toDelivery } from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { sourcesIn } from '../support/sources.ts';
import { registerAfter, standing, taken } from '../support/standing.ts';

const health = unit('health-bureau');
const renamed = (name: string, on: CalendarDay): CountyEvent => ({
  type: 'UnitRenamed',
  unit: health,
  name,
  on,
});
const twice = registerAfter(
  renamed('卫生健康和体育局', day('2026-03-01')),
  renamed('卫生健康委', day('2027-01-01')),
);

describe('单位名称', () => {
  it.each([
    ['2026-02-28', '卫生健康局', 0],
    ['2026-03-01', '卫生健康和体育局', 1],
    ['2026-12-31', '卫生健康和体育局', 1],
    ['2027-01-01', '卫生健康委', 2],
  ])('is on %s %s', (on, name, given) => {
    expect(unitName(registerOfDay(twice, day(on)), health)).toBe(name);
    const one = twice.units[health];
    expect(one && nameOn(one, day(on))).toBe(name);
    expect(one && formerNamesOn(one, day(on))).toHaveLength(given);
  });

  it('is its id where nobody registered it', () => {
    expect(unitName(twice, 'moon-bureau')).toBe('moon-bureau');
    expect(unitName(twice, 'constructor')).toBe('constructor');
  });
});

describe('文书上的名称', () => {
  const letterIn = (register: Register) => {
    const proposal = taken(...toDelivery);
    const [reply] = proposal.replies;
    if (!reply) throw new Error('nobody has replied');
    return replyLetterOf(proposal, reply, register);
  };

  it('is on a letter that of the day it bears, whenever it is printed', () => {
    const onTheDay = letterIn(registerAfter(renamed('卫健局', replied.on)));
    expect(onTheDay.issuer).toBe('卫健局');
    expect(onTheDay.documentNumber).toMatch(/^卫健局提复/);
    const later = letterIn(registerAfter(renamed('卫健局', plusDays(replied.on, 1))));
    expect(later.issuer).toBe('卫生健康局');
    expect(later.signature).toBe('卫生健康局');
  });

  it('is on a letter that of the unit which had the duties on its day', () => {
    const passed = (on: CalendarDay): CountyEvent => ({
      type: 'UnitSucceeded',
      unit: health,
      successor: unit('agriculture-bureau'),
      on,
    });
    const successor = registerAfter().units['agriculture-bureau']?.name;
    expect(letterIn(registerAfter(passed(replied.on))).issuer).toBe(successor);
    expect(letterIn(registerAfter(passed(plusDays(replied.on, 1)))).issuer).toBe('卫生健康局');
  });

  it('is in a notice that of the day of what it tells', () => {
    const told = (register: Register) =>
      noticeOf(standing(drafted, submitted, forwarded), register)?.text.zh;
    expect(told(registerAfter(renamed('卫健局', forwarded.on)))).toContain('卫健局');
    expect(told(registerAfter(renamed('卫健局', plusDays(forwarded.on, 1))))).toContain(
      '卫生健康局',
    );
  });

  it('is in a sentence that of the day it is asked about', () => {
    const told = (on: CalendarDay) =>
      sentenceOf(
        { subject: 'proposal', event: replied, actor: as('handling_unit', health) },
        registerOfDay(twice, on),
      ).zh;
    expect(told(day('2026-02-28'))).toMatch(/^卫生健康局 /);
    expect(told(day('2026-03-01'))).toMatch(/^卫生健康和体育局 /);
  });
});

describe('单位名称以日期为准', () => {
  const raw = /\bunits\[[^\]]*\]\??\.name\b/;

  it('nobody reads the name of a unit but by the day', () =>
    expect(
      [...sourcesIn('packages/core/src'), ...sourcesIn('packages/graphql/src')]
        .filter(({ text }) => raw.test(text))
        .map(({ path }) => path),
    ).toEqual([]));

  it('would be noticed', () => expect('register.units[id]?.name').toMatch(raw));
});
