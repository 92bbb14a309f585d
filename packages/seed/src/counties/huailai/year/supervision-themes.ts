import type { PlannedConsultation } from './planned-consultation.ts';

/** How far a supervision of the year came. */
export type SupervisionCourse =
  | 'closed'
  | 'tracked'
  | 'rectifying'
  | 'advised'
  | 'under_way'
  | 'informed';

/** One item of the plan of supervision. */
export interface PlannedSupervision {
  readonly key: string;
  readonly title: string;
  readonly theme: PlannedConsultation['theme'];
  readonly object: 'law' | 'policy' | 'organ_work';
  readonly form: 'meeting' | 'inspection' | 'special' | 'appraisal' | 'proposal';
  readonly body: string;
  readonly unit: string;
  readonly month: number;
  readonly outcome: SupervisionCourse;
  readonly place: string;
  readonly found: string;
  readonly advice: string;
  readonly items: readonly [string, ...string[]];
}

/** The items of the plan of supervision, on the six themes of the county's goals. */
export const plannedSupervisions: readonly PlannedSupervision[] = [
  {
    key: 'jd-shenpi',
    title: '政务服务“一窗受理”落实情况民主监督',
    theme: 'business_environment',
    object: 'policy',
    form: 'special',
    body: 'wei-jingji',
    unit: 'shenpi-ju',
    month: 3,
    outcome: 'closed',
    place: '县政务服务大厅',
    found: '部分窗口仍要求重复提交材料',
    advice: '清理重复材料,公开一次告知清单',
    items: ['公开一次告知清单', '清理重复提交的材料'],
  },
  {
    key: 'jd-anquan',
    title: '安全生产责任制落实情况民主监督',
    theme: 'production_safety',
    object: 'law',
    form: 'inspection',
    body: 'wei-shefa',
    unit: 'yingji-ju',
    month: 4,
    outcome: 'tracked',
    place: '新保安镇工业园',
    found: '隐患整改台账更新不及时',
    advice: '隐患台账按周更新并复核销号',
    items: ['隐患台账按周更新', '整改完成逐项复核'],
  },
  {
    key: 'jd-shengtai',
    title: '官厅水库生态修复治理民主监督',
    theme: 'ecological_restoration',
    object: 'policy',
    form: 'inspection',
    body: 'wei-huanzi',
    unit: 'shengtai-ju',
    month: 5,
    outcome: 'rectifying',
    place: '官厅水库北岸',
    found: '岸线垃圾清理反复',
    advice: '明确岸线分段责任人并公示',
    items: ['分段公示岸线责任人', '建立清理巡查记录'],
  },
  {
    key: 'jd-putao',
    title: '葡萄产业扶持政策兑现民主监督',
    theme: 'grape_industry',
    object: 'policy',
    form: 'meeting',
    body: 'wei-jingji',
    unit: 'putaojiu-ju',
    month: 7,
    outcome: 'advised',
    place: '桑园镇酒庄',
    found: '扶持资金拨付周期较长',
    advice: '公开扶持资金申报和拨付进度',
    items: ['公开拨付进度'],
  },
  {
    key: 'jd-jumin',
    title: '农村人居环境整治民主监督',
    theme: 'living_environment',
    object: 'organ_work',
    form: 'special',
    body: 'wei-huanzi',
    unit: 'nongye-ju',
    month: 9,
    outcome: 'under_way',
    place: '东八里乡',
    found: '公厕管护不到位',
    advice: '落实公厕管护人员',
    items: ['落实公厕管护人员'],
  },
  {
    key: 'jd-minsheng',
    title: '民生工程建设进度民主监督',
    theme: 'livelihood',
    object: 'organ_work',
    form: 'meeting',
    body: 'wei-jiaowei',
    unit: 'jiaoti-ju',
    month: 10,
    outcome: 'informed',
    place: '沙城第四小学',
    found: '扩建工程进度滞后',
    advice: '按月公布工程进度',
    items: ['按月公布工程进度'],
  },
];
