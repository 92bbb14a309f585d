/** A share: exactly, and as it is printed. */
export interface Share {
  /** How many of how many. */
  readonly exact: readonly [number, number];
  /** In per cent, rounded to one place; 0% and 100% are printed only where they are exact. */
  readonly rounded: string;
  readonly isRounded: boolean;
}

const within = (mille: number): number => Math.min(Math.max(mille, 1), 999);

const halfUp = (n: number, d: number): number => Math.floor((n * 2000 + d) / (2 * d));

/** Does a share reach so many per cent? Counted in whole, since rounding reaches nothing. */
export const reaches = (n: number, d: number, percent: number): boolean => n * 100 >= d * percent;

/**
 * A share in tenths of a per cent, rounded half up; where it is measured by a threshold, towards the verdict,
 * so that what has not reached 60% never reads 60.0%.
 */
export const perMilleOf = (n: number, d: number, threshold?: number): number => {
  if ((n * 1000) % d === 0) return (n * 1000) / d;
  const mille = within(halfUp(n, d));
  if (threshold === undefined) return mille;
  const reached = reaches(n, d, threshold);
  if (reached === mille >= threshold * 10) return mille;
  return reached ? Math.ceil((n * 1000) / d) : Math.floor((n * 1000) / d);
};

/**
 * How many of how many, in per cent, and towards the verdict where a threshold is set; absent where there is
 * nothing to count among.
 */
export const shareOf = (n: number, d: number, threshold?: number): Share | undefined => {
  if (d === 0) return undefined;
  const isRounded = (n * 1000) % d !== 0;
  const mille = perMilleOf(n, d, threshold);
  const rounded = isRounded ? (mille / 10).toFixed(1) : String(mille / 10);
  return { exact: [n, d], rounded: `${rounded}%`, isRounded };
};
