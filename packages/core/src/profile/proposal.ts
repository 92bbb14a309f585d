import { z } from 'zod';
import type { Frozen } from '../kernel/command.ts';
import { CitationsSchema, figureOf, WordsSchema } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';
import { textOf } from '../kernel/text.ts';
import { resultClasses } from '../words/handling.ts';
import { proposalSources, reviewStages } from '../words/proposal.ts';
import { satisfactions } from '../words/satisfaction.ts';
import { AppraisalProfile } from './proposal/appraisal.ts';
import { AwardProfile } from './proposal/award.ts';
import { EscalationStep } from './proposal/escalation.ts';
import { handlingConsultationFlags } from './proposal/handling-consultation.ts';
import { KeyProfile } from './proposal/key.ts';
import { limitOf } from './proposal/limit.ts';
import { PromiseProfile } from './proposal/promise.ts';
import { StatisticsProfile } from './proposal/statistics.ts';

const period = figureOf(Period);
const flag = figureOf(z.boolean());

/** The periods a county fixes for proposals; each with its source. */
const ProposalPeriods = z.object({
  reply: period,
  returnAssignment: period,
  rulingOnReturn: period,
  assign: period,
  firstContact: period,
  feedback: period,
  review: period,
  revise: period,
  approveReply: period,
  close: period,
  lead: period,
  conversionConsent: period,
  coHandling: period,
  rulingOnDisagreement: period,
  rehandle: period,
  settle: period,
  plenaryWindow: period,
  firstWarning: period,
  secondWarning: period,
  maxReply: period,
  extensionStep: period,
  rulingOnExtension: period,
  resumeClock: period,
});

/** The periods that are no deadlines: they lie before one, or are added to one. */
const notClocks = ['plenaryWindow', 'firstWarning', 'secondWarning', 'extensionStep'] as const;

/** Which deadline it is: the name of its period in the profile. */
export type Kind = Exclude<keyof z.output<typeof ProposalPeriods>, (typeof notClocks)[number]>;

const clockKinds = Object.keys(ProposalPeriods.shape).filter(
  (name) => !notClocks.some((one) => one === name),
) as [Kind, ...Kind[]];

/** What a county allows or demands; each with its source. */
const ProposalFlags = z.object({
  /** 界别在闭会期间可否提出提案. */
  sectorMayProposeInRecess: flag,
  /** A submission at the very instant of the cut-off still counts as 大会提案. */
  cutOffIncluded: flag,
  /** A reply must be signed by the unit's main leader; otherwise the leader in charge may sign. */
  mainLeaderSigns: flag,
  /** 委员小组、联组在闭会期间可否提出提案. */
  groupMayProposeInRecess: flag,
  /** 住县的上级政协委员可否提出或联名提案. */
  allowUpperLevelMembers: flag,
  /** 转社情民意、委员来信或有关部门须经提案者同意. */
  conversionNeedsConsent: flag,
  /** 会办单位须会签主办单位的答复. */
  coHandlersCountersign: flag,
  /** 办理时限可否中止: the office may stop the clock of a reply. */
  clockMayStop: flag,
  /** 载明的日期遇休息日顺延. */
  fixedDateMoves: flag,
  /** 「前」含本日. */
  beforeIncludesTheDay: flag,
  /** 催办按电话、走访、发文的次序. */
  remindersInOrder: flag,
  /** 离任、届满未连任的委员可否继续查阅本人的提案; who says nothing of it leaves them what is public. */
  formerMembersReadOwn: flag.optional(),
  ...handlingConsultationFlags,
});

/** A ground on which filing is declined (不予立案). */
const RefusalGround = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  words: WordsSchema,
  cites: CitationsSchema,
});

/** 分级审查: which stages a proposal goes through before its disposition, in order. */
const StagesOfReview = z.object({
  plenary: figureOf(z.array(z.enum(reviewStages))),
  recess: figureOf(z.array(z.enum(reviewStages))),
});

/** A county's choices for proposals: what the law leaves open, never a rule removed. */
export const ProposalProfile = z.object({
  periods: ProposalPeriods,
  promises: PromiseProfile,
  flags: ProposalFlags,
  /** 提案者: the kinds that may propose here. */
  sources: figureOf(z.array(z.enum(proposalSources)).min(1)),
  reviewStages: StagesOfReview,
  /** 不满意 leads to another reply; some places count 基本满意 as well. */
  rehandleTriggers: figureOf(z.array(z.enum(satisfactions))),
  /** How many replies a proposal gets before a meeting or an explanation takes their place. */
  maxReplies: figureOf(z.number().int().positive().max(10_000)),
  /** The letter a county prints for each result; meanings differ between places. */
  resultLetters: figureOf(z.record(z.enum(resultClasses), textOf(2))),
  refusalGrounds: z.array(RefusalGround).min(1),
  /** 另有期限: beside the periods; the earliest of all that fit a case counts. */
  limits: z.array(limitOf(clockKinds)),
  /** 内部办结期限, before the reply is due; a county may fix none. */
  internalReply: period.optional(),
  /** 逾期逐级报告, in order. */
  escalation: z.array(EscalationStep),
  keyProposals: KeyProfile,
  appraisal: AppraisalProfile,
  awards: AwardProfile,
  statistics: StatisticsProfile,
});

/** A county's choices for proposals. */
export type ProposalProfile = Frozen<z.output<typeof ProposalProfile>>;
