import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { enumOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import { textOf } from '../../kernel/text.ts';
import { type Author, author, id } from '../fields.ts';

/** The id of an item to rectify, as a command names it. */
export const item = keyOf(30).describe('整改事项编号');
/** 整改措施. */
export const measures = textOf(2000).describe('整改措施');
/** 整改情况. */
export const text = textOf(2000).describe('整改情况');
/** 回头看情况. */
export const found = textOf(2000).describe('回头看情况');

/** 整改措施, with the day the unit fixed. */
export interface Measures {
  readonly on: CalendarDay;
  readonly text: string;
  readonly due: Due;
}

/** 回头看: what supervisors found of a rectification. */
export interface Recheck {
  readonly on: CalendarDay;
  readonly passed: boolean;
  readonly found: string;
  readonly author: Author;
}

/** 整改报告, and the recheck that followed. */
export interface RectificationReport {
  readonly on: CalendarDay;
  readonly text: string;
  readonly late: boolean;
  readonly recheck?: Recheck;
}

/** 整改台账 entry: one point of an advice until it was rechecked. */
export interface RectificationItem {
  readonly id: string;
  readonly stage: 'assigned' | 'rectifying' | 'reported' | 'done';
  readonly advice: string;
  readonly no: number;
  readonly unit: UnitId;
  readonly text: string;
  readonly handedOverOn: CalendarDay;
  /** Until when the unit answers, then rectifies. */
  readonly due: Due;
  readonly measures?: Measures;
  readonly reports: readonly RectificationReport[];
  readonly overdueReportedOn?: CalendarDay;
}

/** 办理监督意见: what people may ask of an item to rectify. */
export const rectificationCommands = {
  AnswerRectificationItem: command(
    { zh: '反馈整改措施', en: 'Answer with measures' },
    { item, measures, dueOn: CalendarDay.describe('完成日期') },
  ),
  ReportRectified: command({ zh: '报告整改完成', en: 'Report an item done' }, { item, text }),
  PassRecheck: command({ zh: '回头看通过', en: 'Pass the recheck' }, { item, found }),
  FailRecheck: command({ zh: '回头看未通过', en: 'Fail the recheck' }, { item, found }),
  ReportOverdueRectification: command(
    { zh: '报告逾期整改', en: 'Report an overdue item' },
    { item },
  ),
} as const;

const ReportView = z
  .object({
    on: CalendarDay.describe('报告日期'),
    text,
    late: z.boolean().describe('是否逾期'),
    recheckedOn: CalendarDay.optional().describe('回头看日期'),
    passed: z.boolean().optional().describe('回头看是否通过'),
    found: found.optional().describe('回头看情况'),
    ...author,
  })
  .meta({ id: 'SupervisionRectificationReport', description: '整改报告和回头看' });

/** What is shown of an item to rectify: 整改台账事项. */
export const ItemView = z
  .object({
    id,
    stage: enumOf(
      ['assigned', 'rectifying', 'reported', 'done'],
      'SupervisionItemStage',
      '整改事项环节',
    ),
    no: z.number().int().describe('序号'),
    advice: z.string().describe('建议书编号'),
    unit: UnitId.describe('被监督单位'),
    text: z.string().describe('建议'),
    dueOn: CalendarDay.describe('反馈或整改期限'),
    measures: measures.optional().describe('整改措施'),
    answeredOn: CalendarDay.optional().describe('反馈日期'),
    overdueReportedOn: CalendarDay.optional().describe('逾期报告日期'),
    reports: z.array(ReportView).describe('整改报告'),
  })
  .meta({ id: 'SupervisionItem', description: '整改台账事项' });
