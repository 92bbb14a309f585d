import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { Content, reason } from '../fields.ts';
import { proposalSources } from '../vocabulary.ts';

/** What people may ask to draft, submit or withdraw a proposal (起草、提交、撤回). */
export const draftingCommands = {
  DraftProposal: command(
    { zh: '起草提案', en: 'Draft a proposal' },
    { source: enumOf(proposalSources, 'ProposalSource', '提案者类别'), content: Content },
  ),
  ReviseDraft: command({ zh: '修改内容', en: 'Revise the text' }, { content: Content }),
  DiscardDraft: command({ zh: '放弃草稿', en: 'Discard the draft' }, {}),
  SubmitProposal: command({ zh: '提交提案', en: 'Submit the proposal' }, {}),
  WithdrawProposal: command({ zh: '撤回提案', en: 'Withdraw the proposal' }, { reason }),
  RequestWithdrawal: command({ zh: '申请撤案', en: 'Ask to withdraw the proposal' }, { reason }),
  ConsentToWithdrawal: command({ zh: '同意撤案', en: 'Consent to the withdrawal' }, {}),
  RefuseWithdrawal: command({ zh: '不同意撤案', en: 'Refuse the withdrawal' }, { reason }),
  LapseProposal: command({ zh: '终止提案', en: 'Let the proposal lapse' }, { reason }),
} as const;
