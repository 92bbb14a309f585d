import { z } from 'zod';
import type { CalendarDay } from '../kernel/day.ts';
import { enumOf } from '../kernel/field.ts';
import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';
import type { Words } from '../kernel/words.ts';
import { satisfactions } from '../words/satisfaction.ts';

/** Why. */
export const reason = textOf(500).describe('理由');
/** Which assignment. */
export const assignment = keyOf(20).describe('交办编号');
/** Which reply. */
export const reply = keyOf(20).describe('答复编号');
/** How content somebody is. */
export const satisfaction = enumOf(satisfactions, 'Satisfaction', '满意度');
/** Whether a co-signer agrees to publication; who says nothing follows the first proposer. */
export const publicationConsent = z
  .boolean()
  .optional()
  .describe('是否同意公开;不填则从第一提案人');

/** Tells what happened and why. */
export const because =
  ({ zh, en }: Words) =>
  ({ reason: why }: { readonly reason: string }): Words => ({
    zh: `${zh}:${why}`,
    en: `${en}: ${why}`,
  });

/** Tells what happened and until when the next step is to be taken. */
export const untilDay = ({ zh, en }: Words, by: CalendarDay): Words => ({
  zh: `${zh},期限${by}`,
  en: `${en}, due ${by}`,
});
