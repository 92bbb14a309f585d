import {
  type Events,
  NEVER,
  parseFact,
  type Register,
  registerOfDay,
  type SubjectName,
  sentenceOf,
  subjects,
} from '@xieshang/core';
import { as } from './scenario.ts';

/** Does a sentence say everything, each unit and person by the name of the register? */
const isWhole = (text: string, { units, members, bodies }: Register): boolean => {
  const ids = new Set([units, members, bodies].flatMap(Object.keys));
  const words = text.split(/[^A-Za-z0-9-]+/);
  return !/undefined|null|\[object|NaN/.test(text) && !words.some((word) => ids.has(word));
};

/** What is read of facts as a log keeps them, and which of their sentences leave something unsaid. */
export const readAndTold = <Name extends SubjectName>(
  subject: Name,
  facts: readonly Events[Name][],
  register: Register,
) => {
  const actor = as('cppcc_office');
  const cards = subjects[subject].facts ?? {};
  const read = facts.map(({ type, ...data }) => parseFact(cards, { type, data }));
  const sentences = facts.flatMap((event) => {
    const { zh, en } = sentenceOf({ subject, event, actor }, registerOfDay(register, NEVER));
    return [zh, en];
  });
  return { read, unsaid: sentences.filter((text) => !isWhole(text, register)) };
};
