import type { Citations } from '../../kernel/citation.ts';
import { reaches, type Share } from '../../kernel/share.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';

type Statistics = ProposalProfile['statistics'];

/** The share that is to be reached, by whose word, and whether it is. */
export interface Target {
  /** In per cent. */
  readonly atLeast: number;
  readonly cites: Citations;
  /** Whose figure it is, where the county took it from another place. */
  readonly place?: string;
  /** Absent where there is nothing to count among. */
  readonly met?: boolean;
}

/** What others have reached, in per cent. */
export interface Benchmark {
  readonly percent: number;
  readonly cites: Citations;
  readonly place?: string;
}

/** Points for a share: each whole percentage point below all costs some. */
export interface Score {
  readonly points: number;
  readonly full: number;
  readonly cites: Citations;
}

interface Fixed<Value> {
  readonly value: Value;
  readonly cites: Citations;
  readonly place?: string | undefined;
}

const from = ({ cites, place }: Fixed<unknown>) => ({ cites, ...(place ? { place } : {}) });

/** The share that is to be reached; that of visits depends on a unit's load, for all together there is none. */
export const thresholdOf = (
  name: keyof Statistics['targets'] | undefined,
  load: number | undefined,
  { targets, visitBands }: Statistics,
): Fixed<number> | undefined => {
  if (name === undefined) return undefined;
  const band =
    name === 'visit' && load !== undefined
      ? visitBands?.value
          .toSorted((one, other) => one.from - other.from)
          .findLast((one) => one.from <= load)
      : undefined;
  return visitBands && band ? { ...visitBands, value: band.atLeast } : targets[name];
};

/** The target of an indicator, if the county fixes one. */
export const targetOf = (
  fixed: Fixed<number> | undefined,
  share: Share | undefined,
): { readonly target?: Target } => {
  if (!fixed) return {};
  const met = share ? { met: reaches(...share.exact, fixed.value) } : {};
  return { target: { atLeast: fixed.value, ...from(fixed), ...met } };
};

/** What others have reached, if the county compares itself. */
export const benchmarkOf = (
  name: keyof NonNullable<Statistics['benchmark']>['value'] | undefined,
  { benchmark }: Statistics,
): { readonly benchmark?: Benchmark } =>
  name && benchmark ? { benchmark: { percent: benchmark.value[name], ...from(benchmark) } } : {};

/** 面商率计分: what a unit's visits are worth. */
export const scoreOf = (
  name: keyof Statistics['targets'] | undefined,
  share: Share | undefined,
  load: number | undefined,
  { visitScore }: Statistics,
): { readonly score?: Score } => {
  if (name !== 'visit' || load === undefined || !share || !visitScore) return {};
  const { full, perPoint } = visitScore.value;
  const [n, d] = share.exact;
  const missing = Math.floor(((d - n) * 100) / d);
  return {
    score: { points: Math.max(0, full - perPoint * missing), full, cites: visitScore.cites },
  };
};
