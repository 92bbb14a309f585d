import { mermaidOf } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { boltTable, doorTable } from '../support/toy.ts';

const lines = (...of: Parameters<typeof mermaidOf>) => mermaidOf(...of).split('\n');

describe('状态图', () => {
  it('draws each stage by its words, each way with its commands, and the ends', () =>
    expect(lines(doorTable, 'en')).toEqual([
      'stateDiagram-v2',
      ...['open', 'shut', 'removed'].map((stage) => `  state "${stage}" as ${stage}`),
      '  [*] --> open : Hang',
      '  open --> shut : Shut',
      '  shut --> open : Open',
      '  open --> open : Paint',
      '  open --> removed : Remove',
      '  removed --> [*]',
    ]));

  it('begins where a part begins that no command creates', () =>
    expect(lines(boltTable, 'en')).toContain('  [*] --> loose'));

  it('draws one arrow for all commands of one way, each named once', () => {
    const [hang, shut] = doorTable.steps;
    if (!hang || !shut) throw new Error('the door has steps');
    const steps = [hang, shut, { ...shut, on: 'Slam' }, { ...shut, within: ['open'] }];
    expect(lines({ ...doorTable, steps }, 'en')).toContain('  open --> shut : Shut, Slam');
  });

  it('speaks the language asked for, and keeps a colon out of a name', () => {
    expect(lines(doorTable, 'zh')).toContain(`  state "${doorTable.stages['open']?.zh}" as open`);
    const stages = { ...doorTable.stages, open: { zh: '开:大开', en: 'open: wide' } };
    expect(lines({ ...doorTable, stages }, 'en')).toContain('  state "open  wide" as open');
  });
});
