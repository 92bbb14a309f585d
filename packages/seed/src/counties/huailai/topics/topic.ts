import type { ProposalCategory } from '@xieshang/core';

/** 主题: what the county's members work on in the year. */
export const themes = [
  '葡萄产业融合发展',
  '优化营商环境',
  '生态修复治理',
  '安全生产',
  '人居环境整治',
  '民生工程',
  '数字引领',
  '承接北京协同发展',
  '助企纾困',
  '养老托育',
  '医疗教育',
  '文旅',
  '交通',
  '官厅水库',
] as const;

/** What one proposal says, before anybody has proposed it. */
export interface Topic {
  readonly key: string;
  readonly theme: (typeof themes)[number];
  readonly title: string;
  readonly category: ProposalCategory;
  /** The one matter it raises. */
  readonly matter: string;
  /** The key of the unit whose business it is. */
  readonly unit: string;
  readonly situation: string;
  readonly analysis: string;
  readonly suggestions: readonly string[];
}
