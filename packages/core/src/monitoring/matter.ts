import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { MonitoringPointId } from '../county/points.ts';
import { command } from '../kernel/command.ts';
import { termOf } from '../kernel/field.ts';
import { textOf } from '../kernel/text.ts';
import { MonitoringReportId } from '../lineage/ids.ts';
import { yearThemeWords } from '../words/forms.ts';
import {
  feedbackApproverWords,
  matterClassWords,
  matterNatureWords,
  monitoringRatingWords,
  referralChannelWords,
} from '../words/monitoring.ts';

/** Why. */
export const reason = textOf(500).describe('理由');
/** 办理类别. */
export const matterClass = termOf(matterClassWords, 'MatterClass', '办理类别');
/** 事项性质. */
export const nature = termOf(matterNatureWords, 'MatterNature', '事项性质');
/** 转有关渠道. */
export const channel = termOf(referralChannelWords, 'ReferralChannel', '转有关渠道');
/** 监测点评价. */
export const rating = termOf(monitoringRatingWords, 'MonitoringRating', '监测点评价');
/** 反馈的审批. */
export const approvedBy = termOf(feedbackApproverWords, 'FeedbackApprover', '反馈由谁审批');

/** 反映: where it was raised, and what is said. */
export const report = {
  point: MonitoringPointId.describe('监测点,须为名册中现行的监测点'),
  theme: termOf(yearThemeWords, 'MonitoringTheme', '主题'),
  text: textOf(1500).describe('情况和建议'),
};
/** 并入: the matter reported before that it is the same as. */
export const merger = {
  into: MonitoringReportId.describe('此前反映的同一事项'),
  reason,
};
/** 转有关渠道: where it is referred to, and why. */
export const referral = { to: channel, reason };
/** 反馈: what the unit did, and who approved it. */
export const feedback = { text: textOf(3000).describe('办理情况'), approvedBy };
/** 评价: how content the reporter is. */
export const rated = { rating, comment: textOf(500).optional().describe('意见') };
/** What a matter is called. */
export const title = textOf(60);

/** What people may ask at a monitoring point (监测点). */
export const matterCommands = {
  ReportMatter: command(
    { zh: '反映事项', en: 'Report a matter' },
    {
      ...report,
      matters: z.array(title).min(1).max(10).describe('所涉事项;一事一报'),
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
    merger,
  ),
  ReferMatter: command({ zh: '转有关渠道', en: 'Refer a matter' }, referral),
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
  FeedBackOnMatter: command({ zh: '反馈办理情况', en: 'Feed back on a matter' }, feedback),
  RateMatter: command({ zh: '评价办理情况', en: 'Rate the handling' }, rated),
  HandleMatterAgain: command({ zh: '重新办理', en: 'Handle a matter again' }, {}),
  CloseMatter: command({ zh: '反映事项办结', en: 'Close a matter' }, {}),
} as const;
