import { believed, cite, decided } from '../../law/instruments.ts';
import { keyFigures as figures } from '../../law/key-figures.ts';

const tests = [cite('collection-duty-list', '重点提案')] as const;
const chairs = ['chairperson', 'vice_chairperson'] as const;
const countyLeaders = ['county_party_secretary', 'county_head', 'vice_county_head'] as const;
const jingshan = [cite('jingshan-key-2014', '重点督办、重点办理、跟踪督办', 'PRACTICE')] as const;
const named = [cite('jingxian-appraisal-2017', '一'), decided('评议项目的名称和分值')] as const;
const graded = [cite('baoji-appraisal', '四个等次'), believed('各等次的起点分')] as const;

/** The demo county's choices for key proposals, appraisal and awards. */
export const huailaiKeyProposals = {
  keyProposals: {
    tests: [
      { anyOf: ['urgent', 'general_concern'], cites: tests },
      { anyOf: ['important'], cites: tests },
      { anyOf: ['feasible'], cites: tests },
      { anyOf: ['solvable_within_year'], cites: [cite('provincial-key-rule', '第一条')] },
    ],
    tiers: [
      {
        id: 'number_one',
        words: { zh: '一号提案', en: 'number one proposal' },
        chain: ['chairpersons', 'standing_committee', 'party_committee'],
        leaders: {
          supervises: ['chairperson'],
          handles: ['county_party_secretary', 'county_head'],
        },
        places: figures.keyShare.numberOne,
        cites: [
          cite('yiliang-key-2019', '主席办公会、常委会、报县委同意', 'PRACTICE'),
          cite('hanshou-key-2018', '一号提案', 'PRACTICE'),
        ],
      },
      {
        id: 'key_supervised',
        words: { zh: '重点督办提案', en: 'key proposal under supervision' },
        chain: ['chairpersons'],
        leaders: { supervises: chairs, handles: countyLeaders },
        places: figures.keyShare.shaanxi,
        cites: [cite('county-key-supervision', '二'), cite('tuoli-key-supervision', '第二条')],
      },
      {
        id: 'key_handled',
        words: { zh: '重点办理提案', en: 'key proposal for handling' },
        chain: ['chairpersons'],
        leaders: { supervises: chairs, handles: countyLeaders },
        places: figures.keyShare.jingshanHandled,
        cites: jingshan,
      },
      {
        id: 'tracked',
        words: { zh: '跟踪督办提案', en: 'tracked proposal' },
        chain: ['proposal_committee'],
        leaders: { supervises: chairs, handles: [] },
        places: figures.keyShare.jingshanTracked,
        cites: jingshan,
      },
    ],
    countyIssues: {
      value: ['number_one', 'key_supervised'],
      cites: [cite('huoqiu-2019', '重点提案的答复'), decided('以县政府名义答复的层次')],
      place: '霍邱县',
    },
    ownKeyItems: figures.ownKeyItems.chencang,
  },
  appraisal: {
    proposalCriteria: {
      value: [
        { id: 'topic', words: { zh: '选题', en: 'choice of the matter' }, points: 25 },
        { id: 'analysis', words: { zh: '情况分析', en: 'analysis' }, points: 25 },
        { id: 'suggestions', words: { zh: '建议可行', en: 'feasible suggestions' }, points: 30 },
        { id: 'form', words: { zh: '格式规范', en: 'form' }, points: 20 },
      ],
      cites: named,
    },
    handlingCriteria: {
      value: [
        { id: 'attitude', words: { zh: '办理态度', en: 'attitude' }, points: 30 },
        { id: 'communication', words: { zh: '沟通协商', en: 'communication' }, points: 30 },
        { id: 'result', words: { zh: '办理结果', en: 'result' }, points: 40 },
      ],
      cites: named,
    },
    grades: [
      { words: { zh: '优秀', en: 'excellent' }, from: 90, cites: graded },
      { words: { zh: '良好', en: 'good' }, from: 80, cites: graded },
      { words: { zh: '一般', en: 'fair' }, from: 60, cites: graded },
      { words: { zh: '较差', en: 'poor' }, from: 0, cites: graded },
    ],
    deductions: figures.deductions.baoji,
    calledIn: figures.calledIn.customary,
    examination: figures.examination.fengyang,
  },
  awards: {
    list: [
      {
        id: 'outstanding',
        words: { zh: '优秀提案', en: 'outstanding proposal' },
        share: figures.awardShare.kenli,
      },
    ],
    collectiveShare: figures.collectiveAwards.national,
  },
} as const;
