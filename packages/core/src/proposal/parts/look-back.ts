import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { enumOf, oneOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import type { WordsOf } from '../../kernel/words.ts';
import { roleWords } from '../../words/county.ts';
import { resultClasses, resultWords } from '../../words/handling.ts';
import { reason, reply } from '../fields.ts';

/** What a look-back finds, in words. */
export const verdictWords = {
  holds: { zh: '属实', en: 'holds' },
  does_not_hold: { zh: '不属实', en: 'does not hold' },
} as const satisfies WordsOf<string>;

/** 回头看结论: whether the class of a reply holds. */
export type LookBackVerdict = keyof typeof verdictWords;

/** On what occasion the class of a reply is changed, in words. */
export const occasionWords = {
  approval: { zh: '审核答复', en: 'approval' },
  look_back: { zh: '回头看', en: 'look-back' },
  promise_kept: { zh: '承诺兑现', en: 'promise kept' },
} as const satisfies WordsOf<string>;

/** 变更办理结果的时机. */
export type ClassChangeOccasion = keyof typeof occasionWords;

const look = {
  finding: textOf(1000).describe('复查情况'),
  verdict: termOf(verdictWords, 'LookBackVerdict', '答复类别是否属实'),
};
const resultClass = enumOf(resultClasses, 'ResultClass', '办理结果');
const change = {
  to: resultClass,
  reason,
  occasion: termOf(occasionWords, 'ClassChangeOccasion', '变更时机'),
};

/** A look-back with the capacity of who looked. */
const looked = { by: oneOf(roleWords), ...look };

/** A change of the class with what it rests on. */
const changed = {
  from: resultClass,
  ...change,
  /** The look-backs and kept promises it rests on: none is a ground twice. */
  weighed: z.array(z.string()),
  /** The day of the second reply that reported the solution: the year in which it counts. */
  solvedOn: CalendarDay.optional(),
};

/** 回头看: one look at what became of a reply. */
export interface LookBack extends FieldsOf<typeof looked> {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
}

/** The demand that the unit promise a day, left behind by a change of the class. */
export interface PromiseCall {
  readonly by: Due;
  readonly answeredOn?: CalendarDay;
}

/** 办理结果变更: one change of the class of a reply. */
export interface ClassChange extends FieldsOf<typeof changed> {
  readonly on: CalendarDay;
  readonly call?: PromiseCall;
}

/** 回头看: what people may ask once a reply has been given. */
export const lookBackCommands = {
  LookBack: command({ zh: '回头看', en: 'Look back' }, { reply, ...look }),
  ChangeResultClass: command(
    { zh: '变更办理结果', en: 'Change the result class' },
    { reply, ...change },
  ),
} as const;

/** What can happen when somebody looks back at a reply. */
export const lookBackFacts = {
  LookedBack: fact(
    { zh: '回头看', en: 'looked back at the reply' },
    { reply, lookBack: z.string(), ...looked },
    {
      tells: ({ verdict, finding }) => ({
        zh: `回头看,答复类别${verdictWords[verdict].zh}:${finding}`,
        en: `looked back, the class of the reply ${verdictWords[verdict].en}: ${finding}`,
      }),
    },
  ),
  ResultClassChanged: fact(
    { zh: '变更办理结果', en: 'changed the result class' },
    { reply, ...changed, call: z.strictObject({ by: Due }).optional() },
    {
      tells: ({ from, to, reason: why }) => ({
        zh: `办理结果由${resultWords[from].zh}变更为${resultWords[to].zh}:${why}`,
        en: `changed the result class from ${resultWords[from].en} to ${resultWords[to].en}: ${why}`,
      }),
    },
  ),
} as const;
