import { type Citations, isUnverified } from '../kernel/citation.ts';
import type { CountyProfile } from '../profile/profile.ts';

/** A choice of a county with its source, and where in the profile it stands. */
export interface CitedFigure {
  /** E.g. `proposal.periods.reply`; the entry of a list goes by its id, or by its place from 0. */
  readonly path: string;
  readonly value: unknown;
  readonly cites: Citations;
  /** Whose figure it is, where the county took it from another place. */
  readonly place?: string;
  /** True when no text was seen behind it: it is a default. */
  readonly unverified: boolean;
}

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (one: unknown): one is Entry => typeof one === 'object' && one !== null;

const isCited = (one: Entry): one is Entry & { readonly cites: Citations } =>
  Array.isArray(one['cites']);

const nameOf = (key: string, one: unknown): string =>
  isEntry(one) && typeof one['id'] === 'string' && /^\d+$/.test(key) ? one['id'] : key;

// What is cited as a whole, such as a ground or a limit, is its own value.
const choiceIn = ({ cites: _, place: __, ...rest }: Entry): unknown =>
  'value' in rest ? rest['value'] : rest;

const figureAt = (path: string, one: Entry & { readonly cites: Citations }): CitedFigure => {
  const { cites } = one;
  const place = one['place'];
  return {
    path,
    value: choiceIn(one),
    cites,
    ...(typeof place === 'string' ? { place } : {}),
    unverified: isUnverified(cites),
  };
};

const under = (path: string, one: unknown): readonly CitedFigure[] => {
  if (!isEntry(one)) return [];
  if (isCited(one)) return [figureAt(path, one)];
  return Object.entries(one).flatMap(([key, inner]) =>
    under(path ? `${path}.${nameOf(key, inner)}` : nameOf(key, inner), inner),
  );
};

/**
 * Every figure and choice of a profile with its source, or those at and below a path.
 *
 * @example figuresOf(profile, 'proposal.periods').map(({ path }) => path)
 */
export const figuresOf = (profile: CountyProfile, path = ''): readonly CitedFigure[] =>
  under('', profile).filter(
    (one) => path === '' || one.path === path || one.path.startsWith(`${path}.`),
  );
