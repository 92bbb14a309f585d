import { UnitId } from '../../county/entries.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import type { Words } from '../../kernel/words.ts';
import { adoptionResultWords } from '../../words/instruction.ts';
import { account, numberOf, reason, recommendation } from '../fields.ts';
import { recorded } from './recommendation.ts';

interface About {
  readonly recommendation: string;
}

const lateWords = (late: boolean): Words => ({ zh: late ? '逾期' : '', en: late ? ', late' : '' });

/** What was done about a recommendation, and why. */
const because =
  (zh: string, en: string) =>
  ({ recommendation: id, reason: why }: About & { readonly reason: string }): Words => ({
    zh: `${zh}第${numberOf(id)}条意见建议:${why}`,
    en: `${en} recommendation ${numberOf(id)}: ${why}`,
  });

/** What has happened to a recommendation. */
export const recommendationFacts = {
  RecommendationHandedOut: fact(
    { zh: '交办意见建议', en: 'handed a recommendation out' },
    { recommendation, unit: UnitId, ...recorded.handOut },
    {
      // Whose word it was handed out on is told to those alone who know of secret instructions.
      tells: ({ recommendation: id, unit, answerBy: { by } }, names) => ({
        zh: `将第${numberOf(id)}条意见建议交${names.unit(unit)}办理,${by}前答复`,
        en: `handed recommendation ${numberOf(id)} out to ${names.unit(unit)}, answer due ${by}`,
      }),
    },
  ),
  RecommendationSentForReference: fact(
    { zh: '送有关单位参考', en: 'sent a recommendation for reference' },
    { recommendation, unit: UnitId },
    {
      tells: ({ recommendation: id, unit }, names) => ({
        zh: `将第${numberOf(id)}条意见建议送${names.unit(unit)}参考`,
        en: `sent recommendation ${numberOf(id)} to ${names.unit(unit)} for reference`,
      }),
    },
  ),
  RecommendationTakenOn: fact(
    { zh: '接办', en: 'took a recommendation on' },
    { recommendation, ...recorded.takenOn },
    {
      tells: ({ recommendation: id, responsible: { name }, late }) => ({
        zh: `${lateWords(late).zh}接办第${numberOf(id)}条意见建议,由${name}负责`,
        en: `took recommendation ${numberOf(id)} on${lateWords(late).en}, ${name} answers for it`,
      }),
    },
  ),
  RecommendationReturned: fact(
    { zh: '退回', en: 'returned a recommendation' },
    { recommendation, ...recorded.returned },
    { tells: because('退回', 'returned') },
  ),
  RecommendationReaddressed: fact(
    { zh: '同意退回,改交其他单位', en: 'addressed a recommendation to another unit' },
    { recommendation, unit: UnitId, reason, answerBy: Due, takeOnBy: Due },
    {
      tells: ({ recommendation: id, unit, answerBy: { by }, reason: why }, names) => ({
        zh: `将第${numberOf(id)}条意见建议改交${names.unit(unit)}办理,${by}前答复:${why}`,
        en: `addressed recommendation ${numberOf(id)} to ${names.unit(unit)}, answer due ${by}: ${why}`,
      }),
    },
  ),
  RecommendationInsistedOn: fact(
    { zh: '不同意退回', en: 'insisted on the unit' },
    { recommendation, reason, takeOnBy: Due },
    { tells: because('不同意退回', 'insisted on the unit for') },
  ),
  RecommendationAnswered: fact(
    { zh: '答复意见建议', en: 'answered a recommendation' },
    { recommendation, ...recorded.answer, passOnBy: Due },
    {
      tells: ({ recommendation: id, result, late, text }) => ({
        zh: `${lateWords(late).zh}答复第${numberOf(id)}条意见建议(${adoptionResultWords[result].zh}):${text}`,
        en: `answered recommendation ${numberOf(id)}${lateWords(late).en} (${adoptionResultWords[result].en}): ${text}`,
      }),
    },
  ),
  ImplementationReported: fact(
    { zh: '报告落实情况', en: 'reported a recommendation carried out' },
    { recommendation, ...recorded.report },
    {
      tells: ({ recommendation: id, carriedOutOn, late, text }) => ({
        zh: `报告第${numberOf(id)}条意见建议于${carriedOutOn}${lateWords(late).zh}落实:${text}`,
        en: `reported recommendation ${numberOf(id)} carried out on ${carriedOutOn}${lateWords(late).en}: ${text}`,
      }),
    },
  ),
  CarryingOutPostponed: fact(
    { zh: '延期落实', en: 'postponed the carrying out' },
    { recommendation, carryOutBy: Due, reason },
    {
      tells: ({ recommendation: id, carryOutBy: { by }, reason: why }) => ({
        zh: `第${numberOf(id)}条意见建议延期至${by}落实:${why}`,
        en: `postponed the carrying out of recommendation ${numberOf(id)} to ${by}: ${why}`,
      }),
    },
  ),
  NotCarriedOutExplained: fact(
    { zh: '说明未能落实', en: 'explained why a recommendation is not carried out' },
    { recommendation, text: account },
    {
      tells: ({ recommendation: id, text }) => ({
        zh: `说明第${numberOf(id)}条意见建议未能落实:${text}`,
        en: `explained why recommendation ${numberOf(id)} is not carried out: ${text}`,
      }),
    },
  ),
  ImplementationNoted: fact(
    { zh: '知悉落实情况', en: 'took note of the report' },
    { recommendation, passOnBy: Due },
    {
      tells: ({ recommendation: id }) => ({
        zh: `知悉第${numberOf(id)}条意见建议的落实情况`,
        en: `took note of the report on recommendation ${numberOf(id)}`,
      }),
    },
  ),
  MoreAskedFor: fact(
    { zh: '请补充说明', en: 'asked for more than was reported' },
    { recommendation, reason },
    { tells: because('请补充说明', 'asked for more on') },
  ),
} as const;

/** What has happened to a recommendation. */
export type RecommendationFact = FactOf<typeof recommendationFacts>;
