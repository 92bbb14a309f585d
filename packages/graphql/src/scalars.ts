import { CalendarDay, Instant } from '@xieshang/core';
import { GraphQLError } from 'graphql';
import type { z } from 'zod';
import { builder } from './builder.ts';

const read = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues.map(({ message }) => message).join(' ');
  throw new GraphQLError(`${JSON.stringify(value)}: ${why}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.scalarType('Date', {
  description: '日期 YYYY-MM-DD (Asia/Shanghai)。 A calendar day.',
  serialize: (value) => value,
  parseValue: (value) => read(CalendarDay, value),
});

builder.scalarType('DateTime', {
  description: '时刻 ISO 8601。 A moment.',
  serialize: (value) => value,
  parseValue: (value) => read(Instant, value),
});

builder.scalarType('JSON', {
  description: '任意数据。 Any data.',
  serialize: (value) => value,
});
