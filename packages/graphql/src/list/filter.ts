import { type Instant, type Light, lights, type SubjectName, showsEveryFact } from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { enumOf } from '../words.ts';
import type { Where } from './case-list.ts';

/** Which way a list is sorted. */
export const Direction = enumOf('Direction', '升序或降序。', ['asc', 'desc']);

/**
 * Any of the conditions; nothing where there is none, which Prisma would let everything through. One
 * condition stands by itself: PostgreSQL looks up by an index what is no alternative.
 */
export const anyWhere = (conditions: readonly Where[]): Where => {
  const [only, ...others] = conditions;
  return only && others.length === 0 ? only : { OR: [{ id: { in: [] } }, ...conditions] };
};

const lightWhere = (light: Light, now: Date): Where => {
  switch (light) {
    case 'overdue':
      return { overdueAt: { lte: now } };
    case 'second_warning':
      return { secondWarningAt: { lte: now }, overdueAt: { gt: now } };
    case 'first_warning':
      return { firstWarningAt: { lte: now }, secondWarningAt: { gt: now } };
    case 'none':
      return { OR: [{ firstWarningAt: null }, { firstWarningAt: { gt: now } }] };
  }
};

const isLight = (value: string): value is Light => lights.some((light) => light === value);

/** The rows whose next step shows one of these lights at a moment. */
export const lightsWhere = (values: readonly string[], now: Instant) =>
  anyWhere(values.filter(isLight).map((one) => lightWhere(one, new Date(now))));

// Signs that a pattern would read as wildcards stand for themselves.
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The rows whose title contains a text. */
export const titleWhere = (text: string) => ({
  title: { contains: literally(text), mode: 'insensitive' as const },
});

/**
 * A case that moves in the order of changes tells that something happened to it, and its cursor how
 * much in the county; so only those may ask for that order to whom nothing of such cases is hidden.
 */
export const mindChanges = (
  subject: SubjectName,
  orderBy: string,
  { actor }: GatewayContext,
): void => {
  if (orderBy !== 'changed' || showsEveryFact(subject, actor)) return;
  const message = 'This is for those who are shown every fact. 限可查阅全部办理经过的机关使用。';
  throw badInput([{ path: 'orderBy', message }]);
};
