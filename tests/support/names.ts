/** A zod schema, as far as its parts and their names are read. */
interface Schema {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly shape?: Readonly<Record<string, Schema>>;
  };
  readonly _zod: { readonly parent?: Schema };
  meta(): { readonly id?: string } | undefined;
}

const nameOf = (schema: Schema): string | undefined =>
  schema.meta()?.id || (schema._zod.parent && nameOf(schema._zod.parent));

const inside = ({ def: { innerType, element } }: Schema): Schema | undefined =>
  innerType ?? element;

/** The objects and word lists within a schema that have no name to be called by, each by its place. */
export const namelessIn = (schema: unknown, place = ''): readonly string[] =>
  Object.entries((schema as Schema).def.shape ?? {}).flatMap(([field, one]) => {
    const at = `${place}${field}`;
    let part = one;
    for (let next = inside(part); next; next = inside(part)) part = next;
    const wanted = part.def.type === 'object' || part.def.type === 'enum';
    return [...(wanted && !nameOf(part) ? [at] : []), ...namelessIn(part, `${at}.`)];
  });
