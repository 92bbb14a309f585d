import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderForTest } from '../support/cli.ts';

const program = join(import.meta.dirname, '../support/folder-holder.ts');

const answer = async (child: ChildProcess): Promise<string> =>
  String((await once(child, 'message'))[0]);

const opener = async (folder: string): Promise<ChildProcess> => {
  const child = fork(program, [folder]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await answer(child);
  return child;
};

const tell = (child: ChildProcess, what: 'take' | 'release'): Promise<string> => {
  const answered = answer(child);
  child.send(what);
  return answered;
};

const killed = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

const OPENERS = 6;

const openers = (folder: string): Promise<ChildProcess[]> =>
  Promise.all(Array.from({ length: OPENERS }, () => opener(folder)));

const allTake = (all: readonly ChildProcess[]): Promise<readonly string[]> =>
  Promise.all(all.map((child) => tell(child, 'take')));

const oneHolds = ['held', ...Array.from({ length: OPENERS - 1 }, () => 'refused')];

describe('the folder of an embedded database', () => {
  it('has one holder whenever many open it at once', async () => {
    const all = await openers(join(await folderForTest(), 'pg'));
    for (let round = 0; round < 10; round += 1) {
      const answers = await allTake(all);
      expect(answers.toSorted()).toEqual(oneHolds);
      for (const [at, child] of all.entries())
        if (answers[at] === 'held') await tell(child, 'release');
    }
  });

  it('is free as soon as its holder is killed, and is taken over by one', async () => {
    const folder = join(await folderForTest(), 'pg');
    const all = await openers(folder);
    for (let round = 0; round < 3; round += 1) {
      const answers = await allTake(all);
      expect(answers.toSorted()).toEqual(oneHolds);
      const at = answers.indexOf('held');
      const holder = all[at];
      if (holder) await killed(holder);
      await rm(`${folder}.proof`);
      all[at] = await opener(folder);
    }
  });

  it('is not kept by the number of a process that means another one now', async () => {
    const folder = join(await folderForTest(), 'pg');
    await writeFile(`${folder}.pid`, String(process.pid));
    const child = await opener(folder);
    expect(await tell(child, 'take')).toBe('held');
  });
});
