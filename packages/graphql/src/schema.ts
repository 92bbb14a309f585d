import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './law/rule.type.ts';
import './law/workflow.type.ts';
import './proposal/proposal.type.ts';
import './county/county.type.ts';
import './proposal/proposal.queries.ts';
import './viewer.type.ts';

let schema: GraphQLSchema | undefined;

/** The schema of the gateway; built once. */
export const createSchema = (): GraphQLSchema => {
  schema ??= builder.toSchema();
  return schema;
};
