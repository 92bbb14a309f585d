import { createHash } from 'node:crypto';
import type { Stretch, SubjectName } from '@xieshang/core';

/** The case whose entries they are. */
export interface Key {
  readonly countyId: string;
  readonly subject: SubjectName;
  readonly caseId: string;
}

/** Marks as a row keeps them: every word between blanks, so that one is found by a pattern. */
const marksIn = (marks: readonly string[]): string => ` ${marks.join(' ')} `;

/** What is said of a stretch, and the number of it: told by the marks, so that nobody has to look it up. */
export const saidOf = ({ marks }: Stretch) => {
  const said = marksIn(marks);
  const id = createHash('sha256').update(said).digest().readBigInt64BE();
  return { id: String(id), marks: said };
};

/** A stretch as a row keeps it. */
export const toRow = (stretch: Stretch) => {
  const { part, from, until, happenings, span, place, together } = stretch;
  return {
    part,
    fromDay: from,
    untilDay: until,
    span,
    place,
    together,
    markSet: saidOf(stretch).id,
    happenedAt: happenings.map(({ at }) => at),
    happenedBy: happenings.map(({ by }) => by),
  };
};
