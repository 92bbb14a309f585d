import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { SupervisorGroupId } from '../../lineage/ids.ts';
import { type AdviceCopy, adviceCopyWords, adviceKindWords } from '../../words/supervision.ts';
import { type Author, author, id, partId, reason } from '../fields.ts';

/** The id of an advice, as a command names it. */
export const adviceId = partId('建议书编号');
/** 抄送. */
export const copies = z
  .array(termOf(adviceCopyWords, 'SupervisionAdviceCopy', '抄送'))
  .max(3)
  .describe('抄送');
/** 同意人数. */
export const agreed = z.number().int().min(0).max(100).describe('同意人数');

const point = textOf(500);

/** What an advice says, point by point. */
export const points = {
  /** 重点建议: the core of the advice. */
  keyPoints: z.array(point).max(10).describe('重点建议,逐条'),
  further: z.array(point).max(20).describe('其他建议,逐条'),
} as const;

const pointsAsked = { ...points, further: points.further.default([]).describe('其他建议,逐条') };

/** To whom an advice is given, and by which group. */
export const address = {
  kind: termOf(adviceKindWords, 'SupervisionAdviceKind', '意见、批评或建议'),
  unit: UnitId.describe('被监督单位'),
  group: SupervisorGroupId.optional().describe('提出的民主监督员小组;不填为牵头专门委员会'),
} as const;

/** 民主监督建议书: opinion, criticism or suggestion in the name of the CPPCC. */
export interface Advice extends FieldsOf<typeof points>, FieldsOf<typeof address> {
  readonly id: string;
  readonly stage: 'drafted' | 'adopted' | 'signed' | 'handed_over' | 'discarded';
  readonly author: Author;
  readonly draftedOn: CalendarDay;
  readonly agreed?: number;
  /** The person who wrote it last. */
  readonly draftedBy?: string;
  readonly sentBack?: string;
}

/** 送达的建议书: what a unit holds of an advice. */
export interface Delivery {
  readonly id: string;
  readonly stage: 'handed_over' | 'received';
  readonly unit: UnitId;
  readonly copies: readonly AdviceCopy[];
  readonly handedOverOn: CalendarDay;
  readonly receiveBy: Due;
  readonly receivedOn?: CalendarDay;
}

/** 报送监督意见: what people may ask of an advice. */
export const adviceCommands = {
  DraftAdvice: command({ zh: '起草建议书', en: 'Draft an advice' }, { ...address, ...pointsAsked }),
  ReviseAdvice: command(
    { zh: '修改建议书', en: 'Revise an advice' },
    { advice: adviceId, ...pointsAsked },
  ),
  AdoptAdvice: command({ zh: '通过建议书', en: 'Adopt an advice' }, { advice: adviceId, agreed }),
  DiscardAdvice: command({ zh: '撤销建议书草稿', en: 'Discard a draft' }, { advice: adviceId }),
  SignAdvice: command({ zh: '签发建议书', en: 'Sign an advice' }, { advice: adviceId }),
  SendBackAdvice: command(
    { zh: '退回建议书', en: 'Send an advice back' },
    { advice: adviceId, reason },
  ),
  HandOverAdvice: command(
    { zh: '送达建议书', en: 'Hand an advice over' },
    { advice: adviceId, copies: copies.default([]).describe('抄送') },
  ),
  ReceiveAdvice: command({ zh: '签收建议书', en: 'Receive an advice' }, { advice: adviceId }),
} as const;

/** What is shown of an advice: 民主监督建议书. */
export const AdviceView = z
  .object({
    id,
    stage: enumOf(
      ['drafted', 'adopted', 'signed', 'handed_over', 'discarded'],
      'SupervisionAdviceStage',
      '建议书环节',
    ),
    ...address,
    group: SupervisorGroupId.optional().describe('提出的小组;被监督单位不可见'),
    keyPoints: points.keyPoints.describe('重点建议'),
    further: points.further.describe('其他建议'),
    copies,
    handedOverOn: CalendarDay.optional().describe('送达日期'),
    receiveBy: CalendarDay.optional().describe('签收期限'),
    receivedOn: CalendarDay.optional().describe('签收日期'),
    agreed: agreed.optional().describe('小组同意人数;被监督单位不可见'),
    sentBack: z.string().optional().describe('退回理由;被监督单位不可见'),
    ...author,
  })
  .meta({ id: 'SupervisionAdvice', description: '民主监督建议书' });
