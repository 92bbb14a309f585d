import {
  available,
  type Instruction,
  type InstructionEvent,
  instruction,
  instructionShowing,
  plusDays,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../support/case-walks.ts';
import { everybody } from '../support/everybody.ts';
import { instructionWalk } from '../support/instruction-walks.ts';
import { as } from '../support/scenario.ts';
import { tellsBy, tracesOf } from '../support/traces.ts';

const walked = instructionWalk(true);
const readers = [...everybody, as('proposal_committee'), as('registrar')];
const dice = fc.array(fc.record({ n: fc.nat(1000), days: fc.nat(3) }), {
  minLength: 40,
  maxLength: 40,
});

/** Is the fact of an instruction that is secret? */
const isSecret = (event: InstructionEvent, state: Instruction): boolean =>
  'leaderInstruction' in event &&
  state.stage !== 'none' &&
  state.instructions.some(
    ({ id, secrecy }) => id === event.leaderInstruction && secrecy === 'secret',
  );

describe('涉密批示的全部经过', () => {
  it('changes nothing for those from whom it is hidden: no field, no number, no action', () => {
    let secrets = 0;
    for (const throws of fc.sample(dice, { seed: 20261126, numRuns: 25 })) {
      let state = instruction.initial as Instruction;
      let today = walked.begin;
      const known: InstructionEvent[] = [];
      for (const { n, days } of throws) {
        today = plusDays(today, days);
        const open = walked.actors.flatMap((actor) =>
          available(instruction.workflow, { state, ctx: contextAt(walked, actor, today) })
            .filter(({ allowed }) => allowed)
            .flatMap(({ command: type, target }) =>
              walked
                .samples({ type, actor, target, state, today })
                .map((command) => ({ actor, command })),
            ),
        );
        const asked = open[n % Math.max(open.length, 1)];
        if (!asked) continue;
        const ctx = contextAt(walked, asked.actor, today);
        const decision = instruction.decide(state, asked.command, ctx);
        if (!decision.ok) continue;
        const after = decision.events.reduce(instruction.evolve, state);
        const move = { before: state, after, known: [...known], fresh: decision.events };
        if (state.stage !== 'none' && decision.events.every((event) => isSecret(event, after))) {
          secrets += 1;
          const day = today;
          const tells = tellsBy(instruction, instructionShowing, (actor) =>
            contextAt(walked, actor, day),
          );
          expect(tracesOf('instruction', move, readers, tells, ctx)).toEqual([]);
        }
        known.push(...decision.events);
        state = after;
      }
    }
    expect(secrets).toBeGreaterThan(10);
  });
});
