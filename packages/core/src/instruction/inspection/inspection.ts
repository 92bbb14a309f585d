import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { account, inspection, numbersOf, reason, recommendation } from '../fields.ts';

/** 提请督查: what of, and why. */
const request = {
  recommendations: z.array(recommendation).min(1).max(20).describe('重点建议事项'),
  reason,
};
const result = { text: account, late: z.boolean() };

/** 纳入全县督查工作程序. */
export interface CountyInspection extends FieldsOf<typeof request> {
  readonly id: string;
  readonly stage: 'requested' | 'under_inspection' | 'concluded';
  readonly requestedOn: CalendarDay;
  readonly receiveBy: Due;
  readonly received?: { readonly on: CalendarDay; readonly concludeBy: Due };
  readonly progress: readonly { readonly on: CalendarDay; readonly text: string }[];
  readonly result?: { readonly on: CalendarDay } & FieldsOf<typeof result>;
}

/** 督查: what people may ask of the inspection by the county. */
export const inspectionCommands = {
  RequestCountyInspection: command(
    { zh: '提请纳入督查', en: 'Ask for inspection by the county' },
    request,
  ),
  ReceiveForInspection: command(
    { zh: '接收督查事项', en: 'Receive it for inspection' },
    { inspection },
  ),
  ReportInspectionProgress: command(
    { zh: '通报督查进展', en: 'Report the progress of an inspection' },
    { inspection, text: account },
  ),
  ConcludeInspection: command(
    { zh: '督查办结', en: 'Conclude an inspection' },
    { inspection, text: account },
  ),
} as const;

/** What has happened to an inspection. */
export const inspectionFacts = {
  CountyInspectionRequested: fact(
    { zh: '提请纳入督查', en: 'asked for inspection by the county' },
    { inspection, ...request, receiveBy: Due },
    {
      tells: ({ recommendations, reason: why }) => ({
        zh: `就第${numbersOf(recommendations, '、')}条意见建议提请纳入督查:${why}`,
        en: `asked for inspection of recommendations ${numbersOf(recommendations, ', ')}: ${why}`,
      }),
    },
  ),
  InspectionReceived: fact(
    { zh: '接收督查事项', en: 'received the matter for inspection' },
    { inspection, concludeBy: Due },
    {
      tells: ({ concludeBy: { by } }) => ({
        zh: `接收督查事项,${by}前办结`,
        en: `received the matter for inspection, due ${by}`,
      }),
    },
  ),
  InspectionProgressReported: fact(
    { zh: '通报督查进展', en: 'reported the progress of the inspection' },
    { inspection, text: account },
    {
      tells: ({ text }) => ({
        zh: `通报督查进展:${text}`,
        en: `reported the progress of the inspection: ${text}`,
      }),
    },
  ),
  InspectionConcluded: fact(
    { zh: '督查办结', en: 'concluded the inspection' },
    { inspection, ...result },
    {
      tells: ({ text, late }) => ({
        zh: `${late ? '逾期' : ''}督查办结:${text}`,
        en: `concluded the inspection${late ? ', late' : ''}: ${text}`,
      }),
    },
  ),
} as const;

/** What has happened to an inspection. */
export type InspectionFact = FactOf<typeof inspectionFacts>;

/** What is shown of an inspection. */
export const InspectionView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['requested', 'under_inspection', 'concluded'],
      'InstructionInspectionStage',
      '督查环节',
    ),
    ...request,
    requestedOn: CalendarDay.describe('提请日期'),
    receivedOn: CalendarDay.optional().describe('接收日期'),
    progress: z
      .array(
        z
          .object({ on: CalendarDay.describe('日期'), text: z.string().describe('进展') })
          .meta({ id: 'InstructionInspectionProgress', description: '督查进展' }),
      )
      .describe('督查进展'),
    result: z.string().optional().describe('督查结果'),
  })
  .meta({ id: 'CountyInspection', description: '纳入全县督查的事项' });
