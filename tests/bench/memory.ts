/** What `serve --demo` takes to start, with PostgreSQL inside the process, and what memory it holds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';

const cli = fileURLToPath(new URL('../../packages/graphql/src/cli.ts', import.meta.url));

// As `pnpm start` runs it.
const FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=256', '--liftoff-only'];

const SETTLED = 5_000;

/** A line of Linux's own account of a process, in bytes. */
const bytesOf = (status: string, line: string): number =>
  Number(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;

const served = async (folder: string) => {
  const began = performance.now();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [...FLAGS, cli, '--data', folder, 'serve', '--demo', '--port', '0'],
    {
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the demo ended with ${code}`);
    }),
  ]);
  const seconds = (performance.now() - began) / 1000;
  // What is compiled in the background counts too, and ends some seconds after the first answer.
  await setTimeout(SETTLED);
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const held = bytesOf(status, 'VmRSS');
  const peak = bytesOf(status, 'VmHWM');
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { seconds, held, peak };
};

const folder = await mkdtemp(join(tmpdir(), 'xieshang-bench-'));
try {
  const rows: (readonly string[])[] = [];
  for (const what of ['first start, telling the county', 'later start']) {
    const { seconds, held, peak } = await served(folder);
    rows.push([what, figure(seconds), megabytes(held), megabytes(peak)]);
  }
  heading('The demo county');
  paragraph(setting('inside the process'));
  table(['', 'seconds until it serves', 'memory', 'at its peak'], rows);
} finally {
  await rm(folder, { recursive: true });
}
