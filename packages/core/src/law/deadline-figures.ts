import type { FixedDate } from '../kernel/fixed-date.ts';
import type { Figure, Period } from '../kernel/period.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { calendarDays, months, workingDays } from './spans.ts';

const on = (date: string): FixedDate => ({ date });

/**
 * Deadlines beside the first periods of handling, as places fix them: opinions, extensions, second
 * handling, reports. What a place fixes by a date stands as a date.
 */
export const deadlineFigures = {
  /** 会办意见, to the lead unit, from assignment. */
  coHandling: {
    oneMonth: {
      place: '某市、福建省(代表建议)',
      value: months(1),
      cites: [cite('city-notice-2008', '会办意见'), cite('fujian-npc-suggestions', '第二十条')],
    },
    twoMonths: {
      place: '某市',
      value: months(2),
      cites: [cite('city-handling-rule', '会办意见')],
    },
  },
  /** 重新办理, from a dissatisfied rating. */
  rehandle: {
    sichuan: {
      place: '四川省',
      value: months(3),
      cites: [
        cite('sichuan-handling-2024', '重新办理', 'SEEN', '应当重新办理,并在3个月内再次答复'),
      ],
    },
    customary: { place: '默认', value: months(1), cites: [believed('不满意件重新办理时限')] },
  },
  /** 答复最长期限, from assignment, whatever is consented to. */
  maxReply: {
    sixMonths: {
      place: '地方政府规定、省人大代表建议条例',
      value: months(6),
      cites: [cite('local-handling-rule', '第八条'), cite('npc-suggestion-regulation', '办理期限')],
    },
    sichuan: {
      place: '四川省',
      value: months(6),
      cites: [cite('sichuan-handling-2024', '办理期限', 'SEEN', '至迟不超过6个月办理完毕')],
    },
  },
  /** 每次延期, from the due day that is extended. */
  extensionStep: {
    oneMonth: { place: '某市', value: months(1), cites: [cite('city-notice-2008', '延期办理')] },
    threeMonths: {
      place: '福建省(代表建议)',
      value: months(3),
      cites: [cite('fujian-npc-suggestions', '第十九条')],
    },
  },
  /** 延期申请的答复, from the request. */
  rulingOnExtension: {
    customary: { place: '默认', value: workingDays(5), cites: [believed('延期申请答复时限')] },
  },
  /** 中止计时, from the day the clock was stopped until it runs again at the latest. */
  resumeClock: {
    customary: { place: '默认', value: calendarDays(30), cites: [believed('中止办理时限')] },
  },
  /** 内部办结期限, before the reply is due. */
  internalReply: {
    tenDays: { place: '默认', value: workingDays(10), cites: [decided('答复期限前的内部期限')] },
  },
  /** 领导报告所领办的提案, from assignment. */
  leaderReport: {
    guangzhou: {
      place: '广州市',
      value: calendarDays(10),
      cites: [cite('guangzhou-handling', '第十三条')],
    },
  },
  /** 整批答复截止日. */
  batchReply: {
    huoqiu: {
      place: '霍邱县',
      value: on('08-31'),
      cites: [cite('huoqiu-2019', '办理时限')],
    },
    national2004: {
      place: '全国政协',
      value: on('2004-08-31'),
      cites: [cite('national-assignment-2004', '3月18日交办', 'SEEN')],
    },
    cityJune: {
      place: '某市',
      value: on('06-30'),
      cites: [cite('city-notice-3-days', '6月30日前')],
    },
  },
  /** 答复函和征求意见表报送督查室. */
  replyFiled: {
    foping: {
      place: '佛坪县',
      value: on('08-05'),
      cites: [cite('foping-2024-9', '一(三)', 'SEEN', '将答复函和意见征求表报送县政府督查室')],
    },
  },
  /** 回头看报告, for items replied to by 31 July. */
  lookBack: {
    tongling: {
      place: '铜陵市',
      value: on('11-20'),
      cites: [cite('tongling-2009-103', '回头看报告')],
    },
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, Variant<Period> | Variant<FixedDate>>>>
>;

/** What a county decides on deadlines where texts differ or are silent. */
export const deadlineChoices = {
  clockMayStop: { value: false, cites: [believed('办理时限不中止')] },
  fixedDateMoves: { value: false, cites: [decided('载明日期遇休息日不顺延')] },
  beforeIncludesTheDay: { value: true, cites: [believed('「前」含本日')] },
  remindersInOrder: {
    value: true,
    cites: [cite('suzhou-reminders', '催办', 'PRACTICE')],
  },
} as const satisfies Readonly<Record<string, Figure<boolean>>>;

/** 逾期逐级报告: to whom an overdue reply is reported, step by step. */
export const escalationSteps = [
  {
    after: workingDays(1),
    to: { zh: '督查室', en: 'the supervising office' },
    cites: [decided('逾期逐级报告:第一级')],
  },
  {
    after: workingDays(5),
    to: { zh: '分管县领导', en: 'the county leader in charge' },
    cites: [decided('逾期逐级报告:第二级')],
  },
  {
    after: workingDays(15),
    to: { zh: '县政协主席会议', en: "the chairpersons' meeting" },
    cites: [decided('逾期逐级报告:第三级')],
  },
] as const;
