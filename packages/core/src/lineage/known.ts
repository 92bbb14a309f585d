import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { entryNamed } from '../kernel/keys.ts';
import type { ItemRef, Link } from './references.ts';

/** One recommendation of a case, as cases of other subjects know it. */
export interface KnownRecommendation {
  /** Its number within the case, from 1. */
  readonly no: number;
  readonly text: string;
  /** The unit it is addressed to. */
  readonly unit: string;
  /** The records, opinions and statements of its case that it rests on. */
  readonly restsOn?: readonly string[];
}

/** A statement made in a case, as cases of other subjects know it. */
export interface KnownStatement {
  readonly id: string;
  readonly by: string;
  /** The body it was made for. */
  readonly onBehalfOf?: string;
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
  /** The postponed item of an earlier plan that it takes up again. */
  readonly carriedOverFrom?: ItemRef | undefined;
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
  /** The members and bodies who are told of it, beside the offices. */
  readonly informed?: readonly string[];
  /** The kind of a plan. */
  readonly kind?: string;
  /** The day by which a plan is to be adopted. */
  readonly adoptBy?: Due;
  /** The items of a plan. */
  readonly items?: readonly KnownItem[];
  /** The plan it was opened from, or the item of it. */
  readonly plan?: string | ItemRef | undefined;
  /** The item of that plan, where the plan is named alone. */
  readonly item?: string | undefined;
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
  /** The form it takes: of consultation or of supervision. */
  readonly form?: string;
  /** What was said in it. */
  readonly statements?: readonly KnownStatement[];
  /** The experts it heard. */
  readonly expertOpinions?: readonly { readonly expert: string }[];
  /** The meeting, and who was present once it was concluded. */
  readonly meeting?: { readonly concluded?: { readonly present: readonly string[] } };
  /** The supervisors who supervise. */
  readonly supervisors?: readonly { readonly member: string }[];
  /** The body that leads a consultation; none where the CPPCC itself leads. */
  readonly lead?: { readonly body?: string };
  /** The committee that answers for a supervision. */
  readonly committee?: string;
}

/** The cases of other subjects in the context of a decision. */
export type KnownCases = Readonly<Record<string, Readonly<Record<string, KnownCase>>>>;

/** A case of another subject; nothing when there is none. */
export const knownCase = (cases: KnownCases, { subject, id }: Link): KnownCase | undefined => {
  const ofSubject = cases[subject];
  return ofSubject && entryNamed(ofSubject, id);
};

/** The bodies that lead a case or answer for it. */
export const leadersOf = ({ lead, committee }: KnownCase): readonly string[] =>
  [lead?.body, committee].filter((one) => one !== undefined);

/** Who took part in a case: who led, spoke, was present, was heard or supervised, each once. */
export const participantsOf = (known: KnownCase): readonly string[] => [
  ...new Set([
    ...leadersOf(known),
    ...(known.meeting?.concluded?.present ?? []),
    ...(known.statements ?? []).flatMap(({ by, onBehalfOf }) =>
      onBehalfOf ? [by, onBehalfOf] : [by],
    ),
    ...(known.expertOpinions ?? []).map(({ expert }) => expert),
    ...(known.supervisors ?? []).map(({ member }) => member),
  ]),
];
