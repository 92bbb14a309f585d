import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { ItemRef } from './plans.ts';

/** One recommendation of a case, as cases of other subjects know it. */
export interface KnownRecommendation {
  /** Its number within the case, from 1. */
  readonly no: number;
  readonly text: string;
  /** The unit it is addressed to. */
  readonly unit: string;
}

/** A recommendation as the case that follows it up knows it. */
export interface FollowedRecommendation extends KnownRecommendation {
  /** Its id within that case. */
  readonly id?: string;
  /** Where it stands there. */
  readonly stage?: string;
  /** What the unit answered: the day by which it is carried out, where it names one. */
  readonly answer?: { readonly carryOutBy?: Due };
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
  /** The postponed item of an earlier plan that it takes up again. */
  readonly carriedOverFrom?: ItemRef | undefined;
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
  readonly recommendations?: readonly FollowedRecommendation[];
  /** The members and bodies who are told of it, beside the offices. */
  readonly informed?: readonly string[];
  /** The kind of a plan. */
  readonly kind?: string;
  /** The day by which a plan is to be adopted. */
  readonly adoptBy?: Due;
  /** The items of a plan. */
  readonly items?: readonly KnownItem[];
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
