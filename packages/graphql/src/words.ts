import type { Words, WordsOf } from '@xieshang/core';
import { builder } from './builder.ts';

/** The language in which words for people are given. */
export const Language = builder.enumType('Language', {
  description: '词语所用语言。 The language words are given in.',
  values: { ZH: { value: 'zh', description: '中文' }, EN: { value: 'en', description: 'English' } },
} as const);

/** Words in both languages, as a description. */
export const bilingual = ({ zh, en }: Words): string => `${zh} (${en})`;

const enums = new Map<string, ReturnType<typeof plainEnum>>();

const plainEnum = (
  name: string,
  description: string,
  values: readonly string[],
  words?: WordsOf<string>,
) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      values.map((value) => {
        const said = words?.[value];
        const key = value.toUpperCase().replaceAll('-', '_');
        return [key, { value, ...(said ? { description: bilingual(said) } : {}) }] as const;
      }),
    ),
  });

/** The enum of a name: made once, whether an input or an output asks for it first. */
export const enumOf = (
  name: string,
  description: string,
  values: readonly string[],
  words?: WordsOf<string>,
) => {
  const known = enums.get(name);
  if (known) return known;
  const made = plainEnum(name, description, values, words);
  enums.set(name, made);
  return made;
};

/** The enum of a vocabulary, each value with its words. */
export const vocabularyEnum = (name: string, description: string, words: WordsOf<string>) =>
  enumOf(name, description, Object.keys(words), words);
