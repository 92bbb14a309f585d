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

/**
 * Reads the key of a part of a case, or of an entry of the county's profile: letters, digits, dots,
 * underscores and hyphens, at most `max` of them.
 */
export const keyOf = (max: number) =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9][\w.-]*$/,
      'A key is letters, digits, dots, underscores and hyphens. 编号由字母、数字、点、下划线和连字符组成。',
    )
    .max(max, `At most ${max} characters. 不超过${max}字。`);
