import { z } from 'zod';
import { personOf } from '../../county/actor.ts';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import type { Due } from '../../kernel/deadline.ts';
import { dueToday } from '../clocks.ts';
import type { Dated } from '../dated.ts';
import { type Deciders, type Folds, opened, parts, says } from '../moves.ts';
import type { ExpertOpinion, ResearchPlan, ResearchRecord, researchCommands } from './research.ts';

/** What has happened to the research of a consultation. */
export type ResearchEvent =
  | (Dated & {
      readonly type: 'ResearchPlanned';
      readonly plan: Omit<ResearchPlan, 'stage' | 'draftedOn' | 'ruledOn' | 'returned'>;
    })
  | (Dated & { readonly type: 'ResearchPlanApproved'; readonly researchPlan: string })
  | (Dated & {
      readonly type: 'ResearchPlanReturned';
      readonly researchPlan: string;
      readonly reason: string;
      readonly reviseBy: Due;
    })
  | (Dated & { readonly type: 'ResearchBegun' })
  | (Dated & { readonly type: 'ResearchRecorded'; readonly record: Omit<ResearchRecord, 'stage'> })
  | (Dated & {
      readonly type: 'ExpertOpinionGiven';
      readonly opinion: Omit<ExpertOpinion, 'stage' | 'on'>;
    })
  | (Dated & {
      readonly type: 'ResearchCompleted';
      readonly report: string;
      readonly workPlanBy: Due;
    });

const Recorder = z.union([MemberId, BodyId]).optional();

/** What research leads to. */
export const researchDeciders: Deciders<typeof researchCommands> = {
  PlanResearch: (state, { type: _, ...plan }, ctx) => ({
    type: 'ResearchPlanned',
    on: ctx.today,
    plan: { ...plan, ...plans.next(state), approveBy: dueToday('approval', ctx) },
  }),
  ApproveResearchPlan: says('ResearchPlanApproved'),
  ReturnResearchPlan: says('ResearchPlanReturned', (ctx) => ({
    reviseBy: dueToday('revision', ctx),
  })),
  BeginResearch: says('ResearchBegun'),
  RecordResearch: (state, { type: _, date: on, ...found }, ctx) => {
    const by = Recorder.parse(personOf(ctx.actor));
    const record = { ...found, ...records.next(state), on, ...(by ? { by } : {}) };
    return { type: 'ResearchRecorded', on: ctx.today, record };
  },
  GiveExpertOpinion: (state, { text }, ctx) => ({
    type: 'ExpertOpinionGiven',
    on: ctx.today,
    opinion: { ...opinions.next(state), expert: ExpertId.parse(personOf(ctx.actor)), text },
  }),
  CompleteResearch: says('ResearchCompleted', (ctx) => ({ workPlanBy: dueToday('workPlan', ctx) })),
};

const plans = parts('researchPlans', 'P');
const records = parts('records', 'R');
const opinions = parts('expertOpinions', 'E');

/** What research makes of a consultation. */
export const researchFolds: Folds<ResearchEvent> = {
  ResearchPlanned: plans.adds(({ on: draftedOn, plan }) => ({
    ...plan,
    stage: 'drafted',
    draftedOn,
  })),
  ResearchPlanApproved: plans.changes('researchPlan', ({ on: ruledOn }) => ({
    stage: 'approved',
    ruledOn,
  })),
  ResearchPlanReturned: plans.changes('researchPlan', ({ on: ruledOn, reason, reviseBy }) => ({
    stage: 'returned',
    ruledOn,
    returned: { reason, reviseBy },
  })),
  ResearchBegun: (state) => ({ ...opened(state), stage: 'researching' }),
  ResearchRecorded: records.adds(({ record }) => ({ ...record, stage: 'recorded' })),
  ExpertOpinionGiven: opinions.adds(({ on, opinion }) => ({ ...opinion, stage: 'given', on })),
  ResearchCompleted: (state, { on: completedOn, report, workPlanBy }) => ({
    ...opened(state),
    research: { completedOn, report },
    ...(state.stage === 'researching'
      ? { stage: 'preparing', preparation: { since: completedOn, workPlanBy } }
      : {}),
  }),
};
