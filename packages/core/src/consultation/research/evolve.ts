import { type Folds, opened, withPart } from '../moves.ts';
import type { ResearchEvent } from './events.ts';

/** What research makes of a consultation. */
export const researchFolds: Folds<ResearchEvent> = {
  ResearchPlanned: (state, { on: draftedOn, plan }) => {
    const was = opened(state);
    return {
      ...was,
      researchPlans: [...was.researchPlans, { ...plan, stage: 'drafted', draftedOn }],
    };
  },
  ResearchPlanApproved: (state, { on: ruledOn, researchPlan }) => {
    const was = opened(state);
    const change = { stage: 'approved', ruledOn } as const;
    return { ...was, researchPlans: withPart(was.researchPlans, researchPlan, change) };
  },
  ResearchPlanReturned: (state, { on: ruledOn, researchPlan, reason, reviseBy }) => {
    const was = opened(state);
    const change = { stage: 'returned', ruledOn, returned: { reason, reviseBy } } as const;
    return { ...was, researchPlans: withPart(was.researchPlans, researchPlan, change) };
  },
  ResearchBegun: (state) => ({ ...opened(state), stage: 'researching' }),
  ResearchRecorded: (state, { record }) => {
    const was = opened(state);
    return { ...was, records: [...was.records, { ...record, stage: 'recorded' }] };
  },
  ExpertOpinionGiven: (state, { on, opinion }) => {
    const was = opened(state);
    return {
      ...was,
      expertOpinions: [...was.expertOpinions, { ...opinion, stage: 'given', on }],
    };
  },
  ResearchCompleted: (state, { on: completedOn, report, workPlanBy }) => {
    const was = opened(state);
    const research = { completedOn, report };
    if (was.stage !== 'researching') return { ...was, research };
    return {
      ...was,
      research,
      stage: 'preparing',
      preparation: { since: completedOn, workPlanBy },
    };
  },
};
