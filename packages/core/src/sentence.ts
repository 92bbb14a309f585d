import type { Actor } from './county/actor.ts';
import { actorName, namesIn } from './county/names.ts';
import type { RegisterOfDay } from './county/register.ts';
import { tellFact } from './kernel/fact.ts';
import type { Words } from './kernel/words.ts';
import { type Events, type SubjectName, subjects } from './subjects.ts';

/** What happened and who did it. */
export interface Told<Name extends SubjectName = SubjectName> {
  readonly subject: Name;
  readonly event: Events[Name];
  readonly actor: Actor;
}

/**
 * A fact as a sentence, with its names filled in from the register: 县交通运输局 退回交办:不属本单位职责.
 * It bears the names of the day of the register: ask with that of the day of the fact.
 * It tells all that the fact holds; whether a reader is shown the fact is asked before.
 */
export const sentenceOf = ({ subject, event, actor }: Told, register: RegisterOfDay): Words => {
  const who = actorName(actor, register);
  const what = tellFact(subjects[subject].facts, event as never, namesIn(register));
  return { zh: `${who.zh} ${what.zh}`, en: `${who.en} ${what.en}` };
};
