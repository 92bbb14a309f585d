import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { assigners, contactMethods, handlingRoles } from '../../words/handling.ts';
import { assignment, reason } from '../fields.ts';
import type { ClockStop } from './clock.ts';
import type { Extension } from './extension.ts';
import { ProposerId, type RecordedProposer } from './proposers.ts';
import type { Reminder } from './reminder.ts';

const assigner = enumOf(assigners, 'Assigner', '交办机关');
const note = textOf(1000);

/** 一个单位的承办任务. */
const task = {
  unit: UnitId.describe('承办单位'),
  role: enumOf(handlingRoles, 'HandlingRole', '承办角色'),
  points: z
    .array(z.number().int().positive())
    .min(1)
    .max(20)
    .optional()
    .describe('分办:负责答复的建议序号,从1起'),
};
/** A task with who assigned it and until when what is to be done. */
export const assigned = {
  ...task,
  assigner,
  /** No return any more: one was ruled out, or the proposal was returned twice before. */
  final: z.boolean(),
  /** The last day to ask for its return. */
  returnBy: Due,
  contactBy: Due,
  /** The last day of its reply, or of its opinion where it is a co-handler. */
  replyBy: Due,
};
/** 申请退办: why, and which unit instead. */
export const returnRequest = {
  reason,
  proposedUnit: UnitId.optional().describe('建议改由办理的单位'),
};
/** 沟通联系: how a proposer was reached and what was said. */
export const contact = {
  method: enumOf(contactMethods, 'ContactMethod', '联系方式'),
  note: note.describe('情况记录'),
};
/** 会办意见: does the co-handler agree with the lead handler, and what does it say? */
export const opinion = {
  agrees: z.boolean().describe('是否同意主办单位意见'),
  text: textOf(3000).describe('会办意见'),
};

/** 移交: the unit that had it, until when and why. */
export interface Handover {
  readonly from: UnitId;
  readonly on: CalendarDay;
  readonly reason: string;
}

/** 会办意见: what a co-handler tells the lead handler. */
export interface Opinion extends FieldsOf<typeof opinion> {
  readonly on: CalendarDay;
  readonly late: boolean;
  /** The lead could not bring about agreement and reported upward. */
  readonly reported?: { readonly on: CalendarDay; readonly note: string; readonly rulingBy: Due };
  /** How a disagreement ended. */
  readonly settled?: {
    readonly on: CalendarDay;
    readonly how: 'agreed' | 'ruled' | 'joint_reply';
    readonly note: string;
  };
}

/** 沟通联系 of a unit with a proposer. */
export interface Contact extends FieldsOf<typeof contact> {
  readonly proposer: z.output<typeof RecordedProposer>;
  readonly on: CalendarDay;
}

/** 交办: one unit's task. */
export interface Assignment extends FieldsOf<typeof assigned> {
  readonly id: string;
  readonly stage: 'offered' | 'return_requested' | 'returned' | 'accepted' | 'opinion_given';
  readonly assignedOn: CalendarDay;
  readonly acceptedOn?: CalendarDay;
  readonly request?: FieldsOf<typeof returnRequest> & {
    readonly on: CalendarDay;
    readonly rulingBy: Due;
    readonly ruledOn?: CalendarDay;
  };
  /** 移交承继单位: who had it before, in order. */
  readonly handovers?: readonly Handover[];
  readonly contacts: readonly Contact[];
  /** 会办意见 of a co-handler. */
  readonly opinion?: Opinion;
  /** 延期申请, in order. */
  readonly extensions?: readonly Extension[];
  /** 中止计时, in order. */
  readonly stops?: readonly ClockStop[];
  /** 催办, in order. */
  readonly reminders?: readonly Reminder[];
}

const AssignedTask = z.object(task).meta({ id: 'AssignedTask', description: '一个单位的承办任务' });

/** What may be asked to assign a proposal and to return it (交办、退办、会办). */
export const assignmentCommands = {
  AssignProposal: command(
    { zh: '交办', en: 'Assign' },
    {
      tasks: z.array(AssignedTask).min(1).max(10).describe('各承办单位及其角色'),
      assigner: assigner.optional().describe('交办机关;不填为县政府办公室'),
    },
    {
      name: 'AssignProposals',
      title: { zh: '集中交办', en: 'Assign at an assignment meeting' },
      most: 200,
    },
  ),
  AcceptAssignment: command({ zh: '签收', en: 'Accept the assignment' }, { assignment }),
  RequestReturn: command(
    { zh: '申请退办', en: 'Ask to return the assignment' },
    { assignment, ...returnRequest },
  ),
  GrantReturn: command({ zh: '同意退办', en: 'Grant the return' }, { assignment }),
  RejectReturn: command({ zh: '不同意退办', en: 'Reject the return' }, { assignment, reason }),
  RecordContact: command(
    { zh: '记录联系', en: 'Record a contact' },
    {
      assignment,
      proposer: ProposerId.describe('提案者'),
      method: contact.method,
      on: CalendarDay.describe('联系日期'),
      note: contact.note,
    },
  ),
  HandOverAssignment: command(
    { zh: '移交承继单位', en: 'Hand over to the successor' },
    {
      assignment,
      unit: UnitId.optional().describe('接办单位;只有一个的可不填'),
      reason,
    },
  ),
  SubmitOpinion: command(
    { zh: '提出会办意见', en: 'Give the opinion of a co-handler' },
    { assignment, ...opinion },
  ),
  RecordAgreement: command(
    { zh: '登记协商一致', en: 'Record an agreement' },
    { assignment, note: note.describe('协商情况') },
  ),
  ReportDisagreement: command(
    { zh: '报告分歧', en: 'Report a disagreement' },
    { assignment, note: note.describe('分歧情况') },
  ),
  RuleOnDisagreement: command(
    { zh: '裁定分歧', en: 'Rule on a disagreement' },
    {
      assignment,
      ruling: note.describe('裁定'),
      jointReply: z.boolean().describe('是否联合行文答复'),
    },
  ),
} as const;
