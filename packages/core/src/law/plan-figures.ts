import { customary } from './customary.ts';
import type { Variant } from './figures.ts';
import { believed, cite, decided } from './instruments.ts';
import { workingDays } from './spans.ts';

const charter = cite('cppcc-charter-2018', '第四条', 'SEEN', '以全体会议为龙头');
const seed = cite(
  'huailai-goals-2023',
  '总体绩效目标',
  'SEEN',
  '各专委会按照协商计划开展对口协商、界别协商和提案办理协商',
);
const inPlan = cite('consultation-regulation-2022', '第二十一条');
const seedForms = cite(
  'huailai-goals-2023',
  '总体绩效目标',
  'SEEN',
  '采取会议、视察、提案办理等监督形式',
);
const shandong = cite(
  'shandong-supervision-2017',
  '监督形式',
  'SEEN',
  '确定了民主监督的6种主要形式',
);
const zhangjiakou = cite('zhangjiakou-measures-2022', '协商形式');

/** The figures of annual plans (年度计划) as places fix them. */
export const planFigures = {
  collect: { customary: customary(workingDays(10), '议题征集的最短时间') },
  draft: { customary: customary(workingDays(20), '拟订草案的时限') },
  agree: { customary: customary(workingDays(10), '政府研究草案的时限') },
  approve: { customary: customary(workingDays(15), '每个审议环节的时限') },
  issue: { customary: customary(workingDays(5), '印发计划的时限') },
  amendment: { customary: customary(workingDays(10), '计划调整审定的时限') },
  adopt: { customary: customary({ date: '03-31' }, '年度计划于3月31日前通过;逾期只作提醒') },
  balance: { customary: customary({ date: '01-31' }, '次年1月底前对账') },
  firstWarning: { customary: customary(workingDays(10), '计划期限的一级预警') },
  secondWarning: { customary: customary(workingDays(3), '计划期限的二级预警') },
  /** 报审环节. */
  approvalChain: {
    regulation2022: {
      place: '中国共产党政治协商工作条例',
      value: ['party_group', 'party_committee'],
      cites: [cite('consultation-regulation-2022', '第十八条')],
    },
    opinion2015: {
      place: '2015年实施意见',
      value: ['chairpersons', 'party_committee'],
      cites: [cite('consultation-opinions-2015', '五')],
    },
  },
  /** 通过计划的会议, once the Party committee has decided. */
  adoptedBy: {
    langfang: {
      place: '廊坊市',
      value: 'standing_committee',
      cites: [cite('langfang-consultation-2023', '计划制定程序')],
    },
  },
  /** 印发机关. */
  issuedBy: {
    threeOffices: {
      place: '保定市、廊坊市',
      value: ['party_office', 'government_office', 'cppcc_office'],
      cites: [
        cite('baoding-2022', '计划印发', 'SEEN', '以党委、政府、政协办公室的名义联合印发'),
        cite('langfang-consultation-2023', '计划印发'),
      ],
    },
  },
  /** 议题数量. */
  topicCap: {
    chongqing: {
      place: '重庆市',
      value: 15,
      cites: [cite('chongqing-plan-2014', '二', 'SEEN', '一般不超过15个')],
    },
  },
  /** 计划逾期未通过的. */
  latePlans: {
    warned: {
      place: '默认',
      value: 'warn',
      cites: [decided('年度计划逾期未通过的,活动不停,在个案上标明')],
    },
    refused: {
      place: '从严',
      value: 'refuse',
      cites: [decided('从严的,计划通过并印发后方可立项')],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Variant<unknown>>>>>;

// biome-ignore format: a table is read by its columns
/** 协商形式: who may lead each, and whether its topics must be in the plan. */
export const consultationForms = [
  { id: 'plenary',                    mustBeInPlan: true,  leaders: ['leadership'],                                  cites: [charter] },
  { id: 'topical_standing_committee', mustBeInPlan: true,  leaders: ['leadership'],                                  cites: [inPlan, charter] },
  { id: 'topical_meeting',            mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],             cites: [inPlan, decided('专委会可受主席会议委托牵头')] },
  { id: 'government_joint_meeting',   mustBeInPlan: true,  leaders: ['leadership'],                                  cites: [cite('baoding-2022', '“1124+N”')] },
  { id: 'biweekly_forum',             mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],             cites: [cite('national-report-2015', '双周协商座谈会'), decided('县级由主席会议或专委会牵头')] },
  { id: 'monthly_forum',              mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],             cites: [believed('月度协商座谈会')] },
  { id: 'bimonthly_forum',            mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],             cites: [cite('langfang-consultation-2023', '“1+2+6+4”')] },
  { id: 'chairpersons_meeting',       mustBeInPlan: true,  leaders: ['leadership'],                                  cites: [believed('主席会议协商')] },
  { id: 'counterpart',                mustBeInPlan: true,  leaders: ['special_committee'],                           cites: [seed] },
  { id: 'sector',                     mustBeInPlan: true,  leaders: ['special_committee', 'sector'],                 cites: [seed, decided('界别可自行牵头界别协商')] },
  { id: 'proposal_handling',          mustBeInPlan: true,  leaders: ['special_committee'],                           cites: [seed] },
  { id: 'expert',                     mustBeInPlan: false, leaders: ['leadership', 'special_committee'],             cites: [zhangjiakou, decided('专家协商可不列入计划')] },
  { id: 'online',                     mustBeInPlan: false, leaders: ['leadership', 'special_committee', 'sector'],   cites: [zhangjiakou, decided('网络议政可不列入计划')] },
  { id: 'micro',                      mustBeInPlan: false, leaders: ['platform', 'member_group', 'sector'],          cites: [cite('zhangjiakou-measures-2022', '微协商', 'SEEN', '掛牌委员工作室开展“微协商”'), decided('微协商可不列入计划')] },
  { id: 'grassroots',                 mustBeInPlan: false, leaders: ['platform', 'special_committee'],               cites: [cite('nantong-council-rooms', '协商议事室', 'SEEN-part'), decided('基层协商可不列入计划')] },
] as const;

// biome-ignore format: a table is read by its columns
/** 监督形式: who may lead each, and whether its topics must be in the plan. */
export const supervisionForms = [
  { id: 'meeting',             mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],           cites: [seedForms, shandong] },
  { id: 'inspection',          mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],           cites: [seedForms, shandong] },
  { id: 'proposal',            mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],           cites: [seedForms, shandong] },
  { id: 'special',             mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],           cites: [shandong] },
  { id: 'appraisal',           mustBeInPlan: true,  leaders: ['leadership', 'special_committee', 'sector'], cites: [believed('民主评议由主席会议组织,可委托专委会、界别')] },
  { id: 'opinion_report',      mustBeInPlan: false, leaders: ['special_committee', 'sector'],               cites: [shandong, decided('社情民意监督可不列入计划')] },
  { id: 'assigned_supervisor', mustBeInPlan: false, leaders: ['special_committee', 'member_group'],         cites: [cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '完善民主监督员制度')] },
  { id: 'invited_delegate',    mustBeInPlan: false, leaders: ['special_committee', 'member_group'],         cites: [shandong] },
  { id: 'joint_levels',        mustBeInPlan: true,  leaders: ['leadership', 'special_committee'],           cites: [believed('联动监督')] },
  { id: 'micro',               mustBeInPlan: false, leaders: ['platform', 'member_group', 'sector'],        cites: [believed('委员微监督')] },
] as const;

const beforeDecision = cite(
  'consultation-opinions-2015',
  '五',
  'SEEN',
  '对明确规定需要协商的事项必须经协商后提交决策实施',
);
const listed = [beforeDecision, decided('应协商事项的具体清单未见文本,由各县确定')] as const;

// biome-ignore format: a table is read by its columns
/** 应协商事项: no text that was read lists them; the list is this model's, and a county replaces it. */
export const mustConsult = [
  { id: 'development_plan',  words: { zh: '国民经济和社会发展规划、计划', en: 'plans of economic and social development' }, cites: listed },
  { id: 'budget',            words: { zh: '财政预算',                     en: 'the budget' },                               cites: listed },
  { id: 'livelihood_policy', words: { zh: '重大民生政策',                 en: 'major livelihood policies' },                cites: listed },
  { id: 'spatial_plan',      words: { zh: '城乡总体规划',                 en: 'overall plans of town and country' },        cites: listed },
  { id: 'major_project',     words: { zh: '重大项目',                     en: 'major projects' },                           cites: listed },
] as const;
