/**
 * Lets things go wrong under load and checks that nothing is lost:
 *
 *   node tests/faults/run.ts --seed 1 --minutes 10
 *   node tests/faults/run.ts --short
 *
 * Gateways run as processes of their own, on a PostgreSQL server that is made for the run and on the
 * embedded database. Clients send commands with keys and ask again, with the same key, until they are
 * told what came of them. After each fault every command that was acknowledged is in the log once, the
 * chain is whole, and each row is what its facts say; if not, this ends with 1.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chance, chanceFrom } from './chance.ts';
import { readOptions } from './options.ts';
import { printHead, printStage } from './report.ts';
import { faultsOf, playRound, type Result } from './round.ts';
import { embeddedStage, type Stage, serverStage } from './stage.ts';

const options = readOptions();
const chance = chanceFrom(options.seed);

/** Rounds of a stage until the time is over; each fault once at least. */
const playStage = async (
  stage: Stage,
  minutes: number,
  luck: Chance,
): Promise<readonly Result[]> => {
  const end = performance.now() + minutes * 60_000;
  const results: Result[] = [];
  do {
    for (const fault of luck.shuffled(stage.faults)) {
      process.stderr.write(`${fault.name} … `);
      const result = await playRound(stage, fault, `round-${results.length}`, luck);
      results.push(result);
      process.stderr.write(
        `${result.told.acknowledged.size} acknowledged, ${faultsOf(result).length} fault(s)\n`,
      );
    }
  } while (performance.now() < end);
  return results;
};

const played = async (
  make: (folder: string) => Promise<Stage>,
  minutes: number,
): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'xieshang-faults-'));
  chmodSync(folder, 0o755);
  const stage = await make(folder);
  try {
    const results = await playStage(stage, options.short ? 0 : minutes, chance);
    printStage(stage.name, results);
    return results.flatMap(faultsOf);
  } finally {
    await stage.remove();
    rmSync(folder, { recursive: true, force: true });
  }
};

printHead(options);
const found = [
  ...(await played(serverStage, (options.minutes * 3) / 4)),
  ...(await played(embeddedStage, options.minutes / 4)),
];
process.stdout.write(found.length === 0 ? '\nNothing was lost.\n' : `\n${found.join('\n')}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
