import type { Database } from '../store/database.ts';
import { inCounty } from '../store/scope.ts';

/** True when a county is there. */
export const isFounded = async ({ prisma }: Database, id: string): Promise<boolean> =>
  (await inCounty(id, () => prisma.county.count({ where: { id } }))) > 0;
