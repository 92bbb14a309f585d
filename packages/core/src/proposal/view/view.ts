import { z } from 'zod';
import { CalendarDay, Instant } from '../../kernel/day.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import { ProposalId } from '../../lineage/ids.ts';
import { categoryWords, periodOfSubmissionWords, sourceWords } from '../../words/proposal.ts';
import { AssignmentView } from './assignment.ts';
import { AppraisalView, AwardView, FormalProposalView } from './distinctions.ts';
import { KeyView, SupervisionView, tier } from './key.ts';
import { HandlingConsultationView, PublicationView } from './openness.ts';
import { ContactDataView, ProposerView, TextView } from './people.ts';
import { LookBackView, PromiseView } from './promise.ts';
import { RatingView, ReplyView, SettlementView } from './reply.ts';
import {
  ConversionConsentView,
  DispositionView,
  ReviewView,
  VacantLeadView,
  WithdrawalRequestView,
} from './review.ts';

const HandledWithView = z
  .object({
    how: enumOf(
      ['merged', 'joined'],
      'HandledTogether',
      '如何合并:MERGED 审查时并案,JOINED 立案后并案办理。',
    ),
    on: CalendarDay.describe('日期'),
    main: ProposalId.describe('主案'),
    number: z.int().optional().describe('主案的提案号。'),
  })
  .meta({ id: 'HandledWith', description: '并案。' });

/** What is shown of a proposal: 提案. */
export const ProposalView = z
  .object({
    source: termOf(sourceWords, 'ProposalSource', '提案者类别。'),
    category: termOf(categoryWords, 'ProposalCategory', '提案类别。'),
    period: termOf(periodOfSubmissionWords, 'ProposalPeriod', '大会提案或平时提案。').optional(),
    term: z.int().optional().describe('届。'),
    session: z.int().optional().describe('次。'),
    serial: z.int().optional().describe('流水号。'),
    number: z.int().optional().describe('提案号。'),
    draftedOn: CalendarDay.describe('起草日期'),
    submittedAt: Instant.optional().describe('提交时间'),
    heldUntil: CalendarDay.optional().describe('换届前收到的,暂存至本届开始之日'),
    filedOn: CalendarDay.optional().describe('立案日期'),
    closedOn: CalendarDay.optional().describe('办结日期'),
    text: TextView.describe('正文。'),
    contact: ContactDataView.optional().describe('提案者联系方式;无权查阅者得 null。'),
    proposers: z.array(ProposerView).describe('提案者'),
    vacantLead: VacantLeadView.optional().describe('第一提案人待接任;只有提案者和审查机构可见。'),
    disposition: DispositionView.optional().describe('审查处理及理由'),
    reviews: z.array(ReviewView).describe('分级审查经过;只有提案者和审查机构可见。'),
    conversionConsent: ConversionConsentView.optional().describe(
      '转办征求意见;只有提案者和审查机构可见。',
    ),
    handledWith: HandledWithView.optional().describe('并入或者一并办理的主案;单独办理的为 null。'),
    withdrawalRequest: WithdrawalRequestView.optional().describe(
      '撤案申请;只有提案者、经办各方和办理机关可见。',
    ),
    assignments: z.array(AssignmentView).describe('交办'),
    replies: z.array(ReplyView).describe('答复;未送达的只有经办各方可见。'),
    promises: z.array(PromiseView).describe('承诺事项;随答复可见。'),
    lookBacks: z.array(LookBackView).describe('回头看;经办各方可见。'),
    ratings: z.array(RatingView).describe('评价;全部评价或期满之前对承办单位密封。'),
    ratingsSealed: z.boolean().describe('评价是否密封'),
    settlements: z
      .array(SettlementView)
      .describe('再次不满意的处理;只有提案者、经办各方和办理机关可见。'),
    publication: PublicationView.optional().describe(
      '公开情况。 How open a case is to the public.',
    ),
    handlingConsultations: z
      .array(HandlingConsultationView)
      .describe('提案办理协商;只有参与各方和办理机关可见。'),
    tier: tier.optional().describe('重点提案的层次;普通提案为 null。'),
    keyProposals: z.array(KeyView).describe('重点提案的推荐、审定与领衔;候选的只有遴选各方可见。'),
    inSupervisedSet: z.boolean().optional().describe('是否在督办范围;非督办各方得 null。'),
    supervisions: z.array(SupervisionView).describe('督办;方案只有督办各方可见。'),
    appraisals: z.array(AppraisalView).describe('双向评议;评价启封之前只见本方所评。'),
    awards: z.array(AwardView).describe('评优;公布之前只有评优各方可见。'),
    raisedTo: FormalProposalView.optional().describe('上升为的建议案。'),
  })
  .meta({ id: 'ProposalView', description: '提案' });
