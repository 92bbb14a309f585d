/** As much of a JSON schema as says what its parts are called. */
interface Described {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly $defs?: Readonly<Record<string, Described>>;
}

interface Schema {
  toJSONSchema(options: { readonly io: 'input' }): unknown;
}

const isPartOrChoice = ({ type, enum: values }: Described): boolean =>
  type === 'object' || values !== undefined;

const within = (place: string, { properties = {}, items }: Described): readonly string[] => [
  ...Object.entries(properties).flatMap(([name, one]) => withoutName(`${place}.${name}`, one)),
  ...(items ? withoutName(`${place}[]`, items) : []),
];

const withoutName = (place: string, described: Described): readonly string[] => [
  ...(isPartOrChoice(described) ? [place] : []),
  ...within(place, described),
];

/**
 * What a view or an input says of its parts and choices: what each is called in the API, which have
 * no name of their own, and which say nowhere in Chinese what they are.
 */
export const namesIn = (schema: Schema) => {
  const root = schema.toJSONSchema({ io: 'input' }) as Described;
  const named = Object.entries(root.$defs ?? {});
  return {
    names: named.map(([name]) => name),
    choices: Object.fromEntries(
      named.flatMap(([name, one]) => (one.enum ? [[name, one.enum]] : [])),
    ),
    unnamed: [root, ...named.map(([, one]) => one)].flatMap((one) => within('', one)),
    undescribed: named
      .filter(([, { description }]) => !/\p{Script=Han}/u.test(description ?? ''))
      .map(([name]) => name),
  };
};
