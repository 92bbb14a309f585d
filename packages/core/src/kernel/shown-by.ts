import type { z } from 'zod';
import type { Frozen } from './command.ts';

interface Described {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Described>>;
    readonly element?: Described;
    readonly innerType?: Described;
    readonly in?: Described;
  };
}

type Pick = (value: unknown) => unknown;

const leaves: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'enum', 'literal']);
const whole: Pick = (value) => value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const pickFields = (shape: Readonly<Record<string, Described>>): Pick => {
  const fields = Object.entries(shape).map(([key, one]) => [key, pickOf(one)] as const);
  return (value) => {
    if (!isRecord(value)) return value;
    const shown: Record<string, unknown> = {};
    for (const [key, pick] of fields) {
      const one = value[key];
      if (one !== undefined) shown[key] = pick(one);
    }
    return shown;
  };
};

const pickOf = ({ def }: Described): Pick => {
  const { type, shape, element, innerType = def.in } = def;
  if (innerType) return pickOf(innerType);
  if (shape) return pickFields(shape);
  if (element) {
    const pick = pickOf(element);
    return (value) => (Array.isArray(value) ? value.map(pick) : value);
  }
  // What cannot be listed field by field would let through whatever lies in it.
  if (!leaves.has(type)) throw new Error(`a view cannot list what a ${type} holds`);
  return whole;
};

const picks = new WeakMap<object, Pick>();

const pickBy = (schema: Described): Pick => {
  const pick = picks.get(schema) ?? pickOf(schema);
  picks.set(schema, pick);
  return pick;
};

/** The part of a value that one field of a view lists. */
export const shownField = (field: z.ZodType, value: unknown): unknown =>
  value === undefined ? undefined : pickBy(field)(value);

/** The part of a value that a view lists, at every depth: what is not listed is not shown. */
export const shownBy = <View extends z.ZodObject>(
  view: View,
  value: Frozen<z.input<View>>,
): z.input<View> => pickBy(view)(value) as z.input<View>;
