import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { MonitoringPointId } from '../county/points.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { textOf } from '../kernel/id.ts';
import { termsOf } from '../kernel/words.ts';
import { yearThemeWords } from '../lineage/forms.ts';
import { MonitoringReportId } from '../lineage/ids.ts';
import {
  feedbackApprovers,
  matterClasses,
  matterNatures,
  monitoringRatings,
  referralChannels,
} from './words.ts';

const reason = textOf(500).describe('理由');
const matterClass = z.enum(matterClasses).meta({ id: 'MatterClass', description: '办理类别' });
const nature = z.enum(matterNatures).meta({ id: 'MatterNature', description: '事项性质' });

/** What people may ask at a monitoring point (监测点). */
export const monitoringCommands = {
  ReportMatter: command(
    { zh: '反映事项', en: 'Report a matter' },
    {
      point: MonitoringPointId.describe('监测点,须为名册中现行的监测点'),
      theme: z.enum(termsOf(yearThemeWords)).meta({ id: 'MonitoringTheme', description: '主题' }),
      matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一事一报'),
      text: textOf(1500).describe('情况和建议'),
    },
  ),
  AssignMatter: command(
    { zh: '交办反映事项', en: 'Assign a matter' },
    {
      unit: UnitId.describe('承办单位'),
      matterClass: matterClass.describe('办理类别,决定办理期限'),
      nature: nature.optional().describe('事项性质;此前已认定的可不填'),
    },
  ),
  RecordMatterNature: command(
    { zh: '认定事项性质', en: 'Record the nature of a matter' },
    { nature },
  ),
  MergeMatter: command(
    { zh: '并入此前反映的同一事项', en: 'Merge a matter into an earlier one' },
    { into: MonitoringReportId.describe('此前反映的同一事项'), reason },
  ),
  ReferMatter: command(
    { zh: '转有关渠道', en: 'Refer a matter' },
    {
      to: z.enum(referralChannels).meta({ id: 'ReferralChannel', description: '转有关渠道' }),
      reason,
    },
  ),
  AcceptMatter: command({ zh: '受理反映事项', en: 'Accept a matter' }, {}),
  ReturnMatter: command({ zh: '退回反映事项', en: 'Return a matter' }, { reason }),
  InsistOnMatter: command({ zh: '不同意退回', en: 'Insist on the unit' }, { reason }),
  UrgeMatter: command({ zh: '督办反映事项', en: 'Urge a unit' }, {}),
  AskForMatterClass: command(
    { zh: '申请变更办理类别', en: 'Ask for another class' },
    { matterClass: matterClass.describe('申请变更为何类别'), reason },
  ),
  ChangeMatterClass: command({ zh: '同意变更办理类别', en: 'Change the class' }, { reason }),
  KeepMatterClass: command({ zh: '不同意变更办理类别', en: 'Keep the class' }, { reason }),
  FeedBackOnMatter: command(
    { zh: '反馈办理情况', en: 'Feed back on a matter' },
    {
      text: textOf(3000).describe('办理情况'),
      approvedBy: z
        .enum(feedbackApprovers)
        .meta({ id: 'FeedbackApprover', description: '反馈由谁审批' }),
    },
  ),
  RateMatter: command(
    { zh: '评价办理情况', en: 'Rate the handling' },
    {
      rating: z.enum(monitoringRatings).meta({ id: 'MonitoringRating', description: '监测点评价' }),
      comment: textOf(500).optional().describe('意见'),
    },
  ),
  HandleMatterAgain: command({ zh: '重新办理', en: 'Handle a matter again' }, {}),
  CloseMatter: command({ zh: '反映事项办结', en: 'Close a matter' }, {}),
} as const;

/** What people may ask at a monitoring point. */
export type MonitoringCommand = CommandOf<typeof monitoringCommands>;
