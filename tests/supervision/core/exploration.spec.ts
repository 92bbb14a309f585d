import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  nextStepOfSupervision,
  type SupervisionCommand,
  type SupervisionContext,
  type SupervisionEvent,
  type SupervisionState,
  startOf,
  supervision,
  supervisionWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { type Ground, type Situation, walk } from '../../support/case-exploration.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { contextFor } from '../../support/supervision-context.ts';
import { actorsOn, sampleOf, supervisionTypes } from '../../support/supervision-samples.ts';

const register = registerAfter();
const around = (today: Situation<SupervisionState>['today']) => ({ today, register, calendar });

/** One visit, one advice or one appraisal, and at most two reports on an item. */
const within = (state: SupervisionState): boolean =>
  state.stage === 'none' ||
  (state.visits.length <= 1 &&
    state.advice.length + state.appraisals.length <= 1 &&
    state.instructions.length <= 1 &&
    state.rectification.every(({ reports }) => reports.length <= 2));

const stagesOf = (parts: readonly { readonly stage: string }[]) => parts.map(({ stage }) => stage);

const key = ({ state, today }: Situation<SupervisionState>): string =>
  state.stage === 'none'
    ? 'none'
    : JSON.stringify([
        state.stage,
        state.returned !== undefined,
        stagesOf(state.briefings),
        stagesOf(state.visits),
        state.advice.map(({ stage, sentBack }) => [stage, sentBack !== undefined]),
        stagesOf(state.deliveries),
        state.rectification.map(({ stage, reports, overdueReportedOn }) => [
          stage,
          reports.length,
          overdueReportedOn !== undefined,
        ]),
        state.appraisals.map(({ stage, ballot }) => [
          stage,
          ballot?.valid,
          ballot?.passes,
          ballot?.on === today,
        ]),
        state.instructions,
      ]);

const ground: Ground<SupervisionState, SupervisionCommand, SupervisionEvent> = {
  from: { state: supervision.initial, today: day('2026-03-02') },
  workflow,
  actors: actorsOn(as),
  variants: 3,
  leaps: [0, 45],
  key,
  within,
  ended: (state) => state.stage === 'closed' || state.stage === 'cancelled',
  // The instruction that is named is one that comes to its end.
  order: (type, wish) =>
    sampleOf(
      type as SupervisionCommand['type'],
      type === 'NameFollowUpInstruction' ? { ...wish, n: 0 } : wish,
    ),
  context: ({ today }, actor: Actor) => contextFor({ at: startOf(today), actor }),
  decide: (state, command, ctx) => supervision.decide(state, command, ctx as SupervisionContext),
  evolve: supervision.evolve,
  owed: ({ state, today }) => nextStepOfSupervision(state, around(today)),
};

describe('民主监督的全部情形', () => {
  const found = walk(ground);
  // A case that is not opened yet is owed by nobody.
  const isOpen = (one: string) => one !== 'none';

  it('are many', () => {
    console.info(`${found.places.size} situations of a supervision`);
    expect(found.places.size).toBeGreaterThan(300);
  });

  it('all lead to an end', () => expect(found.stuck.filter(isOpen)).toEqual([]));

  it('offer no step that no input passes', () => expect([...found.misleading]).toEqual([]));

  it('name exactly one party that owes the next step while the case is open', () =>
    expect(found.wrong.filter(isOpen)).toEqual([]));

  it('take every command that needs no change of the register or of a group', () =>
    expect([...found.taken].toSorted()).toEqual(
      supervisionTypes
        .filter((type) => type !== 'UpdateSupervisors' && type !== 'FollowSupervisedSuccessor')
        .toSorted(),
    ));

  it('reach every stage of every table', () => {
    const reached = new Set(
      [...found.places.values()].flatMap(({ state }) =>
        workflow.tables.flatMap(({ part, partsOf }) =>
          partsOf(state).map(({ stage }) => `${part} ${stage}`),
        ),
      ),
    );
    const all = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).map((stage) => `${part} ${stage}`),
    );
    expect(all.filter((one) => !reached.has(one))).toEqual([]);
  });
});
