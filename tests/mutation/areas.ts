import { dirname, relative } from 'node:path';

/** What became of a change of a file. */
interface Change {
  readonly fileName: string;
  readonly status: string;
}

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

const row = (area: string, changes: readonly Change[]): string => {
  const count = (statuses: ReadonlySet<string>) =>
    changes.filter(({ status }) => statuses.has(status)).length;
  const [yes, no] = [count(noticed), count(unnoticed)];
  const left = changes.length - yes - no;
  // Rounded down, so that no area looks better than it is.
  const score =
    yes + no === 0 ? '' : `${(Math.floor((1000 * yes) / (yes + no)) / 10).toFixed(1)} %`;
  return `| ${area} | ${yes + no} | ${yes} | ${no} | ${score} | ${left} |`;
};

/** The changes of each folder of the core, and of all, as a table in Markdown. */
export const byArea = (changes: readonly Change[], core: string): string => {
  const areas = Map.groupBy(changes, ({ fileName }) => relative(core, dirname(fileName)));
  return [
    '| | changes | noticed | not noticed | score | left out |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...areas].sort().map(([area, some]) => row(`\`${area}\``, some)),
    row('all', changes),
  ].join('\n');
};
