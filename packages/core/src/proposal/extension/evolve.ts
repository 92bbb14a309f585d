import { withAssignment } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { Assignment } from '../parts.ts';
import type { ExtensionEvent } from './events.ts';
import type { Extension } from './part.ts';
import { extensionsOf } from './standing.ts';

const ruled = (one: Assignment, id: string, change: Partial<Extension>): readonly Extension[] =>
  extensionsOf(one).map((each) => (each.id === id ? { ...each, ...change } : each));

/** What asking for more time, granting and refusing it make of a proposal. */
export const extensionFolds: Folds<ExtensionEvent> = {
  ExtensionRequested: (state, event) => {
    const { extension: id, assignment, on: requestedOn, until, reason, rulingBy } = event;
    const asked = { id, assignment, requestedOn, until, reason, rulingBy };
    return withAssignment(state, event, (one) => ({
      ...one,
      extensions: [...extensionsOf(one), { ...asked, stage: 'requested' }],
    }));
  },
  ExtensionGranted: (state, event) => {
    const { extension, on: ruledOn, replyBy, notified } = event;
    return withAssignment(state, event, (one) => ({
      ...one,
      replyBy,
      extensions: ruled(one, extension, { stage: 'granted', ruledOn, notified }),
    }));
  },
  ExtensionRefused: (state, event) => {
    const { extension, on: ruledOn, reason: refusedBecause } = event;
    return withAssignment(state, event, (one) => ({
      ...one,
      extensions: ruled(one, extension, { stage: 'refused', ruledOn, refusedBecause }),
    }));
  },
};
