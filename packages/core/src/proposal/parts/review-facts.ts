import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { conversionWords, reviewBodyWords, reviewStageWords } from '../../words/proposal.ts';
import { because, reason, untilDay } from '../fields.ts';
import { forwarding, merger, question, refusal, review, revision, task } from './review.ts';

/** What can happen to a proposal at its review. */
export const reviewFacts = {
  ProposalFiled: fact(
    { zh: '立案', en: 'filed the proposal' },
    { ...task, series: z.string(), number: z.int(), body: review.body.optional() },
    {
      tells: ({ number, body, assignBy: { by } }) => ({
        zh: `${body ? `由${reviewBodyWords[body].zh}` : ''}立案,第${number}号,${by}前交办`,
        en: `filed the proposal as number ${number}${body ? `, decided by the ${reviewBodyWords[body].en}` : ''}, assignment due ${by}`,
      }),
    },
  ),
  FilingDeclined: fact({ zh: '不予立案', en: 'declined filing' }, refusal, {
    tells: ({ explanation }) => ({
      zh: `不予立案:${explanation}`,
      en: `declined filing: ${explanation}`,
    }),
  }),
  ReturnedForRevision: fact({ zh: '退回修改', en: 'returned it for revision' }, revision, {
    tells: ({ reason: why, reviseBy: { by } }) => ({
      zh: `退回修改,${by}前重新提交:${why}`,
      en: `returned it for revision, due ${by}: ${why}`,
    }),
  }),
  ProposalMerged: fact(
    { zh: '并案', en: 'merged it into another proposal' },
    { ...merger, ...task },
    {
      tells: ({ mainNumber, assignBy: { by } }) => ({
        zh: `并入第${mainNumber}号提案,${by}前交办`,
        en: `merged it into proposal number ${mainNumber}, assignment due ${by}`,
      }),
    },
  ),
  ProposalUnmerged: fact(
    { zh: '撤销并案', en: 'undid the merger' },
    { reason, countsFrom: CalendarDay, reviewBy: Due },
    { tells: because({ zh: '撤销并案', en: 'undid the merger' }) },
  ),
  HandlingJoined: fact(
    { zh: '并案办理', en: 'joined the handling with that of another proposal' },
    { into: merger.into },
  ),
  HandlingSeparated: fact(
    { zh: '分开办理', en: 'separated the handling again' },
    { reason },
    { tells: because({ zh: '分开办理', en: 'separated the handling again' }) },
  ),
  ReviewRecorded: fact({ zh: '登记审查环节', en: 'recorded a stage of review' }, review, {
    tells: ({ stage, note }) => ({
      zh: `${reviewStageWords[stage].zh}:${note}`,
      en: `recorded the ${reviewStageWords[stage].en}: ${note}`,
    }),
  }),
  ConversionAsked: fact(
    { zh: '征求转办意见', en: 'asked for consent to a conversion' },
    { ...question, answerBy: Due },
    {
      tells: ({ to, reason: why, answerBy: { by } }) =>
        because(
          untilDay(
            {
              zh: `征求转为${conversionWords[to].zh}的意见`,
              en: `asked for consent to pass it on as: ${conversionWords[to].en}`,
            },
            by,
          ),
        )({ reason: why }),
    },
  ),
  ConversionAgreed: fact({ zh: '同意转办', en: 'agreed to the conversion' }, {}),
  ConversionRefused: fact({ zh: '不同意转办', en: 'refused the conversion' }, {}),
  ForwardedForReference: fact(
    { zh: '转有关部门参考', en: 'forwarded it for reference' },
    forwarding,
    {
      tells: ({ units, reason: why }, names) => ({
        zh: `转${units.map(names.unit).join('、')}参考:${why}`,
        en: `forwarded it for reference to ${units.map(names.unit).join(', ')}: ${why}`,
      }),
    },
  ),
  ConvertedToOpinionReport: fact(
    { zh: '转社情民意', en: 'converted it to an opinion report' },
    { reason },
    { tells: because({ zh: '转社情民意', en: 'converted it to an opinion report' }) },
  ),
  ConvertedToMemberLetter: fact(
    { zh: '转委员来信', en: 'converted it to a member letter' },
    { reason },
    { tells: because({ zh: '转委员来信', en: 'converted it to a member letter' }) },
  ),
} as const;
