import { admit, available } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { colourIsUsual, type Door, doorWorkflow, isDry, maySee } from '../support/toy.ts';

interface World {
  readonly wet?: boolean;
  readonly blind?: boolean;
  readonly passing?: boolean;
}

const nothing: Door = { stage: 'none', bolt: 'loose' };
const open: Door = { stage: 'open', bolt: 'loose' };
const shut: Door = { stage: 'shut', bolt: 'loose' };
const bolted: Door = { stage: 'shut', bolt: 'fast' };

const refusals = (
  state: Door,
  type: string,
  role = 'carpenter',
  { colour = 'red', ...world }: World & { readonly colour?: string } = {},
) =>
  admit(doorWorkflow, {
    state,
    command: { type, colour } as { type: string },
    ctx: { actor: { role }, ...world },
  }).map(({ rule }) => rule);

describe('准入', () => {
  it('admits a command that has a row at this stage for this role', () =>
    expect(refusals(open, 'Shut')).toEqual([]));

  it('admits the command that creates the case without asking for access', () =>
    expect(refusals(nothing, 'Hang', 'carpenter', { blind: true })).toEqual([]));

  it('refuses a command without a row at this stage', () =>
    expect(refusals(shut, 'Paint')).toEqual([noSuchStep.id]));

  it('refuses a command whose row is for another role', () =>
    expect(refusals(open, 'Paint', 'anyone')).toEqual([notYourStep.id]));

  it('refuses by role alone whoever never takes the step, so that its stage tells them nothing', () =>
    expect(refusals(shut, 'Paint', 'anyone')).toEqual([notYourStep.id]));

  it('refuses by stage whoever takes the step at another', () =>
    expect(refusals(shut, 'Paint', 'carpenter')).toEqual([noSuchStep.id]));

  it('returns every broken rule at once', () =>
    expect(refusals(open, 'Paint', 'carpenter', { wet: true, colour: 'blue' })).toEqual([
      isDry.id,
      colourIsUsual.id,
    ]));

  it('returns the one that tells alone to whoever is told little of the case', () =>
    expect(
      refusals(open, 'Paint', 'carpenter', { wet: true, passing: true, colour: 'blue' }),
    ).toEqual([isDry.id]));

  it('returns one broken rule where one is broken', () => {
    expect(refusals(open, 'Paint', 'carpenter', { wet: true })).toEqual([isDry.id]);
    expect(refusals(open, 'Paint', 'carpenter', { colour: 'blue' })).toEqual([colourIsUsual.id]);
  });

  it('checks access before tables and rules', () =>
    expect(refusals(shut, 'Paint', 'anyone', { blind: true })).toEqual([maySee.id]));

  it('refuses a case that does not exist like one that may not be read', () =>
    expect(refusals(nothing, 'Shut')).toEqual([maySee.id]));

  it('admits a step of a part only within the stages of the case that its row names', () => {
    expect(refusals(shut, 'Bolt', 'anyone')).toEqual([]);
    expect(refusals(open, 'Bolt', 'anyone')).toEqual([noSuchStep.id]);
    expect(refusals(bolted, 'Bolt', 'anyone')).toEqual([noSuchStep.id]);
  });

  it('throws for a command without a table, which is a defect of the program', () =>
    expect(() => refusals(open, 'Burn')).toThrow('door has no command Burn'));

  const told = (state: Door, type: string, role = 'carpenter') =>
    admit(doorWorkflow, { state, command: { type }, ctx: { actor: { role } } }).map(
      ({ message }) => message,
    );

  it('names the stages that have the step, and the present stage of the case', () => {
    expect(told(shut, 'Paint')).toEqual([
      {
        zh: '此事项在「开」环节办理,现处「关」环节。',
        en: 'This step is taken at: open; it now stands at: shut.',
      },
    ]);
    expect(told(open, 'Hang').map(({ en }) => en)).toEqual([
      'This step is taken at: not there yet; it now stands at: open.',
    ]);
    expect(told(open, 'Hang').map(({ zh }) => zh)).toEqual([
      '此事项在「尚未产生」环节办理,现处「开」环节。',
    ]);
  });

  it('names the stage of the part, or of the case where the part is at the right one', () => {
    expect(told(open, 'Bolt', 'anyone').map(({ en }) => en)).toEqual([
      'This step is taken at: shut; it now stands at: open.',
    ]);
    expect(told(bolted, 'Bolt', 'anyone').map(({ en }) => en)).toEqual([
      'This step is taken at: loose; it now stands at: fast.',
    ]);
  });

  it('names the role that takes a step', () => {
    const [refusal] = told(open, 'Paint', 'anyone');
    const { carpenter } = doorWorkflow.roles;
    expect(refusal).toEqual({
      zh: `此事项由${carpenter?.zh}办理。`,
      en: `This step is taken by: ${carpenter?.en}.`,
    });
  });

  it('names every role that takes a step', () => {
    const [refusal] = told(open, 'Shut', 'cat');
    const { anyone, carpenter } = doorWorkflow.roles;
    expect(refusal).toEqual({
      zh: `此事项由${anyone?.zh}、${carpenter?.zh}办理。`,
      en: `This step is taken by: ${anyone?.en}, ${carpenter?.en}.`,
    });
  });

  it('cites the procedure when it refuses by stage or by role', () => {
    const state = shut;
    const ctx = { actor: { role: 'anyone' } };
    for (const type of ['Paint', 'Shut'])
      for (const { cites } of admit(doorWorkflow, { state, command: { type }, ctx }))
        expect(cites).toEqual(doorWorkflow.tables[0]?.cites);
  });
});

describe('可办事项', () => {
  const listed = (state: Door, role: string, world: World = {}) =>
    available(doorWorkflow, { state, ctx: { actor: { role }, ...world } });
  const allowed = (...of: Parameters<typeof listed>) =>
    listed(...of)
      .filter((action) => action.allowed)
      .map(({ command }) => command);

  it('lists every command of every table', () =>
    expect(listed(open, 'anyone').map(({ command }) => command)).toEqual([
      'Hang',
      'Shut',
      'Open',
      'Paint',
      'Remove',
      'Bolt',
    ]));

  it('allows a command that has a row at this stage for this role', () => {
    expect(allowed(open, 'carpenter')).toEqual(['Shut', 'Paint', 'Remove']);
    expect(allowed(shut, 'anyone')).toEqual(['Open', 'Bolt']);
    expect(allowed(nothing, 'carpenter')).toEqual(['Hang']);
  });

  it('judges rules on the case without an input', () =>
    expect(
      listed(open, 'carpenter', { wet: true }).find(({ command }) => command === 'Paint'),
    ).toMatchObject({ allowed: false, violations: [{ rule: isDry.id }] }));

  it('leaves out rules on the command', () =>
    expect(allowed(open, 'carpenter')).toContain('Paint'));

  it('gives the violations of each command that is refused', () => {
    const rules = listed(open, 'anyone').map(({ command, violations }) => [
      command,
      violations.map(({ rule }) => rule),
    ]);
    expect(rules).toEqual([
      ['Hang', [notYourStep.id]],
      ['Shut', []],
      ['Open', [noSuchStep.id]],
      ['Paint', [notYourStep.id]],
      ['Remove', [notYourStep.id]],
      ['Bolt', [noSuchStep.id]],
    ]);
  });

  it('names the kind of part each command moves', () => {
    const parts = listed(open, 'anyone').map(({ command, part }) => [command, part]);
    expect(parts).toContainEqual(['Shut', 'case']);
    expect(parts).toContainEqual(['Bolt', 'bolt']);
  });

  it('allows the command that creates the case without asking for access', () => {
    expect(allowed(nothing, 'carpenter', { blind: true })).toEqual(['Hang']);
    expect(allowed(nothing, 'anyone')).toEqual([]);
  });

  it('names the part that a command would move, where there is one', () => {
    const targets = listed(open, 'carpenter').map(({ command, target }) => [command, target]);
    expect(targets).toContainEqual(['Shut', 'door']);
    expect(targets).toContainEqual(['Bolt', 'bolt']);
    expect(listed(nothing, 'carpenter')[0]).not.toHaveProperty('target');
  });

  it('gives no violation but the one on access to an actor without access', () => {
    const told = listed(open, 'carpenter', { blind: true }).flatMap(({ violations }) =>
      violations.map(({ rule }) => rule),
    );
    expect(new Set(told)).toEqual(new Set([maySee.id]));
  });
});
