import { type GraphQLSchema, isObjectType } from 'graphql';
import type { GatewayContext } from './context.ts';
import { costs } from './costs.ts';

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
