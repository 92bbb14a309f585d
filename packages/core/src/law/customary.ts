import type { Variant } from './figures.ts';
import { believed } from './instruments.ts';

/** A figure no text was seen for: what is believed usual, shown as `default, unverified`. */
export const customary = <Value>(value: Value, what: string): Variant<Value> => ({
  place: '默认',
  value,
  cites: [believed(what)],
});
