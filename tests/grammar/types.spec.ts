import {
  areaOf,
  type CaseRule,
  type CommandIn,
  type CommandOf,
  type CommandRule,
  command,
  day,
  type FactIn,
  type FactOf,
  fact,
  playedBy,
  rowsOf,
  saysOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

interface Draft {
  readonly stage: 'draft';
}
interface Hung {
  readonly stage: 'hung';
  readonly colour: string;
}
type Door = { readonly stage: 'none' } | Draft | Hung;
interface Context {
  readonly today: ReturnType<typeof day>;
}

const cites = [{ instrument: 'model-design', article: '测试', verification: 'DESIGN' }] as const;
const words = { zh: '门', en: 'a door' };
const rule = { id: 'door.paint.dry', title: words, cites, holds: () => true, message: () => words };

const commands = {
  DrawDoor: command(words, {}),
  HangDoor: command(words, { colour: z.string() }),
  PaintDoor: command(words, { colour: z.string(), coats: z.int().optional() }),
};
const facts = {
  DoorDrawn: fact(words, {}),
  DoorHung: fact(words, { colour: z.string() }),
  DoorPainted: fact(words, { colour: z.string(), coats: z.int().optional() }),
};
type DoorFact = FactOf<typeof facts>;
const says = saysOf<DoorFact, Door, Context>();

const onHung: CaseRule<{ readonly state: Hung; readonly part: unknown; readonly ctx: Context }> = {
  ...rule,
  kind: 'case',
};
const onPainting: CommandRule<{
  readonly state: Hung;
  readonly part: unknown;
  readonly ctx: Context;
  readonly command: { readonly type: 'PaintDoor'; readonly colour: string };
}> = { ...rule, kind: 'command' };

const rows = rowsOf<{
  readonly state: Door;
  readonly role: 'carpenter';
  readonly command: CommandOf<typeof commands>;
  readonly context: Context;
}>();

const by = ['carpenter'] as const;
const area = areaOf<Door, Context>();
const decide = {
  DrawDoor: says('DoorDrawn'),
  HangDoor: says('DoorHung'),
  PaintDoor: says('DoorPainted'),
};
const evolve = {
  DoorDrawn: (): Door => ({ stage: 'draft' }),
  DoorHung: (_: Door, { colour }: { colour: string }): Door => ({ stage: 'hung', colour }),
  DoorPainted: (_: Door, { colour }: { colour: string }): Door => ({ stage: 'hung', colour }),
};

// What must not compile is marked; the type check fails where a mark stands beside code that compiles.
const mistakes = () => [
  rows([
    // @ts-expect-error: a rule for a door that hangs, on the row of a draft
    { from: 'draft', on: 'HangDoor', to: 'hung', by, rules: [onHung] },
  ]),
  rows([
    // @ts-expect-error: a rule for painting, on the row of another command
    { from: 'hung', on: 'DrawDoor', to: 'hung', by, rules: [onPainting] },
  ]),
  rows([
    // @ts-expect-error: a stage that does not exist
    { from: 'hanging', on: 'HangDoor', to: 'hung', by, rules: [] },
  ]),
  rows([
    // @ts-expect-error: a command that does not exist
    { from: 'draft', on: 'BreakDoor', to: 'hung', by, rules: [] },
  ]),
  rows([
    // @ts-expect-error: a role that does not exist
    { from: 'draft', on: 'HangDoor', to: 'hung', by: ['burglar'], rules: [] },
  ]),
  // @ts-expect-error: a command that nothing decides
  area({ commands, facts, decide: { DrawDoor: says('DoorDrawn') }, evolve }),
  area({
    commands,
    facts,
    // @ts-expect-error: a command that leads to a fact with a field it does not bring
    decide: { ...decide, DrawDoor: says('DoorHung') },
    evolve,
  }),
  area({
    commands,
    facts,
    // @ts-expect-error: a command with a field that its fact does not have
    decide: { ...decide, PaintDoor: says('DoorHung') },
    evolve,
  }),
  // @ts-expect-error: a fact that nothing folds
  area({ commands, facts, decide, evolve: { DoorDrawn: evolve.DoorDrawn } }),
];

const doors = [area({ commands, facts, decide, evolve })] as const;
const painting: CommandIn<typeof doors> = { type: 'PaintDoor', colour: 'red' };
const painted: FactIn<typeof doors> = { type: 'DoorPainted', on: day('2026-03-02'), colour: 'red' };

describe('a subject that is composed of areas', () => {
  const steps = rows([
    { from: 'none', on: 'DrawDoor', to: 'draft', by, rules: [] },
    { from: 'draft', on: 'HangDoor', to: 'hung', by, rules: [] },
    { from: 'hung', on: 'PaintDoor', to: 'hung', by, rules: [onHung, onPainting] },
  ]);
  const workflow = {
    subject: 'door',
    title: words,
    roles: { carpenter: words },
    tables: [
      {
        part: 'case',
        title: words,
        stages: { draft: words, hung: words },
        final: [],
        cites,
        steps,
        partsOf: (state: Door) => (state.stage === 'none' ? [] : [{ id: 'd', stage: state.stage }]),
        targetOf: (_command: unknown, { stage }: Door) => (stage === 'none' ? undefined : 'd'),
      },
    ],
  };
  const door = playedBy(doors, workflow);
  const hung: Door = { stage: 'hung', colour: 'green' };
  const ctx = { today: day('2026-03-02'), actor: { role: 'carpenter' } };

  it('decides by its table and records the input without empty fields', () => {
    expect(door.decide(hung, { ...painting, coats: undefined }, ctx)).toStrictEqual({
      ok: true,
      events: [painted],
    });
    expect(door.decide({ stage: 'draft' }, painting, ctx).ok).toBe(false);
  });

  it('folds its facts', () =>
    expect(door.evolve(hung, painted)).toEqual({ stage: 'hung', colour: 'red' }));

  it('lists its commands and facts', () => {
    expect(Object.keys(door.commands)).toEqual(Object.keys(commands));
    expect(Object.keys(door.facts)).toEqual(Object.keys(facts));
    expect(mistakes).toBeTypeOf('function');
  });
});
