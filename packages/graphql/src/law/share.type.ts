import type { Share } from '@xieshang/core';
import { builder } from '../builder.ts';

/** A share: exactly, and as it is printed. */
export const ShareType = builder.objectRef<Share>('Share').implement({
  description: '比例:准确值与所印数字。 A share: exactly, and as it is printed.',
  fields: (t) => ({
    numerator: t.int({ resolve: ({ exact: [n] }) => n }),
    denominator: t.int({ resolve: ({ exact: [, d] }) => d }),
    rounded: t.exposeString('rounded', {
      description: '百分比,四舍五入到一位小数;只在准确时印 0% 或 100%。',
    }),
    isRounded: t.exposeBoolean('isRounded'),
  }),
});
