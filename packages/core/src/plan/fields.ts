import { z } from 'zod';
import { termOf } from '../kernel/field.ts';
import { keyOf } from '../kernel/id.ts';
import { textOf } from '../kernel/text.ts';
import { yearThemeWords } from '../words/forms.ts';

const partId = keyOf(20);

/** Why. */
export const reason = textOf(500).describe('理由');
/** The id of a part as it is recorded and shown. */
export const id = z.string().describe('编号');
/** Which topic. */
export const topicId = partId.describe('议题编号');
/** Which item. */
export const itemId = partId.describe('计划事项编号');
/** Which amendment. */
export const amendmentId = partId.describe('调整编号');
/** Which matter. */
export const matterId = partId.describe('应协商事项编号');
/** A month of the plan's year. */
export const month = z.int().min(1).max(12).describe('月份');
/** The theme of a topic or an item. */
export const theme = termOf(yearThemeWords, 'AnnualPlanTheme', '主题').describe('主题');
