import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { idField, termOf } from '../../kernel/field.ts';
import {
  decidingBodyWords,
  keyCriterionWords,
  leaderOfficeWords,
  leaderTaskWords,
  tierWords,
} from '../../words/key-proposal.ts';
import { handlingFaultWords, supervisionMethodWords } from '../../words/supervision-record.ts';
import { keyTable } from '../key/table.ts';
import type { KeyItem } from '../parts/key.ts';
import type { Supervision } from '../parts/supervision-record.ts';
import { supervisionTable } from '../supervision-record/table.ts';

const day = CalendarDay;
const text = z.string();
const on = day.describe('日期');
const body = termOf(decidingBodyWords, 'DecidingBody', '审定机构。');

/** 提案层次. */
export const tier = termOf(tierWords, 'ProposalTier', '重点提案的层次。');

/** What is shown of a candidacy, and of what became of it. */
export const KeyView = z
  .object({
    key: idField,
    stage: termOf(keyTable.stages, 'KeyProposalStage', '重点提案环节。'),
    tier,
    number: z.int().optional().describe('在本层次重点提案中的序号;提案号不变。'),
    nominatedOn: day.describe('推荐日期'),
    criteria: z.array(termOf(keyCriterionWords, 'KeyCriterion', '遴选标准。')).describe('遴选标准'),
    reason: text.describe('理由'),
    chain: z.array(body).describe('依次审定的机构'),
    opinions: z
      .array(
        z
          .object({
            on,
            from: text.describe('提出意见者'),
            supports: z.boolean().describe('是否赞成'),
            text: text.describe('意见'),
          })
          .meta({
            id: 'KeyOpinion',
            description: '对候选重点提案的意见。 An opinion on a candidate.',
          }),
      )
      .describe('意见'),
    decisions: z
      .array(
        z
          .object({
            on,
            body,
            agreed: z.boolean().describe('是否同意'),
            reason: text.optional().describe('理由'),
          })
          .meta({
            id: 'KeyDecision',
            description: '一级审定。 What one body of the chain decided.',
          }),
      )
      .describe('各级审定'),
    leaders: z
      .array(
        z
          .object({
            name: text.describe('姓名'),
            office: termOf(leaderOfficeWords, 'LeaderOffice', '领导职务。'),
            task: termOf(leaderTaskWords, 'LeaderTask', '领衔督办或领办。'),
            since: day.describe('自何日起'),
            until: day.optional().describe('至何日止'),
          })
          .meta({
            id: 'KeyLeader',
            description: '领衔督办或领办的领导。 Who supervises or handles it in person.',
          }),
      )
      .describe('领导'),
    leftOn: day.optional().describe('退出日期'),
    leftBecause: text.optional().describe('退出的理由'),
  })
  .meta({
    id: 'KeyProposal',
    description: '重点提案:一次推荐及其结果。 One candidacy, and what became of it.',
  });

/** A candidacy in the shape that is shown. */
export const keyView = (one: KeyItem) => ({
  ...one,
  key: one.id,
  leftOn: one.departure?.on,
  leftBecause: one.departure?.reason,
});

const FindingView = z
  .object({
    on,
    participants: z.array(text).describe('参加人员'),
    finding: text.describe('督办情况'),
    writtenReport: text.optional().describe('书面报告'),
    assessedBy: text.optional().describe('第三方评估机构。'),
    score: z.number().optional().describe('第三方评估得分(百分制)。'),
    faults: z
      .array(
        z
          .object({
            unit: idField.describe('承办单位'),
            fault: termOf(handlingFaultWords, 'HandlingFault', '办理问题。'),
          })
          .meta({
            id: 'FaultFound',
            description: '督办中发现的办理问题。 What was found wrong with a unit’s handling.',
          }),
      )
      .describe('办理问题'),
  })
  .meta({ id: 'ProposalSupervisionFinding', description: '督办情况。 What supervision came to.' });

/** What is shown of how the handling was, or is to be, supervised. */
export const SupervisionView = z
  .object({
    key: idField,
    stage: termOf(supervisionTable.stages, 'ProposalSupervisionStage', '督办环节。'),
    since: day.describe('提出或拟定日期'),
    request: text.optional().describe('要求督办的理由'),
    method: termOf(supervisionMethodWords, 'ProposalSupervisionMethod', '督办方式。').optional(),
    plannedFor: day.optional().describe('拟督办日期'),
    plan: text.optional().describe('督办方案'),
    approvedOn: day.optional().describe('审定日期'),
    approvedBy: text.optional().describe('督办的领导'),
    sentBackBecause: text.optional().describe('退回的理由'),
    outcome: FindingView.optional(),
  })
  .meta({
    id: 'ProposalSupervision',
    description: '督办。 How the handling was, or is to be, supervised.',
  });

/** A supervision in the shape that is shown. */
export const supervisionView = ({ outcome, ...one }: Supervision) => ({
  ...one,
  key: one.id,
  approvedOn: one.approval?.on,
  approvedBy: one.approval?.leader,
  sentBackBecause: one.sentBack?.reason,
  outcome: outcome && {
    ...outcome,
    assessedBy: outcome.assessment?.by,
    score: outcome.assessment?.score,
  },
});
