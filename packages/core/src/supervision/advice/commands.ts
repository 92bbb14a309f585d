import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { SupervisorGroupId } from '../../lineage/ids.ts';
import { adviceCopies, adviceKinds, enumOf } from '../vocabulary.ts';

const advice = z.string().min(1).max(20).describe('建议书编号');
const reason = textOf(500).describe('理由');
const point = textOf(500);
const points = {
  keyPoints: z.array(point).max(10).describe('重点建议,逐条'),
  further: z.array(point).max(20).default([]).describe('其他建议,逐条'),
} as const;

/** 报送监督意见: what people may ask of an advice. */
export const adviceCommands = {
  DraftAdvice: command(
    { zh: '起草建议书', en: 'Draft an advice' },
    {
      kind: enumOf(adviceKinds, 'SupervisionAdviceKind', '意见、批评或建议'),
      unit: UnitId.describe('被监督单位'),
      group: SupervisorGroupId.optional().describe('提出的民主监督员小组;不填为牵头专门委员会'),
      ...points,
    },
  ),
  ReviseAdvice: command({ zh: '修改建议书', en: 'Revise an advice' }, { advice, ...points }),
  AdoptAdvice: command(
    { zh: '通过建议书', en: 'Adopt an advice' },
    { advice, agreed: z.number().int().min(0).max(100).describe('同意人数') },
  ),
  DiscardAdvice: command({ zh: '撤销建议书草稿', en: 'Discard a draft' }, { advice }),
  SignAdvice: command({ zh: '签发建议书', en: 'Sign an advice' }, { advice }),
  SendBackAdvice: command({ zh: '退回建议书', en: 'Send an advice back' }, { advice, reason }),
  HandOverAdvice: command(
    { zh: '送达建议书', en: 'Hand an advice over' },
    {
      advice,
      copies: z
        .array(enumOf(adviceCopies, 'SupervisionAdviceCopy', '抄送'))
        .max(3)
        .default([])
        .describe('抄送'),
    },
  ),
  ReceiveAdvice: command({ zh: '签收建议书', en: 'Receive an advice' }, { advice }),
} as const;
