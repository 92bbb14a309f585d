import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { Due } from '../kernel/deadline.ts';
import { type FactOf, fact } from '../kernel/fact.ts';
import { MonitoringReportId } from '../lineage/ids.ts';
import {
  matterClassWords,
  matterNatureWords,
  monitoringRatingWords,
  referralChannelWords,
} from '../words/monitoring.ts';
import {
  feedback,
  matterClass,
  merger,
  nature,
  rated,
  reason,
  referral,
  report,
  title,
} from './matter.ts';

/** What can happen to a matter of a monitoring point. */
export const matterFacts = {
  MatterReported: fact(
    { zh: '反映事项', en: 'reported a matter' },
    {
      ...report,
      id: MonitoringReportId,
      pointName: z.string(),
      title,
      reporter: z.string(),
      assignBy: Due,
    },
    {
      tells: ({ title: what, pointName }) => ({
        zh: `在${pointName}反映事项:${what}`,
        en: `reported a matter at ${pointName}: ${what}`,
      }),
    },
  ),
  MatterNatureRecorded: fact(
    { zh: '认定事项性质', en: 'recorded the nature of the matter' },
    { nature, referBy: Due.optional() },
    {
      tells: ({ nature: what }) => ({
        zh: `认定事项性质为${matterNatureWords[what].zh}`,
        en: `recorded the nature of the matter: ${matterNatureWords[what].en}`,
      }),
    },
  ),
  MatterAssigned: fact(
    { zh: '交办反映事项', en: 'assigned the matter' },
    { unit: UnitId, matterClass, returnBy: Due, handleBy: Due },
    {
      tells: ({ unit, matterClass: one, handleBy: { by } }, names) => ({
        zh: `交${names.unit(unit)}办理(${matterClassWords[one].zh}),${by}前办结`,
        en: `assigned the matter to ${names.unit(unit)} (${matterClassWords[one].en}), due ${by}`,
      }),
    },
  ),
  MatterReferred: fact({ zh: '转有关渠道', en: 'referred the matter' }, referral, {
    tells: ({ to, reason: why }) => ({
      zh: `转${referralChannelWords[to].zh}:${why}`,
      en: `referred the matter to ${referralChannelWords[to].en}: ${why}`,
    }),
  }),
  MatterMerged: fact(
    { zh: '并入此前反映的同一事项', en: 'merged the matter into an earlier one' },
    merger,
    {
      tells: ({ reason: why }) => ({
        zh: `并入此前反映的同一事项:${why}`,
        en: `merged the matter into an earlier one: ${why}`,
      }),
    },
  ),
  MatterAccepted: fact({ zh: '受理反映事项', en: 'accepted the matter' }, {}),
  MatterReturned: fact(
    { zh: '退回反映事项', en: 'returned the matter' },
    { unit: UnitId, reason },
    {
      tells: ({ reason: why }) => ({
        zh: `退回反映事项:${why}`,
        en: `returned the matter: ${why}`,
      }),
    },
  ),
  MatterInsistedOn: fact(
    { zh: '不同意退回', en: 'insisted on the unit' },
    { reason },
    {
      tells: ({ reason: why }) => ({ zh: `不同意退回:${why}`, en: `insisted on the unit: ${why}` }),
    },
  ),
  MatterUrged: fact({ zh: '督办反映事项', en: 'urged the unit' }, {}),
  MatterClassAsked: fact(
    { zh: '申请变更办理类别', en: 'asked for another class' },
    { matterClass, reason },
    {
      tells: ({ matterClass: one, reason: why }) => ({
        zh: `申请变更为${matterClassWords[one].zh}:${why}`,
        en: `asked for the class ${matterClassWords[one].en}: ${why}`,
      }),
    },
  ),
  MatterClassChanged: fact(
    { zh: '同意变更办理类别', en: 'changed the class' },
    { matterClass, handleBy: Due, reason },
    {
      tells: ({ matterClass: one, handleBy: { by }, reason: why }) => ({
        zh: `同意变更为${matterClassWords[one].zh},${by}前办结:${why}`,
        en: `changed the class to ${matterClassWords[one].en}, due ${by}: ${why}`,
      }),
    },
  ),
  MatterClassKept: fact(
    { zh: '不同意变更办理类别', en: 'kept the class' },
    { reason },
    {
      tells: ({ reason: why }) => ({
        zh: `不同意变更办理类别:${why}`,
        en: `kept the class: ${why}`,
      }),
    },
  ),
  MatterFedBack: fact(
    { zh: '反馈办理情况', en: 'fed back on the matter' },
    { ...feedback, late: z.boolean(), rateBy: Due },
    {
      tells: ({ late }) =>
        late
          ? { zh: '逾期反馈办理情况', en: 'fed back on the matter, late' }
          : { zh: '反馈办理情况', en: 'fed back on the matter' },
    },
  ),
  MatterRated: fact({ zh: '评价办理情况', en: 'rated the handling' }, rated, {
    tells: ({ rating: one, comment }) => ({
      zh: `评价:${monitoringRatingWords[one].zh}${comment ? `;${comment}` : ''}`,
      en: `rated the handling: ${monitoringRatingWords[one].en}${comment ? `; ${comment}` : ''}`,
    }),
  }),
  MatterTakenUpAgain: fact(
    { zh: '重新办理', en: 'took the matter up again' },
    { handleBy: Due },
    {
      tells: ({ handleBy: { by } }) => ({
        zh: `重新办理,${by}前办结`,
        en: `took the matter up again, due ${by}`,
      }),
    },
  ),
  MatterClosed: fact({ zh: '反映事项办结', en: 'closed the matter' }, {}),
} as const;

/** What can happen to a matter of a monitoring point. */
export type MatterFact = FactOf<typeof matterFacts>;
