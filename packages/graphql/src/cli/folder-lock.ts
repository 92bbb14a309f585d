import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = async (path: string): Promise<void> => {
  const file = await open(path, 'wx');
  await file.writeFile(String(process.pid));
  await file.close();
};

const holderOf = async (path: string): Promise<number> =>
  Number(await readFile(path, 'utf8').catch(() => '0'));

const alreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Takes the folder of an embedded database for this process, and returns how to give it back. Two
 * processes on one folder would destroy it; the second is told who has it.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  for (;;) {
    try {
      await take(path);
      return () => rm(path, { force: true });
    } catch (error) {
      if (!alreadyThere(error)) throw error;
      const holder = await holderOf(path);
      if (holder > 0 && isAlive(holder))
        throw new Failure(
          `${folder} is in use by process ${holder}. Stop it first, or set DATABASE_URL to work on a server.`,
        );
      await rm(path, { force: true });
    }
  }
};
