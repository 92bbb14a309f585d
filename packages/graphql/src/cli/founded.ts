import type { Database } from '../store/database.ts';

/** True when a county is there. */
export const isFounded = async ({ prisma }: Database, id: string): Promise<boolean> =>
  (await prisma.county.count({ where: { id } })) > 0;
