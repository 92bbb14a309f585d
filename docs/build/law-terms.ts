import type { Words } from '../../packages/core/src/index.ts';

const words = (table: Readonly<Record<string, string>>): readonly Words[] =>
  Object.entries(table).map(([zh, en]) => ({ zh, en }));

/** Terms of the texts that no vocabulary of the core holds. */
export const lawTerms: readonly Words[] = words({
  县政协: 'county CPPCC',
  全体会议: 'plenary session',
  届: 'term',
  次: 'session',
  委员: 'member',
  界别: 'sector',
  第一提案人: 'first proposer',
  联名: 'co-proposing',
  集体提案: 'collective proposal',
  提案: 'proposal',
  案由: 'title',
  一事一案: 'one proposal, one matter',
  截止时刻: 'cut-off',
  流水号: 'serial number',
  提案号: 'filing number',
  审查: 'review',
  不予立案情形: 'ground',
  主案: 'main proposal',
  交办: 'assignment',
  独办: 'sole handling',
  退办: 'return of the assignment',
  裁定: 'ruling',
  首次联系: 'first contact',
  答复: 'reply',
  逐条答复: 'answers point by point',
  签发: 'signing',
  公章: 'seal',
  反馈意见: 'rating',
  办理态度: 'attitude',
  办理结果: 'result',
  未反馈: 'no response',
  逾期: 'overdue',
  期限: 'deadline',
  工作日: 'working day',
  调休上班: 'make-up day',
});

/** Words this model uses in one sense only. */
export const houseTerms: readonly Words[] = words({
  规则: 'rule',
  未满足的规则: 'violation',
  不予办理: 'refusal',
  事项: 'command',
  事实: 'event',
  环节: 'stage',
  流程表: 'table',
  件: 'case',
  出处文件: 'instrument',
  出处: 'citation',
  数值: 'figure',
  县情配置: 'profile',
  名册: 'register',
  推算: 'certificate',
  暂定: 'provisional',
});
