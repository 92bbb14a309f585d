import { required } from '../../kernel/required.ts';
import type { Consultation, OpenedConsultation } from '../consultation.ts';
import { type Folds, opened, withPart } from '../moves.ts';
import type { PreparationEvent } from './events.ts';
import type { WorkPlan } from './parts.ts';

const changed = (
  state: Consultation,
  id: string,
  change: Partial<WorkPlan>,
): OpenedConsultation => {
  const was = opened(state);
  return { ...was, workPlans: withPart(was.workPlans, id, change) };
};

/** What preparing the meeting makes of a consultation. */
export const preparationFolds: Folds<PreparationEvent> = {
  ConsultationPreparationBegun: (state, { on: since, workPlanBy }) => ({
    ...opened(state),
    stage: 'preparing',
    preparation: { since, workPlanBy },
  }),
  ConsultationWorkPlanDrafted: (state, { on: draftedOn, plan }) => {
    const was = opened(state);
    const drafted: WorkPlan = { ...plan, stage: 'drafted', draftedOn, moves: [] };
    return { ...was, workPlans: [...was.workPlans, drafted] };
  },
  ConsultationWorkPlanApproved: (state, { on: ruledOn, workPlan, noticeBy, materialsBy }) =>
    changed(state, workPlan, { stage: 'approved', ruledOn, noticeBy, materialsBy }),
  ConsultationWorkPlanReturned: (state, { on: ruledOn, workPlan, reason, reviseBy }) =>
    changed(state, workPlan, { stage: 'returned', ruledOn, returned: { reason, reviseBy } }),
  ConsultationMeetingMoved: (state, { on, workPlan, meetingOn, reason, ...dues }) => {
    const { noticeOn: _, workPlans, ...was } = opened(state);
    const { meetingOn: from, moves } = required(
      workPlans.find(({ id }) => id === workPlan),
      'a work plan',
    );
    const change = { meetingOn, ...dues, moves: [...moves, { on, from, reason }] };
    return { ...was, materials: [], workPlans: withPart(workPlans, workPlan, change) };
  },
  ConsultationNoticeSent: (state, { on: noticeOn }) => ({ ...opened(state), noticeOn }),
  ConsultationMaterialsSent: (state, { on, titles }) => {
    const was = opened(state);
    return { ...was, materials: [...was.materials, { on, titles }] };
  },
};
