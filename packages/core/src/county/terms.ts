import { z } from 'zod';
import { command } from '../kernel/command.ts';
import { type FactOf, fact } from '../kernel/fact.ts';
import { textOf } from '../kernel/text.ts';
import { Session, Term } from './entries.ts';

const no = z.number().int().positive();
const reason = textOf(200).describe('理由');

/** A term under other figures than it was opened with. */
const termCorrection = { no: no.describe('原登记的届'), to: Term, reason };
/** A term that was opened by mistake. */
const termCancellation = { no: no.describe('届'), reason };
/** A session on other days, or under other figures, than it was called with. */
const sessionCorrection = {
  term: no.describe('原登记的届'),
  no: no.describe('原登记的次'),
  to: Session,
  reason,
};
/** A session that is not held, or was called by mistake. */
const sessionCancellation = { term: no.describe('届'), no: no.describe('次'), reason };

/** What may be asked to put right what was recorded of terms and sessions. */
export const termCommands = {
  CorrectTerm: command({ zh: '更正届次', en: 'Correct a term' }, termCorrection),
  CancelTerm: command({ zh: '撤销届次登记', en: 'Cancel a term' }, termCancellation),
  CorrectSession: command({ zh: '会议改期、更正', en: 'Correct a session' }, sessionCorrection),
  CancelSession: command({ zh: '撤销会议登记', en: 'Cancel a session' }, sessionCancellation),
} as const;

/** How what was recorded of terms and sessions was put right; the earlier facts stay in the log. */
export const termFacts = {
  TermCorrected: fact({ zh: '更正届次', en: 'corrected a term' }, termCorrection, {
    tells: ({ no, to, reason }) => ({
      zh: `将第${no}届更正为第${to.no}届,自${to.startsOn}开始:${reason}`,
      en: `corrected term ${no} to term ${to.no}, from ${to.startsOn}: ${reason}`,
    }),
  }),
  TermCancelled: fact({ zh: '撤销届次登记', en: 'cancelled a term' }, termCancellation, {
    tells: ({ no, reason }) => ({
      zh: `撤销第${no}届的登记:${reason}`,
      en: `cancelled term ${no}: ${reason}`,
    }),
  }),
  SessionCorrected: fact({ zh: '会议改期、更正', en: 'corrected a session' }, sessionCorrection, {
    tells: ({ term, no, to, reason }) => ({
      zh: `将${term}届${no}次会议更正为${to.term}届${to.no}次,${to.opensOn}至${to.closesOn},提案截止${to.cutOff}:${reason}`,
      en: `corrected session ${no} of term ${term} to session ${to.no} of term ${to.term}, ${to.opensOn} to ${to.closesOn}, cut-off ${to.cutOff}: ${reason}`,
    }),
  }),
  SessionCancelled: fact({ zh: '撤销会议登记', en: 'cancelled a session' }, sessionCancellation, {
    tells: ({ term, no, reason }) => ({
      zh: `撤销${term}届${no}次会议的登记:${reason}`,
      en: `cancelled session ${no} of term ${term}: ${reason}`,
    }),
  }),
} as const;

/** How what was recorded of terms and sessions was put right. */
export type TermFact = FactOf<typeof termFacts>;
