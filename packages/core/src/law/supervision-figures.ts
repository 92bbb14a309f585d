import type { Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { months, workingDays } from './spans.ts';

const usual = (value: Period, what: string) => ({ customary: customary(value, what) });

const baseForms = ['meeting', 'inspection', 'proposal', 'special'] as const;
const fiveOptions = [
  'very_satisfied',
  'satisfied',
  'basically_satisfied',
  'dissatisfied',
  'abstained',
] as const;

/** The figures of democratic supervision (民主监督) as places fix them. */
export const supervisionFigures = {
  /** 监督形式. */
  forms: {
    central: {
      place: '中央意见(四种)',
      value: baseForms,
      cites: [
        cite('shandong-supervision-2017', '四种基本形式', 'SEEN', '确定了民主监督的6种主要形式'),
      ],
    },
    shandong: {
      place: '山东省(六种)',
      value: [...baseForms, 'opinion_report', 'invited_delegate'],
      cites: [cite('shandong-supervision-2017', '六种形式', 'SEEN', '确定了民主监督的6种主要形式')],
    },
    anhui: {
      place: '安徽省(七种)',
      value: [
        'proposal',
        'meeting',
        'inspection',
        'special',
        'joint_levels',
        'opinion_report',
        'micro',
      ],
      cites: [cite('anhui-supervision-2022', '七种监督形式', 'PRACTICE')],
    },
    datong: {
      place: '大同市(十种)',
      value: [
        'meeting',
        'special',
        'assigned_supervisor',
        'appraisal',
        'proposal',
        'opinion_report',
        'grassroots_supervision',
        'invited_delegate',
        'joint_levels',
        'inspection',
      ],
      cites: [
        cite('datong-supervision-2018', '第三条', 'SEEN', '主要采取会议协商监督、专门事项监督'),
      ],
    },
    everyForm: {
      place: '怀来(演示)',
      value: [
        ...baseForms,
        'opinion_report',
        'appraisal',
        'assigned_supervisor',
        'invited_delegate',
        'joint_levels',
        'grassroots_supervision',
        'micro',
      ],
      cites: [
        cite('huailai-goals-2023', '丰富监督模式', 'SEEN', '采取会议、视察、提案办理等监督形式'),
        cite('shandong-supervision-2017', '形式可以创新'),
        cite('datong-supervision-2018', '第三条'),
      ],
    },
  },
  /** 重点建议条数, of one group in one year. */
  keyPoints: {
    yuechi: {
      place: '岳池县',
      value: { from: 1, to: 2 },
      cites: [cite('yuechi-supervisors-2016', '监督重点', 'PRACTICE', '选择确定一至二项监督重点')],
    },
  },
  /** 反馈整改措施, from the handing over of the advice. */
  respond: {
    thirtyWorkingDays: {
      place: '默认',
      value: workingDays(30),
      cites: [believed('监督建议的反馈期限(30个工作日)')],
    },
    twoMonths: {
      place: '默认(另一通行做法)',
      value: months(2),
      cites: [believed('监督建议的反馈期限(两个月)')],
    },
  },
  /** 民主评议全过程, from the agreement of the county Party committee to the ballot. */
  ballot: {
    hongta: {
      place: '红塔区',
      value: months(4),
      cites: [cite('hongta-appraisal-2018', '四个阶段、四个月', 'PRACTICE')],
    },
    customary: { place: '默认', value: months(6), cites: [believed('评议当年完成')] },
  },
  /** 测评选项. */
  options: {
    suixian: {
      place: '随县(五项)',
      value: fiveOptions,
      cites: [cite('suixian-appraisal-2014', '测评等次,含弃权')],
    },
    withUnknown: {
      place: '另设“不了解”',
      value: [...fiveOptions, 'unknown_to_voter'],
      cites: [cite('county-ballot-measures', '测评票')],
    },
  },
  /** 计为满意的选项. */
  satisfied: {
    three: {
      place: '默认',
      value: ['very_satisfied', 'satisfied', 'basically_satisfied'],
      cites: [believed('非常满意、满意、基本满意计为满意')],
    },
    two: {
      place: '从严',
      value: ['very_satisfied', 'satisfied'],
      cites: [believed('基本满意不计为满意')],
    },
  },
  /** 满意率的基数. */
  denominator: {
    returned: { place: '默认', value: 'returned', cites: [decided('以收回的有效票为基数')] },
    issued: { place: '从严', value: 'issued', cites: [decided('以发出的测评票为基数')] },
    withoutAbstentions: {
      place: '从宽',
      value: 'without_abstentions',
      cites: [decided('弃权不计入基数')],
    },
  },
  /** 未通过测评的满意率, per cent below which it is tracked. */
  threshold: {
    wufeng: {
      place: '五峰县',
      value: 60,
      cites: [cite('wufeng-ballot', '测评', 'SEEN', '跟踪督办')],
    },
  },
  /** 前三名、后三名. */
  ranked: {
    county: {
      place: '某县',
      value: { top: 3, bottom: 3 },
      cites: [cite('county-ballot-measures', '六至九', 'SEEN', '前三名……后三名')],
    },
  },
  approve: usual(workingDays(10), '审定监督工作方案的时限'),
  revise: usual(workingDays(10), '修改监督工作方案的时限'),
  notify: usual(workingDays(5), '通知被监督单位的时限'),
  brief: usual(workingDays(10), '通报情况、提供材料的时限'),
  begin: usual(workingDays(5), '启动监督活动的时限'),
  fieldwork: usual(months(2), '监督活动和形成建议的时限'),
  adopt: usual(workingDays(10), '小组通过建议书的时限'),
  sign: usual(workingDays(5), '签发建议书的时限'),
  handOver: usual(workingDays(5), '送达建议书的时限'),
  receive: usual(workingDays(3), '签收建议书的时限'),
  rectify: usual(months(6), '整改的最长期限'),
  recheck: usual(workingDays(15), '回头看的时限'),
  rectifyAgain: usual(months(1), '回头看未通过后的整改时限'),
  agree: usual(workingDays(10), '县委同意评议对象的时限'),
  publish: {
    customary: {
      place: '默认',
      value: workingDays(1),
      cites: [believed('当场未公布的测评,次一工作日前作废重评')],
    },
  },
  repeat: usual(workingDays(10), '作废后重新测评的时限'),
  track: usual(months(1), '跟踪督办的时限'),
  close: usual(workingDays(10), '监督活动办结的时限'),
  firstWarning: usual(workingDays(5), '监督期限一级预警'),
  secondWarning: usual(workingDays(2), '监督期限二级预警'),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<unknown>>>>>;
