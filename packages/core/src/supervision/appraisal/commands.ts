import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { enumOf, leadingBodies } from '../vocabulary.ts';

const appraisal = z.string().min(1).max(20).describe('评议编号');
const reason = textOf(500).describe('理由');
const votes = z.number().int().min(0).max(10_000);

/** 民主评议: what people may ask of the appraisal of a unit. */
export const appraisalCommands = {
  ProposeUnitAppraisal: command(
    { zh: '提出评议对象', en: 'Propose an appraisal' },
    { unit: UnitId.describe('评议对象'), plan: textOf(3000).describe('评议方案') },
  ),
  AgreeToUnitAppraisal: command({ zh: '同意评议', en: 'Agree to an appraisal' }, { appraisal }),
  RefuseUnitAppraisal: command(
    { zh: '不同意评议', en: 'Refuse an appraisal' },
    { appraisal, reason },
  ),
  CountBallots: command(
    { zh: '计票', en: 'Count the ballots' },
    {
      appraisal,
      due: votes.describe('应到人数'),
      present: votes.describe('实到人数'),
      issued: votes.describe('发出票数'),
      returned: votes.describe('收回票数'),
      verySatisfied: votes.describe('非常满意'),
      satisfied: votes.describe('满意'),
      basicallySatisfied: votes.describe('基本满意'),
      dissatisfied: votes.describe('不满意'),
      abstained: votes.describe('弃权'),
      unknownToVoter: votes.default(0).describe('不了解'),
      unmarked: votes.default(0).describe('未填票,计为弃权'),
    },
  ),
  VoidBallots: command({ zh: '测评作废', en: 'Void the ballots' }, { appraisal }),
  PublishPassedAppraisal: command(
    { zh: '公布测评结果(通过)', en: 'Publish an appraisal that passed' },
    { appraisal },
  ),
  PublishFailedAppraisal: command(
    { zh: '公布测评结果(未通过)', en: 'Publish an appraisal that failed' },
    { appraisal },
  ),
  TrackFailedAppraisal: command(
    { zh: '跟踪督办未通过的评议', en: 'Track a failed appraisal' },
    {
      appraisal,
      text: textOf(2000).describe('跟踪督办情况'),
      reportedTo: z
        .array(enumOf(leadingBodies, 'SupervisionLeadingBody', '四大班子'))
        .min(1)
        .max(4)
        .describe('报告'),
    },
  ),
} as const;
