/** A share: exactly, and as it is printed. */
export interface Share {
  /** How many of how many. */
  readonly exact: readonly [number, number];
  /** In per cent, rounded half up to one place; 0% and 100% are printed only where they are exact. */
  readonly rounded: string;
  readonly isRounded: boolean;
}

const within = (mille: number): number => Math.min(Math.max(mille, 1), 999);

/** How many of how many, in per cent; absent where there is nothing to count among. */
export const shareOf = (n: number, d: number): Share | undefined => {
  if (d === 0) return undefined;
  const isRounded = (n * 1000) % d !== 0;
  const mille = isRounded ? within(Math.floor((n * 2000 + d) / (2 * d))) : (n * 1000) / d;
  const rounded = isRounded ? (mille / 10).toFixed(1) : String(mille / 10);
  return { exact: [n, d], rounded: `${rounded}%`, isRounded };
};
