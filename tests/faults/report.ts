import { arch, availableParallelism, platform, release, totalmem } from 'node:os';
import type { Options } from './options.ts';
import type { Result } from './round.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints where and when the figures were taken. */
export const printHead = ({ seed, short, minutes }: Options): void => {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()} ${release()}`;
  print(`${new Date().toISOString().slice(0, 10)} · ${machine} · Node.js ${process.version}`);
  print(`seed ${seed} · ${short ? 'each fault once' : `rounds for ${minutes} minutes`}\n`);
};

const sum = (results: readonly Result[], figure: (result: Result) => number): number =>
  results.reduce((total, one) => total + figure(one), 0);

const HEAD = [
  'fault',
  'rounds',
  'acknowledged',
  'asked again',
  'told twice',
  'longest s',
  'lost',
  'doubled',
  'defects',
  'ended',
];

const rowOf = (fault: string, results: readonly Result[]): readonly (string | number)[] => [
  fault,
  results.length,
  sum(results, ({ told }) => told.acknowledged.size),
  sum(results, ({ told }) => told.unknown),
  sum(results, ({ told }) => told.repeated),
  (Math.max(...results.map(({ told }) => told.longest)) / 1_000).toFixed(1),
  sum(results, ({ finding }) => finding.lost.length),
  sum(results, ({ finding }) => finding.doubled.length),
  sum(results, ({ finding }) => finding.defects.length),
  sum(results, ({ ended }) => ended),
];

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Prints what each fault of a stage led to. */
export const printStage = (name: string, results: readonly Result[]): void => {
  print(`\n${name}\n`);
  print(line(HEAD));
  print(line(HEAD.map((_, at) => (at === 0 ? '---' : '---:'))));
  for (const [fault, ofFault] of Map.groupBy(results, (one) => one.fault))
    print(line(rowOf(fault, ofFault)));
};
