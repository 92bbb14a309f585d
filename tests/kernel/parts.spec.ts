import {
  type AnyStep,
  admit,
  available,
  defectsOf,
  type Table,
  type Workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { noSuchStep } from '../support/refusals.ts';
import { type Door, doorTable, doorWorkflow, isDry, maySee } from '../support/toy.ts';

interface House extends Door {
  readonly keys: readonly { readonly id: string; readonly stage: 'kept' | 'lost' }[];
}
interface Asked {
  readonly type: string;
  readonly key?: string;
}

const step = (one: Partial<AnyStep> & Pick<AnyStep, 'from' | 'on' | 'to'>): AnyStep => ({
  ...{ by: ['anyone'], rules: [] },
  ...one,
});

/** The keys of a door: each is cut by a command, and there may be several. */
const keyTable: Table<House> = {
  part: 'key',
  title: { zh: '钥匙', en: 'Key' },
  stages: { kept: { zh: '在', en: 'kept' }, lost: { zh: '失', en: 'lost' } },
  final: ['lost'],
  cites: doorTable.cites,
  steps: [
    step({ from: 'none', on: 'Cut', to: 'kept' }),
    step({ from: 'kept', on: 'Copy', to: 'kept', rules: [isDry] }),
    step({ from: 'none', on: 'Copy', to: 'kept' }),
    step({ from: 'kept', on: 'Lose', to: 'lost', within: ['open', 'shut'] }),
    step({ from: 'kept', on: 'Hide', to: 'kept', within: ['open'] }),
    step({ from: 'kept', on: 'Hide', to: 'lost', within: ['removed'] }),
  ],
  partsOf: ({ keys }) => keys,
  targetOf: (command) => (command as Asked).key,
};
const house = { ...doorWorkflow, tables: [doorTable, keyTable] } as Workflow<House>;

const withKeys = (...keys: House['keys']): House => ({ stage: 'open', bolt: 'loose', keys });
const kept = { id: 'K1', stage: 'kept' } as const;
const lost = { id: 'K2', stage: 'lost' } as const;
const asking = (world: object = {}) => ({ actor: { role: 'anyone' }, ...world });
const refusals = (state: House, command: Asked, world?: object) =>
  admit(house, { state, command, ctx: asking(world) }).map(({ rule }) => rule);
const listed = (state: House, on: string, world?: object) =>
  available(house, { state, ctx: asking(world) }).filter(({ command }) => command === on);

describe('案件的部分', () => {
  it('moves the part that is named, and no other', () => {
    expect(refusals(withKeys(lost, kept), { type: 'Lose', key: 'K1' })).toEqual([]);
    expect(refusals(withKeys(kept, lost), { type: 'Lose', key: 'K2' })).toEqual([noSuchStep.id]);
    expect(refusals(withKeys(kept), { type: 'Lose', key: 'K9' })).toEqual([noSuchStep.id]);
  });

  it('is created in addition to those that exist, and not moved by the command that creates it', () => {
    expect(refusals(withKeys(kept), { type: 'Cut' })).toEqual([]);
    expect(refusals(withKeys(kept), { type: 'Cut', key: 'K1' })).toEqual([noSuchStep.id]);
  });

  it('is created by nobody without access to the case', () => {
    expect(refusals(withKeys(), { type: 'Cut' }, { blind: true })).toEqual([maySee.id]);
    const nothing = { ...withKeys(), stage: 'none' } as const;
    expect(refusals(nothing, { type: 'Cut' })).toEqual([maySee.id]);
    expect(listed(nothing, 'Cut').map(({ allowed }) => allowed)).toEqual([false]);
  });

  it('is listed once for each command that moves it', () => {
    const targets = listed(withKeys(kept, lost), 'Lose').map(({ target, allowed }) => [
      target,
      allowed,
    ]);
    expect(targets).toEqual([
      ['K1', true],
      ['K2', false],
    ]);
  });

  it('is listed without a target where a command creates it, however many there are', () => {
    for (const state of [withKeys(), withKeys(kept), withKeys(kept, lost)])
      for (const command of ['Cut', 'Copy']) {
        const [one, ...others] = listed(state, command);
        expect(others).toEqual([]);
        expect(one).toMatchObject({ part: 'key', allowed: true });
        expect(one).not.toHaveProperty('target');
      }
  });

  it('is listed once, and refused, where none exists', () =>
    expect(
      listed(withKeys(), 'Lose').map(({ violations }) => violations.map(({ rule }) => rule)),
    ).toEqual([[noSuchStep.id]]));

  it('is refused with the stages of the case in which its rows are admitted', () => {
    const told = (state: House, command: Asked) =>
      admit(house, { state, command, ctx: asking() }).map(({ message: { en } }) => en);
    const shut = { ...withKeys(kept), stage: 'shut' } as const;
    expect(told(shut, { type: 'Hide', key: 'K1' })[0]).toContain('open, removed');
    expect(told(withKeys(lost), { type: 'Hide', key: 'K2' })[0]).toContain('kept');
  });
});

describe('没有名称的角色', () => {
  it('is reported once, however many rows name it', () => {
    const rows = ['Knock', 'Ring'].map((on) =>
      step({ from: 'open', on, to: 'open', by: ['cat', 'anyone'] }),
    );
    const tables = [{ ...doorTable, steps: [...doorTable.steps, ...rows] }];
    expect(defectsOf({ ...doorWorkflow, tables })).toEqual(['role cat has no words']);
  });
});
