import type { BodyId, ExpertId, MemberId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { researchMethods, sampleKinds } from '../vocabulary.ts';

/** 调研方案: what is asked, how, by whom, where and when. */
export interface ResearchPlan {
  readonly id: string;
  readonly stage: 'drafted' | 'approved' | 'returned';
  readonly draftedOn: CalendarDay;
  readonly questions: readonly string[];
  readonly methods: readonly (typeof researchMethods)[number][];
  readonly leader: MemberId;
  readonly members: readonly MemberId[];
  readonly experts: readonly ExpertId[];
  readonly places: readonly string[];
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly approveBy: Due;
  readonly ruledOn?: CalendarDay;
  readonly returned?: { readonly reason: string; readonly reviseBy: Due };
}

/** 样本: who or where was examined. */
export interface Sample {
  readonly kind: (typeof sampleKinds)[number];
  readonly name: string;
  readonly finding: string;
}

/** 问题及其原因. */
export interface Problem {
  readonly text: string;
  readonly cause?: string;
}

/** 调研记录. */
export interface ResearchRecord {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
  /** Who recorded it: a member or the body that leads; absent for the office. */
  readonly by?: MemberId | BodyId;
  readonly place: string;
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
}

/** 专家意见: heard, and without a vote. */
export interface ExpertOpinion {
  readonly id: string;
  readonly stage: 'given';
  readonly on: CalendarDay;
  readonly expert: ExpertId;
  readonly text: string;
}
