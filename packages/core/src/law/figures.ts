import type { Figure, Period } from '../kernel/period.ts';
import { believed, cite, decided } from './instruments.ts';
import { calendarDays, months, workingDays } from './spans.ts';

/** One way in which a place fixes a figure. */
export interface Variant<Value> extends Figure<Value> {
  /** The place or text, as counties are named when they are compared. */
  readonly place: string;
}

/**
 * The figures of proposal handling as places fix them. A county's profile chooses one of the
 * variants or brings its own with its own source; a figure stands here once.
 */
export const proposalFigures = {
  /** 答复期限, from assignment. */
  reply: {
    threeMonths: {
      place: '地方政府规定、山东省',
      value: months(3),
      cites: [
        cite('local-handling-rule', '第八条'),
        cite('shandong-handling', '第八条', 'SEEN', '三个月'),
      ],
    },
  },
  /** 退办时限, from assignment. */
  returnAssignment: {
    woyang: { place: '涡阳县', value: workingDays(5), cites: [cite('woyang-handling', '二(三)')] },
    cityThreeDays: {
      place: '某市',
      value: workingDays(3),
      cites: [cite('city-notice-3-days', '三(一)')],
    },
    shandong: {
      place: '山东省',
      value: calendarDays(5),
      cites: [cite('shandong-handling', '第六条')],
    },
    xingtai: {
      place: '邢台市',
      value: workingDays(6),
      cites: [cite('xingtai-2009-7', '一', 'SEEN', '应自收到之日起6个工作日内')],
    },
    yulin: { place: '玉林市', value: workingDays(7), cites: [cite('yulin-2019', '二(一)')] },
    banan: {
      place: '巴南区',
      value: workingDays(10),
      cites: [cite('banan-notes', '第3项', 'SEEN', '请在10个工作日内……说明情况')],
    },
    chencang: {
      place: '陈仓区',
      value: workingDays(5),
      cites: [cite('chencang-2017', '一、二', 'SEEN', '要在五个工作日内与区政府督查室联系')],
    },
    chengqu: {
      place: '城区',
      value: calendarDays(10),
      cites: [cite('chengqu-assignment', '交办会', 'PRACTICE', '应在10天内向区政协提案委提出意见')],
    },
    cityTenDays: {
      place: '某市',
      value: calendarDays(10),
      cites: [cite('city-assignment-rule', '第四条')],
    },
    office1997: {
      place: '全国政协办公厅',
      value: calendarDays(7),
      cites: [cite('cppcc-office-handling-1997', '第六条')],
    },
  },
  /** 对退办申请的答复, from the request. */
  rulingOnReturn: {
    guangzhou: {
      place: '广州市',
      value: calendarDays(7),
      cites: [cite('guangzhou-handling', '第十二条')],
    },
  },
  /** 交办, from the closing of the plenary, or from filing in recess. */
  assign: {
    city: {
      place: '某市',
      value: calendarDays(30),
      cites: [cite('city-assignment-rule', '第四条')],
    },
  },
  /** 首次联系提案者, from assignment. */
  firstContact: {
    chongyi: {
      place: '崇义县',
      value: workingDays(15),
      cites: [cite('chongyi-handling', '首次沟通')],
    },
  },
  /** 反馈意见, from receipt of the reply. */
  feedback: {
    chongyi: {
      place: '崇义县',
      value: workingDays(15),
      cites: [cite('chongyi-handling', '意见反馈')],
    },
  },
  /** 审查, from submission or from the cut-off of the plenary. */
  review: {
    customary: { place: '默认', value: calendarDays(30), cites: [believed('提案审查时限')] },
  },
  /** 退回修改, from the day it is returned to its proposer. */
  revise: {
    customary: {
      place: '默认',
      value: workingDays(10),
      cites: [believed('退回修改时限')],
    },
  },
  /** 答复审核, from the day the reply is handed in. */
  approveReply: {
    customary: { place: '默认', value: workingDays(5), cites: [believed('答复审核时限')] },
  },
  /** 结案, from the day the last rating is in or the window closes. */
  close: {
    customary: { place: '默认', value: workingDays(10), cites: [believed('办结归档时限')] },
  },
  /** 接任第一提案人, from the day the lead became vacant. */
  lead: {
    customary: { place: '默认', value: workingDays(10), cites: [believed('接任第一提案人时限')] },
  },
  /** 提案者对转办的答复, from the day they are asked. */
  conversionConsent: {
    customary: { place: '默认', value: workingDays(10), cites: [believed('征求转办意见时限')] },
  },
  /** 会办分歧的裁定, from the report of the lead handler. */
  rulingOnDisagreement: {
    customary: { place: '默认', value: calendarDays(7), cites: [believed('分歧裁定时限')] },
  },
  /** 当面协商或专门说明, from the end of rating. */
  settle: {
    customary: { place: '默认', value: months(1), cites: [believed('当面协商、专门说明时限')] },
  },
  /** 大会提案受理窗口, before the opening of the plenary. */
  plenaryWindow: {
    fuyang: { place: '阜阳市', value: months(3), cites: [cite('fuyang-review-2019', '第二条')] },
  },
  /** 首次预警, before a deadline. */
  firstWarning: {
    customary: { place: '默认', value: workingDays(15), cites: [decided('两级预警:第一级')] },
  },
  /** 二次预警, before a deadline. */
  secondWarning: {
    customary: { place: '默认', value: workingDays(5), cites: [decided('两级预警:第二级')] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<Period>>>>>;
