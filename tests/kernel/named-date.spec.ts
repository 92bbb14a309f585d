import { NamedDate } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const isRead = (text: string): boolean => NamedDate.safeParse(text).success;

describe('指定日期的写法', () => {
  it.each([
    ['08-31', 'a date of every year'],
    ['02-29', 'a leap day, which some year has'],
    ['2026-07-15', 'a date of one batch'],
    ['2024-02-29', 'a leap day of a leap year'],
  ])('reads %s: %s', (text) => expect(isRead(text)).toBe(true));

  it.each([
    ['09-31', 'September has thirty days'],
    ['02-30', 'February never has thirty'],
    ['2026-02-29', '2026 is no leap year'],
    ['8-31', 'a month has two digits'],
    ['08-1', 'a day has two digits'],
    ['6-07-15', 'a year has four digits'],
    ['aa-31', 'a month is a number'],
    ['08-aa', 'a day is a number'],
    ['year-08-31', 'a year is a number'],
    ['by 08-31', 'nothing stands before it'],
    ['08-31!', 'nothing stands after it'],
    ['', 'nothing is no date'],
  ])('refuses %s: %s', (text) => expect(isRead(text)).toBe(false));

  it('asks for the form before the day, so that each says what is wrong', () => {
    const told = (text: string) => NamedDate.safeParse(text).error?.issues.map(({ code }) => code);
    expect(told('09-31')).toEqual(['custom']);
    expect(told('on 08-31')).toContain('invalid_format');
    expect(told('08-31 at noon')).toContain('invalid_format');
  });
});
