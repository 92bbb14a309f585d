import { encodeGlobalID } from '@pothos/plugin-relay';
import { caseSubjects } from '@xieshang/core';
import { idIn, localId } from '../node-id.ts';
import { nodeOf } from '../subject.ts';
import { type Described, nameOf, unwrap } from './zod-schema.ts';

const nodes = new Map(caseSubjects.map((subject) => [`${nodeOf(subject)}Id`, nodeOf(subject)]));

/** The node a schema names by its id; nothing when it names no case. */
export const caseNamedBy = (schema: Described): string | undefined =>
  nodes.get(nameOf(schema) ?? '');

type Turn = (node: string, id: string, path: string) => string;

const turned = (schema: Described, value: unknown, path: string, turn: Turn): unknown => {
  const { schema: inner } = unwrap(schema);
  const node = caseNamedBy(inner);
  if (node) return typeof value === 'string' ? turn(node, value, path) : value;
  const { element, shape } = inner.def;
  if (element && Array.isArray(value))
    return value.map((one, at) => turned(element, one, `${path}.${at}`, turn));
  if (!shape || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const field = shape[key];
      return [key, field ? turned(field, one, path ? `${path}.${key}` : key, turn) : one];
    }),
  );
};

/** An input with the global ids of cases in it turned into the ids the core knows. */
export const withLocalIds = (schema: Described, input: object, countyId: string): unknown =>
  turned(schema, input, '', (node, id, path) => idIn(node, countyId, id, path));

/** A view with the ids of cases in it turned into global ones. */
export const globalCaseId = (node: string, countyId: string, id: string): string =>
  encodeGlobalID(node, localId(countyId, id));
