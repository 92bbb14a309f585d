import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';

type Places = { readonly items: number } | { readonly percent: number };

const items = (n: number): Places => ({ items: n });
const percent = (n: number): Places => ({ percent: n });

/** The figures of key proposals, appraisal and awards as places fix them. */
export const keyFigures = {
  /** 重点提案数量, of the proposals filed in a session. */
  keyShare: {
    shangqiu: {
      place: '商丘市',
      value: percent(6),
      cites: [cite('shangqiu-key', '立案618件,确定约37件', 'PRACTICE')],
    },
    shaanxi: {
      place: '陕西省',
      value: percent(10),
      cites: [cite('shaanxi-key', '重点提案数量', 'SEEN', '一般占立案总数的10%左右')],
    },
    tuoli: {
      place: '托里县',
      value: items(5),
      cites: [cite('tuoli-key-supervision', '第二条', 'SEEN', '一般确定5件为当年的重点提案')],
    },
    zhangbei: {
      place: '张北县',
      value: items(10),
      cites: [cite('zhangbei-key-2020', '重点提案10件', 'PRACTICE')],
    },
    yiliang: {
      place: '宜良县',
      value: items(7),
      cites: [cite('yiliang-key-2019', '立案118件,重点7件', 'PRACTICE')],
    },
    jingshanSupervised: {
      place: '京山县',
      value: items(5),
      cites: [cite('jingshan-key-2014', '重点督办5件', 'PRACTICE')],
    },
    jingshanHandled: {
      place: '京山县',
      value: items(5),
      cites: [cite('jingshan-key-2014', '重点办理5件', 'PRACTICE')],
    },
    jingshanTracked: {
      place: '京山县',
      value: items(10),
      cites: [cite('jingshan-key-2014', '跟踪督办10件', 'PRACTICE')],
    },
    numberOne: {
      place: '汉寿县',
      value: items(1),
      cites: [cite('hanshou-key-2018', '一号提案', 'PRACTICE'), decided('一号提案每次会议一件')],
    },
  },
  /** 优秀提案数量, per cent of the proposals received. */
  awardShare: {
    national: {
      place: '全国政协提案委',
      value: { to: 1 },
      cites: [cite('national-award-2019', '第二条')],
    },
    daoli: {
      place: '哈尔滨市道里区',
      value: { to: 5 },
      cites: [cite('daoli-award', '第四条')],
    },
    kenli: {
      place: '垦利县',
      value: { from: 8, to: 10 },
      cites: [cite('kenli-award-2014', '第二条', 'SEEN', '一般在提案总数的8%-10%')],
    },
  },
  /** 集体提案在获奖提案中的比例, per cent at least. */
  collectiveAwards: {
    national: {
      place: '全国政协提案委',
      value: 20,
      cites: [cite('national-award-2019', '第四条')],
    },
  },
  /** 承办单位自定重点件, of the items it has. */
  ownKeyItems: {
    chencang: {
      place: '陈仓区',
      value: { fromItems: 5, percent: 20 },
      cites: [cite('chencang-2017', '四', 'SEEN', '按照20%的比例确定本单位重点办理')],
    },
  },
  /** 办理考核扣分, points off a hundred. */
  deductions: {
    baoji: {
      place: '宝鸡市',
      value: { solvable_unsolved: 3, no_plan: 2, empty_reply: 1, dissatisfied: 0.2 },
      cites: [cite('baoji-appraisal', '扣分项', 'SEEN', '“不满意”的,每件扣0.2分')],
    },
  },
  /** 办理考核, from the end of handling. */
  examination: {
    fengyang: {
      place: '凤阳县',
      value: { n: 1, unit: 'month' },
      cites: [cite('fengyang-examination', '二.2', 'SEEN', '办结后1个月内完成')],
    },
  },
  /** 约谈, how many of the units with the lowest scores. */
  calledIn: {
    customary: {
      place: '默认',
      value: 3,
      cites: [cite('dazhu-appraisal-2020', '约谈'), believed('约谈得分靠后的三个单位')],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<unknown>>>>>;
