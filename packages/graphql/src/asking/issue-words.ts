import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const words: { readonly [Code in Issue['code']]?: string } = {
  invalid_type: 'Is missing, or of another kind. 缺少此项,或类型不符。',
  invalid_format: 'Is written in another way than expected. 格式不符。',
  too_small: 'Is too small, too short or too few. 过小、过短或过少。',
  too_big: 'Is too large, too long or too many. 过大、过长或过多。',
  not_multiple_of: 'Is no whole number. 须为整数。',
  unrecognized_keys: 'Has a field that is not known. 含有未知的字段。',
  invalid_value: 'Is none of the values there are. 不是可选的值。',
};

/** Says what is wrong with a value where its schema has no words of its own. */
export const wordsOfIssue = ({ code }: Issue): string =>
  words[code] ?? 'Is not what is expected here. 内容不符合要求。';
