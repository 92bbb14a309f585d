import type { FixedDate } from '../kernel/fixed-date.ts';
import type { Figure, Period } from '../kernel/period.ts';
import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { calendarDays, workingDays } from './spans.ts';

/** The periods of consultations as places fix them. */
export const consultationFigures = {
  /** 会议通知, before the meeting. */
  notice: {
    city: {
      place: '某市',
      value: workingDays(15),
      cites: [cite('city-consultation-rules', '会议通知', 'SEEN', '15个工作日')],
    },
    wuxi: {
      place: '无锡市',
      value: calendarDays(3),
      cites: [cite('wuxi-member-measures-2012', '第四条')],
    },
    county: customary(calendarDays(7), '县级会议提前五至七日通知'),
  },
  /** 全体会议通知, before the session. */
  plenaryNotice: {
    wuxi: {
      place: '无锡市',
      value: calendarDays(7),
      cites: [cite('wuxi-member-measures-2012', '第四条')],
    },
    city: {
      place: '某市',
      value: workingDays(15),
      cites: [cite('city-consultation-rules', '会议通知', 'SEEN', '15个工作日')],
    },
  },
  /** 会议材料, before the meeting. */
  materials: {
    city: {
      place: '某市',
      value: workingDays(10),
      cites: [cite('city-consultation-rules', '会议材料', 'SEEN', '10个工作日')],
    },
    chairpersonsMeeting: {
      place: '主席会议',
      value: calendarDays(3),
      cites: [cite('chairpersons-topic-measures', '议题材料')],
    },
  },
  /** 会议纪要送党委、政府和各党派, from the meeting. */
  minutes: {
    city: {
      place: '某市',
      value: workingDays(7),
      cites: [cite('city-consultation-rules', '会议纪要', 'SEEN', '7个工作日')],
    },
  },
  /** 调研方案, from the opening. */
  researchPlan: { customary: customary(workingDays(20), '立项后制定调研方案的时限') },
  /** 审定方案和成果. */
  approval: { customary: customary(workingDays(5), '审定方案、成果的时限') },
  /** 修改退回的方案. */
  revision: { customary: customary(workingDays(5), '修改方案的时限') },
  /** 具体工作方案, from the beginning of preparation. */
  workPlan: { customary: customary(workingDays(10), '制定具体工作方案的时限') },
  /** 成果报送, from the meeting. */
  outcome: { customary: customary<Period>({ n: 1, unit: 'month' }, '成果报送的时限') },
  /** 成果签收. */
  acknowledgement: { customary: customary(workingDays(5), '签收成果的时限') },
  /** 年底跟踪问效. */
  followUp: {
    yearEnd: {
      place: '某市',
      value: { date: '12-31' } satisfies FixedDate,
      cites: [
        cite(
          'municipal-follow-up-2011',
          '跟踪问效',
          'SEEN',
          '在下年初召开的政协全会上印发给全体委员',
        ),
        decided('年底前综合当年协商成果的办理情况'),
      ],
    },
  },
  firstWarning: { customary: customary(workingDays(5), '到期前一级预警') },
  secondWarning: { customary: customary(workingDays(2), '到期前二级预警') },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, Variant<Period> | Variant<FixedDate>>>>
>;

/** 先调研后协商: research before the meeting, or at the latest before the outcome. */
export const researchBeforeMeeting = {
  hebei: {
    value: true,
    cites: [
      cite('cangzhou-consultation-2022', '先调研后协商', 'SEEN', '无调研不建言、先调研后协商'),
      cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '坚持“不调研、不建言”'),
    ],
  },
  beforeOutcome: { value: false, cites: [decided('未经调研的协商,成果不得报送')] },
} as const satisfies Readonly<Record<string, Figure<boolean>>>;

/** 发言字数, in characters at most. */
export const statementLengths = {
  taishun: {
    id: 'plenary_speech',
    forms: ['plenary'],
    delivery: 'oral',
    most: 1600,
    place: '泰顺县',
    cites: [cite('taishun-speeches-2018', '二(二)(三)', 'SEEN', '字数一般控制在1600字以内')],
  },
  shaanxiOral: {
    id: 'standing_committee_oral',
    forms: ['topical_standing_committee'],
    delivery: 'oral',
    most: 1500,
    place: '陕西省',
    cites: [cite('shaanxi-speeches-2019', '一.5', 'SEEN', '口头发言材料不超过1500字')],
  },
  shaanxiWritten: {
    id: 'standing_committee_written',
    forms: ['topical_standing_committee'],
    delivery: 'written',
    most: 2500,
    place: '陕西省',
    cites: [cite('shaanxi-speeches-2019', '一.5', 'SEEN', '书面……2500字')],
  },
} as const;

const charter = (quote: string) => cite('cppcc-charter-2018', '第四条', 'SEEN', quote);
const inPlan = charter('应列入年度协商计划');
const committees = cite(
  'huailai-goals-2023',
  '总体绩效目标·有为',
  'SEEN',
  '各专委会按照协商计划开展对口协商、界别协商和提案办理协商',
);
const chaired = cite('city-consultation-rules', '主持', 'SEEN', '政协党组书记、副书记、成员');
const led = believed('各协商形式的牵头方和主持人');
const partyGroup = [
  'party_group_secretary',
  'party_group_deputy_secretary',
  'party_group_member',
] as const;
const forum = [...partyGroup, 'vice_chairperson'] as const;
const committee = [...forum, 'committee_director'] as const;

// biome-ignore format: a table is read by its columns
/** 协商形式: who may lead each and be in the chair, and whether it stands in the plan. */
export const consultationForms = [
  { id: 'plenary',                    words: { zh: '全体会议协商', en: 'plenary session' },                            leaders: ['cppcc'],                                   chairs: partyGroup, inPlan: true,  followsLiaison: false, cites: [charter('以全体会议为龙头'), chaired, led] },
  { id: 'topical_standing_committee', words: { zh: '专题议政性常委会会议', en: 'topical standing-committee meeting' }, leaders: ['cppcc'],                                   chairs: partyGroup, inPlan: true,  followsLiaison: false, cites: [inPlan, chaired, led] },
  { id: 'topical_meeting',            words: { zh: '专题协商会', en: 'topical consultation meeting' },                 leaders: ['cppcc'],                                   chairs: partyGroup, inPlan: true,  followsLiaison: false, cites: [inPlan, chaired, led] },
  { id: 'government_joint_meeting',   words: { zh: '政府、政协联席会议', en: 'joint meeting of government and CPPCC' },  leaders: ['cppcc'],                                   chairs: partyGroup, inPlan: true,  followsLiaison: false, cites: [cite('baoding-2022', '“1124+N”协商议政格局', 'SEEN', '构建了“1124+N”协商议政格局'), led] },
  { id: 'chairpersons_meeting',       words: { zh: '主席会议协商', en: "chairpersons' meeting" },                      leaders: ['cppcc'],                                   chairs: forum,      inPlan: true,  followsLiaison: false, cites: [inPlan, chaired, led] },
  { id: 'bimonthly_forum',            words: { zh: '双月协商座谈会', en: 'bimonthly forum' },                          leaders: ['cppcc', 'special_committee'],              chairs: forum,      inPlan: true,  followsLiaison: false, cites: [inPlan, cite('langfang-consultation-2023', '1+2+6+4'), led] },
  { id: 'counterpart',                words: { zh: '对口协商', en: 'counterpart consultation' },                       leaders: ['special_committee'],                       chairs: committee,  inPlan: true,  followsLiaison: true,  cites: [committees, led] },
  { id: 'sector',                     words: { zh: '界别协商', en: 'sector consultation' },                            leaders: ['special_committee', 'sector'],             chairs: [...committee, 'sector_convener'], inPlan: true, followsLiaison: false, cites: [committees, led] },
  { id: 'proposal_handling',          words: { zh: '提案办理协商', en: 'consultation on handling proposals' },         leaders: ['special_committee'],                       chairs: committee,  inPlan: true,  followsLiaison: false, cites: [committees, led] },
  { id: 'expert',                     words: { zh: '专家协商', en: 'expert consultation' },                            leaders: ['cppcc', 'special_committee'],              chairs: committee,  inPlan: false, followsLiaison: false, cites: [cite('zhangjiakou-measures-2022', '协商形式'), led] },
  { id: 'online',                     words: { zh: '网络议政、远程协商', en: 'online consultation' },                  leaders: ['cppcc', 'special_committee'],              chairs: committee,  inPlan: false, followsLiaison: false, cites: [cite('zhangjiakou-measures-2022', '协商形式'), led] },
  { id: 'micro',                      words: { zh: '微协商', en: 'micro-consultation' },                               leaders: ['special_committee', 'sector', 'member_group'], chairs: [...committee, 'sector_convener', 'group_leader'], inPlan: false, followsLiaison: false, cites: [cite('zhangjiakou-measures-2022', '协商形式', 'SEEN', '掛牌委员工作室开展“微协商”'), led] },
] as const;

const outcomes = cite('city-consultation-rules', '协商成果', 'SEEN', '会议纪要、建议案');
const reported = believed('协商报告、专报、调研报告的审定');

/** 协商成果: the types, and the bodies that may adopt each. */
export const consultationOutcomes = [
  {
    id: 'minutes',
    adoptedBy: [
      'plenary',
      'standing_committee',
      'chairpersons_meeting',
      'topical_meeting',
      'forum',
      'secretaries_general_meeting',
      'special_committee',
    ],
    cites: [outcomes],
  },
  {
    id: 'formal_proposal_of_cppcc',
    adoptedBy: ['plenary', 'standing_committee', 'chairpersons_meeting'],
    cites: [outcomes],
  },
  {
    id: 'report',
    adoptedBy: ['standing_committee', 'chairpersons_meeting', 'special_committee'],
    cites: [outcomes, reported],
  },
  {
    id: 'special_brief',
    adoptedBy: ['chairpersons_meeting', 'special_committee'],
    cites: [cite('pingdingshan-consultation', '协商专报', 'PRACTICE'), reported],
  },
  {
    id: 'research_report',
    adoptedBy: ['chairpersons_meeting', 'special_committee'],
    cites: [reported],
  },
] as const;
