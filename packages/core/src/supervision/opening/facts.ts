import { UnitId } from '../../county/entries.ts';
import { hand } from '../../county/two-hands.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { supervisionFormWords } from '../../words/forms.ts';
import { reason } from '../fields.ts';
import { opened, supervisors, workPlan } from './opening.ts';

/** What can happen when a supervision is opened. */
export const openingFacts = {
  SupervisionOpened: fact(
    { zh: '提出监督工作方案', en: 'opened a supervision' },
    { ...opened, approveBy: Due },
    {
      tells: ({ title, form, units, approveBy: { by }, planLateSince: late }, names) => {
        const { zh, en } = supervisionFormWords[form];
        return {
          zh: `提出监督工作方案:${title}(${zh}),被监督单位:${units.map(names.unit).join('、')},${by}前审定${late ? `;年度计划应于${late}前通过,逾期未通过` : ''}`,
          en: `opened a supervision of ${units.map(names.unit).join(', ')}: ${title} (${en}), approval due ${by}${late ? `; its annual plan was to be adopted by ${late}` : ''}`,
        };
      },
    },
  ),
  SupervisionWorkPlanApproved: fact(
    { zh: '审定监督工作方案', en: 'approved the plan of work' },
    { notifyBy: Due },
    {
      tells: ({ notifyBy: { by } }) => ({
        zh: `审定监督工作方案,${by}前通知被监督单位`,
        en: `approved the plan of work, notice to the units due ${by}`,
      }),
    },
  ),
  SupervisionWorkPlanReturned: fact(
    { zh: '退回监督工作方案', en: 'returned the plan of work' },
    { reason, reviseBy: Due },
    {
      tells: ({ reason: why, reviseBy: { by } }) => ({
        zh: `退回监督工作方案,${by}前修改:${why}`,
        en: `returned the plan of work, revision due ${by}: ${why}`,
      }),
    },
  ),
  SupervisionWorkPlanRevised: fact(
    { zh: '修改监督工作方案', en: 'revised the plan of work' },
    { workPlan, approveBy: Due, draftedBy: hand },
    {
      tells: ({ approveBy: { by } }) => ({
        zh: `修改监督工作方案,${by}前审定`,
        en: `revised the plan of work, approval due ${by}`,
      }),
    },
  ),
  SupervisionCancelled: fact(
    { zh: '取消监督', en: 'cancelled the supervision' },
    { reason },
    {
      tells: ({ reason: why }) => ({
        zh: `取消监督:${why}`,
        en: `cancelled the supervision: ${why}`,
      }),
    },
  ),
  SupervisorsUpdated: fact(
    { zh: '更新监督员名单', en: 'updated the supervisors' },
    { supervisors },
    {
      tells: ({ supervisors: now }, names) => {
        const people = [...new Set(now.map(({ member }) => names.person(member)))];
        if (people.length === 0)
          return { zh: '更新监督员名单:现无监督员', en: 'updated the supervisors: there are none' };
        return {
          zh: `更新监督员名单:${people.join('、')}`,
          en: `updated the supervisors: ${people.join(', ')}`,
        };
      },
    },
  ),
  SupervisedUnitSucceeded: fact(
    { zh: '被监督单位由承继单位接续', en: 'followed a unit to its successor' },
    { unit: UnitId, successor: UnitId },
    {
      tells: ({ unit, successor }, names) => ({
        zh: `被监督单位${names.unit(unit)}由${names.unit(successor)}接续`,
        en: `followed ${names.unit(unit)} to its successor ${names.unit(successor)}`,
      }),
    },
  ),
} as const;

/** What can happen when a supervision is opened. */
export type OpeningFact = FactOf<typeof openingFacts>;
