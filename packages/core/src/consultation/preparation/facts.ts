import { z } from 'zod';
import { hand } from '../../county/two-hands.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { id, reason } from '../fields.ts';
import { chair, materials, meetingOn, workPlan, workPlanFields } from './preparation.ts';

const dues = { noticeBy: Due, materialsBy: Due };

/** The facts of the preparation of the meeting. */
export const preparationFacts = {
  ConsultationPreparationBegun: fact(
    { zh: '先行筹备', en: 'began to prepare the meeting' },
    { workPlanBy: Due },
    {
      tells: ({ workPlanBy: { by } }) => ({
        zh: `先行筹备,${by}前制定具体工作方案`,
        en: `began to prepare the meeting, work plan due ${by}`,
      }),
    },
  ),
  ConsultationWorkPlanDrafted: fact(
    { zh: '制定具体工作方案', en: 'drafted the work plan' },
    {
      plan: z.strictObject({
        ...workPlanFields,
        chair: z.strictObject(chair),
        id,
        approveBy: Due,
        draftedBy: hand,
      }),
    },
    {
      tells: (
        {
          plan: {
            meetingOn: on,
            place,
            chair: { member },
          },
        },
        names,
      ) => ({
        zh: `制定具体工作方案:${on}在${place}召开,${names.person(member)}主持`,
        en: `drafted the work plan: on ${on} at ${place}, ${names.person(member)} in the chair`,
      }),
    },
  ),
  ConsultationWorkPlanApproved: fact(
    { zh: '同意具体工作方案', en: 'approved the work plan' },
    { workPlan, ...dues },
    {
      tells: ({ noticeBy: { by } }) => ({
        zh: `同意具体工作方案,${by}前通知`,
        en: `approved the work plan, notice due ${by}`,
      }),
    },
  ),
  ConsultationWorkPlanReturned: fact(
    { zh: '退回具体工作方案', en: 'returned the work plan' },
    { workPlan, reason, reviseBy: Due },
    {
      tells: ({ reason: why, reviseBy: { by } }) => ({
        zh: `退回具体工作方案,${by}前修改:${why}`,
        en: `returned the work plan, revision due ${by}: ${why}`,
      }),
    },
  ),
  ConsultationMeetingMoved: fact(
    { zh: '会议改期', en: 'moved the meeting to another day' },
    { workPlan, meetingOn, reason, ...dues },
    {
      tells: ({ meetingOn: on, reason: why }) => ({
        zh: `会议改至${on}:${why}`,
        en: `moved the meeting to ${on}: ${why}`,
      }),
    },
  ),
  ConsultationNoticeSent: fact({ zh: '发出会议通知', en: 'sent the notice' }, {}),
  ConsultationMaterialsSent: fact({ zh: '印发会议材料', en: 'sent the materials' }, materials, {
    tells: ({ titles }) => ({
      zh: `印发会议材料:${titles.join('、')}`,
      en: `sent the materials: ${titles.join(', ')}`,
    }),
  }),
} as const;

/** A fact of the preparation of the meeting. */
export type PreparationFact = FactOf<typeof preparationFacts>;
