/** A number a fact takes from a series of the county: given once, in order, never again. */
export interface Numbered {
  /** Which series, e.g. `proposal.filing/11-2`. */
  readonly series: string;
  readonly number: number;
}

/** The last number given in each series. */
export type Numbers = Readonly<Record<string, number>>;

/** The next number of a series. */
export const nextIn = (numbers: Numbers, series: string): Numbered => ({
  series,
  number: (numbers[series] ?? 0) + 1,
});

const isNumbered = (event: object): event is Numbered =>
  'series' in event && 'number' in event && typeof event.number === 'number';

/** The numbers after a fact: only a fact that takes a number changes them. */
export const numbersAfter = (numbers: Numbers, event: object): Numbers =>
  isNumbered(event) ? { ...numbers, [event.series]: event.number } : numbers;
