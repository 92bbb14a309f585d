import { z } from 'zod';
import { personOf } from '../../county/actor.ts';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { recorded } from '../../kernel/recorded.ts';
import { saysOf } from '../../kernel/says.ts';
import { type Consultation, type ConsultationContext, opened } from '../consultation.ts';
import { dueToday } from '../deadlines/clocks.ts';
import { consultationArea, parts } from '../moves.ts';
import { type ResearchFact, researchFacts } from './facts.ts';
import { researchCommands } from './research.ts';

const says = saysOf<ResearchFact, Consultation, ConsultationContext>();

const plans = parts('researchPlans', 'P');
const records = parts('records', 'R');
const opinions = parts('expertOpinions', 'E');

const Recorder = z.union([MemberId, BodyId]).optional();

/** 调研: planned, approved, done and recorded. */
export const research = consultationArea({
  commands: researchCommands,
  facts: researchFacts,
  decide: {
    PlanResearch: (state, { type: _, ...plan }, ctx) => ({
      type: 'ResearchPlanned',
      on: ctx.today,
      plan: {
        ...plan,
        ...plans.next(state),
        approveBy: dueToday('approval', ctx),
        draftedBy: ctx.actor.id,
      },
    }),
    ApproveResearchPlan: says('ResearchPlanApproved'),
    ReturnResearchPlan: says('ResearchPlanReturned', (ctx) => ({
      reviseBy: dueToday('revision', ctx),
    })),
    BeginResearch: says('ResearchBegun'),
    RecordResearch: (state, { type: _, date: on, ...found }, ctx) => {
      const by = Recorder.parse(personOf(ctx.actor));
      const record = { ...recorded(found), ...records.next(state), on, ...(by ? { by } : {}) };
      return { type: 'ResearchRecorded', on: ctx.today, record };
    },
    GiveExpertOpinion: (state, { text }, ctx) => ({
      type: 'ExpertOpinionGiven',
      on: ctx.today,
      opinion: { ...opinions.next(state), expert: ExpertId.parse(personOf(ctx.actor)), text },
    }),
    CompleteResearch: says('ResearchCompleted', (ctx) => ({
      workPlanBy: dueToday('workPlan', ctx),
    })),
  },
  evolve: {
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
  },
});
