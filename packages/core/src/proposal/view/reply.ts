import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf, idField, termOf } from '../../kernel/field.ts';
import { issuerWords, resultWords, settlementWords, signerWords } from '../../words/handling.ts';
import { publicationExtentWords, publicationReviewWords } from '../../words/publication.ts';
import { satisfactionWords } from '../../words/satisfaction.ts';
import { solvedOn } from '../case/class-changes.ts';
import { occasionWords } from '../parts/look-back.ts';
import type { Rating } from '../parts/rating.ts';
import { replyTable } from '../reply/table.ts';
import type { VisibleReply } from '../visibility/publication.ts';

const day = CalendarDay;
const text = z.string();
const on = day.describe('日期');
const resultClass = termOf(resultWords, 'ResultClass', '办理结果。');

const ClassChangeView = z
  .object({
    from: resultClass,
    to: resultClass,
    on,
    reason: text.describe('理由'),
    occasion: termOf(occasionWords, 'ClassChangeOccasion', '变更时机。'),
  })
  .meta({ id: 'ClassChange', description: '办理结果变更。 One change of the class of a reply.' });

/** What is shown of a reply. */
export const ReplyView = z
  .object({
    key: idField,
    assignment: idField.describe('交办编号'),
    stage: termOf(replyTable.stages, 'ReplyStage', '答复环节。'),
    submittedOn: day.describe('提交日期'),
    late: z.boolean().describe('是否逾期。'),
    resultClass,
    letter: text.describe('本县所印类别字母。 The letter the county prints.'),
    round: z.int().describe('第几轮答复;首次答复为1。'),
    issuer: termOf(issuerWords, 'Issuer', '答复名义。'),
    jointWith: z.array(UnitId).describe('联合行文的单位。'),
    countersigned: z
      .array(idField)
      .describe('已会签的会办任务;只有经办各方可见。 The assignments that have countersigned.'),
    recipientsCount: z.int().optional().describe('送达的提案者人数;未送达的为 null。'),
    answers: z.array(text).describe('逐条答复'),
    signer: text.describe('签发人'),
    signerOffice: termOf(signerWords, 'Signer', '签发人职务。'),
    sealed: z.boolean().describe('加盖公章。'),
    deliveredOn: day.optional().describe('送达日期'),
    rateBy: day.optional().describe('反馈意见期限'),
    sentBackBecause: text.optional().describe('退回重办的理由'),
    contact: z
      .object({ person: text.describe('联系人'), phone: text.describe('电话') })
      .meta({
        id: 'ReplyContact',
        description: '承办单位联系人,不对公众公开。 Whom to call at the unit; never public.',
      })
      .optional()
      .describe('承办单位联系人;无权查阅者得 null。'),
    publicationReview: termOf(publicationReviewWords, 'PublicationReview', '公开审查意见。')
      .optional()
      .describe('公开审查意见,与答复同步审查。'),
    publication: z
      .object({
        on,
        extent: termOf(publicationExtentWords, 'PublicationExtent', '公开方式。'),
        summary: text.optional().describe('答复摘要。'),
      })
      .meta({ id: 'ReplyPublication', description: '答复的公开。 The publication of a reply.' })
      .optional(),
    classHistory: z.array(ClassChangeView).describe('办理结果的历次变更。'),
    solvedOn: day
      .optional()
      .describe('解决之日,计入该年度。 The day from which it counts as solved.'),
  })
  .meta({ id: 'Reply', description: '答复。 One version of a unit’s answer.' });

/** A reply in the shape that is shown, with the letters the county prints. */
export const replyView = (
  { signer, approval, ...one }: VisibleReply,
  letters: Readonly<Partial<Record<VisibleReply['resultClass'], string>>>,
) => ({
  ...one,
  key: one.id,
  letter: letters[one.resultClass] ?? '',
  recipientsCount: approval?.recipients.length,
  signer: signer.name,
  signerOffice: signer.office,
  sealed: signer.sealed,
  deliveredOn: approval?.on,
  rateBy: approval?.rateBy.by,
  sentBackBecause: one.sentBack?.reason,
  publicationReview: approval?.publication,
  classHistory: one.classHistory ?? [],
  solvedOn: solvedOn({ signer, ...(approval ? { approval } : {}), ...one }),
});

const satisfaction = termOf(satisfactionWords, 'Satisfaction', '满意度。');

/** What is shown of a rating. */
export const RatingView = z
  .object({
    reply: idField.describe('答复编号'),
    proposer: idField.describe('提案者'),
    on,
    attitude: satisfaction.describe('办理态度'),
    result: satisfaction.describe('办理结果'),
    carryingOut: satisfaction.optional().describe('落实情况。'),
    byCommittee: z.boolean().describe('由提案委员会代为评价。'),
    leadsTo: enumOf(
      ['rehandling', 'settlement'],
      'RatingConsequence',
      '不满意的后果:REHANDLING 重新办理,SETTLEMENT 当面协商或专门说明。',
    )
      .optional()
      .describe('不满意的后果。'),
    comment: text.optional().describe('意见'),
  })
  .meta({ id: 'Rating', description: '评价。 What one proposer thinks of one reply.' });

/** A rating in the shape that is shown. */
export const ratingView = (one: Rating) => ({ ...one, byCommittee: one.byCommittee ?? false });

/** What is shown of a meeting or an explanation in place of another reply. */
export const SettlementView = z
  .object({
    on,
    form: termOf(
      settlementWords,
      'SettlementForm',
      '再次不满意的处理。 A meeting or an explanation in place of another reply.',
    ),
    note: text.describe('情况记录'),
  })
  .meta({
    id: 'Settlement',
    description: '再次不满意的处理。 A meeting or an explanation in place of another reply.',
  });
