import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { GatewayContext } from './context.ts';
import { costs } from './costs.ts';

/** Milliseconds after which whoever has the processor lets others have it. */
const SLICE = 10;

/** Waits for a turn: at once, or after others when the processor was held for long. */
export type Turn = () => Promise<void>;

/** The turns of one gateway. All that takes long asks for one before each step. */
export const createTurns = (): Turn => {
  let began = performance.now();
  let last: Promise<void> = Promise.resolve();
  const next = async () => {
    await last;
    if (performance.now() - began < SLICE) return;
    // Between turns the event loop comes round: requests, answers and timers are seen to.
    await setImmediate();
    began = performance.now();
  };
  return () => {
    last = next();
    return last;
  };
};

const isHeavy = (extensions: Readonly<Record<string, unknown>>): boolean => {
  const complexity = extensions['complexity'];
  const field =
    typeof complexity === 'object' ? (complexity as { readonly field?: number }).field : complexity;
  return typeof complexity === 'function' || (typeof field === 'number' && field >= costs.turn);
};

/** Lets every field that takes long wait for its turn, and not begin when the request is over. */
export const takeTurns = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || !isHeavy(field.extensions)) continue;
      field.resolve = async (source, args, context: GatewayContext, info) => {
        await context.turn();
        context.signal.throwIfAborted();
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
};
