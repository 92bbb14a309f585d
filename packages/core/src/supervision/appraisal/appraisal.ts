import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { type CommandOf, command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/text.ts';
import { type LeadingBody, leadingBodyWords } from '../../words/supervision.ts';
import { id, partId, reason } from '../fields.ts';
import type { Ballot } from './ballot.ts';

/** The id of an appraisal, as a command names it. */
export const appraisalId = partId('评议编号');
/** 评议方案. */
export const plan = textOf(3000).describe('评议方案');
const leadingBody = termOf(leadingBodyWords, 'SupervisionLeadingBody', '四大班子');

/** 跟踪督办: how a failed appraisal was tracked, and to whom that was reported. */
export const tracking = {
  text: textOf(2000).describe('跟踪督办情况'),
  reportedTo: z.array(leadingBody).min(1).max(4).describe('报告'),
} as const;

const votes = z.number().int().min(0).max(10_000);

const attendance = {
  due: votes.describe('应到人数'),
  present: votes.describe('实到人数'),
  issued: votes.describe('发出票数'),
  returned: votes.describe('收回票数'),
} as const;

const answers = {
  verySatisfied: votes.describe('非常满意'),
  satisfied: votes.describe('满意'),
  basicallySatisfied: votes.describe('基本满意'),
  dissatisfied: votes.describe('不满意'),
  abstained: votes.describe('弃权'),
  unknownToVoter: votes.describe('不了解'),
} as const;

/** 民主评议 of one unit. */
export interface UnitAppraisal {
  readonly id: string;
  readonly stage: 'proposed' | 'agreed' | 'refused' | 'counted' | 'passed' | 'failed' | 'tracked';
  readonly unit: UnitId;
  readonly plan: string;
  /** The person who proposed it. */
  readonly proposedBy?: string;
  readonly ballot?: Ballot;
  readonly publishedOn?: CalendarDay;
  readonly tracking?: {
    readonly on: CalendarDay;
    readonly text: string;
    readonly reportedTo: readonly LeadingBody[];
  };
}

/** 民主评议: what people may ask of the appraisal of a unit. */
export const appraisalCommands = {
  ProposeUnitAppraisal: command(
    { zh: '提出评议对象', en: 'Propose an appraisal' },
    { unit: UnitId.describe('评议对象'), plan },
  ),
  AgreeToUnitAppraisal: command(
    { zh: '同意评议', en: 'Agree to an appraisal' },
    { appraisal: appraisalId },
  ),
  RefuseUnitAppraisal: command(
    { zh: '不同意评议', en: 'Refuse an appraisal' },
    { appraisal: appraisalId, reason },
  ),
  CountBallots: command(
    { zh: '计票', en: 'Count the ballots' },
    {
      appraisal: appraisalId,
      ...attendance,
      ...answers,
      unknownToVoter: votes.default(0).describe('不了解'),
      unmarked: votes.default(0).describe('未填票,计为弃权'),
    },
  ),
  VoidBallots: command({ zh: '测评作废', en: 'Void the ballots' }, { appraisal: appraisalId }),
  PublishPassedAppraisal: command(
    { zh: '公布测评结果(通过)', en: 'Publish an appraisal that passed' },
    { appraisal: appraisalId },
  ),
  PublishFailedAppraisal: command(
    { zh: '公布测评结果(未通过)', en: 'Publish an appraisal that failed' },
    { appraisal: appraisalId },
  ),
  TrackFailedAppraisal: command(
    { zh: '跟踪督办未通过的评议', en: 'Track a failed appraisal' },
    { appraisal: appraisalId, ...tracking },
  ),
} as const;

/** 计票: the ballots as they were counted. */
export type CountBallots = Extract<
  CommandOf<typeof appraisalCommands>,
  { readonly type: 'CountBallots' }
>;

const BallotView = z
  .object({
    ...attendance,
    ...answers,
    valid: z.boolean().describe('是否有效'),
    share: z.number().describe('满意率(百分比)'),
    passes: z.boolean().describe('是否通过'),
  })
  .meta({ id: 'SupervisionBallot', description: '民主测评结果;无记名,只有总数' });

/** What is shown of the appraisal of a unit: 民主评议. */
export const AppraisalView = z
  .object({
    id,
    stage: enumOf(
      ['proposed', 'agreed', 'refused', 'counted', 'passed', 'failed', 'tracked'],
      'SupervisionAppraisalStage',
      '评议环节',
    ),
    unit: UnitId.describe('评议对象'),
    plan: plan.optional().describe('评议方案'),
    ballot: BallotView.optional().describe('测评结果'),
    publishedOn: CalendarDay.optional().describe('公布日期'),
    trackedOn: CalendarDay.optional().describe('跟踪督办日期'),
    tracking: tracking.text.optional().describe('跟踪督办情况'),
    reportedTo: z.array(leadingBody).describe('报告'),
  })
  .meta({ id: 'SupervisionAppraisal', description: '民主评议' });
