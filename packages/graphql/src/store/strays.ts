import { type SubjectName, subjectNames } from '@xieshang/core';
import type { Read } from './read.ts';
import { tablesOf } from './rows/all-rows.ts';
import { straysIn } from './rows/table.sql.ts';

interface Stray {
  readonly subject: SubjectName;
  readonly id: string;
}

/** Cases that have rows, though no fact speaks of them. */
export const straysOf = async (read: Read, countyId: string): Promise<readonly Stray[]> => {
  const strays: Stray[] = [];
  for (const subject of subjectNames) {
    const ids = new Set<string>();
    for (const table of tablesOf(subject))
      for (const id of await straysIn(read, { countyId, table }, subject)) ids.add(id);
    strays.push(...[...ids].map((id) => ({ subject, id })));
  }
  return strays;
};
