import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { ExpertOpinion, ResearchPlan, ResearchRecord } from './parts.ts';

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
