import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';

/** Why. */
export const reason = textOf(500).describe('理由');

/** The id of a candidate. */
export const candidate = keyOf(20).describe('人选编号');

/** The id of a seat. */
export const seat = keyOf(20).describe('名额编号');
