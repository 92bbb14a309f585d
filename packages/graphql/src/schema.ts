import type { GraphQLSchema } from 'graphql';
import { boundInputs } from './asking/bounds.ts';
import { builder } from './builder.ts';
import { takeTurns } from './heavy-fields.ts';
import './scalars.ts';
import './law/rule.type.ts';
import './law/workflow.type.ts';
import './proposal/letter/letter.type.ts';
import './proposal/letter/notice.type.ts';
import './proposal/escalation.type.ts';
import './proposal/merged.type.ts';
import './county/county.type.ts';
import './proposal/statistics.queries.ts';
import './case/case.queries.ts';
import './case/case.mutations.ts';
import './case/referencing-cases.ts';
import './case/tracking-report.type.ts';
import './monitoring/statistics.queries.ts';
import './viewer.type.ts';

let schema: GraphQLSchema | undefined;

/** The schema of the gateway; built once. */
export const createSchema = (): GraphQLSchema => {
  schema ??= takeTurns(boundInputs(builder.toSchema()));
  return schema;
};
