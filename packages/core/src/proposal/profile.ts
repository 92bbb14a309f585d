import { z } from 'zod';
import type { Frozen } from '../kernel/command.ts';
import { CitationsSchema, figureOf, WordsSchema } from '../kernel/figure.ts';
import { Period } from '../kernel/period.ts';
import { resultClasses } from './vocabulary.ts';

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
  plenaryWindow: period,
  firstWarning: period,
  secondWarning: period,
});

/** What a county allows or demands; each with its source. */
const ProposalFlags = z.object({
  /** 界别在闭会期间可否提出提案. */
  sectorMayProposeInRecess: flag,
  /** A submission at the very instant of the cut-off still counts as 大会提案. */
  cutOffIncluded: flag,
  /** A reply must be signed by the unit's main leader; otherwise the leader in charge may sign. */
  mainLeaderSigns: flag,
});

/** A ground on which filing is declined (不予立案). */
const RefusalGround = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  words: WordsSchema,
  cites: CitationsSchema,
});

/** A county's choices for proposals: what the law leaves open, never a rule removed. */
export const ProposalProfile = z.object({
  periods: ProposalPeriods,
  flags: ProposalFlags,
  /** The letter a county prints for each result; meanings differ between places. */
  resultLetters: figureOf(z.record(z.enum(resultClasses), z.string().min(1).max(2))),
  refusalGrounds: z.array(RefusalGround).min(1),
});

/** A county's choices for proposals. */
export type ProposalProfile = Frozen<z.output<typeof ProposalProfile>>;
