import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../county/entries.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { textOf } from '../kernel/id.ts';
import { ConsultationId, SupervisionId } from '../lineage/ids.ts';
import { draftCommands } from './draft/commands.ts';
import { instructingLeaders, instructionSecrecies } from './words.ts';

const part = (what: string) => z.string().min(1).max(20).describe(what);
const recommendation = part('意见建议编号');
const leaderInstruction = part('批示编号');
const inspection = part('督查事项编号');
const reason = textOf(500).describe('理由');
const measures = textOf(2000).describe('采纳情况和落实措施');
const carryOutBy = CalendarDay.describe('落实完成日期');
const account = textOf(3000).describe('落实情况');

const caseCommands = {
  OpenFollowUp: command(
    { zh: '报送成果请批示', en: 'Open the follow-up of an outcome' },
    {
      consultation: ConsultationId.optional().describe('所依据的协商'),
      supervision: SupervisionId.optional().describe('所依据的民主监督'),
      members: z.array(MemberId).max(300).default([]).describe('应予反馈的委员'),
      bodies: z.array(BodyId).max(40).default([]).describe('应予反馈的专委会、党派、界别'),
    },
  ),
  RecordNoInstruction: command(
    { zh: '记录未获批示', en: 'Record that no instruction came' },
    { reason },
  ),
  PassOnFeedback: command({ zh: '向参与各方反馈', en: 'Pass the feedback on' }, {}),
  ReportFollowUp: command(
    { zh: '报告跟踪问效情况', en: 'Report on the follow-up' },
    { text: textOf(5000).describe('跟踪问效情况') },
  ),
  CloseFollowUp: command(
    { zh: '督办办结', en: 'Close the follow-up' },
    { publish: z.boolean().default(false).describe('是否公布办理情况') },
  ),
} as const;

const leaderInstructionCommands = {
  RecordLeaderInstruction: command(
    { zh: '登记领导批示', en: 'Record an instruction of a leader' },
    {
      leader: z.enum(instructingLeaders).meta({ id: 'InstructionLeader', description: '批示领导' }),
      on: CalendarDay.describe('批示日期'),
      text: textOf(1000).describe('批示内容'),
      secrecy: z
        .enum(instructionSecrecies)
        .meta({ id: 'InstructionSecrecy', description: '知悉范围' }),
      addressees: z.array(UnitId).min(1).max(10).describe('批请办理的单位'),
    },
  ),
  FeedBackOnInstruction: command(
    { zh: '反馈批示办理', en: 'Feed back on an instruction' },
    { leaderInstruction, text: account },
  ),
  ConcludeInstruction: command(
    { zh: '批示办结', en: 'Conclude an instruction' },
    { leaderInstruction },
  ),
} as const;

const recommendationCommands = {
  HandOutRecommendation: command(
    { zh: '交办意见建议', en: 'Hand a recommendation out' },
    { recommendation },
  ),
  SendForReference: command(
    { zh: '送有关单位参考', en: 'Send a recommendation for reference' },
    { recommendation },
  ),
  ReaddressRecommendation: command(
    { zh: '改交其他单位', en: 'Address a recommendation to another unit' },
    { recommendation, unit: UnitId.describe('改交的单位'), reason },
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
    { recommendation, text: account },
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

const inspectionCommands = {
  RequestCountyInspection: command(
    { zh: '提请纳入督查', en: 'Ask for inspection by the county' },
    { recommendations: z.array(recommendation).min(1).max(20).describe('重点建议事项'), reason },
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

/** What people may ask of what follows from an outcome (批示、采纳反馈、督查). */
export const instructionCommands = {
  ...caseCommands,
  ...leaderInstructionCommands,
  ...recommendationCommands,
  ...inspectionCommands,
  ...draftCommands,
} as const;

/** What people may ask of what follows from an outcome. */
export type InstructionCommand = CommandOf<typeof instructionCommands>;
