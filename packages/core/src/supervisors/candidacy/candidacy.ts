import { z } from 'zod';
import { BodyId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { textOf } from '../../kernel/text.ts';
import { candidate, reason } from '../fields.ts';

const statement = textOf(500).describe('报名说明');
const judgement = textOf(500).describe('素质高、敢担当的具体表现');

/** 监督员人选: who volunteered or was recommended by a sector. */
export interface Candidate {
  readonly id: string;
  readonly stage: 'nominated' | 'selected' | 'passed_over' | 'withdrawn';
  readonly member: MemberId;
  /** 界别推荐; absent for who volunteered. */
  readonly recommendedBy?: BodyId;
  readonly statement: string;
  readonly nominatedOn: CalendarDay;
  /** 素质高、敢担当: what was judged, in words. */
  readonly judgement?: string;
  /** How many terms in a row it would be. */
  readonly terms?: number;
  readonly passedOver?: string;
}

/** What people may ask of candidates. */
export const candidacyCommands = {
  VolunteerAsSupervisor: command({ zh: '自愿报名', en: 'Volunteer as supervisor' }, { statement }),
  RecommendSupervisor: command(
    { zh: '界别推荐', en: 'Recommend a supervisor' },
    { member: MemberId.describe('推荐的委员'), reason },
  ),
  WithdrawCandidacy: command({ zh: '撤回报名', en: 'Withdraw a candidacy' }, { candidate }),
  SelectSupervisor: command(
    { zh: '确定监督员人选', en: 'Select a supervisor' },
    { candidate, judgement },
  ),
  PassOverCandidate: command(
    { zh: '不列入人选', en: 'Pass a candidate over' },
    { candidate, reason },
  ),
} as const;

/** What can happen to a candidate. */
export const candidacyFacts = {
  SupervisorNominated: fact(
    { zh: '报名或推荐监督员', en: 'nominated a supervisor' },
    { candidate, member: MemberId, recommendedBy: BodyId.optional(), statement },
    {
      tells: ({ member, recommendedBy, statement: why }, names) =>
        recommendedBy
          ? {
              zh: `推荐${names.person(member)}为监督员人选:${why}`,
              en: `recommended ${names.person(member)} as supervisor: ${why}`,
            }
          : { zh: `自愿报名:${why}`, en: `volunteered as supervisor: ${why}` },
    },
  ),
  CandidacyWithdrawn: fact({ zh: '撤回报名', en: 'withdrew the candidacy' }, { candidate }),
  SupervisorSelected: fact(
    { zh: '确定监督员人选', en: 'selected a supervisor' },
    { candidate, judgement, terms: z.int() },
    {
      tells: ({ candidate: who, judgement: why }) => ({
        zh: `确定人选${who}:${why}`,
        en: `selected candidate ${who}: ${why}`,
      }),
    },
  ),
  CandidatePassedOver: fact(
    { zh: '不列入人选', en: 'passed a candidate over' },
    { candidate, reason },
    {
      tells: ({ candidate: who, reason: why }) => ({
        zh: `人选${who}不列入:${why}`,
        en: `passed candidate ${who} over: ${why}`,
      }),
    },
  ),
} as const;

/** What can happen to a candidate. */
export type CandidacyFact = FactOf<typeof candidacyFacts>;
