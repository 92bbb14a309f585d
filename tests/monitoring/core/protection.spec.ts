import {
  available,
  stateCouncilCalendar as calendar,
  day,
  type Events,
  monitoringReport,
  monitoringShowing as showing,
  startOf,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploreCase, owesRightly, stuckIn, walkAtRandom } from '../../support/case-walks.ts';
import * as facts from '../../support/monitoring-facts.ts';
import { monitoringWalk } from '../../support/monitoring-walks.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const register = registerAfter(...facts.pointsSetUp);
const unit = as('handling_unit', 'health-bureau');

type Fact = Events['monitoring_report'];

const seenBy = (history: readonly Fact[], today = day('2026-03-20')) => {
  const state = history.reduce(monitoringReport.evolve, monitoringReport.initial);
  const around = { today, register, calendar };
  const ctx = {
    ...{ caseId: 'm-1', actor: unit, today, now: startOf(today) },
    ...{ register, calendar, numbers: {}, others: {}, cases: {} },
  };
  return {
    see: showing.project(state, unit, around),
    heading: showing.heading(state),
    events: history.filter((event) => showing.showsEvent(event, state, unit, around)),
    actions: available(monitoringReport.workflow, { state, ctx }),
    steps: showing.showsSteps(state, unit, around)
      ? [showing.nextStep(state, around), showing.deadlines(state, around)]
      : [],
  };
};

describe('反映人对承办单位保密', () => {
  it('whoever reported, the unit sees the same', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('m1', 'm2', 'm3', 'shacheng-room'),
        fc.constantFrom('m1', 'm2', 'm3', 'shacheng-room'),
        fc.nat(5),
        (one, other, length) => {
          const all: readonly Fact[] = [...facts.toFeedback, facts.dissatisfied, facts.again];
          const told = (reporter: string): readonly Fact[] => [
            { ...facts.reported, reporter },
            ...all.slice(1, 2 + length),
          ];
          expect(seenBy(told(one))).toEqual(seenBy(told(other)));
        },
      ),
    ));
});

describe('反映人的身份', () => {
  it('shows in no fact the unit sees: not even whether a member or a platform rated', () => {
    const history: readonly Fact[] = [...facts.toFeedback, facts.dissatisfied, facts.again];
    expect(seenBy(history).events.map(({ type }) => type)).not.toContain('MatterRated');
    expect(seenBy(history).events.length).toBeGreaterThan(1);
  });
});

describe('监测点的全部情形', () => {
  const walked = monitoringWalk();
  const explored = exploreCase(walked, day('2026-05-01'));

  it('take every command, reach every stage, and lead to an end', () => {
    const { workflow, commands } = monitoringReport;
    expect([...explored.taken].toSorted()).toEqual(Object.keys(commands).toSorted());
    expect(stuckIn(explored, workflow)).toEqual([]);
    console.info(`${explored.places.size} situations: 监测点`);
  });

  it('name exactly one party that owes while the case is open', () =>
    expect([...explored.places.values()].filter((place) => !owesRightly(walked, place))).toEqual(
      [],
    ));

  it('keep every invariant over commands in any order', () => {
    const tally = walkAtRandom(walked, { seed: 20260302, runs: 100, length: 40 });
    expect(tally.accepted).toBeGreaterThan(200);
  });
});
