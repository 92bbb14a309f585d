import {
  type AnyStep,
  checked,
  commandTypesOf,
  countyWorkflow,
  defectsOf,
  proposalWorkflow,
  rulesOf,
  type Table,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  boltTable,
  colourIsUsual,
  doorTable,
  doorWorkflow,
  isDry,
  maySee,
} from '../support/toy.ts';

const withCase = (change: Partial<Table>) => ({
  ...doorWorkflow,
  tables: [{ ...doorTable, ...change }, boltTable],
});
const withStep = (...more: readonly AnyStep[]) =>
  withCase({ steps: [...doorTable.steps, ...more] });
const without = (command: string) =>
  withCase({ steps: doorTable.steps.filter(({ on }) => on !== command) });

describe('表的检查', () => {
  it.each([
    ['door', doorWorkflow],
    ['proposal', proposalWorkflow],
    ['county', countyWorkflow],
  ])('finds nothing wrong with the tables of the %s', (_name, workflow) =>
    expect(defectsOf(workflow)).toEqual([]),
  );

  it('finds a stage that is never reached', () =>
    expect(defectsOf(without('Shut'))).toContain('case: stage shut is never reached'));

  it('finds stages that lead to each other, and to which nothing leads', () => {
    const stages = {
      ...doorTable.stages,
      ajar: { zh: '虚掩', en: 'ajar' },
      wide: { zh: '敞', en: 'wide' },
    };
    const island: readonly AnyStep[] = [
      { from: 'ajar', on: 'Push', to: 'wide', by: ['anyone'], rules: [] },
      { from: 'wide', on: 'Pull', to: 'ajar', by: ['anyone'], rules: [] },
    ];
    expect(defectsOf(withCase({ stages, steps: [...doorTable.steps, ...island] }))).toEqual([
      'case: stage ajar is never reached',
      'case: stage wide is never reached',
    ]);
  });

  it('finds a dead end that nobody declared final', () =>
    expect(defectsOf(without('Open'))).toEqual([
      'case: stage shut is a dead end and not declared final',
    ]));

  it('finds a final stage with a way out', () =>
    expect(defectsOf(withCase({ final: ['removed', 'shut'] }))).toEqual([
      'case: stage shut is declared final but has a way out',
    ]));

  it('finds a stage without words', () =>
    expect(
      defectsOf(
        withStep(
          { from: 'open', on: 'Jam', to: 'stuck', by: ['anyone'], rules: [] },
          { from: 'stuck', on: 'Free', to: 'open', by: ['anyone'], rules: [] },
        ),
      ),
    ).toEqual(['case: stage stuck has no words']));

  it('finds two rows for one command in one stage', () =>
    expect(
      defectsOf(withStep({ from: 'open', on: 'Shut', to: 'open', by: ['anyone'], rules: [] })),
    ).toEqual(['case: two rows for one command in one stage: open Shut']));

  it('finds two rows that overlap in one stage of the case only', () => {
    const row = { from: 'loose', on: 'Bolt', to: 'loose', by: ['anyone'], rules: [] };
    const twice = (within?: readonly string[]) => ({
      ...doorWorkflow,
      tables: [
        doorTable,
        { ...boltTable, steps: [...boltTable.steps, { ...row, ...(within ? { within } : {}) }] },
      ],
    });
    const defect = ['bolt: two rows for one command in one stage: loose Bolt'];
    expect(defectsOf(twice())).toEqual(defect);
    expect(defectsOf(twice(['open', 'shut']))).toEqual(defect);
    expect(defectsOf(twice(['open']))).toEqual([]);
    const [first, second] = [
      { ...row, within: ['open', 'shut'] },
      { ...row, to: 'fast', within: ['shut'] },
    ];
    const partly = { ...boltTable, steps: [first, second] };
    expect(defectsOf({ ...doorWorkflow, tables: [doorTable, partly] })).toEqual(defect);
  });

  it('finds a step that nobody may take', () =>
    expect(defectsOf(withStep({ from: 'open', on: 'Oil', to: 'open', by: [], rules: [] }))).toEqual(
      ['case: nobody may Oil'],
    ));

  it('finds a role without words', () =>
    expect(
      defectsOf(withStep({ from: 'open', on: 'Oil', to: 'open', by: ['smith'], rules: [] })),
    ).toEqual(['role smith has no words']));

  it('finds a command with rows in two tables', () =>
    expect(
      defectsOf(withStep({ from: 'open', on: 'Bolt', to: 'open', by: ['anyone'], rules: [] })),
    ).toEqual(['Bolt has rows in two tables']));

  it('finds a first table that is not that of the case', () =>
    expect(defectsOf({ ...doorWorkflow, tables: [boltTable, doorTable] })).toEqual([
      'the first table is not that of the case',
    ]));

  it('throws at the start of the program, with every defect', () => {
    const broken = withCase({ final: [], stages: {} });
    expect(() => checked(broken)).toThrow(/removed is a dead end[\s\S]*has no words/);
    expect(checked(doorWorkflow)).toBe(doorWorkflow);
  });
});

describe('表的内容', () => {
  it('lists every rule once, that on access first', () =>
    expect(rulesOf(doorWorkflow)).toEqual([maySee, isDry, colourIsUsual]));

  it('lists every command once', () =>
    expect(commandTypesOf(doorWorkflow)).toEqual([
      'Hang',
      'Shut',
      'Open',
      'Paint',
      'Remove',
      'Bolt',
    ]));
});
