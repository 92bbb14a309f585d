import {
  consultationForms,
  planFigures as figures,
  mustConsult,
  supervisionForms,
} from '../../law/plan-figures.ts';
import { planPatterns } from '../../law/plan-patterns.ts';

/** What the demo county chooses for its annual plans (年度计划). */
export const huailaiPlan = {
  periods: {
    collect: figures.collect.customary,
    draft: figures.draft.customary,
    agree: figures.agree.customary,
    approve: figures.approve.customary,
    issue: figures.issue.customary,
    amendment: figures.amendment.customary,
    adopt: figures.adopt.customary,
    balance: figures.balance.customary,
    firstWarning: figures.firstWarning.customary,
    secondWarning: figures.secondWarning.customary,
  },
  approvalChain: figures.approvalChain.regulation2022,
  adoptedBy: figures.adoptedBy.langfang,
  issuedBy: figures.issuedBy.threeOffices,
  topicCap: figures.topicCap.chongqing,
  latePlans: figures.latePlans.warned,
  consultationForms,
  supervisionForms,
  mustConsult,
  patterns: [planPatterns.baoding, planPatterns.zhangjiakou],
} as const;
