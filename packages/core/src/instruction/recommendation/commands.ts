import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { account, leader, reason, recommendation } from '../fields.ts';

const measures = textOf(2000).describe('采纳情况和落实措施');
const carryOutBy = CalendarDay.describe('落实完成日期');

const responsible = z
  .object({
    name: textOf(30).describe('姓名'),
    isHead: z.boolean().describe('是否单位主要负责人'),
  })
  .meta({ id: 'ResponsibleLeader', description: '承办单位的负责人' });

/** 交办、接办、采纳、落实: what people may ask of one recommendation. */
export const recommendationCommands = {
  HandOutRecommendation: command(
    { zh: '交办意见建议', en: 'Hand a recommendation out' },
    {
      recommendation,
      document: textOf(60).optional().describe('交办文件文号;大会发言督办须填'),
      onWordOf: leader.optional().describe('口头批示的领导;已有登记的批示不填'),
    },
  ),
  SendForReference: command(
    { zh: '送有关单位参考', en: 'Send a recommendation for reference' },
    { recommendation },
  ),
  TakeOnRecommendation: command(
    { zh: '接办', en: 'Take a recommendation on' },
    { recommendation, responsible: responsible.describe('负责的单位领导') },
  ),
  ReturnRecommendation: command(
    { zh: '退回', en: 'Return a recommendation' },
    {
      recommendation,
      reason,
      proposedUnit: UnitId.optional().describe('建议改由办理的单位'),
    },
  ),
  ReaddressRecommendation: command(
    { zh: '同意退回,改交其他单位', en: 'Address a returned recommendation to another unit' },
    { recommendation, unit: UnitId.describe('改交的单位'), reason },
  ),
  InsistOnRecommendation: command(
    { zh: '不同意退回', en: 'Insist on the unit' },
    { recommendation, reason },
  ),
  AdoptRecommendation: command(
    { zh: '采纳', en: 'Adopt a recommendation' },
    { recommendation, text: measures, carryOutBy },
  ),
  AdoptRecommendationInPart: command(
    { zh: '部分采纳', en: 'Adopt a recommendation in part' },
    { recommendation, text: measures, reason, carryOutBy },
  ),
  NoteRecommendation: command(
    { zh: '留作研究参考', en: 'Note a recommendation' },
    { recommendation, reason },
  ),
  DeclineRecommendation: command(
    { zh: '未予采纳', en: 'Decline a recommendation' },
    { recommendation, reason },
  ),
  ReportCarriedOut: command(
    { zh: '报告落实情况', en: 'Report a recommendation carried out' },
    { recommendation, on: CalendarDay.describe('具体办理之日'), text: account },
  ),
  PostponeCarryingOut: command(
    { zh: '延期落实', en: 'Postpone the carrying out' },
    { recommendation, carryOutBy, reason },
  ),
  ExplainNotCarriedOut: command(
    { zh: '说明未能落实', en: 'Explain why it is not carried out' },
    { recommendation, text: account },
  ),
  TakeNoteOfReport: command(
    { zh: '知悉落实情况', en: 'Take note of the report' },
    { recommendation },
  ),
  AskForMore: command(
    { zh: '请补充说明', en: 'Ask for more than was reported' },
    { recommendation, reason },
  ),
} as const;
