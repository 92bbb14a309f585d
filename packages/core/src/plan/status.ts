import { termsOf, type WordsOf } from '../kernel/words.ts';
import { openItems, type Plan, pendingAmendment } from './plan.ts';

/** Where a plan stands, in words. */
export const planStatusWords = {
  collecting: { zh: '征集议题', en: 'collecting topics' },
  drafting: { zh: '拟订草案', en: 'drafting' },
  revising: { zh: '退回修改', en: 'returned for revision' },
  drafted: { zh: '与政府协商', en: 'with the government' },
  agreed: { zh: '待审议', en: 'awaiting approval' },
  in_approval: { zh: '审议中', en: 'in approval' },
  decided: { zh: '县委已确定', en: 'decided by the Party committee' },
  adopted: { zh: '已通过待印发', en: 'adopted, to be issued' },
  in_force: { zh: '实施中', en: 'in force' },
  amending: { zh: '调整待审定', en: 'an amendment awaits its ruling' },
  awaiting_balance: { zh: '待年终对账', en: 'awaiting the balance' },
  closed: { zh: '已对账', en: 'balanced' },
} as const satisfies WordsOf<string>;

/** 计划状态. */
export type PlanStatus = keyof typeof planStatusWords;

/** 计划状态. */
export const planStatuses = termsOf(planStatusWords);

/** 计划状态: where the whole plan stands, computed from its parts. */
export const statusOfPlan = (plan: Plan): PlanStatus | 'none' => {
  if (plan.stage === 'drafting' && plan.sentBack) return 'revising';
  if (plan.stage !== 'in_force') return plan.stage;
  if (pendingAmendment(plan)) return 'amending';
  return openItems(plan).length === 0 ? 'awaiting_balance' : 'in_force';
};
