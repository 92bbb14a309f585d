import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { workingDays } from './spans.ts';

const nantong = cite('nantong-council-rooms', '协商流程', 'SEEN-part');
const qidong = cite('qidong-council-rooms-2021', '协商流程', 'SEEN-part');

/** The figures of grass-roots consultation (基层协商) as places fix them. */
export const grassrootsFigures = {
  screen: { customary: customary(workingDays(5), '议题筛选的时限') },
  prepare: { customary: customary({ n: 1, unit: 'month' } as const, '选题后召集协商会的时限') },
  /** 会前通知, before the session. */
  notice: {
    wuxi: {
      place: '无锡市',
      value: { n: 3, unit: 'calendar_day' },
      cites: [
        cite('wuxi-member-measures-2012', '第四条'),
        decided('基层协商比照专委会、小组活动的通知时限'),
      ],
    },
  },
  list: {
    asMinutes: {
      place: '某市',
      value: workingDays(7),
      cites: [
        cite('city-consultation-rules', '会议纪要', 'SEEN'),
        decided('成果清单比照会议纪要报送时限'),
      ],
    },
  },
  ownDecision: { customary: customary({ n: 2, unit: 'month' } as const, '村(居)民会议决定的时限') },
  rate: { customary: customary(workingDays(15), '群众评价的时限') },
  feedback: { customary: customary(workingDays(10), '清单了结后反馈群众的时限') },
  close: { customary: customary(workingDays(10), '反馈后办结的时限') },
  firstWarning: { customary: customary(workingDays(5), '基层协商期限的一级预警') },
  secondWarning: { customary: customary(workingDays(2), '基层协商期限的二级预警') },
  /** 列席名额. */
  observers: {
    jixi: {
      place: '绩溪县',
      value: 3,
      cites: [cite('jixi-observers-2016', '新闻摘要', 'SEEN', '邀请3名市民(网民)代表')],
    },
  },
  /** 退回办理的次数. */
  maxReturns: {
    design: { place: '默认', value: 2, cites: [decided('群众不满意的退回办理至多两次')] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<unknown>>>>>;

/** 标准流程: the six steps of Nantong. */
export const sixSteps = {
  steps: ['topic', 'fact_finding', 'session', 'agreed_list', 'carrying_out', 'feedback'],
  cites: [nantong, qidong],
} as const;

/** 标准流程 with the list made public as a step of its own. */
export const sevenSteps = {
  steps: [
    'topic',
    'fact_finding',
    'session',
    'agreed_list',
    'publicity',
    'carrying_out',
    'feedback',
  ],
  cites: [nantong, decided('协商议事室另须公示成果清单')],
} as const;

const own = [believed('村(居)民自治事项由村(居)民会议决定')] as const;

// biome-ignore format: a table is read by its columns
/** 村(居)民自治事项: what the people of a place decide themselves; no text was read for the list. */
export const ownMatters = [
  { id: 'collective_assets', words: { zh: '集体资产、资金的使用', en: 'use of collective assets' },          cites: own },
  { id: 'collective_land',   words: { zh: '集体土地、宅基地的安排', en: 'collective land and homesteads' },   cites: own },
  { id: 'public_fund',       words: { zh: '公益事业的筹资筹劳', en: 'raising funds and labour' },            cites: own },
  { id: 'village_rules',     words: { zh: '村规民约、居民公约', en: 'rules of the village or residents' },    cites: own },
] as const;
