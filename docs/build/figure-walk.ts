import {
  type Citation,
  type FixedDate,
  type Period,
  spanWords,
  type Words,
} from '../../packages/core/src/index.ts';

/** A figure wherever it stands: the path to it, what it is, and on whose word. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
  readonly place: string | undefined;
  readonly cites: readonly Citation[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isFigure = (value: unknown): value is Node & { readonly cites: readonly Citation[] } =>
  isNode(value) && Array.isArray(value['cites']);

const isSpan = (value: Node): value is Node & (Period | FixedDate) =>
  ('n' in value && 'unit' in value) || 'date' in value;

const isWords = (value: Node): value is Node & Words => 'zh' in value && 'en' in value;

const nameOf = (key: string, part: unknown): string =>
  isNode(part) && typeof part['id'] === 'string' ? part['id'] : key;

// What a figure says beside its sources; a part with sources of its own is a figure of its own.
const said = (figure: Node): unknown => {
  if ('value' in figure) return figure['value'];
  const rest = Object.entries(figure).filter(
    ([key, part]) => !['cites', 'place', 'id'].includes(key) && !isFigure(part),
  );
  return Object.fromEntries(rest);
};

/** Every figure in a value, however deep it stands. */
export const figuresIn = (path: string, value: unknown): readonly Found[] => {
  if (!isNode(value)) return [];
  const inner = Object.entries(value)
    .filter(([key]) => !(isFigure(value) && ['value', 'cites'].includes(key)))
    .flatMap(([key, part]) => figuresIn(`${path}.${nameOf(key, part)}`, part));
  if (!isFigure(value)) return inner;
  const place = typeof value['place'] === 'string' ? value['place'] : undefined;
  return [{ path, value: said(value), place, cites: value.cites }, ...inner];
};

/** A value as a table shows it. */
export const inWords = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  if (Array.isArray(value))
    return value.length === 0
      ? '无 none'
      : value.map(inWords).join(value.some(isNode) ? '<br>' : '、');
  if (!isNode(value)) return String(value);
  if (isSpan(value) || isWords(value)) {
    const { zh, en } = isSpan(value) ? spanWords(value) : value;
    return `${zh} · ${en}`;
  }
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${inWords(part)}`)
    .join('; ');
};
