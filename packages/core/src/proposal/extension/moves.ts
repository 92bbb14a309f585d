import { areaOf } from '../../kernel/area.ts';
import { required } from '../../kernel/required.ts';
import { assignmentIn } from '../case/admitted.ts';
import { withAssignment } from '../case/changes.ts';
import { allExtensions, extensionsOf } from '../case/extensions.ts';
import { joinedProposers } from '../case/queries.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import type { Assignment } from '../parts/assignment.ts';
import { type Extension, extensionCommands, extensionFacts } from '../parts/extension.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';

const extensionIn = (state: Proposal, id: string): Extension =>
  required(
    allExtensions(state).find((one) => one.id === id),
    'an extension',
  );

const notifiedOf = (state: Proposal) =>
  state.stage === 'none' ? [] : joinedProposers(state).map(({ id }) => id);

const ruled = (one: Assignment, id: string, change: Partial<Extension>): readonly Extension[] =>
  extensionsOf(one).map((each) => (each.id === id ? { ...each, ...change } : each));

/** 延期: a unit asks for more time, and the office grants or refuses it. */
export const extension = areaOf<Proposal, ProposalContext>()({
  commands: extensionCommands,
  facts: extensionFacts,
  decide: {
    RequestExtension: (state, { type: _, ...request }, ctx) => {
      const { length } = extensionsOf(assignmentIn(state, request.assignment));
      return {
        type: 'ExtensionRequested',
        on: ctx.today,
        extension: `${request.assignment}-E${length + 1}`,
        ...request,
        rulingBy: dueFrom('rulingOnExtension', ctx.today, ctx),
      };
    },
    // The day is the one that was granted; the version stays, so that the original is derived as before.
    GrantExtension: (state, { extension: id }, { today: on }) => {
      const { assignment, until } = extensionIn(state, id);
      const { version } = assignmentIn(state, assignment).replyBy;
      return {
        type: 'ExtensionGranted',
        on,
        extension: id,
        assignment,
        replyBy: { by: until, version },
        notified: notifiedOf(state),
      };
    },
    RefuseExtension: (state, { extension: id, reason }, { today: on }) => {
      const { assignment } = extensionIn(state, id);
      return { type: 'ExtensionRefused', on, extension: id, assignment, reason };
    },
  },
  evolve: {
    ExtensionRequested: (state, event) => {
      const { type: _, extension: id, on: requestedOn, ...request } = event;
      return withAssignment(state, event, (one) => ({
        ...one,
        extensions: [...extensionsOf(one), { id, requestedOn, ...request, stage: 'requested' }],
      }));
    },
    ExtensionGranted: (state, event) => {
      const { extension: id, on: ruledOn, replyBy, notified } = event;
      return withAssignment(state, event, (one) => ({
        ...one,
        replyBy,
        extensions: ruled(one, id, { stage: 'granted', ruledOn, notified }),
      }));
    },
    ExtensionRefused: (state, event) => {
      const { extension: id, on: ruledOn, reason: refusedBecause } = event;
      return withAssignment(state, event, (one) => ({
        ...one,
        extensions: ruled(one, id, { stage: 'refused', ruledOn, refusedBecause }),
      }));
    },
  },
});
