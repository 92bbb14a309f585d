import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reason } from '../fields.ts';
import { handlingFaults, supervisionMethods } from './vocabulary.ts';

const supervision = z.string().min(1).max(20).describe('督办编号');

const Assessment = z
  .object({
    by: textOf(60).describe('评估机构'),
    score: z.number().min(0).max(100).describe('得分(百分制)'),
  })
  .meta({ id: 'ThirdPartyAssessment', description: '第三方评估' });

const Fault = z
  .object({
    unit: UnitId.describe('承办单位'),
    fault: enumOf(handlingFaults, 'HandlingFault', '办理问题'),
  })
  .meta({ id: 'FaultFound', description: '督办中发现的办理问题' });

/** 督办: what people may ask to supervise the handling. */
export const supervisionCommands = {
  AskForSupervision: command({ zh: '要求督办', en: 'Ask for supervision' }, { reason }),
  PlanSupervision: command(
    { zh: '拟订督办方案', en: 'Plan supervision' },
    {
      method: enumOf(supervisionMethods, 'SupervisionMethod', '督办方式'),
      on: CalendarDay.describe('计划日期'),
      plan: textOf(2000).describe('督办方案'),
    },
  ),
  ApproveSupervisionPlan: command(
    { zh: '审定督办方案', en: 'Approve the plan of supervision' },
    { supervision },
  ),
  SendBackSupervisionPlan: command(
    { zh: '退回督办方案', en: 'Send the plan of supervision back' },
    { supervision, reason },
  ),
  RecordSupervision: command(
    { zh: '记录督办情况', en: 'Record supervision' },
    {
      supervision,
      on: CalendarDay.describe('督办日期'),
      participants: z.array(textOf(60)).min(1).max(50).describe('参加的单位和人员'),
      finding: textOf(3000).describe('督办情况和意见'),
      writtenReport: textOf(3000).optional().describe('报送领导的书面报告'),
      assessment: Assessment.optional(),
      faults: z.array(Fault).max(20).default([]).describe('发现的办理问题'),
    },
  ),
} as const;
