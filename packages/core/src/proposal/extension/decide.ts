import { assignmentIn, required } from '../admitted.ts';
import { dueFrom } from '../certificates.ts';
import type { Deciders } from '../moves.ts';
import type { Proposal } from '../proposal.ts';
import { joinedProposers } from '../standing.ts';
import type { extensionCommands } from './commands.ts';
import type { Extension } from './part.ts';
import { allExtensions, extensionsOf } from './standing.ts';

const extensionIn = (state: Proposal, id: string): Extension =>
  required(
    allExtensions(state).find((one) => one.id === id),
    'an extension',
  );

const notifiedOf = (state: Proposal) =>
  state.stage === 'none' ? [] : joinedProposers(state).map(({ id }) => id);

/** What asking for more time, granting and refusing it lead to. */
export const extensionDeciders: Deciders<typeof extensionCommands> = {
  RequestExtension: (state, { assignment, until, reason }, ctx) => ({
    type: 'ExtensionRequested',
    on: ctx.today,
    extension: `${assignment}-E${extensionsOf(assignmentIn(state, assignment)).length + 1}`,
    assignment,
    until,
    reason,
    rulingBy: dueFrom('rulingOnExtension', ctx.today, ctx),
  }),
  // The day is the one that was granted; the version stays, so that the original is derived as before.
  GrantExtension: (state, { extension }, { today: on }) => {
    const { assignment, until } = extensionIn(state, extension);
    const { version } = assignmentIn(state, assignment).replyBy;
    return {
      type: 'ExtensionGranted',
      on,
      extension,
      assignment,
      replyBy: { by: until, version },
      notified: notifiedOf(state),
    };
  },
  RefuseExtension: (state, { extension, reason }, { today: on }) => ({
    type: 'ExtensionRefused',
    on,
    extension,
    assignment: extensionIn(state, extension).assignment,
    reason,
  }),
};
