import { type CalendarDay, endOf, plusDays } from '@xieshang/core';

/** A zod schema, as far as an input is made up from it. */
interface Schema {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly in?: Schema;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  };
  readonly options?: readonly string[];
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly _zod: { readonly parent?: Schema };
  meta(): { readonly id?: string } | undefined;
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What inputs are made up from: who and what there is, and how the dice fall. */
export interface Pool {
  readonly today: CalendarDay;
  /** Ids by the name of their schema: `UnitId`, `ConsultationId` … */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Ids of the parts of the case, by the name of a field that holds one. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Another number with every call. */
  readonly next: () => number;
}

const nameOf = (schema: Schema): string | undefined =>
  schema.meta()?.id ?? (schema._zod.parent && nameOf(schema._zod.parent));

const pickFrom = <Item>(items: readonly Item[], n: number): Item | undefined =>
  items[n % items.length];

const leastOf = ({ def: { checks = [] } }: Schema): number =>
  checks.map(({ _zod: { def } }) => (def.check === 'min_length' ? (def.minimum ?? 0) : 0)).at(0) ??
  0;

const phrases = ['走访相关企业,了解情况。', '建议尽快研究办理。', '群众反映较多,情况属实。'];

const numberFrom = ({ minValue, maxValue }: Schema, n: number): number => {
  const least = Math.max(minValue ?? 0, 0);
  const most = Math.min(maxValue ?? 60, least + 60);
  return least + (n % (most - least + 1));
};

const named = (id: string, pool: Pool): string | undefined => {
  if (id === 'CalendarDay') return plusDays(pool.today, (pool.next() % 70) - 6);
  if (id === 'Instant') return endOf(pool.today);
  const known = pool.ids[id];
  return known && (pickFrom(known, pool.next()) ?? 'nobody');
};

/** A value that fits a schema; whether it fits the case is for the rules to say. */
const madeFor = (schema: Schema, key: string, pool: Pool): unknown => {
  const { type, innerType, element, shape, in: inner } = schema.def;
  if (innerType) {
    const may = type === 'optional' || type === 'default' || type === 'nullable';
    return may && pool.next() % 3 === 0 ? undefined : madeFor(innerType, key, pool);
  }
  const id = nameOf(schema);
  const ofName = id === undefined ? undefined : named(id, pool);
  if (ofName !== undefined) return ofName;
  if (type === 'enum') return pickFrom(schema.options ?? [], pool.next());
  if (type === 'array' && element) {
    const length = leastOf(schema) + (pool.next() % 3);
    return [...new Set(Array.from({ length }, () => madeFor(element, key, pool)))];
  }
  if (shape) return inputFrom(shape, pool);
  if (type === 'pipe' && inner) return madeFor(inner, key, pool);
  if (type === 'boolean') return pool.next() % 2 === 0;
  if (type === 'number') return numberFrom(schema, pool.next());
  const parts = pool.parts[key];
  return parts ? (pickFrom(parts, pool.next()) ?? 'none') : pickFrom(phrases, pool.next());
};

/** An input that fits a shape. */
export const inputFrom = (
  shape: Readonly<Record<string, unknown>>,
  pool: Pool,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape)
      .map(([key, one]) => [key, madeFor(one as Schema, key, pool)] as const)
      .filter(([, value]) => value !== undefined),
  );
