import { z } from 'zod';
import { satisfactions } from '../county/satisfaction.ts';
import { enumOf } from '../kernel/field.ts';
import { textOf } from '../kernel/id.ts';

/** Why. */
export const reason = textOf(500).describe('理由');
/** Which assignment. */
export const assignment = z.string().min(1).max(20).describe('交办编号');
/** Which reply. */
export const reply = z.string().min(1).max(20).describe('答复编号');
/** How content somebody is. */
export const satisfaction = enumOf(satisfactions, 'Satisfaction', '满意度');
/** Whether a co-signer agrees to publication; who says nothing follows the first proposer. */
export const publicationConsent = z
  .boolean()
  .optional()
  .describe('是否同意公开;不填则从第一提案人');
