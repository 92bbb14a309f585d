import type { Period } from '../kernel/period.ts';
import type { Variant } from './figures.ts';
import { believed } from './instruments.ts';

/** The figures of promises (承诺事项); no text that was read gives one. */
export const promiseFigures = {
  /** 确认答复兑现情况, from the day the unit reports. */
  confirm: {
    customary: {
      place: '默认',
      value: { n: 10, unit: 'working_day' },
      cites: [believed('承诺兑现情况的确认时限')],
    },
  },
  /** 补作承诺, from the day the class was changed after a look-back. */
  make: {
    customary: {
      place: '默认',
      value: { n: 10, unit: 'working_day' },
      cites: [believed('回头看后补作承诺的时限')],
    },
  },
  /** 延期兑现, from the day first promised. */
  postpone: {
    customary: {
      place: '默认',
      value: { n: 12, unit: 'month' },
      cites: [believed('承诺延期兑现的最长期限')],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;
