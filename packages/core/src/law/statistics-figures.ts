import type { Variant } from './figures.ts';
import { cite, decided } from './instruments.ts';

/** A share that is to be reached, in per cent. */
type Percent = Variant<number>;

const weixian = (quote?: string) => cite('weixian-2024', '一', 'SEEN', quote);
const pingshan = cite('pingshan-benxi-2025-1', '一', 'SEEN', '办复率、见面率、满意率均达到100%');
const hebei = (quote?: string) => cite('hebei-cppcc-2013', '办复情况', 'PRACTICE', quote);

/** The share of visits a unit owes depends on how many items it leads. */
export interface VisitBand {
  /** From how many items on. */
  readonly from: number;
  readonly atLeast: number;
}

/** The targets of proposal handling, as places fix them. */
export const statisticsTargets = {
  /** 办复率. */
  reply: {
    pingshan: { place: '本溪市平山区', value: 100, cites: [pingshan] },
    huoqiu: { place: '霍邱县', value: 100, cites: [cite('huoqiu-2019', '办理目标')] },
  },
  /** 按时答复率. */
  onTimeReply: { weixian: { place: '魏县', value: 100, cites: [weixian()] } },
  /** 规范格式率. */
  standardReply: { weixian: { place: '魏县', value: 100, cites: [weixian()] } },
  /** 沟通率、协商率. */
  contact: {
    huoqiu: { place: '霍邱县', value: 100, cites: [cite('huoqiu-2019', '办理目标')] },
    fengyang: {
      place: '凤阳县',
      value: 100,
      cites: [cite('fengyang-examination', '三.3', 'SEEN', '协商率达到100%')],
    },
  },
  /** 见面率, where it does not depend on the load. */
  visit: { pingshan: { place: '本溪市平山区', value: 100, cites: [pingshan] } },
  /** 解决和基本解决率. */
  solved: { weixian: { place: '魏县', value: 50, cites: [weixian()] } },
  /** 满意率. */
  satisfaction: {
    weixian: { place: '魏县', value: 90, cites: [weixian('满意率达到90%以上')] },
    fengyang: { place: '凤阳县', value: 98, cites: [cite('fengyang-examination', '三.3')] },
    pingshan: { place: '本溪市平山区', value: 100, cites: [pingshan] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Percent>>>>;

/** 面对面走访率 by load: the page prints the bands without their dashes. */
export const visitBands: Readonly<Record<'weixian', Variant<readonly VisitBand[]>>> = {
  weixian: {
    place: '魏县',
    value: [
      { from: 1, atLeast: 100 },
      { from: 11, atLeast: 75 },
      { from: 50, atLeast: 50 },
    ],
    cites: [weixian('50件以上的达到50%以上')],
  },
};

/** What a missing percentage point of visits costs. */
export const visitScores = {
  template: {
    place: '范本',
    value: { full: 5, perPoint: 1 },
    cites: [cite('handling-score-template-2017', '第4项', 'SEEN', '少一个百分点扣1分')],
  },
} as const satisfies Readonly<
  Record<string, Variant<{ readonly full: number; readonly perPoint: number }>>
>;

/** What others have reached, to compare with, in per cent. */
export const resultBenchmarks = {
  hebei: {
    place: '河北省政协(2008—2012)',
    value: { solvedOrPartly: 61.8, underWay: 25.1, explained: 13.1 },
    cites: [hebei('占办复总数的61.8%')],
  },
  hebeiSession: {
    place: '河北省政协(2013)',
    value: { solvedOrPartly: 76.81, underWay: 17.07, explained: 6.12 },
    cites: [cite('hebei-proposals-2013', '办复情况', 'PRACTICE')],
  },
} as const satisfies Readonly<
  Record<
    string,
    Variant<{
      readonly solvedOrPartly: number;
      readonly underWay: number;
      readonly explained: number;
    }>
  >
>;

/** From when on ratings of a unit are worth a look. */
export const ratingSignalFigures = {
  /** All satisfied though few were resolved: so many rated items, at most so many per cent resolved. */
  allSatisfied: {
    design: {
      place: '默认',
      value: { items: 5, resolvedAtMost: 20 },
      cites: [decided('满意率与解决率相差悬殊的提示线')],
    },
  },
  /** Ratings in clusters: so many proposers within so many minutes. */
  cluster: {
    design: {
      place: '默认',
      value: { proposers: 3, minutes: 10 },
      cites: [decided('评价集中提交的提示线')],
    },
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, Variant<Readonly<Record<string, number>>>>>>
>;
