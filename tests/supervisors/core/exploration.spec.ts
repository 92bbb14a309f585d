import {
  type Actor,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  fold,
  nextStepOfGroup,
  noCases,
  type SupervisorGroupCommand,
  type SupervisorGroupContext,
  type SupervisorGroupEvent,
  startOf,
  supervisorGroup,
  supervisorGroupWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { type Situation, walk } from '../../support/case-exploration.ts';
import { ended, member, unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';

// One membership ends in March, so that a vacancy can be recorded.
const register = registerAfter(ended(1, '2026-03-01'));
const stateAfter = (...history: readonly SupervisorGroupEvent[]) => fold(supervisorGroup, history);
const contextFor = (actor: Actor, today: ReturnType<typeof day>): SupervisorGroupContext =>
  contextOf(
    { ...emptyLedger, register, cases: noCases, calendar },
    { caseId: facts.GROUP, actor, at: startOf(today) },
    'supervisor_group',
  );

const orders: Readonly<Record<string, (target: string | undefined, n: number) => object>> = {
  OpenSupervisorGroup: () => ({ title: '小组', unit: unit('health-bureau') }),
  ReturnSelection: () => ({ reason: '调整。' }),
  IssueAppointment: () => ({ issuedBy: '县委书记' }),
  AbandonSupervisorGroup: () => ({ reason: '终止。' }),
  VolunteerAsSupervisor: () => ({ statement: '愿意。' }),
  RecommendSupervisor: (_target, n) => ({ member: member(n + 1), reason: '推荐。' }),
  WithdrawCandidacy: (candidate) => ({ candidate }),
  SelectSupervisor: (candidate) => ({ candidate, judgement: '敢担当。' }),
  PassOverCandidate: (candidate) => ({ candidate, reason: '名额。' }),
  ResignAsSupervisor: (seat) => ({ seat, reason: '变动。' }),
  RemoveSupervisor: (seat) => ({ seat, reason: '不履职。' }),
  RecordVacancy: (seat) => ({ seat }),
  ProposeReplacement: (seat, n) => ({ seat, candidate: `C${n + 3}` }),
  ApproveReplacement: (seat) => ({ seat }),
  RefuseReplacement: (seat) => ({ seat, reason: '另提。' }),
  AppointReplacement: (seat) => ({ seat }),
  WithdrawReplacement: (seat) => ({ seat }),
};

describe('民主监督员小组的全部情形', () => {
  const stages = (parts: readonly { readonly stage: string; readonly member: string }[]) =>
    parts.map(({ stage, member: who }) => `${who} ${stage}`).toSorted();
  const found = walk({
    from: { state: supervisorGroup.initial, today: day('2026-01-05') },
    workflow,
    actors: [
      ...(['cppcc_office', 'leadership', 'party_office'] as const).map((role) => as(role)),
      ...['m1', 'm2', 'm3', 'm4'].map((who) => as('member', who)),
      as('collective', 'agriculture-sector'),
      as('handling_unit', 'health-bureau'),
    ],
    variants: 2,
    leaps: [0, 1500],
    key: ({ state }: Situation<ReturnType<typeof stateAfter>>) =>
      state.stage === 'none'
        ? 'none'
        : JSON.stringify([state.stage, stages(state.candidates), stages(state.seats)]),
    within: (state) =>
      state.stage === 'none' ||
      (state.candidates.length <= 4 &&
        state.candidates.filter(({ stage }) => stage === 'passed_over' || stage === 'withdrawn')
          .length <= 1 &&
        state.seats.filter(({ stage }) => stage !== 'in_office').length <= 1),
    ended: (state) => state.stage === 'dissolved' || state.stage === 'abandoned',
    order: (type, { target, n }) =>
      ({ type, ...orders[type]?.(target, n) }) as SupervisorGroupCommand,
    context: ({ today }, actor) => contextFor(actor, today),
    decide: (state, command, ctx) =>
      supervisorGroup.decide(state, command, ctx as SupervisorGroupContext),
    evolve: supervisorGroup.evolve,
    owed: ({ state, today }) => nextStepOfGroup(state, { today, register, calendar }),
  });

  it('all lead to an end, with exactly one party that owes until then', () => {
    console.info(`${found.places.size} situations of a group of supervisors`);
    expect(found.places.size).toBeGreaterThan(300);
    expect(found.stuck.filter((one) => one !== 'none').slice(0, 3)).toEqual([]);
    expect(found.wrong.filter((one) => one !== 'none').slice(0, 3)).toEqual([]);
  });

  it('take every command that needs no reform of institutions', () =>
    expect(
      Object.keys(supervisorGroup.commands)
        .filter((type) => !found.taken.has(type))
        .toSorted(),
    ).toEqual(['MoveGroupToSuccessor']));
});
