import { randomUUID } from 'node:crypto';
import { ProposalId as CaseKey, type CommandCard, type SubjectName } from '@xieshang/core';
import { z } from 'zod';
import { wordsOfIssue } from '../asking/issue-words.ts';
import type { GatewayContext } from '../context.ts';
import { badInput, unauthenticated } from '../errors.ts';
import { idIn } from '../node-id.ts';
import { withLocalIds } from '../schema-from-zod/case-ids.ts';
import { schemaOf } from '../schema-from-zod/zod-schema.ts';
import type { Order } from '../store/order.ts';

/** The subject of an order, and the GraphQL type whose global ids name its cases. */
export interface AskedOf {
  readonly subject: SubjectName;
  readonly node: string;
}

/** The input of a mutation, as a client sent it. */
export interface Asked {
  readonly [field: string]: unknown;
  readonly id?: string;
  readonly key?: string | null;
  readonly commandId?: string | null;
  readonly expectedVersion?: number | null;
}

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
};

const parsed = (card: CommandCard, input: unknown): object => {
  const result = card.input.safeParse(withoutNulls(input), { error: wordsOfIssue });
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  throw badInput(problems);
};

const caseNamed = (
  { node }: AskedOf,
  countyId: string,
  { id, key }: { readonly id?: string | undefined; readonly key?: string | undefined },
): string | undefined => {
  if (id !== undefined) return idIn(node, countyId, id, 'id');
  if (key === undefined) return undefined;
  const { success, error } = CaseKey.safeParse(key);
  if (success) return key;
  throw badInput(error.issues.map(({ message }) => ({ path: 'key', message })));
};

/** Where an input holds what no database keeps: a NUL, or half of a surrogate pair. */
const unkept = (value: unknown, path: readonly string[] = []): readonly string[] => {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0') ? [] : [path.join('.')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => unkept(inner, [...path, key]));
};

/** An input a database can keep. */
export const readable = (asked: Asked): Asked => {
  const problems = unkept(asked).map((path) => ({
    path,
    message: 'Holds a character that cannot be kept. 含有无法保存的字符。',
  }));
  if (problems.length > 0) throw badInput(problems);
  return asked;
};

const commandKey = z
  .string()
  .regex(/\S/, 'Must not be blank. 不能为空。')
  .max(100, 'At most 100 characters. 不超过100字。');

/** The key of an order: the client’s, or a new one. */
export const keyOf = (commandId: string | null | undefined): string => {
  const { success, data, error } = commandKey.safeParse(commandId ?? randomUUID());
  if (success) return data;
  throw badInput(error.issues.map(({ message }) => ({ path: 'commandId', message })));
};

const seenVersion = z.int().min(0, 'A version is not negative. 版本不能为负数。').optional();

/** The version a client has seen. */
const versionOf = (expectedVersion: number | null | undefined): number | undefined => {
  const { success, data, error } = seenVersion.safeParse(expectedVersion ?? undefined);
  if (success) return data;
  throw badInput(error.issues.map(({ message }) => ({ path: 'expectedVersion', message })));
};

/** An input as an order for the writer; what is wrong with it is named by path. */
export const orderOf = (
  set: AskedOf,
  type: string,
  card: CommandCard,
  { id, key, commandId, expectedVersion, ...fields }: Asked,
  { countyId, actor, now: at }: GatewayContext,
): Order => {
  if (!countyId) throw unauthenticated('This takes a token of the county.');
  const named = { id, key: key ?? undefined };
  const caseId = set.subject === 'county' ? countyId : caseNamed(set, countyId, named);
  const command = { type, ...parsed(card, withLocalIds(schemaOf(card.input), fields, countyId)) };
  return {
    countyId,
    subject: set.subject,
    caseId,
    actor,
    at,
    command,
    commandId: keyOf(commandId),
    expectedVersion: versionOf(expectedVersion),
  } as Order;
};
