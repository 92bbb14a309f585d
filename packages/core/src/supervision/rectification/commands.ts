import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';

const item = z.string().min(1).max(30).describe('整改事项编号');
const found = textOf(2000).describe('回头看情况');

/** 办理监督意见: what people may ask of an item to rectify. */
export const rectificationCommands = {
  AnswerRectificationItem: command(
    { zh: '反馈整改措施', en: 'Answer with measures' },
    {
      item,
      measures: textOf(2000).describe('整改措施'),
      dueOn: CalendarDay.describe('完成日期'),
    },
  ),
  ReportRectified: command(
    { zh: '报告整改完成', en: 'Report an item done' },
    { item, text: textOf(2000).describe('整改情况') },
  ),
  PassRecheck: command({ zh: '回头看通过', en: 'Pass the recheck' }, { item, found }),
  FailRecheck: command({ zh: '回头看未通过', en: 'Fail the recheck' }, { item, found }),
  ReportOverdueRectification: command(
    { zh: '报告逾期整改', en: 'Report an overdue item' },
    { item },
  ),
} as const;
