import { type CaseSubject, type Showing, showings } from '@xieshang/core';

/** How the cases of some subject are shown, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the showings of all subjects meet
type AnyShowing = Showing<any, any>;

const known: Readonly<Record<CaseSubject, AnyShowing>> = showings;

/** How the cases of a subject are shown, with the types of the subject forgotten. */
export const showingOf = (subject: CaseSubject): AnyShowing => known[subject];
