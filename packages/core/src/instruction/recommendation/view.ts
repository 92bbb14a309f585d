import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { leader } from '../fields.ts';
import { NoteView } from '../tracking/tracking.ts';
import { recorded, result } from './recommendation.ts';

const words = z.string();

const { text, carriedOutOn, late, toldLate } = recorded.report;

const ReportView = z
  .object({
    on: CalendarDay.describe('报告日期'),
    text,
    carriedOutOn,
    late,
    toldLate,
    moreWanted: words.optional().describe('请补充的内容'),
  })
  .meta({ id: 'InstructionImplementationReport', description: '落实情况报告' });

const receipt = {
  handedOutOn: CalendarDay.optional().describe('交办日期'),
  document: words.optional().describe('交办文件文号'),
  onWordOf: leader.optional().describe('口头批示的领导;限督查室和政协领导可见'),
  takeOnBy: CalendarDay.optional().describe('接办或退回期限'),
  answerBy: CalendarDay.optional().describe('答复期限'),
  returnedOn: CalendarDay.optional().describe('退回日期'),
  returnedBy: UnitId.optional().describe('退回的单位'),
  returnReason: words.optional().describe('退回理由'),
  proposedUnit: UnitId.optional().describe('建议改由办理的单位'),
  ruledOn: CalendarDay.optional().describe('裁定日期'),
  ruling: words.optional().describe('裁定理由'),
  takenOnOn: CalendarDay.optional().describe('接办日期'),
  responsible: words.optional().describe('负责的单位领导'),
  headIsResponsible: z.boolean().optional().describe('是否主要负责人负责'),
};

/** What is shown of a recommendation. */
export const RecommendationView = z
  .object({
    id: words.describe('编号'),
    no: z.number().int().describe('序号'),
    text: words.describe('意见建议'),
    unit: UnitId.describe('办理单位'),
    stage: z
      .enum([
        'open',
        'handed_out',
        'returned',
        'taken_on',
        'to_carry_out',
        'reported',
        'carried_out',
        'explained',
        'noted',
        'not_adopted',
        'sent_for_reference',
      ])
      .meta({ id: 'InstructionRecommendationStage', description: '意见建议环节' }),
    ...receipt,
    result: result.optional(),
    answeredOn: CalendarDay.optional().describe('答复日期'),
    answer: words.optional().describe('采纳情况和理由'),
    carryOutBy: CalendarDay.optional().describe('落实完成日期'),
    postponedFrom: z.array(CalendarDay).describe('延期前的落实日期,逐次'),
    reports: z.array(ReportView).describe('落实情况报告'),
    explanation: words.optional().describe('未能落实的说明'),
    notes: z.array(NoteView).describe('跟进记录'),
  })
  .meta({ id: 'InstructionRecommendation', description: '意见建议的办理' });
