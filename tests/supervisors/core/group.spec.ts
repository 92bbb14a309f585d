import {
  stateCouncilCalendar as calendar,
  day,
  fold,
  nextStepOfGroup,
  opens,
  type RegisterOfDay,
  type Role,
  type SupervisorGroupEvent,
  SupervisorGroupView,
  supervisorGroupShowing as showing,
  standingSupervisors,
  statusOfGroup,
  supervisorGroup,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { ended } from '../../support/county.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';

const plain = registerAfter();
const around = (today: string, register: RegisterOfDay = plain) => ({
  today: day(today),
  register,
  calendar,
});
const stateAfter = (...history: readonly SupervisorGroupEvent[]) => fold(supervisorGroup, history);

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
    const seen = showing.project(state, as('leadership'), around('2026-03-02'));
    expect(SupervisorGroupView.strict().safeParse(seen).success).toBe(true);
    expect(seen).toMatchObject({ candidates: [{ judgement: '履职认真,敢于直言。' }, {}, {}] });
  });

  it('shows candidates that they stand, not what was judged', () => {
    const state = stateAfter(...facts.inOffice);
    const seen = showing.project(state, as('member', 'm1'), around('2026-03-02'));
    expect(seen).toMatchObject({ candidates: [{ member: 'm1', stage: 'selected' }] });
    expect(JSON.stringify(seen)).not.toContain('敢于直言');
  });
});
