import { z } from 'zod';

/** Reads an id: letters, digits and hyphens, at most 64 of them. */
export const idOf = <const Name extends string>(_name: Name) =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
      'An id is letters, digits and hyphens, at most 64. 编号由字母、数字和连字符组成,不超过64位。',
    )
    .brand<Name>();

/** Reads a text that is not blank and not longer than `max` characters. */
export const textOf = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Must not be blank. 不能为空。')
    .max(max, `At most ${max} characters. 不超过${max}字。`);
