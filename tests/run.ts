/**
 * Runs vitest with the arguments given:
 *
 *   node tests/run.ts --project core
 *
 * Vite, on which it stands, reads a path as a URL: in a folder whose name holds `#`, `%` or `?` it
 * finds nothing. There the specification is played on a copy in a folder with a plain name.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const left = new Set(['.git', 'node_modules', 'dist', '.xieshang', '.mutation']);

const run = (program: string, args: readonly string[], cwd: string): number =>
  spawnSync(program, args, { cwd, stdio: 'inherit' }).status ?? 1;

const play = (folder: string): number => {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  return run(process.execPath, [vitest, 'run', ...process.argv.slice(2)], folder);
};

const install = (folder: string): number =>
  run('npx', ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline'], folder);

const playOnCopy = (): number => {
  const copy = mkdtempSync(join(tmpdir(), 'xieshang-tests-'));
  try {
    cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
    return install(copy) || play(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

process.exitCode = /[#%?]/.test(root) ? playOnCopy() : play(root);
