import { required } from '../../kernel/required.ts';
import { duesBefore, dueToday } from '../clocks.ts';
import { type Deciders, opened } from '../moves.ts';
import type { preparationCommands } from './commands.ts';

/** What preparing the meeting leads to. */
export const preparationDeciders: Deciders<typeof preparationCommands> = {
  PrepareConsultation: (_state, _command, ctx) => ({
    type: 'ConsultationPreparationBegun',
    on: ctx.today,
    workPlanBy: dueToday('workPlan', ctx),
  }),
  DraftConsultationWorkPlan: (state, { type: _, ...asked }, ctx) => ({
    type: 'ConsultationWorkPlanDrafted',
    on: ctx.today,
    plan: {
      ...asked,
      id: `W${opened(state).workPlans.length + 1}`,
      approveBy: dueToday('approval', ctx),
    },
  }),
  ApproveConsultationWorkPlan: (state, { workPlan }, ctx) => {
    const { workPlans, form } = opened(state);
    const { meetingOn } = required(
      workPlans.find(({ id }) => id === workPlan),
      'a work plan',
    );
    return {
      type: 'ConsultationWorkPlanApproved',
      on: ctx.today,
      workPlan,
      ...duesBefore(form, meetingOn, ctx),
    };
  },
  ReturnConsultationWorkPlan: (_state, { workPlan, reason }, ctx) => ({
    type: 'ConsultationWorkPlanReturned',
    on: ctx.today,
    workPlan,
    reason,
    reviseBy: dueToday('revision', ctx),
  }),
  MoveConsultationMeeting: (state, { workPlan, meetingOn, reason }, ctx) => ({
    type: 'ConsultationMeetingMoved',
    on: ctx.today,
    workPlan,
    meetingOn,
    reason,
    ...duesBefore(opened(state).form, meetingOn, ctx),
  }),
  SendConsultationNotice: (_state, _command, { today: on }) => ({
    type: 'ConsultationNoticeSent',
    on,
  }),
  SendConsultationMaterials: (_state, { titles }, { today: on }) => ({
    type: 'ConsultationMaterialsSent',
    on,
    titles,
  }),
};
