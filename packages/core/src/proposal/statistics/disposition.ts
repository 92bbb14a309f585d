import { termsOf, type WordsOf } from '../../kernel/words.ts';
import { type AnyProposal, type Discarded, type Draft, mergerOf } from '../proposal.ts';

/** What review made of a received proposal, in words. */
export const dispositionWords = {
  filed: { zh: '立案', en: 'filed' },
  merged: { zh: '并案', en: 'merged' },
  not_filed: { zh: '不予立案', en: 'not filed' },
  withdrawn: { zh: '撤案', en: 'withdrawn' },
  returned_for_revision: { zh: '退回修改', en: 'returned for revision' },
  forwarded_for_reference: { zh: '转有关部门参考', en: 'forwarded for reference' },
  converted_to_opinion_report: { zh: '转社情民意', en: 'converted to an opinion report' },
  converted_to_member_letter: { zh: '转委员来信', en: 'converted to a member letter' },
  under_review: { zh: '审查中', en: 'under review' },
} as const satisfies WordsOf<string>;

/** 审查处理结果. */
export type DispositionKind = keyof typeof dispositionWords;

/** 审查处理结果: every received proposal has exactly one. */
export const dispositions = termsOf(dispositionWords);

/** A proposal that was submitted, at whatever stage. */
export type ReceivedProposal = Exclude<AnyProposal, Draft | Discarded>;

/**
 * What review made of a received proposal. One that was withdrawn after it had been filed counts
 * as filed: its number is kept for good.
 */
export const dispositionOf = (proposal: ReceivedProposal): DispositionKind => {
  switch (proposal.stage) {
    case 'submitted':
      return 'under_review';
    case 'withdrawn':
      return proposal.filing ? 'filed' : 'withdrawn';
    case 'closed':
      return mergerOf(proposal) ? 'merged' : 'filed';
    case 'filed':
    case 'merged':
    case 'not_filed':
    case 'returned_for_revision':
    case 'forwarded_for_reference':
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return proposal.stage;
  }
};
