import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { enumOf, oneOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { ProposalId } from '../../lineage/ids.ts';
import {
  conversionTargets,
  type ReviewBody,
  reviewBodyWords,
  reviewStages,
} from '../../words/proposal.ts';
import { reason } from '../fields.ts';

const stage = enumOf(reviewStages, 'ReviewStage', '审查环节');
const note = textOf(500).describe('审查意见');
const into = ProposalId.describe('主案');

/** One stage of review: what it was and what was found. */
export const review = { stage, body: oneOf(reviewBodyWords), note };
/** The proposer is asked whether they agree that the proposal is passed on in another form. */
export const question = {
  to: enumOf(conversionTargets, 'ConversionTarget', '转办去向'),
  reason,
};
/** 不予立案: a ground of the county's list, and why. */
export const refusal = {
  ground: keyOf(60).describe('不予立案情形'),
  explanation: reason,
};
/** 转有关部门参考. */
export const forwarding = { units: z.array(UnitId).min(1).max(10).describe('转送的单位'), reason };
/** Until when it is to be assigned, and the day from which that counts. */
export const task = {
  /** The day assignment counts from: the closing of the plenary, filing, or a granted return. */
  countsFrom: CalendarDay,
  assignBy: Due,
};
/** 退回修改. */
export const revision = { reason, reviseBy: Due };
/** 并案: the proposal it was merged into, and the number of that, under which it is answered. */
export const merger = { into: ProposalId, mainNumber: z.int() };

/** A fact of a day as a case keeps it. */
export interface OnADay {
  readonly on: CalendarDay;
}

/** One stage of review. */
export interface Review extends OnADay, FieldsOf<typeof review> {}

/** Whether the proposer agrees that the proposal is passed on in another form. */
export interface ConversionConsent extends OnADay, FieldsOf<typeof question> {
  readonly answerBy: Due;
  readonly answer?: 'given' | 'refused';
  readonly answeredOn?: CalendarDay;
}

/** Until when it is to be assigned. */
export interface Task extends OnADay, FieldsOf<typeof task> {}

/** 立案: its number, who decided it, and until when it is to be assigned. */
export interface Filing extends Task {
  readonly number: number;
  /** Absent where it was not recorded. */
  readonly body?: ReviewBody;
}

/** 并案: into which proposal it was merged at review, and until when it is to be assigned. */
export interface Merger extends Task, FieldsOf<typeof merger> {}

/** 并案办理: filed under its own number, handled together with another. */
export interface JoinedHandling extends OnADay {
  readonly with: ProposalId;
}

/** How a proposal that was not filed left the review. */
export interface Dispositions {
  readonly revision: OnADay & FieldsOf<typeof revision>;
  readonly refusal: OnADay & FieldsOf<typeof refusal>;
  readonly forwarding: OnADay & FieldsOf<typeof forwarding>;
  readonly conversion: OnADay & { readonly reason: string };
}

/** What may be asked to review a proposal (审查立案). */
export const reviewCommands = {
  RecordReview: command({ zh: '登记审查环节', en: 'Record a stage of review' }, { stage, note }),
  AskConversion: command({ zh: '征求转办意见', en: 'Ask for consent to a conversion' }, question),
  AgreeToConversion: command({ zh: '同意转办', en: 'Agree to the conversion' }, {}),
  RefuseConversion: command({ zh: '不同意转办', en: 'Refuse the conversion' }, {}),
  FileProposal: command({ zh: '立案', en: 'File' }, {}),
  DeclineFiling: command({ zh: '不予立案', en: 'Decline filing' }, refusal),
  ReturnForRevision: command({ zh: '退回修改', en: 'Return for revision' }, { reason }),
  MergeProposal: command({ zh: '并案', en: 'Merge' }, { into }),
  UnmergeProposal: command({ zh: '撤销并案', en: 'Undo the merger' }, { reason }),
  JoinHandling: command({ zh: '并案办理', en: 'Handle together' }, { into }),
  SeparateHandling: command({ zh: '分开办理', en: 'Handle separately again' }, { reason }),
  ForwardForReference: command({ zh: '转有关部门参考', en: 'Forward for reference' }, forwarding),
  ConvertToOpinionReport: command(
    { zh: '转社情民意', en: 'Convert to an opinion report' },
    { reason },
  ),
  ConvertToMemberLetter: command(
    { zh: '转委员来信', en: 'Convert to a member letter' },
    { reason },
  ),
} as const;
