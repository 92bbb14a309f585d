import { z } from 'zod';
import { personOf } from '../../county/actor.ts';
import { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import { dueToday } from '../clocks.ts';
import type { ConsultationContext } from '../consultation.ts';
import { type Deciders, opened } from '../moves.ts';
import type { researchCommands } from './commands.ts';
import type { ResearchRecord } from './parts.ts';

const Recorder = z.union([MemberId, BodyId]);

const recorder = ({ actor }: ConsultationContext): Pick<ResearchRecord, 'by'> => {
  const id = personOf(actor);
  return id === undefined ? {} : { by: Recorder.parse(id) };
};

/** What research leads to. */
export const researchDeciders: Deciders<typeof researchCommands> = {
  PlanResearch: (state, { type: _, ...asked }, ctx) => ({
    type: 'ResearchPlanned',
    on: ctx.today,
    plan: {
      ...asked,
      id: `P${opened(state).researchPlans.length + 1}`,
      approveBy: dueToday('approval', ctx),
    },
  }),
  ApproveResearchPlan: (_state, { researchPlan }, { today: on }) => ({
    type: 'ResearchPlanApproved',
    on,
    researchPlan,
  }),
  ReturnResearchPlan: (_state, { researchPlan, reason }, ctx) => ({
    type: 'ResearchPlanReturned',
    on: ctx.today,
    researchPlan,
    reason,
    reviseBy: dueToday('revision', ctx),
  }),
  BeginResearch: (_state, _command, { today: on }) => ({ type: 'ResearchBegun', on }),
  RecordResearch: (state, { date, place, samples, problems }, ctx) => ({
    type: 'ResearchRecorded',
    on: ctx.today,
    record: {
      id: `R${opened(state).records.length + 1}`,
      on: date,
      ...recorder(ctx),
      place,
      samples,
      problems: problems.map(({ text, cause }) => ({ text, ...(cause ? { cause } : {}) })),
    },
  }),
  GiveExpertOpinion: (state, { text }, ctx) => ({
    type: 'ExpertOpinionGiven',
    on: ctx.today,
    opinion: {
      id: `E${opened(state).expertOpinions.length + 1}`,
      expert: ExpertId.parse(personOf(ctx.actor)),
      text,
    },
  }),
  CompleteResearch: (_state, { report }, ctx) => ({
    type: 'ResearchCompleted',
    on: ctx.today,
    report,
    workPlanBy: dueToday('workPlan', ctx),
  }),
};
