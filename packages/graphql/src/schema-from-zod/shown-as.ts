import type { In } from '../register/place.ts';
import { caseNamedBy, globalCaseId } from './case-ids.ts';
import { placeNamedBy } from './places.ts';
import { type Described, schemaOf, unwrap } from './zod-schema.ts';

/** The case that a view is of. */
export interface ShownIn extends Omit<In<string>, 'part'> {
  readonly caseId: string;
}

/** A part of a view, with the case it belongs to for the fields that are added to its type. */
export interface ShownPart {
  readonly [field: string]: unknown;
  readonly shownIn: ShownIn;
}

type Turn = (value: unknown, shownIn: ShownIn) => unknown;

const whole: Turn = (value) => value ?? null;

// The fields of a part are turned when they are asked for.
const asPart: Turn = (value, shownIn): ShownPart | null =>
  typeof value === 'object' ? { ...value, shownIn } : null;

const made = (schema: Described): Turn => {
  const node = caseNamedBy(schema);
  if (node) return (id, { countyId }) => globalCaseId(node, countyId, String(id));
  const place = placeNamedBy(schema);
  if (place) return (id, shownIn) => place.found({ ...shownIn, part: String(id) }) ?? null;
  const { element, shape } = schema.def;
  if (shape) return asPart;
  if (!element) return whole;
  const turn = turnOf(element);
  return (value, shownIn) =>
    Array.isArray(value) ? value.map((each) => turn(each, shownIn)) : value;
};

const turns = new WeakMap<object, Turn>();

const turnOf = (one: Described): Turn => {
  const known = turns.get(one);
  if (known) return known;
  const turn = made(unwrap(one).schema);
  const orNull: Turn = (value, shownIn) =>
    value === undefined || value === null ? null : turn(value, shownIn);
  turns.set(one, orNull);
  return orNull;
};

/** A view as the output types take it: ids on the register as what they name, ids of cases global. */
export const shownAs = (one: unknown, value: unknown, shownIn: ShownIn): unknown =>
  turnOf(schemaOf(one))(value, shownIn);
