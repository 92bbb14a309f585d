import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { type Consultation, type ConsultationContext, opened } from '../consultation.ts';
import { duesBefore, dueToday } from '../deadlines/clocks.ts';
import { consultationArea, parts } from '../moves.ts';
import { type PreparationFact, preparationFacts } from './facts.ts';
import { preparationCommands, type WorkPlan } from './preparation.ts';

const says = saysOf<PreparationFact, Consultation, ConsultationContext>();

const plans = parts('workPlans', 'W');

const planOf = (state: Consultation, id: string): WorkPlan =>
  required(
    opened(state).workPlans.find((one) => one.id === id),
    'a work plan',
  );

/** 筹备: the work plan of the meeting, its notice and its materials. */
export const preparation = consultationArea({
  commands: preparationCommands,
  facts: preparationFacts,
  decide: {
    PrepareConsultation: says('ConsultationPreparationBegun', (ctx) => ({
      workPlanBy: dueToday('workPlan', ctx),
    })),
    DraftConsultationWorkPlan: (state, { type: _, ...plan }, ctx) => ({
      type: 'ConsultationWorkPlanDrafted',
      on: ctx.today,
      plan: {
        ...plan,
        ...plans.next(state),
        approveBy: dueToday('approval', ctx),
        draftedBy: ctx.actor.id,
      },
    }),
    ApproveConsultationWorkPlan: (state, { workPlan }, ctx) => ({
      type: 'ConsultationWorkPlanApproved',
      on: ctx.today,
      workPlan,
      ...duesBefore(opened(state).form, planOf(state, workPlan).meetingOn, ctx),
    }),
    ReturnConsultationWorkPlan: says('ConsultationWorkPlanReturned', (ctx) => ({
      reviseBy: dueToday('revision', ctx),
    })),
    MoveConsultationMeeting: (state, { workPlan, meetingOn, reason }, ctx) => ({
      type: 'ConsultationMeetingMoved',
      on: ctx.today,
      workPlan,
      meetingOn,
      reason,
      ...duesBefore(opened(state).form, meetingOn, ctx),
    }),
    SendConsultationNotice: says('ConsultationNoticeSent'),
    SendConsultationMaterials: says('ConsultationMaterialsSent'),
  },
  evolve: {
    ConsultationPreparationBegun: (state, { on: since, workPlanBy }) => ({
      ...opened(state),
      stage: 'preparing',
      preparation: { since, workPlanBy },
    }),
    ConsultationWorkPlanDrafted: plans.adds(({ on: draftedOn, plan }) => ({
      ...plan,
      stage: 'drafted',
      draftedOn,
      moves: [],
    })),
    ConsultationWorkPlanApproved: plans.changes(
      'workPlan',
      ({ on: ruledOn, noticeBy, materialsBy }) => ({
        stage: 'approved',
        ruledOn,
        noticeBy,
        materialsBy,
      }),
    ),
    ConsultationWorkPlanReturned: plans.changes(
      'workPlan',
      ({ on: ruledOn, reason, reviseBy }) => ({
        stage: 'returned',
        ruledOn,
        returned: { reason, reviseBy },
      }),
    ),
    // Those who are invited have to be told the new day, with new materials.
    ConsultationMeetingMoved: (state, { type: _, on, workPlan, reason, ...change }) => {
      const { noticeOn: __, workPlans, ...was } = opened(state);
      const rescheduled = (one: WorkPlan): WorkPlan => ({
        ...one,
        ...change,
        moves: [...one.moves, { on, from: one.meetingOn, reason }],
      });
      return {
        ...was,
        materials: [],
        workPlans: workPlans.map((one) => (one.id === workPlan ? rescheduled(one) : one)),
      };
    },
    ConsultationNoticeSent: (state, { on: noticeOn }) => ({ ...opened(state), noticeOn }),
    ConsultationMaterialsSent: (state, { type: _, ...sent }) => {
      const was = opened(state);
      return { ...was, materials: [...was.materials, sent] };
    },
  },
});
