import type { Database } from '@xieshang/graphql';
import type { Mark } from './contender.ts';

/** The pages that are asked for: those that people open, or any at all. */
export interface Pages {
  readonly name: string;
  readonly marks: readonly (Mark | undefined)[];
}

/** The first ten pages of a list, and a hundred spread evenly over all of it. */
export const pagesOf = async (
  { prisma }: Database,
  countyId: string,
): Promise<readonly Pages[]> => {
  const rows = await prisma.$queryRaw<Mark[]>`
    SELECT id, number FROM proposal WHERE county_id = ${countyId}
    AND stage IN ('filed', 'merged', 'closed') AND NOT secret ORDER BY number, id`;
  const whole = Math.floor(rows.length / 20);
  const pageAt = (page: number): Mark | undefined => rows[page * 20 - 1];
  const spread = Array.from({ length: 100 }, (_, n) => Math.floor((n * (whole - 1)) / 100));
  return [
    { name: 'the first ten pages', marks: Array.from({ length: 10 }, (_, page) => pageAt(page)) },
    { name: `pages spread over all ${whole}`, marks: spread.map(pageAt) },
  ];
};
