import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A folder that another process works on. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: string) {
    super(
      `${folder} is in use by ${holder}. Stop it first, or set DATABASE_URL to work on a server.`,
    );
    this.name = 'FolderInUse';
  }
}

/** How long openers at the same moment wait for one another, in milliseconds. */
const PATIENCE = 1_000;

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

// A lock that nobody refers to would be collected, and given back with that.
const held = new Set<DatabaseSync>();

const holderNamedIn = async (note: string): Promise<string> => {
  const pid = await readFile(note, 'utf8').catch(() => '');
  return pid ? `process ${pid}` : 'another process';
};

/**
 * Takes a folder for this process, and returns how to give it back; throws FolderInUse when another
 * process has it. The lock is the operating system's, on a file beside the folder, and so ends with
 * its process however that ends. Node.js offers such locks through SQLite: the file is an empty
 * database with an open transaction. Which process has it is noted beside it for people to read.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const note = `${folder}.pid`;
  await mkdir(dirname(folder), { recursive: true });
  const lock = new DatabaseSync(`${folder}.lock`, { timeout: PATIENCE });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new FolderInUse(folder, await holderNamedIn(note));
    throw new Error(`${folder} cannot be locked`, { cause: error });
  }
  held.add(lock);
  await writeFile(note, String(process.pid));
  return async () => {
    await rm(note, { force: true });
    lock.close();
    held.delete(lock);
  };
};
