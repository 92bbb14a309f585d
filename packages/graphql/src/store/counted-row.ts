import type { CalendarDay, Stretch, SubjectName } from '@xieshang/core';
import type { CountedEntry } from '../generated/prisma/client.ts';

/** An entry of a case that is known. */
export type Row = Omit<CountedEntry, 'countyId' | 'subject' | 'caseId'> & { readonly id: string };

/** The case whose entries they are. */
export interface Key {
  readonly countyId: string;
  readonly subject: SubjectName;
  readonly caseId: string;
}

const dateOf = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
const dayFrom = (date: Date): CalendarDay => date.toISOString().slice(0, 10) as CalendarDay;

/** Marks as a row keeps them: every word between blanks, so that one is found by a pattern. */
const marksIn = (marks: readonly string[]): string => ` ${marks.join(' ')} `;

/** The place of an entry among those of its case. */
export const keyOf = ({ part, fromDay }: Pick<Row, 'part' | 'fromDay'>): string =>
  `${part} ${dayFrom(fromDay)}`;

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
}: Stretch): Row => {
  const key = { part, fromDay: dateOf(from) };
  return {
    ...key,
    id: keyOf(key),
    untilDay: dateOf(until),
    span,
    place,
    together,
    marks: marksIn(marks),
    happenedAt: happenings.map(({ at }) => new Date(at)),
    happenedBy: happenings.map(({ by }) => by),
  };
};
