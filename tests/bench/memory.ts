/** What `serve --demo` takes to start, with PostgreSQL inside the process, and what memory it holds. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';

const cli = fileURLToPath(new URL('../../packages/graphql/src/cli.ts', import.meta.url));

// As `pnpm start` runs it.
const FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=1024'];

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
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {
    encoding: 'utf8',
  });
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { seconds, bytes: Number(kilobytes) * 1024 };
};

const folder = await mkdtemp(join(tmpdir(), 'xieshang-bench-'));
try {
  const rows: (readonly string[])[] = [];
  for (const what of ['first start, telling the county', 'later start']) {
    const { seconds, bytes } = await served(folder);
    rows.push([what, figure(seconds), megabytes(bytes)]);
  }
  heading('The demo county');
  paragraph(setting('inside the process'));
  table(['', 'seconds until it serves', 'memory'], rows);
} finally {
  await rm(folder, { recursive: true });
}
