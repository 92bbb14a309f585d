export { type ProposalCommand, proposalCommands } from './commands.ts';
export { type CaseDeadline, deadlinesOf } from './deadlines.ts';
export { decideProposal } from './decide.ts';
export type { ProposalEvent } from './events.ts';
export { evolveProposal } from './evolve.ts';
export { type Light, type LightTimes, lightAt, lights, lightTimes, lightWords } from './lights.ts';
export { type NextStep, nextStepOf, stepLights } from './next-step.ts';
export {
  type Assignment,
  type Contact,
  type Content,
  type Proposer,
  ProposerId,
  type Rating,
  type Receipt,
  type Reply,
} from './parts.ts';
export { ProposalProfile } from './profile.ts';
export {
  type AnyProposal,
  type Closed,
  type Filed,
  type Filing,
  filingOf,
  isReceived,
  isTaken,
  type Proposal,
  type ProposalContext,
  ProposalId,
} from './proposal.ts';
export * as proposalRules from './rules/index.ts';
export { seatOf } from './session.ts';
export {
  deliveredReply,
  firstProposer,
  joinedProposers,
  latestReply,
  openAssignment,
  ratingsOutstanding,
} from './standing.ts';
export { type ProposalStatus, proposalStatuses, statusOfProposal, statusWords } from './status.ts';
export { proposal } from './subject.ts';
export {
  mayReadProposal,
  type ProposalField,
  type ProposalView,
  ratingsAreSealed,
  readableProposals,
  type SeenAssignment,
  scopeFactsOf,
  showsEvent,
  viewOf,
  visibleAssignments,
  visibleRatings,
  visibleReplies,
} from './visibility.ts';
export {
  type ContactMethod,
  categoryWords,
  contactMethods,
  contactWords,
  type ProposalCategory,
  type ProposalPeriod,
  type ProposalSource,
  periodOfSubmissionWords,
  proposalCategories,
  proposalPeriods,
  proposalSources,
  type ResultClass,
  resultClasses,
  resultWords,
  type Satisfaction,
  type Signature,
  type Signer,
  satisfactions,
  satisfactionWords,
  signatures,
  signatureWords,
  signers,
  signerWords,
  sourceWords,
} from './vocabulary.ts';
export { proposalWorkflow } from './workflow.ts';
