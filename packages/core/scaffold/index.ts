import { parseArgs } from 'node:util';
import { newArea } from './area.ts';
import { newCommand } from './command.ts';
import { type Edit, make } from './edits.ts';
import { Refusal, refuse } from './names.ts';
import { newRule } from './rule.ts';
import { newSubject } from './subject.ts';

const usage = `pnpm new subject NAME --zh 中文 [--folder FOLDER]          a subject, as opinion_report
pnpm new area FOLDER NAME --zh 中文                        an area of it, as visit
pnpm new command FOLDER AREA NAME --zh 中文 [--fact NAME]  a command, as RecordVisit
pnpm new rule FOLDER AREA NAME --on COMMAND --zh 中文      a rule, as closed-in-time
                                                          --input where it reads the input

--zh is what it is called in Chinese; --en says it in English, else it is told from NAME.
What is written compiles, and comes with sentences that fail until the law is written.`;

const options = {
  zh: { type: 'string' },
  en: { type: 'string' },
  folder: { type: 'string' },
  fact: { type: 'string' },
  on: { type: 'string' },
  input: { type: 'boolean', default: false },
} as const;

const editsFor = (args: readonly string[]): readonly Edit[] => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [kind = '', ...names] = positionals;
  const { zh = '', en, folder, fact, on = '', input: readsInput } = values;
  const [first = '', second = '', third = ''] = names;
  const wanted = { subject: 1, area: 2, command: 3, rule: 3 }[kind];
  if (wanted !== names.length) return refuse(usage);
  if (!/\p{Script=Han}/u.test(zh) || /['`]/.test(`${zh}${en}`))
    return refuse('Say with --zh what it is called in Chinese, without quotation marks.');
  const within = { folder: first, zh, en };
  if (kind === 'subject') return newSubject({ name: first, folder, zh, en });
  if (kind === 'area') return newArea({ ...within, name: second });
  const named = { ...within, area: second, name: third };
  return kind === 'command'
    ? newCommand({ ...named, fact })
    : newRule({ ...named, on, readsInput });
};

try {
  for (const line of make(editsFor(process.argv.slice(2)))) console.log(line);
  console.log(
    '\nNext: write what the titles of the failing sentences ask for; see CONTRIBUTING.md.',
  );
} catch (error) {
  if (!(error instanceof Refusal || (error instanceof TypeError && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
