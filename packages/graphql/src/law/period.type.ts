import {
  type Figure,
  type FixedDate,
  type Period,
  periodUnits,
  periodWords,
  spanWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { enumOf, Language } from '../words.ts';
import { CitationType, sourceNote } from './citation.type.ts';

const PeriodUnit = enumOf('PeriodUnit', '期间单位。 What a period is counted in.', periodUnits);

/** A period a county fixes, with its source. */
export const FigureType = builder.objectRef<Figure<Period>>('Figure').implement({
  description: '期限数值及出处。 A period with its source.',
  fields: (t) => ({
    n: t.int({ resolve: ({ value }) => value.n }),
    unit: t.field({ type: PeriodUnit, resolve: ({ value }) => value.unit }),
    words: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ value }, { language }) => periodWords(value)[language],
    }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
    source: t.string({
      description: '`cited`, or `default, unverified` where no text was seen.',
      resolve: ({ cites }) => sourceNote(cites),
    }),
  }),
});

/** A date a county fixes, with its source. */
export const FixedDateType = builder.objectRef<Figure<FixedDate>>('FixedDate').implement({
  description: '固定日期及出处:每年的写作 MM-DD,一批的写作 YYYY-MM-DD。 A date with its source.',
  fields: (t) => ({
    date: t.string({ resolve: ({ value }) => value.date }),
    words: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ value }, { language }) => spanWords(value)[language],
    }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
    source: t.string({
      description: '`cited`, or `default, unverified` where no text was seen.',
      resolve: ({ cites }) => sourceNote(cites),
    }),
  }),
});
