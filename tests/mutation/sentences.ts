import { format } from 'node:util';
import { expect } from 'vitest';

type Step = () => unknown;

/** One sentence of a spec, by the titles around it. */
export interface Sentence {
  readonly id: string;
  readonly run: () => Promise<void>;
}

/** `%s` and its like by place, `$name` by field: what a row of a table is called. */
const titleOf = (title: string, row: unknown, index: number): string => {
  const values = Array.isArray(row) ? row : [row];
  const named = title.replaceAll(/\$(\w+)/g, (_, name) => String(Object(row)[name]));
  const wanted = [...named.matchAll(/%[sdifjoO]/g)].length;
  return format(named.replaceAll('%#', String(index)), ...values.slice(0, wanted));
};

/**
 * Stands for `vitest` inside a bundle of specs: collects their sentences instead of running them, and
 * leaves the comparing to the `expect` of vitest itself.
 */
export const collector = () => {
  const sentences: Sentence[] = [];
  const told = new Map<string, number>();
  let around: readonly string[] = [];
  let finished: Step[] = [];

  const it = (title: string, sentence: Step): void => {
    const name = [...around, title].join(' > ');
    const before = told.get(name) ?? 0;
    told.set(name, before + 1);
    sentences.push({
      id: before === 0 ? name : `${name} (${before + 1})`,
      run: async () => {
        finished = [];
        try {
          await sentence();
        } finally {
          for (const step of finished) await step();
        }
      },
    });
  };
  const describe = (title: string, body: () => void): void => {
    const outer = around;
    around = [...outer, title];
    body();
    around = outer;
  };
  const each =
    <Body extends (...row: never[]) => unknown>(tell: (title: string, body: Step) => void) =>
    (rows: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const [index, row] of rows.entries()) {
        const values = (Array.isArray(row) ? row : [row]) as never[];
        tell(titleOf(title, row, index), () => body(...values));
      }
    };
  const vitest = {
    expect,
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe as typeof it) }),
    inject: () => 'core',
    afterAll: () => undefined,
    onTestFinished: (step: Step) => finished.push(step),
  };
  return { sentences, vitest };
};
