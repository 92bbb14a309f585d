import type { OutputRef } from '@pothos/core';
import {
  type Batch,
  type CommandCard,
  type CommandCards,
  mayReadCase,
  type SubjectName,
  subjects,
  type Violation,
} from '@xieshang/core';
import { batchCost, builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs } from '../costs.ts';
import { badInput, outcomeUnknown, unauthenticated, under } from '../errors.ts';
import { shownVersion } from '../history/numbering.ts';
import { forget } from '../loading.ts';
import { fieldsOf } from '../schema-from-zod/input.ts';
import { NoSuchCounty } from '../store/begin.ts';
import { ClockBehind } from '../store/moment.ts';
import type { Accepted, Order } from '../store/order.ts';
import { OutcomeUnknown } from '../store/retry.ts';
import { BatchRefused, carryOutOrder, carryOutOrders } from '../store/writer.ts';
import { bilingual } from '../words.ts';
import { type Asked, keyOf, orderOf, readable } from './input.ts';
import type { BatchRefusalShape } from './refusal.type.ts';

/** A case that a command moved, as the log has it: its own version is nobody's to know. */
export interface MovedCase extends Pick<Accepted, 'caseId' | 'stored' | 'register' | 'repeated'> {
  readonly countyId: string;
  readonly subject: SubjectName;
}

/** What a mutation resolves to: the case that moved, or every reason why not. */
export type Moved = MovedCase | { readonly violations: readonly Violation[] };

/** What a batch resolves to: the cases that moved, or which input was refused and why. */
export type MovedTogether =
  | { readonly countyId: string; readonly moved: readonly MovedCase[] }
  | BatchRefusalShape;

/** How the mutations of one subject are made. */
export interface MutationSet {
  readonly subject: SubjectName;
  /** The GraphQL type of a case, whose global ids the mutations take. */
  readonly node: string;
  /** The commands that create a case, and so take no id. */
  readonly creates: readonly string[];
  /** A union of the case that moved and a refusal. */
  readonly outcome: OutputRef<Moved>;
  /** A union of the cases a batch moved and its refusal; for a subject that has batches. */
  readonly batchOutcome?: OutputRef<MovedTogether>;
  /** What is done once a command was carried out, or was before; done again, it goes on where it stopped. */
  afterwards?(order: Order, context: GatewayContext): Promise<void>;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The version of a case right after the command, for the one who sent it; 0 once they may not read it. Of a command that was
 * carried out before, how many facts up to that one they are shown today.
 */
export const movedVersion = (
  { countyId, subject, caseId, stored, register }: MovedCase,
  _args: unknown,
  context: GatewayContext,
): Promise<number> =>
  mayReadCase(subject, stored.state, context.actor, { register })
    ? shownVersion({ countyId, subject, caseId, ...stored }, context, register)
    : Promise.resolve(0);

const asMoved = (
  { countyId, subject }: Pick<Order, 'countyId' | 'subject'>,
  { caseId, stored, register, repeated }: Accepted,
): MovedCase => ({ countyId, subject, caseId, stored, register, repeated });

/** What is said of an error of the writer: of the county, or of what became of a command by its key. */
const saidOf = (error: unknown, commandId: string, { clockWatch }: GatewayContext): unknown => {
  if (error instanceof ClockBehind) clockWatch.isBehind(error.last);
  if (error instanceof NoSuchCounty)
    return unauthenticated('The token names a county that is not here.');
  return error instanceof OutcomeUnknown ? outcomeUnknown(commandId) : error;
};

const carriedOut = async (
  { afterwards }: MutationSet,
  order: Order,
  context: GatewayContext,
): Promise<Moved> => {
  const { database, signal } = context;
  signal.throwIfAborted();
  try {
    const outcome = await carryOutOrder(database, order);
    if (outcome.ok) await afterwards?.(order, context);
    forget(context);
    return outcome.ok ? asMoved(order, outcome) : { violations: outcome.violations };
  } catch (error) {
    throw saidOf(error, order.commandId, context);
  }
};

const inputOf = (set: MutationSet, type: string, card: CommandCard) => {
  const creates = set.creates.includes(type);
  const takesId = set.subject !== 'county' && !creates;
  return builder.inputRef<Asked>(`${type}Input`).implement({
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
        description: '您所见的版本:所见已变则不予办理。 Refused when what you saw has changed.',
      }),
    }),
  });
};

/** The inputs of one batch. */
interface Gathered {
  readonly inputs: readonly Asked[];
  readonly commandId?: string | null | undefined;
}

/** How one mutation is made that moves many cases. */
interface BatchMutation {
  readonly set: MutationSet;
  readonly outcome: OutputRef<MovedTogether>;
  readonly type: string;
  readonly card: CommandCard;
  readonly input: ReturnType<typeof inputOf>;
}

// An order of a batch that has no key of its own goes by that of the batch and its place.
const ordersOf = (
  { set, type, card }: BatchMutation,
  { inputs, commandId }: Gathered,
  context: GatewayContext,
): readonly Order[] => {
  const key = keyOf(commandId);
  return inputs.map((input, at) =>
    under(`inputs.${at}`, () => {
      const order = orderOf(set, type, card, readable(input), context);
      return input.commandId ? order : { ...order, commandId: `${key}/${at}` };
    }),
  );
};

// The key of a batch, or else that of its first order.
const keyOfBatch = ([first]: readonly Order[]): string =>
  (first?.commandId ?? '').replace(/\/0$/, '');

const carriedOutTogether = async (
  { subject }: MutationSet,
  orders: readonly Order[],
  context: GatewayContext,
): Promise<MovedTogether> => {
  const { database, signal } = context;
  signal.throwIfAborted();
  const countyId = orders[0]?.countyId ?? '';
  try {
    const outcomes = await carryOutOrders(database, orders);
    forget(context);
    return { countyId, moved: outcomes.map((one) => asMoved({ countyId, subject }, one)) };
  } catch (error) {
    if (!(error instanceof BatchRefused)) throw saidOf(error, keyOfBatch(orders), context);
    const { index, violations } = error;
    return { index, violations };
  }
};

const asManyAs = (most: number, inputs: readonly Asked[]): void => {
  if (inputs.length > 0 && inputs.length <= most) return;
  const message = `Takes 1 to ${most} at once. 一次办理1至${most}件。`;
  throw badInput([{ path: 'inputs', message }]);
};

// A mutation that fails is null at its own place, so that it hides nothing of what another one did.
const NULLABLE = { nullable: true } as const;

const addBatch = (mutation: BatchMutation, { name, title, most }: Batch): void => {
  builder.mutationField(lowerFirst(name), (t) =>
    t.field({
      type: mutation.outcome,
      ...NULLABLE,
      description: `${bilingual(title)}:一次最多${most}件,有一件不符即全部不办。`,
      complexity: ({ inputs }) => batchCost(Math.min(inputs.length, most)),
      args: {
        inputs: t.arg({ type: [mutation.input], required: true }),
        commandId: t.arg.string({
          description:
            '整批的请求编号。 The key of the whole batch: the same key twice happens once.',
        }),
      },
      resolve: (_root, args, context) => {
        asManyAs(most, args.inputs);
        const orders = ordersOf(mutation, args, context);
        return carriedOutTogether(mutation.set, orders, context);
      },
    }),
  );
};

const addMutation = (set: MutationSet, type: string, card: CommandCard): void => {
  const input = inputOf(set, type, card);
  builder.mutationField(lowerFirst(type), (t) =>
    t.field({
      type: set.outcome,
      ...NULLABLE,
      description: `${bilingual(card.title)}。`,
      complexity: costs.command,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_root, args, context) =>
        carriedOut(set, orderOf(set, type, card, readable(args.input), context), context),
    }),
  );
  if (card.batch && set.batchOutcome)
    addBatch({ set, outcome: set.batchOutcome, type, card, input }, card.batch);
};

/** Adds one mutation for every command of a subject, made from the core's command cards. */
export const addMutations = (set: MutationSet): void => {
  const cards: CommandCards = subjects[set.subject].commands;
  for (const [type, card] of Object.entries(cards)) addMutation(set, type, card);
};
