import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface OpenFile {
  /** The file's descriptor; a folder has none. */
  readonly nfd?: number;
  readonly node: unknown;
}

/** What PGlite's view of the file system offers, as far as it is used here. */
interface FileSystem {
  readonly stream_ops: { fsync?: (file: OpenFile) => number };
  realPath(node: unknown): string;
}

// Windows syncs no folder, and no file that is open for reading.
const syncPath = (path: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

const syncing = ({ NODEFS: files }: { readonly NODEFS: FileSystem }): void => {
  files.stream_ops.fsync = ({ nfd, node }) => {
    if (nfd === undefined) syncPath(files.realPath(node));
    else fsyncSync(nfd);
    return 0;
  };
};

// PGlite turns syncing off, and its files ignore a sync: both are undone. Of the ways to sync a log it
// can pass on but one.
const syncingParameters: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

const start = (folder: string): Promise<PGlite> => {
  const fs = new NodeFS(folder);
  const init = fs.init.bind(fs);
  fs.init = (database, options) =>
    init(database, { ...options, preRun: [...(options.preRun ?? []), syncing] });
  return PGlite.create({ fs, startParams: [...syncingParameters] });
};

const syncTree = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true });
  for (const path of ['.', ...entries]) syncPath(join(folder, path));
};

const holdsFiles = async (folder: string): Promise<boolean> =>
  existsSync(folder) && (await readdir(folder)).length > 0;

// A new database is made beside its place and moved there when it is whole, so that a first start
// that ends in the middle leaves nothing for the next one to stumble over.
const make = async (folder: string): Promise<void> => {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const database = await start(unfinished);
  await database.close();
  await syncTree(unfinished);
  if (existsSync(folder)) await rmdir(folder);
  await rename(unfinished, folder);
  syncPath(join(folder, '..'));
};

// As much as PostgreSQL asks for when it goes on to another part of its log would be too much for a probe.
const SAMPLE = Buffer.alloc(64 * 1024);

/** Writes something to the disk of a database's folder; throws where that is full, or lets nobody write. */
export const tryToWrite = async (folder: string): Promise<void> => {
  const probe = join(folder, 'xieshang.probe');
  try {
    await writeFile(probe, SAMPLE, { flush: true });
  } finally {
    await rm(probe, { force: true });
  }
};

/**
 * Opens PostgreSQL in this process on the files of a folder, which the caller has locked. What was
 * committed is on the disk before the commit is answered.
 */
export const openFiles = async (folder: string): Promise<PGlite> => {
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    if (await holdsFiles(folder)) throw new Error(`${folder} holds files, but no database.`);
    await make(folder);
  }
  return start(folder);
};
