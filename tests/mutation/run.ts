/**
 * Changes the core one small piece at a time and asks whether a spec notices: `pnpm mutation kernel`
 * for a folder, `pnpm mutation kernel/day.ts` for a file. Spec files may follow; without any, all specs
 * of the subject are asked. Without a folder all of `kernel` and `proposal` is changed, which takes
 * hours. The report goes to `.mutation/`.
 */
import { Stryker } from '@stryker-mutator/core';
import { config } from './stryker.config.ts';

const [, , part, ...named] = process.argv;
const parts = part ? [part] : ['kernel', 'proposal'];
/** The rulebook is asked too: it knows the ids of rules, and that each is on a row. */
const subjects = parts.map((one) => `tests/${one.split('/')[0]}/**/*.spec.ts`);
process.env['SPECS'] = (named.length > 0 ? named : [...subjects, 'tests/rulebook.spec.ts']).join(
  ' ',
);
/** Specs that walk through thousands of steps: most changes would wait for them, to no purpose. */
process.env['LEFT'] = ['available', 'model', 'openness', 'reachability', 'statistics-over-time']
  .map((name) => `tests/proposal/${name}.spec.ts`)
  .join(' ');

await new Stryker({
  ...config,
  mutate: parts.map((one) => `packages/core/src/${one}${one.endsWith('.ts') ? '' : '/**/*.ts'}`),
  jsonReporter: { fileName: `.mutation/${parts.join('-').replaceAll('/', '-')}.json` },
}).runMutationTest();
