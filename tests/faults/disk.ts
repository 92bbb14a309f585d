import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A folder on a small disk of its own, where this machine lets us mount one. */
export interface Disk {
  readonly folder: string;
  /** Whether the disk is small enough to fill. */
  readonly small: boolean;
  /** Takes all that is left; `free` gives it back. */
  fill(): void;
  free(): void;
  remove(): void;
}

const mounted = (folder: string, megabytes: number): boolean =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;

const BLOCK = Buffer.alloc(1 << 20);

const writeUntilFull = (path: string): void => {
  const file = openSync(path, 'a');
  try {
    for (let size = BLOCK.length; size > 0; ) {
      try {
        writeSync(file, BLOCK, 0, size);
      } catch {
        size >>= 1;
      }
    }
  } finally {
    closeSync(file);
  }
};

/** Makes a folder, on a disk of so many megabytes if it can. */
export const diskAt = (folder: string, megabytes: number): Disk => {
  mkdirSync(folder, { recursive: true });
  const small = mounted(folder, megabytes);
  const filler = join(folder, 'filler');
  return {
    folder,
    small,
    fill: () => {
      if (small) writeUntilFull(filler);
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      if (small) spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
