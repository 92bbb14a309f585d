/**
 * Changes the core one small piece at a time and asks whether a spec notices: `pnpm mutation kernel`
 * for a folder, `pnpm mutation kernel/day.ts` for a file. Spec files may follow; without any, all specs
 * of the subject are asked. Without a folder all of `kernel` and `proposal` is changed. The report
 * goes to `.mutation/`.
 */
import { resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { byArea } from './areas.ts';
import { config } from './stryker.config.ts';

const [, , part, ...named] = process.argv;
const parts = part ? [part] : ['kernel', 'proposal'];
/** The rulebook is asked too: it knows the ids of rules, and that each is on a row. */
const subjects = parts.map((one) => `tests/${one.split('/')[0]}/**/*.spec.ts`);
process.env['SPECS'] = (named.length > 0 ? named : [...subjects, 'tests/rulebook.spec.ts']).join(
  ' ',
);

const changes = await new Stryker({
  ...config,
  mutate: parts.map((one) => `packages/core/src/${one}${one.endsWith('.ts') ? '' : '/**/*.ts'}`),
  jsonReporter: { fileName: `.mutation/${parts.join('-').replaceAll('/', '-')}.json` },
}).runMutationTest();

process.stdout.write(`\n${byArea(changes, resolve('packages/core/src'))}\n`);
