import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundled } from './bundle.ts';
import type { Sentence } from './sentences.ts';

/** Where the changed core reads which change is active, and counts what it passes. */
const switches: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: switches });

const resultOf = async ({ id, run }: Sentence): Promise<TestResult> => {
  const started = performance.now();
  const one = () => ({ id, name: id, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...one(), status: TestStatus.Success };
  } catch (error) {
    return { ...one(), status: TestStatus.Failed, failureMessage: String(error) };
  }
};

/** Runs the sentences one after the other, until one does not hold. */
const told = async (
  sentences: readonly Sentence[],
  bail: boolean,
): Promise<CompleteDryRunResult> => {
  const tests: TestResult[] = [];
  for (const sentence of sentences) {
    switches.currentTestId = sentence.id;
    const result = await resultOf(sentence);
    tests.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  delete switches.currentTestId;
  return { status: DryRunStatus.Complete, tests };
};

/** The outermost title a sentence stands under. */
const topOf = ({ id }: Sentence): string => id.split(' > ', 1).join();

/** Nothing counted, no change active. */
const reset = (): void => {
  delete switches.activeMutant;
  delete switches.hitCount;
  delete switches.hitLimit;
  delete switches.mutantCoverage;
};

/**
 * Runs the specs in the process of Stryker's worker. Each change gets a new core, from a script that is
 * compiled once: that takes some 20 milliseconds, where vitest takes more than a second.
 */
const inProcess = (): TestRunner => {
  let load: () => readonly Sentence[] = () => [];
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      load = await bundled(process.cwd());
    },
    dryRun: async ({ disableBail }) => {
      reset();
      const { perTest, static: atLoad }: MutantCoverage = { static: {}, perTest: {} };
      switches.mutantCoverage = { static: atLoad, perTest };
      const titles = new Set(load().map(topOf));
      const loadedOnce = { ...atLoad };
      const tests: TestResult[] = [];
      // A new core for each title: what the core works out once and keeps is passed under each of them.
      for (const title of titles) {
        const under = load().filter((sentence) => topOf(sentence) === title);
        tests.push(...(await told(under, !disableBail)).tests);
      }
      const mutantCoverage = { static: loadedOnce, perTest };
      return { status: DryRunStatus.Complete, tests, mutantCoverage };
    },
    mutantRun: async ({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) => {
      reset();
      switches.hitCount = 0;
      if (hitLimit !== undefined) switches.hitLimit = hitLimit;
      if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
      const asked = testFilter && new Set(testFilter);
      try {
        const sentences = load().filter(({ id }) => asked?.has(id) ?? true);
        switches.activeMutant = activeMutant.id;
        const result = await told(sentences, !disableBail);
        const limit = determineHitLimitReached(switches.hitCount, switches.hitLimit);
        return toMutantRunResult(limit ?? result);
      } catch (error) {
        // A core that cannot be loaded is noticed by whoever loads it.
        const failed = { id: 'load', name: 'load', timeSpentMs: 0, failureMessage: String(error) };
        return toMutantRunResult({
          status: DryRunStatus.Complete,
          tests: [{ ...failed, status: TestStatus.Failed }],
        });
      }
    },
  };
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess),
];
