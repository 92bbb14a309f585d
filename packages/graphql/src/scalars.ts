import { CalendarDay, Instant } from '@xieshang/core';
import type { z } from 'zod';
import { wordsOfIssue } from './asking/issue-words.ts';
import { unfitJson } from './asking/json.ts';
import { builder } from './builder.ts';
import { badInput } from './errors.ts';

const read = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value, { error: wordsOfIssue });
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error.issues.map(({ message }) => ({ path: '', message })));
};

// What a calendar can name and a database can keep: it knows no year 0, and four digits of the others.
const IN_REACH = /^(?!0000)\d{4}-/;
const outOfReach = 'Expects a year from 0001 to 9999. 年份应在0001至9999之间。';
const Day = CalendarDay.refine((day) => IN_REACH.test(day), outOfReach);
const Moment = Instant.refine((moment) => IN_REACH.test(moment), outOfReach);

builder.scalarType('Date', {
  description: '日期 YYYY-MM-DD (Asia/Shanghai)。 A calendar day.',
  serialize: (value) => value,
  parseValue: (value) => read(Day, value),
});

builder.scalarType('DateTime', {
  description: '时刻 ISO 8601。 A moment.',
  serialize: (value) => value,
  parseValue: (value) => read(Moment, value),
});

builder.scalarType('JSON', {
  description: '任意数据。 Any data.',
  serialize: (value) => value,
  parseValue: (value) => {
    const message = unfitJson(value);
    if (message) throw badInput([{ path: '', message }]);
    return value;
  },
});
