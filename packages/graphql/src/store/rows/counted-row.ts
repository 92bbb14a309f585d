import type { Stretch, SubjectName } from '@xieshang/core';

/** The case whose entries they are. */
export interface Key {
  readonly countyId: string;
  readonly subject: SubjectName;
  readonly caseId: string;
}

/** Marks as a row keeps them: every word between blanks, so that one is found by a pattern. */
const marksIn = (marks: readonly string[]): string => ` ${marks.join(' ')} `;

/** A stretch as a row keeps it. */
export const toRow = ({
  part,
  from,
  until,
  marks,
  happenings,
  span,
  place,
  together,
}: Stretch) => ({
  part,
  fromDay: from,
  untilDay: until,
  span,
  place,
  together,
  marks: marksIn(marks),
  happenedAt: happenings.map(({ at }) => at),
  happenedBy: happenings.map(({ by }) => by),
});
