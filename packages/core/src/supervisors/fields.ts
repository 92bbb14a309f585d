import { z } from 'zod';
import { textOf } from '../kernel/id.ts';

/** Why. */
export const reason = textOf(500).describe('理由');

/** The id of a candidate. */
export const candidate = z.string().min(1).max(20).describe('人选编号');

/** The id of a seat. */
export const seat = z.string().min(1).max(20).describe('名额编号');
