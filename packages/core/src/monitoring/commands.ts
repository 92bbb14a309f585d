import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { textOf } from '../kernel/id.ts';
import { termsOf } from '../kernel/words.ts';
import { yearThemeWords } from '../lineage/forms.ts';
import { monitoringRatings, referralChannels } from './words.ts';

const reason = textOf(500).describe('理由');

/** What people may ask at a monitoring point (监测点). */
export const monitoringCommands = {
  ReportMatter: command(
    { zh: '反映事项', en: 'Report a matter' },
    {
      point: textOf(60).describe('监测点'),
      theme: z.enum(termsOf(yearThemeWords)).meta({ id: 'MonitoringTheme', description: '主题' }),
      matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一事一报'),
      text: textOf(1500).describe('情况和建议'),
    },
  ),
  AssignMatter: command(
    { zh: '交办反映事项', en: 'Assign a matter' },
    { unit: UnitId.describe('承办单位') },
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
  FeedBackOnMatter: command(
    { zh: '反馈办理情况', en: 'Feed back on a matter' },
    { text: textOf(3000).describe('办理情况') },
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
