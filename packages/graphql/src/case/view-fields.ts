import { type CaseSubject, showingOf } from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import type { Heading, StatedCase } from '../models/case-model.ts';
import { modelOf } from '../models/model-of.ts';
import { outputField } from '../schema-from-zod/output.ts';
import { shownAs } from '../schema-from-zod/shown-as.ts';
import { nodeOf } from '../subject.ts';
import { shownOf } from './case.view.ts';

// biome-ignore lint/suspicious/noExplicitAny: the fields of a view are known when it is walked
type FieldBuilder = any;

const columnValue = (type: string, value: unknown): unknown => {
  if (!(value instanceof Date)) return value;
  return type === 'Date' ? value.toISOString().slice(0, 10) : value.toISOString();
};

/** A field that is a column: no state is read for it, and whoever may read the case is shown it. */
const columnField = (t: FieldBuilder, key: string, { type, nullable, description }: Heading) =>
  t.field({
    type,
    nullable,
    description,
    select: { [key]: true },
    resolve: (row: Readonly<Record<string, unknown>>) => columnValue(type, row[key]),
  });

const toldField = (t: FieldBuilder, subject: CaseSubject, key: string, one: unknown) => {
  const { type, nullable, description } = outputField(one, nodeOf(subject), key);
  const isList = Array.isArray(type);
  return t.field({
    type,
    description,
    // A view that is not open has none of its fields.
    nullable: nullable || !isList,
    select: modelOf(subject).told(key),
    resolve: async (row: StatedCase, _args: unknown, context: GatewayContext) => {
      const { tell, shownIn } = await shownOf(subject, row, context);
      return shownAs(one, tell(key), shownIn) ?? (nullable || !isList ? null : []);
    },
  });
};

/** A field for each column of a subject's model, and for each field of its view, save what a node has of itself. */
export const viewFields = (t: FieldBuilder, subject: CaseSubject, own: ReadonlySet<string>) => {
  const { headings, columns, apart } = modelOf(subject);
  const ofModel = Object.entries(headings).map(([key, one]) => [key, columnField(t, key, one)]);
  const ofView = Object.entries(showingOf(subject).view.shape)
    .filter(([key]) => !own.has(key) && !(key in headings) && !apart.has(key))
    .map(([key, one]) => [
      key,
      columns.has(key)
        ? columnField(t, key, outputField(one, nodeOf(subject), key))
        : toldField(t, subject, key, one),
    ]);
  return Object.fromEntries([...ofModel, ...ofView]);
};
