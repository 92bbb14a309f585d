import { cpus, totalmem } from 'node:os';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints a table in Markdown: the first column to the left, figures to the right. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void => {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  say('');
  say(line(head));
  say(line(head.map((_, column) => (column === 0 ? '---' : '---:'))));
  for (const row of rows) say(line(row));
};

/** Prints a heading. */
export const heading = (text: string): void => say(`\n## ${text}`);

/** Prints a paragraph. */
export const paragraph = (text: string): void => say(`\n${text}`);

/** A figure with as many digits as it is worth. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

/** Bytes in units of 2²⁰, as Linux and `ps` count them. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;

/** The machine and the day, for whoever compares. */
export const setting = (postgres: string): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores (${cpu?.model.trim()}) shared by server, database and load, ${memory} GB; Node.js ${process.versions.node}, PostgreSQL ${postgres}.`;
};
