import type { Role } from '../../county/actor.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { termsOf, type Vocabulary } from '../../kernel/words.ts';
import type { Reply } from '../reply/reply.ts';
import type { ResultClass } from '../words.ts';

/** What a look-back finds, in words. */
export const verdictWords = {
  holds: { zh: '属实', en: 'holds' },
  does_not_hold: { zh: '不属实', en: 'does not hold' },
} as const satisfies Vocabulary<string>;

/** 回头看结论: whether the class of a reply holds. */
export type LookBackVerdict = keyof typeof verdictWords;

/** 回头看结论: whether the class of a reply holds. */
export const lookBackVerdicts = termsOf(verdictWords);

/** On what occasion the class of a reply is changed, in words. */
export const occasionWords = {
  approval: { zh: '审核答复', en: 'approval' },
  look_back: { zh: '回头看', en: 'look-back' },
  promise_kept: { zh: '承诺兑现', en: 'promise kept' },
} as const satisfies Vocabulary<string>;

/** 变更办理结果的时机. */
export type ClassChangeOccasion = keyof typeof occasionWords;

/** 变更办理结果的时机. */
export const classChangeOccasions = termsOf(occasionWords);

/** 回头看: one look at what became of a reply. */
export interface LookBack {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
  readonly by: Role;
  readonly finding: string;
  readonly verdict: LookBackVerdict;
}

/** The demand that the unit promise a day, left behind by a change of the class. */
export interface PromiseCall {
  readonly by: Due;
  readonly answeredOn?: CalendarDay;
}

/** 办理结果变更: one change of the class of a reply. */
export interface ClassChange {
  readonly from: ResultClass;
  readonly to: ResultClass;
  readonly on: CalendarDay;
  readonly reason: string;
  readonly occasion: ClassChangeOccasion;
  /** The look-backs and kept promises it rests on: none is a ground twice. */
  readonly weighed: readonly string[];
  /** The day of the second reply that reported the solution: the year in which it counts. */
  readonly solvedOn?: CalendarDay;
  readonly call?: PromiseCall;
}

// A reply as a view shows it has everything but whom to call.
type Tracked = Omit<Reply, 'contact'>;

/** The changes of a reply's class, oldest first. */
export const changesOf = ({ classHistory = [] }: Tracked): readonly ClassChange[] => classHistory;

/** The latest change of a reply's class. */
export const lastChange = (reply: Tracked): ClassChange | undefined => changesOf(reply).at(-1);

/** The look-backs and kept promises of a reply that no change of its class rests on yet. */
export const groundsOf = (reply: Tracked) => {
  const weighed = new Set(changesOf(reply).flatMap((change) => change.weighed));
  const fresh = <One extends { readonly id: string }>(parts: readonly One[] = []) =>
    parts.filter(({ id }) => !weighed.has(id));
  return {
    lookBacks: fresh(reply.lookBacks),
    kept: fresh(reply.promises).filter(({ stage }) => stage === 'kept'),
  };
};

/** The day on which a delivered reply that is resolved counts as solved. */
export const solvedOn = (reply: Tracked): CalendarDay | undefined => {
  if (reply.resultClass !== 'resolved') return undefined;
  return lastChange(reply)?.solvedOn ?? reply.approval?.on;
};
