import type { CommandOf } from '../kernel/command.ts';
import { appraisalCommands } from './appraisal/appraisal.ts';
import { assignmentCommands } from './assignment/assignment.ts';
import { awardCommands } from './award/award.ts';
import { clockCommands } from './clock/clock.ts';
import { draftingCommands } from './drafting/drafting.ts';
import { extensionCommands } from './extension/extension.ts';
import { formalProposalCommands } from './formal-proposal/formal-proposal.ts';
import { handlingConsultationCommands } from './handling-consultation/commands.ts';
import { keyCommands } from './key/key.ts';
import { lookBackCommands } from './look-back/commands.ts';
import { promiseCommands } from './promise/commands.ts';
import { proposerCommands } from './proposers/proposers.ts';
import { publicationCommands } from './publication/commands.ts';
import { ratingCommands } from './rating/rating.ts';
import { reminderCommands } from './reminder/reminder.ts';
import { replyCommands } from './reply/reply.ts';
import { reviewCommands } from './review/review.ts';
import { supervisionCommands } from './supervision-record/supervision.ts';

/** What people may ask of a proposal (提案). */
export const proposalCommands = {
  ...draftingCommands,
  ...proposerCommands,
  ...reviewCommands,
  ...assignmentCommands,
  ...replyCommands,
  ...ratingCommands,
  ...extensionCommands,
  ...clockCommands,
  ...reminderCommands,
  ...promiseCommands,
  ...lookBackCommands,
  ...publicationCommands,
  ...handlingConsultationCommands,
  ...keyCommands,
  ...supervisionCommands,
  ...appraisalCommands,
  ...awardCommands,
  ...formalProposalCommands,
} as const;

/** What people may ask of a proposal. */
export type ProposalCommand = CommandOf<typeof proposalCommands>;
