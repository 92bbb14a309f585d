/** What became of an item of the year's plan of consultation. */
export type ItemCourse =
  | 'closed'
  | 'followed_up'
  | 'no_instruction'
  | 'researching'
  | 'late'
  | 'preparing'
  | 'postponed'
  | 'cancelled'
  | 'grassroots';

/** One item of the plan of consultation. */
export interface PlannedConsultation {
  readonly key: string;
  readonly title: string;
  readonly theme:
    | 'business_environment'
    | 'ecological_restoration'
    | 'grape_industry'
    | 'production_safety'
    | 'living_environment'
    | 'livelihood'
    | 'other';
  readonly form:
    | 'topical_standing_committee'
    | 'topical_meeting'
    | 'counterpart'
    | 'sector'
    | 'proposal_handling'
    | 'grassroots';
  readonly leader: 'leadership' | 'special_committee' | 'platform';
  /** The committee that leads, or does the work for the leadership. */
  readonly body: string;
  readonly units: readonly [string, ...string[]];
  readonly expert: string;
  /** The month its meeting is planned for. */
  readonly month: number;
  readonly timing: 'before_decision' | 'during_implementation';
  readonly outcome: ItemCourse;
  /** What research found: where, what is wrong, why. */
  readonly place: string;
  readonly problem: string;
  readonly cause: string;
  readonly recommendations: readonly [string, ...string[]];
}

/** The items of the plan, on the themes of the county's goals; places are real, figures are not told. */
export const plannedConsultations: readonly PlannedConsultation[] = [
  {
    key: 'putao',
    title: '推进葡萄产业融合发展',
    theme: 'grape_industry',
    form: 'topical_standing_committee',
    leader: 'leadership',
    body: 'wei-jingji',
    units: ['putaojiu-ju', 'wenlv-ju', 'nongye-ju'],
    expert: 'x-putao',
    month: 5,
    timing: 'before_decision',
    outcome: 'closed',
    place: '桑园镇葡萄种植区',
    problem: '种植、酿造、旅游各自为营,酒庄游客停留时间短',
    cause: '缺少统一的产区标识和游览线路',
    recommendations: ['统一怀来产区标识和品质等级,制定管理办法', '设计贯通酒庄和葡萄园的游览线路'],
  },
  {
    key: 'yingshang',
    title: '优化营商环境,提升涉企服务效能',
    theme: 'business_environment',
    form: 'topical_meeting',
    leader: 'leadership',
    body: 'wei-jingji',
    units: ['shenpi-ju', 'fagai-ju', 'shijian-ju'],
    expert: 'x-jinrong',
    month: 6,
    timing: 'during_implementation',
    outcome: 'closed',
    place: '沙城经济开发区',
    problem: '同一事项多部门重复提交材料',
    cause: '部门数据未完全共享',
    recommendations: ['推行一次提交、多部门共用的申报材料库', '开设中小企业诉求专窗并公开办结时间'],
  },
  {
    key: 'anquan',
    title: '农村自建房和小微企业安全生产',
    theme: 'production_safety',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-shefa',
    units: ['yingji-ju'],
    expert: 'x-anquan',
    month: 4,
    timing: 'during_implementation',
    outcome: 'closed',
    place: '新保安镇小微企业园',
    problem: '小微企业隐患排查流于形式',
    cause: '缺少专业力量,台账无人复核',
    recommendations: ['为小微企业购买专业安全服务并公开复核结果'],
  },
  {
    key: 'shengtai',
    title: '官厅水库周边生态修复治理',
    theme: 'ecological_restoration',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-huanzi',
    units: ['shengtai-ju', 'lincao-ju', 'shuiwu-ju'],
    expert: 'x-shengtai',
    month: 7,
    timing: 'during_implementation',
    outcome: 'followed_up',
    place: '官厅镇湿地',
    problem: '修复地块管护责任不清',
    cause: '工程移交后没有管护经费',
    recommendations: ['明确修复地块管护主体和经费来源', '公布湿地补水计划并按季评估'],
  },
  {
    key: 'jumin',
    title: '城镇老旧小区人居环境整治',
    theme: 'living_environment',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-huanzi',
    units: ['zhujian-ju', 'chengguan-ju'],
    expert: 'x-guihua',
    month: 6,
    timing: 'before_decision',
    outcome: 'followed_up',
    place: '沙城镇老旧小区',
    problem: '改造后物业缺位,环境反复',
    cause: '改造与长效管理脱节',
    recommendations: ['改造方案与物业进驻同步审查'],
  },
  {
    key: 'yiliao',
    title: '基层医疗服务能力提升',
    theme: 'livelihood',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-jiaowei',
    units: ['weijian-ju', 'yibao-ju'],
    expert: 'x-yiliao',
    month: 8,
    timing: 'before_decision',
    outcome: 'no_instruction',
    place: '存瑞镇村卫生室',
    problem: '村卫生室医生年龄偏大,夜间无人值守',
    cause: '待遇和培养渠道不足',
    recommendations: ['定向培养乡村医生并落实岗位待遇'],
  },
  {
    key: 'yonggong',
    title: '破解中小企业用工难题',
    theme: 'business_environment',
    form: 'sector',
    leader: 'special_committee',
    body: 'wei-jingji',
    units: ['renshe-ju'],
    expert: 'x-jinrong',
    month: 9,
    timing: 'during_implementation',
    outcome: 'followed_up',
    place: '东花园镇企业',
    problem: '季节性用工缺口大',
    cause: '培训与岗位需求不匹配',
    recommendations: ['按企业订单组织技能培训'],
  },
  {
    key: 'daolu',
    title: '农村公路养护类提案办理',
    theme: 'livelihood',
    form: 'proposal_handling',
    leader: 'special_committee',
    body: 'wei-tian',
    units: ['jiaotong-ju'],
    expert: 'x-guihua',
    month: 9,
    timing: 'during_implementation',
    outcome: 'late',
    place: '王家楼回族乡村道',
    problem: '雨季水毁路段修复慢',
    cause: '养护资金按年下达,缺少应急机制',
    recommendations: ['设立农村公路水毁应急修复资金'],
  },
  {
    key: 'yanglao',
    title: '农村互助养老服务',
    theme: 'livelihood',
    form: 'topical_meeting',
    leader: 'leadership',
    body: 'wei-shefa',
    units: ['minzheng-ju'],
    expert: 'x-yiliao',
    month: 10,
    timing: 'before_decision',
    outcome: 'late',
    place: '瑞云观乡幸福院',
    problem: '幸福院运营经费不足',
    cause: '缺少稳定的投入渠道',
    recommendations: ['建立幸福院运营补助与服务人数挂钩的办法'],
  },
  {
    key: 'shuiyuan',
    title: '农村饮水安全巩固提升',
    theme: 'livelihood',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-huanzi',
    units: ['shuiwu-ju'],
    expert: 'x-shuiwu',
    month: 11,
    timing: 'during_implementation',
    outcome: 'researching',
    place: '孙庄子乡集中供水点',
    problem: '供水管网漏损率高',
    cause: '管网老化',
    recommendations: ['分批更新供水管网'],
  },
  {
    key: 'wenlv',
    title: '鸡鸣驿文旅融合发展',
    theme: 'other',
    form: 'topical_meeting',
    leader: 'leadership',
    body: 'wei-wenshi',
    units: ['wenlv-ju'],
    expert: 'x-guihua',
    month: 10,
    timing: 'before_decision',
    outcome: 'postponed',
    place: '鸡鸣驿乡',
    problem: '古驿站保护与开发衔接不够',
    cause: '规划尚在修编',
    recommendations: ['先行编制展示利用方案'],
  },
  {
    key: 'dianshang',
    title: '农产品电商物流体系建设',
    theme: 'business_environment',
    form: 'counterpart',
    leader: 'special_committee',
    body: 'wei-jingji',
    units: ['shangwu-ju'],
    expert: 'x-jinrong',
    month: 11,
    timing: 'before_decision',
    outcome: 'cancelled',
    place: '北辛堡镇物流点',
    problem: '物流成本高',
    cause: '站点分散',
    recommendations: ['整合乡镇物流站点'],
  },
  {
    key: 'xiangcun',
    title: '村庄垃圾分类怎么分、怎么收',
    theme: 'living_environment',
    form: 'grassroots',
    leader: 'platform',
    body: 'wei-huanzi',
    units: ['chengguan-ju'],
    expert: 'x-shengtai',
    month: 5,
    timing: 'during_implementation',
    outcome: 'grassroots',
    place: '沙城镇社区',
    problem: '投放点少,清运不及时',
    cause: '点位由村里商定,清运由部门安排,衔接不上',
    recommendations: ['增设投放点并公布清运时间'],
  },
];
