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
  nextStepOfGroup,
  noCases,
  opens,
  type Register,
  type Role,
  type RuleCard,
  type SupervisorGroupCommand,
  type SupervisorGroupContext,
  type SupervisorGroupEvent,
  SupervisorGroupView,
  supervisorGroupShowing as showing,
  standingSupervisors,
  startOf,
  statusOfGroup,
  supervisorGroup,
  supervisorGroupCommands,
  supervisorGroupWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Situation, walk } from '../../support/case-exploration.ts';
import { ended, member, unit } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';

const plain = registerAfter();
const around = (today: string, register: Register = plain) => ({
  today: day(today),
  register,
  calendar,
});
const stateAfter = (...history: readonly SupervisorGroupEvent[]) => fold(supervisorGroup, history);
const contextFor = (actor: Actor, today: string, register = plain): SupervisorGroupContext =>
  contextOf(
    { ...emptyLedger, register, cases: noCases, calendar },
    { caseId: facts.GROUP, actor, at: instant(`${today}T12:00:00+08:00`) },
    'supervisor_group',
  );
const health = as('handling_unit', 'health-bureau');

describe('在任监督员', () => {
  const counts = (today: string, register = plain) =>
    standingSupervisors(stateAfter(...facts.inOffice), { today: day(today), register });

  it('count until the last day of the term', () => {
    expect(counts('2029-01-19')).toEqual(['m1', 'm2', 'm3']);
    expect(counts('2029-01-20')).toEqual([]);
  });

  it('count no longer once their membership has ended, without a word of anybody', () => {
    const register = registerAfter(ended(2, '2026-06-01'));
    expect(counts('2026-05-31', register)).toEqual(['m1', 'm2', 'm3']);
    expect(counts('2026-06-01', register)).toEqual(['m1', 'm3']);
  });

  it('count no longer once the unit they work for has become the supervised one', () => {
    const register = registerAfter(
      facts.seated(2, { employer: 'roads-bureau' }),
      facts.merged('2026-06-01', 'roads-bureau', 'health-bureau'),
    );
    expect(counts('2026-06-01', register)).toEqual(['m1', 'm3']);
  });
});

describe('下一步由谁办理', () => {
  const owes = (history: readonly SupervisorGroupEvent[], today: string, register = plain) => {
    const step = nextStepOfGroup(stateAfter(...history), around(today, register));
    return step && [step.party, step.kind, step.due.by];
  };

  it.each([
    [[facts.groupOpened], ['leadership', 'supervisors.select', '2026-03-05']],
    [
      [...facts.toSelected, facts.selectionSubmitted],
      ['party_office', 'supervisors.approve', '2026-01-27'],
    ],
    [facts.toApproved, ['cppcc_office', 'supervisors.issue', '2026-01-29']],
    [facts.inOffice, ['cppcc_office', 'supervisors.dissolve', '2029-02-02']],
    [facts.toVacancy, ['leadership', 'supervisors.replace', '2026-05-06']],
    [
      [...facts.toVacancy, facts.replacementProposed],
      ['party_office', 'supervisors.approve', '2026-03-24'],
    ],
    [
      [...facts.toVacancy, facts.replacementProposed, facts.replacementApproved],
      ['cppcc_office', 'supervisors.issue', '2026-03-26'],
    ],
  ] as const)('%#: %2$j', (history, expected) =>
    expect(owes(history, '2026-03-02')).toEqual(expected),
  );

  it('is the office where a membership has ended and nobody recorded it', () =>
    expect(owes(facts.inOffice, '2026-06-02', registerAfter(ended(2, '2026-06-01')))).toEqual([
      'cppcc_office',
      'supervisors.vacancy',
      '2026-06-15',
    ]));

  it('is the office, to dissolve, once the term is over, whatever else is open', () =>
    expect(owes(facts.toVacancy, '2029-01-20')?.[1]).toBe('supervisors.dissolve'));

  it('is nobody once the group is dissolved', () =>
    expect(
      owes(
        [...facts.inOffice, { type: 'SupervisorGroupDissolved', on: day('2029-01-22') }],
        '2029-01-22',
      ),
    ).toBeUndefined());

  it('is certified', () => {
    const all = showing.deadlines(stateAfter(...facts.toVacancy), around('2026-03-10'));
    for (const { due, recorded } of all) expect(due).toBe(recorded);
    expect(all.map(({ kind }) => kind)).toEqual([
      'supervisors.select',
      'supervisors.approve',
      'supervisors.issue',
      'supervisors.dissolve',
      'supervisors.replace',
    ]);
  });

  it('has a status that tells of a vacancy', () => {
    expect(statusOfGroup(stateAfter(...facts.inOffice))).toBe('in_office');
    expect(statusOfGroup(stateAfter(...facts.toVacancy))).toBe('vacant');
  });
});

describe('查阅范围', () => {
  const reads = (history: readonly SupervisorGroupEvent[], role: Role, who?: string) =>
    opens(showing.readable(as(role, who), plain), showing.scopeFacts(stateAfter(...history)));

  it.each([
    ['cppcc_office', undefined, true, true],
    ['member', 'm4', true, true],
    ['collective', 'agriculture-sector', true, true],
    ['handling_unit', 'health-bureau', false, true],
    ['handling_unit', 'roads-bureau', false, false],
    ['government_office', undefined, false, false],
    ['public', undefined, false, false],
  ] as const)('of %s %s: before the letters %s, after %s', (role, who, before, after) => {
    expect(reads(facts.toApproved, role, who)).toBe(before);
    expect(reads(facts.inOffice, role, who)).toBe(after);
  });

  it('shows who stood, and why, to those who select', () => {
    const state = stateAfter(...facts.inOffice);
    const seen = showing.see(state, as('leadership'), around('2026-03-02'));
    expect(SupervisorGroupView.strict().safeParse(seen).success).toBe(true);
    expect(seen).toMatchObject({ candidates: [{ judgement: '履职认真,敢于直言。' }, {}, {}] });
  });

  it('shows candidates that they stand, not what was judged', () => {
    const state = stateAfter(...facts.inOffice);
    const seen = showing.see(state, as('member', 'm1'), around('2026-03-02'));
    expect(seen).toMatchObject({ candidates: [{ member: 'm1', stage: 'selected' }] });
    expect(JSON.stringify(seen)).not.toContain('敢于直言');
  });
});

const refusalsOf = (history: readonly SupervisorGroupEvent[]) =>
  (Object.keys(supervisorGroupCommands) as SupervisorGroupCommand['type'][]).flatMap((type) =>
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
  if (!opens(showing.readable(health, plain), showing.scopeFacts(state))) return { refusals };
  return {
    refusals,
    see: showing.see(state, health, around('2026-06-01')),
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
  // One membership ends in March, so that a vacancy can be recorded.
  const register = registerAfter(ended(1, '2026-03-01'));
  const stages = (parts: readonly { readonly stage: string; readonly member: string }[]) =>
    parts.map(({ stage, member: who }) => `${who} ${stage}`).toSorted();
  const found = walk({
    from: { state: supervisorGroup.initial, today: day('2026-01-05') },
    workflow,
    actors: [
      ...(['cppcc_office', 'leadership', 'party_office'] as const).map((role) => as(role)),
      ...['m1', 'm2', 'm3', 'm4'].map((who) => as('member', who)),
      as('collective', 'agriculture-sector'),
      health,
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
    context: ({ today }, actor) => ({ ...contextFor(actor, today, register), now: startOf(today) }),
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
      Object.keys(supervisorGroupCommands)
        .filter((type) => !found.taken.has(type))
        .toSorted(),
    ).toEqual(['MoveGroupToSuccessor']));
});
