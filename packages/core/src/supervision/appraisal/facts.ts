import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { oneOf } from '../../kernel/field.ts';
import { ballotOptionWords, leadingBodyWords } from '../../words/supervision.ts';
import { reason } from '../fields.ts';
import { appraisalId, plan, tracking } from './appraisal.ts';

const votes = z.int().nonnegative();

const ballot = z.strictObject({
  on: CalendarDay,
  due: votes,
  present: votes,
  issued: votes,
  returned: votes,
  counts: z.record(oneOf(ballotOptionWords), votes),
  valid: z.boolean(),
  share: z.number(),
  passes: z.boolean(),
});

/**
 * What can happen to the appraisal of a unit. Sentences on results leave deadlines out, because readers
 * who are shown no deadlines read them.
 */
export const appraisalFacts = {
  UnitAppraisalProposed: fact(
    { zh: '提出评议对象', en: 'proposed an appraisal' },
    { appraisal: appraisalId, unit: UnitId, plan, agreeBy: Due, proposedBy: hand },
    {
      tells: ({ unit, agreeBy: { by } }, names) => ({
        zh: `提出评议${names.unit(unit)},${by}前报县委同意`,
        en: `proposed an appraisal of ${names.unit(unit)}, agreement due ${by}`,
      }),
    },
  ),
  UnitAppraisalAgreed: fact(
    { zh: '同意评议', en: 'agreed to the appraisal' },
    { appraisal: appraisalId, ballotBy: Due },
    {
      tells: ({ ballotBy: { by } }) => ({
        zh: `同意评议,${by}前测评`,
        en: `agreed to the appraisal, ballot due ${by}`,
      }),
    },
  ),
  UnitAppraisalRefused: fact(
    { zh: '不同意评议', en: 'refused the appraisal' },
    { appraisal: appraisalId, reason },
    {
      tells: ({ reason: why }) => ({
        zh: `不同意评议:${why}`,
        en: `refused the appraisal: ${why}`,
      }),
    },
  ),
  BallotsCounted: fact(
    { zh: '计票', en: 'counted the ballots' },
    { appraisal: appraisalId, ballot, publishBy: Due },
    {
      tells: ({ ballot: { returned, valid, share } }) =>
        valid
          ? {
              zh: `计票:收回${returned}票,满意率${share}%`,
              en: `counted the ballots: ${returned} returned, ${share}% satisfied`,
            }
          : { zh: '计票:测评无效', en: 'counted the ballots: the ballot is not valid' },
    },
  ),
  BallotsVoided: fact(
    { zh: '测评作废', en: 'voided the ballots' },
    { appraisal: appraisalId, repeatBy: Due },
    {
      tells: ({ repeatBy: { by } }) => ({
        zh: `测评作废,${by}前重新测评`,
        en: `voided the ballots, repeated ballot due ${by}`,
      }),
    },
  ),
  PassedAppraisalPublished: fact(
    { zh: '公布测评结果:通过', en: 'published the appraisal as passed' },
    { appraisal: appraisalId },
  ),
  FailedAppraisalPublished: fact(
    { zh: '公布测评结果:未通过', en: 'published the appraisal as failed' },
    { appraisal: appraisalId, trackBy: Due },
  ),
  FailedAppraisalTracked: fact(
    { zh: '跟踪督办未通过的评议', en: 'tracked the failed appraisal' },
    { appraisal: appraisalId, ...tracking },
    {
      tells: ({ reportedTo: to }) => ({
        zh: `跟踪督办未通过的评议,报告${to.map((one) => leadingBodyWords[one].zh).join('、')}`,
        en: `tracked the failed appraisal, reported to ${to.map((one) => leadingBodyWords[one].en).join(', ')}`,
      }),
    },
  ),
} as const;

/** What can happen to the appraisal of a unit. */
export type AppraisalFact = FactOf<typeof appraisalFacts>;
