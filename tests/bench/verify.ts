/**
 * Proving a long log and rebuilding its rows: how many facts a minute, what processor time that takes
 * here and in the database, and what memory. `--facts` says how long the log is.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { withScratch } from './support/database.ts';
import { longLog } from './support/long-log.ts';
import type { Taken } from './support/reading.server.ts';
import { figure, heading, megabytes, paragraph, setting, table } from './support/report.ts';

const { values } = parseArgs({
  strict: false,
  options: { short: { type: 'boolean' }, facts: { type: 'string' }, node: { type: 'string' } },
});
const wanted = Number(values.facts ?? (values.short ? 5_000 : 100_000));
const program = new URL('./support/reading.server.ts', import.meta.url);

const told = async (child: ChildProcess): Promise<Taken> => {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the log was not read: ${code}`);
    }),
  ]);
  return message as Taken;
};

await withScratch(async ({ database, url, version }) => {
  const countyId = await longLog(database, wanted);
  const facts = await database.prisma.event.count({ where: { countyId } });
  const rows: (readonly string[])[] = [];
  for (const work of ['verify', 'rebuild']) {
    const env = { ...process.env, DATABASE_URL: url, COUNTY: countyId, WORK: work };
    const execArgv = String(values.node ?? '')
      .split(' ')
      .filter(Boolean);
    const { found, seconds, cpu, databaseCpu, peak } = await told(fork(program, { env, execArgv }));
    if (found > 0) throw new Error(`${work} found ${found} cases that are not as they must be`);
    const perMinute = (facts / seconds) * 60;
    rows.push([
      work,
      figure(perMinute),
      figure((facts / Math.max(cpu, databaseCpu)) * 60),
      figure(cpu),
      figure(databaseCpu),
      megabytes(peak),
    ]);
  }
  heading('Proving a log');
  paragraph(setting(version));
  paragraph(
    `${facts} facts of one county. The second figure is by the processor time of the program or the database, whichever takes more: both work at the same time, where nothing else does.`,
  );
  table(
    [
      '',
      'facts a minute',
      'by processor time',
      'CPU s',
      'CPU s of the database',
      'memory at its peak',
    ],
    rows,
  );
});
