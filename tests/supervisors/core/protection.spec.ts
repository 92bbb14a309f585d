import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  fold,
  huailaiDemoProfile,
  instant,
  noCases,
  opens,
  type RuleCard,
  type SupervisorGroupCommand,
  type SupervisorGroupContext,
  type SupervisorGroupEvent,
  supervisorGroupShowing as showing,
  supervisorGroup,
  supervisorGroupWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { member, unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';

const register = registerAfter();
const around = (today: string) => ({ today: day(today), register, calendar });
const stateAfter = (...history: readonly SupervisorGroupEvent[]) => fold(supervisorGroup, history);
const contextFor = (actor: Actor, today: string): SupervisorGroupContext =>
  contextOf(
    { ...emptyLedger, register, cases: noCases, calendar },
    { caseId: facts.GROUP, actor, at: instant(`${today}T12:00:00+08:00`) },
    'supervisor_group',
  );
const health = as('handling_unit', 'health-bureau');

const refusalsOf = (history: readonly SupervisorGroupEvent[]) =>
  (Object.keys(supervisorGroup.commands) as SupervisorGroupCommand['type'][]).flatMap((type) =>
    [1, 2, 3].map((n) => {
      const command = {
        type,
        candidate: `C${n}`,
        seat: `S${n}`,
        member: member(n),
        unit: unit('health-bureau'),
        title: '小组',
        statement: '说明',
        judgement: '表现',
        reason: '理由',
        issuedBy: '书记',
      } as unknown as SupervisorGroupCommand;
      const state = stateAfter(...history);
      const decision = supervisorGroup.decide(state, command, contextFor(health, '2026-06-01'));
      return decision.ok ? decision.events : decision.violations;
    }),
  );

const learned = (history: readonly SupervisorGroupEvent[]) => {
  const state = stateAfter(...history);
  const ctx = contextFor(health, '2026-06-01');
  const refusals = refusalsOf(history);
  if (!opens(showing.readable(health, register), showing.scopeFacts(state))) return { refusals };
  return {
    refusals,
    see: showing.project(state, health, around('2026-06-01')),
    heading: showing.heading(state),
    steps: showing.showsSteps(state, health, around('2026-06-01')),
    events: history
      .filter((event) => showing.showsEvent(event, state, health, around('2026-06-01')))
      .map(({ type, on }) => ({ type, on })),
    actions: available(workflow, { state, ctx }).filter((action) =>
      showing.showsAction(action, state, health, around('2026-06-01')),
    ),
  };
};

const historyOf = (
  order: readonly number[],
  byThemselves: readonly boolean[],
  shown: boolean,
  steps: number,
): readonly SupervisorGroupEvent[] =>
  [
    facts.groupOpened,
    ...order.map((n, at) => ({
      ...(byThemselves[at] ? facts.volunteered(n) : facts.recommended(n)),
      candidate: `C${at + 1}`,
    })),
    ...[1, 2, 3].map((n) => facts.selected(n)),
    facts.selectionSubmitted,
    facts.selectionApproved,
    {
      ...facts.appointed,
      shownToUnit: shown,
      seats: order.map((n, at) => ({ id: `S${at + 1}`, member: member(n), terms: 1 })),
    },
  ].slice(0, steps);

describe('被监督单位', () => {
  const order = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
  const ways = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());

  it('never learns who volunteered and whom a sector recommended', () =>
    fc.assert(
      fc.property(
        order,
        order,
        ways,
        ways,
        fc.boolean(),
        fc.integer({ min: 1, max: 10 }),
        (a, b, waysA, waysB, shown, steps) => {
          const one = learned(historyOf(a, waysA, shown, steps));
          expect(one).toEqual(learned(historyOf(b, waysB, shown, steps)));
          if (!shown || steps < 10) expect(JSON.stringify(one)).not.toMatch(/\bm[1-9]\b/);
        },
      ),
      { seed: 20260105, numRuns: 120 },
    ));

  it('moves nothing, whatever it asks', () => {
    for (const history of [facts.toCandidates, facts.inOffice, facts.toVacancy])
      for (const answer of refusalsOf(history))
        for (const { rule } of answer as readonly Pick<RuleCard & { rule: string }, 'rule'>[])
          expect(rule).toMatch(/no-such-step|not-your-step|may-read/);
  });

  it('is told the names only as far as the county says', () => {
    expect(huailaiDemoProfile.supervisors.namesShownToUnit.value).toBe(true);
    expect(learned(historyOf([1, 2, 3], [true, true, true], true, 10)).see).toMatchObject({
      members: ['m1', 'm2', 'm3'],
      candidates: [],
      seats: [],
    });
    expect(learned(historyOf([1, 2, 3], [true, true, true], false, 10)).see).toBeUndefined();
  });
});

describe('人选', () => {
  const told = (events: readonly SupervisorGroupEvent[], n: number) => {
    const state = stateAfter(...events);
    const actor = as('member', `m${n}`);
    const ctx = contextFor(actor, '2026-06-01');
    return available(workflow, { state, ctx })
      .filter((action) => showing.showsAction(action, state, actor, around('2026-06-01')))
      .map(({ command, target }) => `${command} ${target ?? ''}`);
  };
  const stands = [facts.groupOpened, facts.volunteered(1)];

  it('are told in the actions of who stands, and of nobody else', () => {
    expect(told(stands, 1)).toContain('WithdrawCandidacy C1');
    expect(told(stands, 2)).toEqual(told([facts.groupOpened], 2));
  });
});
