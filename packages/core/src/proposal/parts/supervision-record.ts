import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import {
  handlingFaults,
  supervisionMethods,
  supervisionMethodWords,
} from '../../words/supervision-record.ts';
import { because, reason } from '../fields.ts';

const supervision = keyOf(20).describe('督办编号');

const ThirdPartyAssessment = z
  .object({
    by: textOf(60).describe('评估机构'),
    score: z.number().min(0).max(100).describe('得分(百分制)'),
  })
  .meta({ id: 'ThirdPartyAssessment', description: '第三方评估' });

const FaultFound = z
  .object({
    unit: UnitId.describe('承办单位'),
    fault: enumOf(handlingFaults, 'HandlingFault', '办理问题'),
  })
  .meta({ id: 'FaultFound', description: '督办中发现的办理问题' });

const method = enumOf(supervisionMethods, 'SupervisionMethod', '督办方式');
const plan = textOf(2000).describe('督办方案');

const found = {
  participants: z.array(textOf(60)).min(1).max(50).describe('参加的单位和人员'),
  finding: textOf(3000).describe('督办情况和意见'),
  writtenReport: textOf(3000).optional().describe('报送领导的书面报告'),
  assessment: ThirdPartyAssessment.optional(),
};
const faults = z.array(FaultFound).max(20);

/** What supervision came to. */
export interface SupervisionFinding
  extends FieldsOf<typeof found & { readonly faults: typeof faults }> {
  readonly on: CalendarDay;
}

/** 督办: asked for, planned, approved, carried out. */
export interface Supervision {
  readonly id: string;
  readonly stage: 'asked' | 'planned' | 'sent_back' | 'approved' | 'recorded';
  /** The day it was asked for or planned. */
  readonly since: CalendarDay;
  /** Why the chairpersons ask for it. */
  readonly request?: string;
  readonly method?: z.output<typeof method>;
  readonly plannedFor?: CalendarDay;
  readonly plan?: string;
  /** The leader who supervises, when the plan was approved. */
  readonly approval?: { readonly on: CalendarDay; readonly leader?: string };
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
  readonly outcome?: SupervisionFinding;
}

/** What a proposal keeps of its supervision. */
export interface SupervisionParts {
  readonly supervisions?: readonly Supervision[];
}

/** 督办: what people may ask to supervise the handling. */
export const supervisionCommands = {
  AskForSupervision: command({ zh: '要求督办', en: 'Ask for supervision' }, { reason }),
  PlanSupervision: command(
    { zh: '拟订督办方案', en: 'Plan supervision' },
    { method, on: CalendarDay.describe('计划日期'), plan },
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
      ...found,
      faults: faults.default([]).describe('发现的办理问题'),
    },
  ),
} as const;

/** What can happen when the handling is supervised. */
export const supervisionFacts = {
  SupervisionAskedFor: fact(
    { zh: '要求督办', en: 'asked for supervision' },
    { supervision, reason },
    { tells: because({ zh: '要求督办', en: 'asked for supervision' }) },
  ),
  SupervisionPlanned: fact(
    { zh: '拟订督办方案', en: 'planned supervision' },
    { supervision, method, plannedFor: CalendarDay, plan },
    {
      tells: ({ method: how, plannedFor }) => ({
        zh: `拟订督办方案:${plannedFor}${supervisionMethodWords[how].zh}`,
        en: `planned supervision for ${plannedFor}: ${supervisionMethodWords[how].en}`,
      }),
    },
  ),
  SupervisionPlanApproved: fact(
    { zh: '审定督办方案', en: 'approved the plan of supervision' },
    { supervision, leader: z.string().optional() },
    {
      tells: ({ leader }) => ({
        zh: `审定督办方案${leader ? `,由${leader}督办` : ''}`,
        en: `approved the plan of supervision${leader ? `, led by ${leader}` : ''}`,
      }),
    },
  ),
  SupervisionPlanSentBack: fact(
    { zh: '退回督办方案', en: 'sent the plan of supervision back' },
    { supervision, reason },
    { tells: because({ zh: '退回督办方案', en: 'sent the plan of supervision back' }) },
  ),
  SupervisionRecorded: fact(
    { zh: '记录督办情况', en: 'recorded supervision' },
    { supervision, ...found, faults },
    {
      tells: ({ finding }) => ({
        zh: `记录督办情况:${finding}`,
        en: `recorded supervision: ${finding}`,
      }),
    },
  ),
} as const;
