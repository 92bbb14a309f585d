import { randomUUID } from 'node:crypto';
import {
  ProposalId as CaseKey,
  type CommandCard,
  type CommandCards,
  type SubjectName,
  subjects,
  type Violation,
} from '@xieshang/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { badInput, unauthenticated } from '../errors.ts';
import { idIn } from '../node-id.ts';
import { NoSuchCounty } from '../store/desk.ts';
import type { Order, Outcome } from '../store/order.ts';
import { carryOutOrder } from '../store/writer.ts';
import { bilingual } from '../words.ts';
import { fieldsOf, proposalIdFields } from './zod-input.ts';

/** What a mutation resolves to: the case that moved, or every reason why not. */
export type Moved =
  | {
      readonly countyId: string;
      readonly caseId: string;
      readonly version: number;
      readonly repeated: boolean;
    }
  | { readonly violations: readonly Violation[] };

/** How the mutations of one subject are made. */
export interface MutationSet {
  readonly subject: SubjectName;
  /** The GraphQL type of a case, whose global ids the mutations take. */
  readonly node: string;
  /** The commands that create a case, and so take no id. */
  readonly creates: readonly string[];
  /** A union of the case that moved and a refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: a union ref is typed by its members, which differ by subject
  readonly outcome: any;
}

interface Asked {
  readonly [field: string]: unknown;
  readonly id?: string;
  readonly key?: string | null;
  readonly commandId?: string | null;
  readonly expectedVersion?: number | null;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

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
  const result = card.input.safeParse(withoutNulls(input));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  throw badInput(problems);
};

const localised = (card: CommandCard, input: Asked, countyId: string): Asked => {
  const local = proposalIdFields(card.input).flatMap((key) => {
    const value = input[key];
    return typeof value === 'string' ? [[key, idIn('Proposal', countyId, value, key)]] : [];
  });
  return { ...input, ...Object.fromEntries(local) };
};

const asMoved = (countyId: string, outcome: Outcome): Moved => {
  if (!outcome.ok) return { violations: outcome.violations };
  const { caseId, version, repeated } = outcome;
  return { countyId, caseId, version, repeated };
};

const caseNamed = (
  { node }: MutationSet,
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

const readable = (asked: Asked): Asked => {
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

const keyOf = (commandId: string | null | undefined): string => {
  const { success, data, error } = commandKey.safeParse(commandId ?? randomUUID());
  if (success) return data;
  throw badInput(error.issues.map(({ message }) => ({ path: 'commandId', message })));
};

const orderOf = (
  set: MutationSet,
  type: string,
  card: CommandCard,
  { id, key, commandId, expectedVersion, ...fields }: Asked,
  { countyId, actor, now: at }: GatewayContext,
): Order => {
  if (!countyId) throw unauthenticated('This takes a token of the county.');
  const named = { id, key: key ?? undefined };
  const caseId = set.subject === 'county' ? countyId : caseNamed(set, countyId, named);
  const command = { type, ...parsed(card, localised(card, fields, countyId)) };
  return {
    countyId,
    subject: set.subject,
    caseId,
    actor,
    at,
    command,
    commandId: keyOf(commandId),
    expectedVersion: expectedVersion ?? undefined,
  } as Order;
};

const carriedOut = async (order: Order, { database }: GatewayContext): Promise<Moved> => {
  try {
    return asMoved(order.countyId, await carryOutOrder(database, order));
  } catch (error) {
    if (error instanceof NoSuchCounty)
      throw unauthenticated('The token names a county that is not here.');
    throw error;
  }
};

const addMutation = (set: MutationSet, type: string, card: CommandCard): void => {
  const creates = set.creates.includes(type);
  const takesId = set.subject !== 'county' && !creates;
  const input = builder.inputRef<Asked>(`${type}Input`).implement({
    description: bilingual(card.title),
    fields: (t) => ({
      ...(takesId ? { id: t.id({ required: true, description: '所办之件的 id。' }) } : {}),
      ...(creates
        ? { key: t.id({ description: '自定编号;不填则自动生成。 An id of the caller’s choice.' }) }
        : {}),
      ...fieldsOf(t, card.input.shape, type),
      commandId: t.string({
        description: '请求编号:同一编号的同一请求只办理一次。 The same key twice happens once.',
      }),
      expectedVersion: t.int({
        description: '您所见的版本:若已有新进展则不予办理。 Refused when the case has moved on.',
      }),
    }),
  });
  builder.mutationField(lowerFirst(type), (t) =>
    t.field({
      type: set.outcome,
      description: `${bilingual(card.title)}。`,
      complexity: 10,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_root, args, context) =>
        carriedOut(
          orderOf(set, type, card, readable(args.input as Asked), context),
          context,
        ) as never,
    }),
  );
};

/** Adds one mutation for every command of a subject, made from the core's command cards. */
export const addMutations = (set: MutationSet): void => {
  const cards: CommandCards = subjects[set.subject].commands;
  for (const [type, card] of Object.entries(cards)) addMutation(set, type, card);
};
