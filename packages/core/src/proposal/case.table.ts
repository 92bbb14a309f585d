import { cite } from '../law/instruments.ts';
import { statusWords } from './case/status.ts';
import * as submit from './drafting/rules.ts';
import { consultedBeforeFiling } from './handling-consultation/rules.ts';
import * as people from './proposers/rules.ts';
import { formGivesReason } from './publication/rules.ts';
import * as rate from './rating/closing-rules.ts';
import * as convert from './review/conversion-rules.ts';
import * as merging from './review/merging-rules.ts';
import * as procedure from './review/procedure-rules.ts';
import * as review from './review/rules.ts';
import { caseRows, committee, office, type ProposalTable, proposers } from './table.ts';

const firstActs = people.firstProposerActs;
const readyToSubmit = [
  firstActs,
  people.proposerIsEligible,
  people.jointHasTwo,
  people.collectiveIsSigned,
  people.sectorInPlenaryOnly,
  submit.hasSuggestions,
  submit.sessionIsKnown,
  formGivesReason,
] as const;

const reviewing = [procedure.reviewBodyExists, procedure.reviewerRecuses] as const;
const disposing = [...reviewing, procedure.stagesAreComplete] as const;
const converting = [...disposing, convert.proposerConsents] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = caseRows([
  { from: 'none',      on: 'DraftProposal',    to: 'draft',     by: proposers, rules: [people.proposerIsEligible, people.sourceIsOpen, people.sourceFitsProposer] },
  { from: 'draft',     on: 'ReviseDraft',      to: 'draft',     by: proposers, rules: [firstActs] },
  { from: 'draft',     on: 'DiscardDraft',     to: 'discarded', by: proposers, rules: [firstActs] },
  { from: 'draft',     on: 'SubmitProposal',   to: 'submitted', by: proposers, rules: readyToSubmit },

  { from: 'submitted', on: 'RecordReview',           to: 'submitted',                   by: committee, rules: [...reviewing, procedure.reviewedInOrder] },
  { from: 'submitted', on: 'FileProposal',           to: 'filed',                       by: committee, rules: [...disposing, procedure.somebodyLeads, review.oneProposalOneMatter, consultedBeforeFiling] },
  { from: 'submitted', on: 'MergeProposal',          to: 'merged',                      by: committee, rules: [...disposing, procedure.somebodyLeads, review.mergesIntoFiled] },
  { from: 'submitted', on: 'DeclineFiling',          to: 'not_filed',                   by: committee, rules: [...disposing, review.groundIsListed] },
  { from: 'submitted', on: 'ReturnForRevision',      to: 'returned_for_revision',       by: committee, rules: [...reviewing, procedure.somebodyLeads] },
  { from: 'submitted', on: 'AskConversion',          to: 'submitted',                   by: committee, rules: [...reviewing, procedure.somebodyLeads, convert.conversionNotPending] },
  { from: 'submitted', on: 'AgreeToConversion',      to: 'submitted',                   by: proposers, rules: [firstActs, convert.conversionIsAsked] },
  { from: 'submitted', on: 'RefuseConversion',       to: 'submitted',                   by: proposers, rules: [firstActs, convert.conversionIsAsked] },
  { from: 'submitted', on: 'ForwardForReference',    to: 'forwarded_for_reference',     by: committee, rules: [...converting, review.forwardedToKnownUnits] },
  { from: 'submitted', on: 'ConvertToOpinionReport', to: 'converted_to_opinion_report', by: committee, rules: converting },
  { from: 'submitted', on: 'ConvertToMemberLetter',  to: 'converted_to_member_letter',  by: committee, rules: converting },
  { from: 'submitted', on: 'WithdrawProposal',       to: 'withdrawn',                   by: proposers, rules: [firstActs] },
  { from: 'submitted', on: 'LapseProposal',          to: 'withdrawn',                   by: committee, rules: [submit.nobodyCarriesItOn] },

  { from: 'returned_for_revision', on: 'ReviseDraft',      to: 'returned_for_revision', by: proposers, rules: [firstActs] },
  { from: 'returned_for_revision', on: 'SubmitProposal',   to: 'submitted',             by: proposers, rules: readyToSubmit },
  { from: 'returned_for_revision', on: 'WithdrawProposal', to: 'withdrawn',             by: proposers, rules: [firstActs] },
  { from: 'returned_for_revision', on: 'LapseProposal',    to: 'withdrawn',             by: committee, rules: [submit.nobodyCarriesItOn] },

  { from: 'merged', on: 'UnmergeProposal',     to: 'submitted', by: committee, rules: [merging.notAnsweredYet] },
  { from: 'merged', on: 'WithdrawProposal',    to: 'withdrawn', by: proposers, rules: [firstActs, submit.notYetAssigned] },
  { from: 'merged', on: 'RequestWithdrawal',   to: 'merged',    by: proposers, rules: [firstActs, submit.isBeingHandled, submit.withdrawalNotPending] },
  { from: 'merged', on: 'ConsentToWithdrawal', to: 'withdrawn', by: committee, rules: [submit.withdrawalIsPending] },
  { from: 'merged', on: 'RefuseWithdrawal',    to: 'merged',    by: committee, rules: [submit.withdrawalIsPending] },
  { from: 'merged', on: 'RecordSettlement',    to: 'merged',    by: office,    rules: [rate.settlementIsDue] },
  { from: 'merged', on: 'CloseProposal',       to: 'closed',    by: committee, rules: [rate.ratingIsOver, rate.dissatisfactionIsAnswered] },

  { from: 'filed', on: 'JoinHandling',        to: 'filed',     by: office,    rules: [merging.joinedBeforeAssignment, merging.joinsOneMain] },
  { from: 'filed', on: 'SeparateHandling',    to: 'filed',     by: office,    rules: [merging.isJoined, merging.notAnsweredYet] },
  { from: 'filed', on: 'WithdrawProposal',    to: 'withdrawn', by: proposers, rules: [firstActs, submit.notYetAssigned] },
  { from: 'filed', on: 'RequestWithdrawal',   to: 'filed',     by: proposers, rules: [firstActs, submit.isBeingHandled, submit.withdrawalNotPending] },
  { from: 'filed', on: 'ConsentToWithdrawal', to: 'withdrawn', by: committee, rules: [submit.withdrawalIsPending] },
  { from: 'filed', on: 'RefuseWithdrawal',    to: 'filed',     by: committee, rules: [submit.withdrawalIsPending] },
  { from: 'filed', on: 'RecordSettlement',    to: 'filed',     by: office,    rules: [rate.settlementIsDue] },
  { from: 'filed', on: 'CloseProposal',       to: 'closed',    by: committee, rules: [rate.ratingIsOver, rate.dissatisfactionIsAnswered] },
]);

/** The stages of the case itself; what units do with it is told by the statuses. */
const stages = {
  draft: statusWords.draft,
  discarded: statusWords.discarded,
  submitted: statusWords.submitted,
  returned_for_revision: statusWords.returned_for_revision,
  not_filed: statusWords.not_filed,
  merged: statusWords.merged,
  withdrawn: statusWords.withdrawn,
  forwarded_for_reference: statusWords.forwarded_for_reference,
  converted_to_opinion_report: statusWords.converted_to_opinion_report,
  converted_to_member_letter: statusWords.converted_to_member_letter,
  filed: { zh: '立案', en: 'filed' },
  closed: statusWords.closed,
};

/** The life of a proposal: drafted, submitted, reviewed, filed or disposed of otherwise, closed. */
export const caseTable: ProposalTable = {
  part: 'case',
  title: { zh: '提案', en: 'Proposal' },
  stages,
  final: [
    'discarded',
    'not_filed',
    'withdrawn',
    'forwarded_for_reference',
    'converted_to_opinion_report',
    'converted_to_member_letter',
    'closed',
  ],
  cites: [cite('national-proposal-regulation-2018', '第二条')],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};
