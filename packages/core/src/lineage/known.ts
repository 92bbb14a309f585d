import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';

/** One recommendation of a case, as cases of other subjects know it. */
export interface KnownRecommendation {
  /** Its number within the case, from 1. */
  readonly no: number;
  readonly text: string;
  /** The unit it is addressed to. */
  readonly unit: string;
}

/** What became of a recommendation that is followed up, as cases of other subjects know it. */
export interface KnownHandling extends KnownRecommendation {
  readonly id?: string;
  readonly stage?: string;
  readonly handedOut?: { readonly answerBy: Due };
  readonly answer?: {
    readonly result: string;
    readonly late: boolean;
    readonly carryOutBy?: Due;
  };
  readonly reports?: readonly { readonly late: boolean }[];
}

/** One item of a plan, as cases of other subjects know it. */
export interface KnownItem {
  /** Its number within the plan. */
  readonly id: string;
  readonly title: string;
  /** The form it is to be carried out in. */
  readonly form: string;
  /** Where it stands within the plan. */
  readonly stage: string;
}

/** A case another one comes from or leads to. */
export interface Link {
  readonly subject: string;
  readonly id: string;
}

/**
 * What a case lets cases of other subjects know: that it is there, where it stands, and what it
 * recommends. Subjects know no more of one another.
 */
export interface KnownCase {
  readonly stage: string;
  /** What it is about. */
  readonly title?: string;
  readonly recommendations?: readonly KnownHandling[];
  /** The items of a plan. */
  readonly items?: readonly KnownItem[];
  /** The day on which it was opened. */
  readonly openedOn?: CalendarDay;
  /** The instructions of leaders on it. */
  readonly instructions?: readonly (string | { readonly secrecy: string })[];
  /** The case it follows up on. */
  readonly followsUp?: Link;
  /** The day on which what it is about was carried out: the meeting held, the advice handed over. */
  readonly carriedOutOn?: CalendarDay;
  /** True where it is kept from members and the public. */
  readonly secret?: boolean;
  /** The one unit it is about: that which a group of supervisors supervises. */
  readonly unit?: string;
  /** The members who belong to it: the supervisors of a group. */
  readonly members?: readonly string[];
  /** The day from which it counts no longer. */
  readonly until?: CalendarDay;
}

/** The cases of other subjects that the world brings along. */
export type KnownCases = Readonly<Record<string, Readonly<Record<string, KnownCase>>>>;

/** A case of another subject; nothing when there is none. */
export const knownCase = (cases: KnownCases, { subject, id }: Link): KnownCase | undefined => {
  const ofSubject = cases[subject];
  return ofSubject && Object.hasOwn(ofSubject, id) ? ofSubject[id] : undefined;
};
