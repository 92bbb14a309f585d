import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { ProposalId } from '../../lineage/ids.ts';
import { reason } from '../fields.ts';
import { conversionTargets, reviewStages } from '../vocabulary.ts';

/** What may be asked to review a proposal (审查立案). */
export const reviewCommands = {
  RecordReview: command(
    { zh: '登记审查环节', en: 'Record a stage of review' },
    {
      stage: enumOf(reviewStages, 'ReviewStage', '审查环节'),
      note: textOf(500).describe('审查意见'),
    },
  ),
  AskConversion: command(
    { zh: '征求转办意见', en: 'Ask for consent to a conversion' },
    { to: enumOf(conversionTargets, 'ConversionTarget', '转办去向'), reason },
  ),
  AgreeToConversion: command({ zh: '同意转办', en: 'Agree to the conversion' }, {}),
  RefuseConversion: command({ zh: '不同意转办', en: 'Refuse the conversion' }, {}),
  FileProposal: command({ zh: '立案', en: 'File' }, {}),
  DeclineFiling: command(
    { zh: '不予立案', en: 'Decline filing' },
    { ground: z.string().min(1).max(60).describe('不予立案情形'), explanation: reason },
  ),
  ReturnForRevision: command({ zh: '退回修改', en: 'Return for revision' }, { reason }),
  MergeProposal: command({ zh: '并案', en: 'Merge' }, { into: ProposalId.describe('主案') }),
  UnmergeProposal: command({ zh: '撤销并案', en: 'Undo the merger' }, { reason }),
  JoinHandling: command(
    { zh: '并案办理', en: 'Handle together' },
    { into: ProposalId.describe('主案') },
  ),
  SeparateHandling: command({ zh: '分开办理', en: 'Handle separately again' }, { reason }),
  ForwardForReference: command(
    { zh: '转有关部门参考', en: 'Forward for reference' },
    { units: z.array(UnitId).min(1).max(10).describe('转送的单位'), reason },
  ),
  ConvertToOpinionReport: command(
    { zh: '转社情民意', en: 'Convert to an opinion report' },
    { reason },
  ),
  ConvertToMemberLetter: command(
    { zh: '转委员来信', en: 'Convert to a member letter' },
    { reason },
  ),
} as const;
