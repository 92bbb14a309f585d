import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { enumOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import type { GrassrootsRating, OwnBody, ReferralTarget } from '../../words/grassroots.ts';
import { item, ownBody, reason, target } from '../fields.ts';

/** How many of those concerned rated. */
export const raters = z.int().min(1).max(10_000).describe('参加评价的人数');
const ownMatter = keyOf(40);
const entry = {
  text: textOf(500).describe('内容'),
  unit: UnitId.optional().describe('办理单位;不填为村(居)自行办理'),
};
/** 办理情况: what was done about an item. */
export const report = { item, text: textOf(1500).describe('办理情况') };
/** 转出: to whom an item is passed on, and why. */
export const passing = { item, to: target, reason };
/** 反馈: what those concerned are told. */
export const feedback = { text: textOf(1500).describe('反馈内容') };
/** The decision of the villagers' or residents' own meeting. */
export const decision = { item, body: ownBody.describe('会议') };

const Agreed = z
  .object({
    ...entry,
    dueOn: CalendarDay.describe('办理期限'),
    ownMatter: ownMatter.optional().describe('属于村(居)民自治事项的,写明类别'),
  })
  .meta({ id: 'GrassrootsAgreedItemInput', description: '成果清单的一项' });

/** One item of the list as it is issued, as a schema. */
export const listed = z.strictObject({
  id: z.string(),
  ...entry,
  due: Due,
  own: z.strictObject({ matter: ownMatter, due: Due }).optional(),
});

/** One item of the list as it is issued. */
export type ListedItem = Recorded<z.output<typeof listed>>;

/** How those concerned rated one carrying out. */
export interface Rated {
  readonly on: CalendarDay;
  readonly rating: GrassrootsRating;
  /** How many of those concerned were asked. */
  readonly raters: number;
  readonly words?: string;
}

/** 成果清单的一项. */
export interface AgreedItem {
  readonly id: string;
  readonly stage:
    | 'own_decision'
    | 'open'
    | 'done_reported'
    | 'confirmed'
    | 'not_approved'
    | 'passed_on';
  readonly text: string;
  /** The unit that carries it out; none for the village or the residents themselves. */
  readonly unit?: UnitId;
  readonly due: Due;
  readonly since: CalendarDay;
  /** What is decided by the village or the residents themselves. */
  readonly own?: {
    readonly matter: string;
    readonly due: Due;
    readonly decision?: { readonly body: OwnBody; readonly on: CalendarDay };
    readonly recordedOn?: CalendarDay;
  };
  readonly reports: readonly {
    readonly on: CalendarDay;
    readonly text: string;
    readonly rateBy: Due;
    readonly ratedOn?: CalendarDay;
  }[];
  readonly ratings: readonly Rated[];
  readonly ended?: {
    readonly on: CalendarDay;
    readonly reason?: string;
    readonly to?: ReferralTarget;
  };
}

/** What people may ask of the agreed list. */
export const agreedCommands = {
  IssueAgreedList: command(
    { zh: '形成成果清单', en: 'Issue the agreed list' },
    { items: z.array(Agreed).min(1).max(30).describe('成果清单') },
  ),
  PublishAgreedList: command({ zh: '公示成果清单', en: 'Publish the agreed list' }, {}),
  RecordOwnApproval: command(
    { zh: '记录村(居)民会议同意', en: "Record the people's own approval" },
    { ...decision, on: CalendarDay.describe('会议日期') },
  ),
  RecordOwnRefusal: command(
    { zh: '记录村(居)民会议未同意', en: "Record the people's own refusal" },
    { ...decision, on: CalendarDay.describe('会议日期') },
  ),
  ReportAgreedItemDone: command({ zh: '报告办理情况', en: 'Report an agreed item done' }, report),
  ConfirmAgreedItem: command(
    { zh: '记录群众满意', en: 'Confirm an agreed item' },
    {
      item,
      rating: enumOf(
        ['satisfied', 'basically_satisfied'],
        'GrassrootsConfirmingRating',
        '满意或基本满意',
      ).describe('满意度'),
      raters,
    },
  ),
  ReturnAgreedItem: command(
    { zh: '群众不满意,退回办理', en: 'Return an agreed item' },
    { item, raters, reason, newDueOn: CalendarDay.describe('新的办理期限') },
  ),
  PassOnAgreedItem: command({ zh: '转出未办结事项', en: 'Pass on an agreed item' }, passing),
  RecordGrassrootsFeedback: command(
    { zh: '反馈群众', en: 'Give feedback to those concerned' },
    feedback,
  ),
  CloseGrassrootsConsultation: command(
    { zh: '办结基层协商', en: 'Close a grass-roots consultation' },
    {},
  ),
} as const;
