import { builder } from '../builder.ts';
import {
  bodyIn,
  expertIn,
  type In,
  memberIn,
  platformIn,
  pointIn,
  unitIn,
} from '../county/place.ts';
import {
  BodyNode,
  ExpertType,
  MemberNode,
  MonitoringPointType,
  PlatformType,
  UnitNode,
} from '../county/place.type.ts';
import { caseNamedBy, globalCaseId } from './case-ids.ts';
import { enumOfSchema } from './enum-words.ts';
import { type Described, described, nameOf, unwrap, upperFirst } from './zod-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: Pothos types outputs by their shape, which is only known when the walk ran
type OutputRef = any;

interface Place {
  readonly type: OutputRef;
  /** What an id stands for, as the register has it. */
  readonly found: (id: In<string>) => unknown;
}

// What a view names by its id on the register is shown as what it is.
const places: Readonly<Record<string, Place>> = {
  UnitId: { type: UnitNode, found: unitIn },
  MemberId: { type: MemberNode, found: memberIn },
  BodyId: { type: BodyNode, found: bodyIn },
  ExpertId: { type: ExpertType, found: expertIn },
  PlatformId: { type: PlatformType, found: platformIn },
  MonitoringPointId: { type: MonitoringPointType, found: pointIn },
};

const scalars: Readonly<Record<string, string>> = { CalendarDay: 'Date', Instant: 'DateTime' };

const plain: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean' };

const brandOf = (schema: Described): string | undefined => {
  const id = nameOf(schema);
  return id && (places[id] || scalars[id]) ? id : undefined;
};

const outputs = new Map<string, OutputRef>();

const objectOutput = (name: string, schema: Described): OutputRef => {
  const known = outputs.get(name);
  if (known) return known;
  const made = builder.objectRef<Record<string, unknown>>(name).implement({
    description: described(schema) ?? name,
    fields: (t) => outputFields(t, schema.def.shape ?? {}, name),
  });
  outputs.set(name, made);
  return made;
};

/** The output type of a schema. */
const typeOf = (schema: Described, name: string): OutputRef => {
  const brand = brandOf(schema);
  if (caseNamedBy(schema)) return 'ID';
  if (brand) return places[brand]?.type ?? scalars[brand];
  const { type, element, in: inner } = schema.def;
  const id = nameOf(schema);
  if (type === 'enum') return enumOfSchema(id ?? name, schema);
  if (type === 'array' && element) return [typeOf(unwrap(element).schema, name)];
  if (type === 'object') return objectOutput(id ?? name, schema);
  if (type === 'pipe' && inner) return typeOf(inner, name);
  if (type === 'number') return schema.isInt ? 'Int' : 'Float';
  const scalar = plain[type];
  if (!scalar) throw new Error(`A view of ${name} has a kind nobody maps: ${type}`);
  return scalar;
};

/** The output fields of a zod object, each a property of the view. */
const outputFields = (
  // biome-ignore lint/suspicious/noExplicitAny: the field builder of whichever type is being made
  t: any,
  shape: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, OutputRef> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, one]) => {
      const { type, nullable, description } = outputField(one, name, key);
      const resolve = (view: Readonly<Record<string, unknown>>) => view[key];
      return [key, t.field({ type, nullable, description, resolve })];
    }),
  );

/** The type and the words of one field of a view. */
export const outputField = (one: unknown, name: string, key: string) => {
  const { schema, required, description } = unwrap(one as Described);
  const type = typeOf(schema, `${name}${upperFirst(key)}`);
  return { type, nullable: !required, description: description ?? key };
};

/** A view as the output types take it: ids on the register as what they name, ids of cases global. */
export const shownAs = (
  one: unknown,
  value: unknown,
  around: Omit<In<string>, 'part'>,
): unknown => {
  const { schema } = unwrap(one as Described);
  if (value === undefined || value === null) return null;
  const node = caseNamedBy(schema);
  if (node) return globalCaseId(node, around.countyId, String(value));
  const place = places[brandOf(schema) ?? ''];
  if (place) return place.found({ ...around, part: String(value) }) ?? null;
  const { element, shape } = schema.def;
  if (element && Array.isArray(value)) return value.map((each) => shownAs(element, each, around));
  if (!shape) return value;
  return Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [
      key,
      shownAs(field, (value as Readonly<Record<string, unknown>>)[key], around),
    ]),
  );
};
