import { hash } from 'node:crypto';
import type { Stretch, SubjectName } from '@xieshang/core';

/** The case whose entries they are. */
export interface Key {
  readonly countyId: string;
  readonly subject: SubjectName;
  readonly caseId: string;
}

/** Marks as a row keeps them: every word between blanks, so that one is found by a pattern. */
const marksIn = (marks: readonly string[]): string => ` ${marks.join(' ')} `;

/** A row of the marks that stretches have. */
type Said = Readonly<Record<'id' | 'marks', string>>;

/** What is said of a stretch, and the number of it: told by the marks, so that nobody has to look it up. */
export const saidOf = (stretch: Stretch): Said => {
  const marks = marksIn(stretch.marks);
  return { id: String(hash('sha256', marks, 'buffer').readBigInt64BE()), marks };
};

/** A stretch as a row keeps it, which names what is said of it. */
export const toRow = (stretch: Stretch, said: Said) => {
  const { part, from, until, happenings, span, place, together } = stretch;
  return {
    part,
    fromDay: from,
    untilDay: until,
    span,
    place,
    together,
    markSet: said.id,
    happenedAt: happenings.map(({ at }) => at),
    happenedBy: happenings.map(({ by }) => by),
  };
};
