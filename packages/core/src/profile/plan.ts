import { z } from 'zod';
import { oneOf } from '../kernel/field.ts';
import { CitationsSchema, figureOf, WordsSchema } from '../kernel/figure.ts';
import { NamedDate } from '../kernel/fixed-date.ts';
import { Period } from '../kernel/period.ts';
import {
  adoptingBodyWords,
  approvalBodyWords,
  issuingOfficeWords,
  itemLeaderWords,
  leaderDutyWords,
  planFormWords,
  planKindWords,
} from '../words/plan.ts';

const period = figureOf(Period);
const date = figureOf(z.object({ date: NamedDate }));

// A body listed twice would have to act twice, or never.
const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** 报审环节: in order, each body once, the Party committee last. */
const ApprovalChain = z
  .array(oneOf(approvalBodyWords))
  .min(1)
  .refine(distinct, 'Each body approves once. 每个环节只能出现一次。')
  .refine(
    (chain) => chain.at(-1) === 'party_committee',
    'The chain ends with the Party committee. 报审环节须以县委常委会会议确定结束。',
  );

/** 形式: who may lead it, and whether its topics must be in the plan. */
const FormEntry = z.object({
  id: oneOf(planFormWords),
  leaders: z.array(oneOf(itemLeaderWords)).min(1),
  mustBeInPlan: z.boolean(),
  cites: CitationsSchema,
});

/** 应协商事项. */
const MustConsult = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  words: WordsSchema,
  cites: CitationsSchema,
});

/** What a pattern wants of a year: so many items of a kind that are carried out. */
const Requirement = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  words: WordsSchema,
  kind: oneOf(planKindWords).optional(),
  forms: z.array(oneOf(planFormWords)).min(1).optional(),
  leaderDuty: oneOf(leaderDutyWords).optional(),
  atLeast: z.number().int().positive().max(10_000),
});

/** 履职活动格局. */
const PlanPattern = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  words: WordsSchema,
  requirements: z.array(Requirement).min(1),
  cites: CitationsSchema,
});

/** 计划逾期未通过的: what becomes of activities under a plan that is late. */
export const LatePlans = z.enum(['refuse', 'warn']);

/** 计划逾期未通过的: what becomes of activities under a plan that is late. */
export type LatePlans = z.output<typeof LatePlans>;

/** What a county fixes for its annual plans (年度计划). */
export const PlanProfile = z.object({
  periods: z.object({
    /** How long topics are collected at least. */
    collect: period,
    draft: period,
    agree: period,
    approve: period,
    issue: period,
    amendment: period,
    /** By which day of its year a plan is adopted. */
    adopt: date,
    /** By which day of the next year a plan is balanced. */
    balance: date,
    firstWarning: period,
    secondWarning: period,
  }),
  approvalChain: figureOf(ApprovalChain),
  adoptedBy: figureOf(oneOf(adoptingBodyWords)),
  issuedBy: figureOf(z.array(oneOf(issuingOfficeWords)).min(1).refine(distinct)),
  topicCap: figureOf(z.number().int().positive().max(10_000)),
  /** Whether activities wait for a plan that was not adopted in time, or are marked. */
  latePlans: figureOf(LatePlans),
  consultationForms: z.array(FormEntry).min(1),
  supervisionForms: z.array(FormEntry).min(1),
  mustConsult: z.array(MustConsult).min(1),
  patterns: z.array(PlanPattern),
});
