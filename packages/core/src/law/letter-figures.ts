import type { Variant } from './figures.ts';
import { cite } from './instruments.ts';

/** The figures of the reply as a letter, as places fix them. */
export const letterFigures = {
  /** 抄送份数: copies for each office that supervises handling. */
  copies: {
    chencang: {
      place: '陈仓区',
      value: 2,
      cites: [cite('chencang-2017', '二', 'SEEN', '抄送区政协提案工作委员会……各一式二份')],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<number>>>>>;
