import { parseArgs } from 'node:util';

/** How long and how much is measured. */
export interface Options {
  readonly proposals: number;
  readonly seconds: number;
  readonly rounds: number;
  /** Flags for the gateway's Node.js, such as --cpu-prof. */
  readonly execArgv: readonly string[];
}

/** `--short` is a smoke run; `--rounds`, `--seconds` and `--proposals` say otherwise. */
export const readOptions = (): Options => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      proposals: text,
      seconds: text,
      rounds: text,
      node: text,
    },
  });
  const usual = values.short
    ? { proposals: 1_000, seconds: 2, rounds: 1 }
    : { proposals: 60_000, seconds: 5, rounds: 7 };
  return {
    proposals: Number(values.proposals ?? usual.proposals),
    seconds: Number(values.seconds ?? usual.seconds),
    rounds: Number(values.rounds ?? usual.rounds),
    execArgv: values.node?.split(' ') ?? [],
  };
};
