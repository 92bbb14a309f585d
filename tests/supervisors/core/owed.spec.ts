import {
  day,
  lightTimesOf,
  nextStepOfGroup,
  type RegisterOfDay,
  registerOfDay,
  type SupervisorGroupEvent,
  supervisorGroupShowing as showing,
  standingSupervisors,
  startOf,
  statusOfGroup,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { ended } from '../../support/county.ts';
import { registerAfter } from '../../support/standing.ts';
import * as facts from '../../support/supervisors-facts.ts';
import { aroundOn, groupAfter } from '../../support/supervisors-standing.ts';
import * as turns from '../../support/supervisors-turns.ts';

const owes = (
  history: readonly SupervisorGroupEvent[],
  today: string,
  register?: RegisterOfDay,
) => {
  const step = nextStepOfGroup(groupAfter(...history), aroundOn(today, register));
  return step && [step.party, step.who, step.kind.replace('supervisors.', ''), step.due.by];
};
const kindsOf = (
  history: readonly SupervisorGroupEvent[],
  today: string,
  register?: RegisterOfDay,
) =>
  showing
    .deadlines(groupAfter(...history), aroundOn(today, register))
    .map(({ kind, target, start, due, doneOn }) =>
      [kind.replace('supervisors.', ''), target, start, due, doneOn ?? 'open'].join(' '),
    );
const again = {
  ...facts.selectionSubmitted,
  on: day('2026-01-20'),
  approveBy: { by: day('2026-02-03'), version: 1 },
};

describe('小组的期限', () => {
  it('run one after another until the letters, and then to the end of the term', () =>
    expect(kindsOf(facts.inOffice, '2026-02-02')).toEqual([
      'select g1 2026-01-05 2026-03-05 2026-01-13',
      'approve g1 2026-01-13 2026-01-27 2026-01-15',
      'issue g1 2026-01-15 2026-01-29 2026-01-20',
      'dissolve g1 2029-01-20 2029-02-02 open',
    ]));

  it('run anew where names are returned, and the first stay met on their day', () =>
    expect(
      kindsOf(
        [...facts.toSelected, facts.selectionSubmitted, turns.selectionReturned, again],
        '2026-01-20',
      ),
    ).toEqual([
      'select g1 2026-01-05 2026-03-05 2026-01-13',
      'approve g1 2026-01-13 2026-01-27 2026-01-15',
      'select g1 2026-01-15 2026-03-16 2026-01-20',
      'approve g1 2026-01-20 2026-02-03 open',
    ]));

  it('end for the letters where names are returned that were agreed to', () =>
    expect(kindsOf([...facts.toApproved, turns.selectionReturned], '2026-01-20')).toContain(
      'issue g1 2026-01-15 2026-01-29 2026-01-15',
    ));

  it('run for a vacant seat by itself, until the replacement has a letter', () =>
    expect(
      kindsOf(
        [
          ...facts.toVacancy,
          facts.replacementProposed,
          facts.replacementApproved,
          facts.replacementAppointed,
        ],
        '2026-03-16',
      ).slice(4),
    ).toEqual([
      'replace S3 2026-03-02 2026-05-06 2026-03-10',
      'approve S3 2026-03-10 2026-03-24 2026-03-12',
      'issue S3 2026-03-12 2026-03-26 2026-03-16',
    ]));

  it('run for each vacant seat by itself: a replacement for one meets none of the other', () => {
    const second = { ...facts.vacated, seat: 'S2' };
    expect(
      kindsOf([...facts.toVacancy, second, facts.replacementProposed], '2026-03-12').slice(4),
    ).toEqual([
      'replace S3 2026-03-02 2026-05-06 2026-03-10',
      'replace S2 2026-03-02 2026-05-06 open',
      'approve S3 2026-03-10 2026-03-24 open',
    ]);
  });

  it('run anew for a vacant seat where a replacement is set aside', () =>
    expect(
      kindsOf(
        [...facts.toVacancy, facts.replacementProposed, turns.replacementSetAside],
        '2026-03-12',
      ).slice(5),
    ).toEqual([
      'approve S3 2026-03-10 2026-03-24 2026-03-12',
      'replace S3 2026-03-12 2026-05-12 open',
    ]));

  it('is met once the group is dissolved', () =>
    expect(kindsOf([...facts.inOffice, turns.groupDissolved], '2029-01-22')).toContain(
      'dissolve g1 2029-01-20 2029-02-02 2029-01-22',
    ));

  it('are none before there is a group', () => {
    expect(kindsOf([], '2026-01-05')).toEqual([]);
    expect(owes([], '2026-01-05')).toBeUndefined();
    expect(statusOfGroup(groupAfter())).toBe('selecting');
  });
});

describe('小组期限的灯', () => {
  const { register, calendar } = aroundOn('2026-03-02');
  const times = () => lightTimesOf(day('2026-05-06'), showing.warnings(register.profile), calendar);

  it('turn by the periods of the county', () =>
    expect([times().firstWarningAt, times().secondWarningAt]).toEqual(
      ['2026-04-24', '2026-04-29'].map((one) => startOf(day(one))),
    ));
});

describe('在任监督员', () => {
  const standing = (...history: readonly SupervisorGroupEvent[]) =>
    standingSupervisors(groupAfter(...history), aroundOn('2026-06-01'));

  it('are those of a group in office, and of no other', () => {
    expect(standing(...facts.inOffice)).toEqual(['m1', 'm2', 'm3']);
    const early = { ...turns.groupDissolved, on: day('2026-05-06') };
    expect(standing(...facts.inOffice, early)).toEqual([]);
    expect(standing()).toEqual([]);
  });
});

describe('尚未登记的空缺', () => {
  const left = registerAfter(ended(2, '2026-06-01'));
  const hired = registerAfter(facts.seated(2, { employer: 'health-bureau' }));

  it('is to be recorded for the seat it is, counted from the end of the membership', () =>
    expect(kindsOf(facts.inOffice, '2026-06-02', left).slice(4)).toEqual([
      'vacancy S2 2026-06-01 2026-06-15 open',
    ]));

  it('is counted from the letter where somebody has gone to work for the unit', () =>
    expect(kindsOf(facts.inOffice, '2026-06-02', hired).slice(4)).toEqual([
      'vacancy S2 2026-01-20 2026-02-03 open',
    ]));

  it('is counted from the letter still where that membership ends later', () => {
    const leaving = registerAfter(
      facts.seated(2, { employer: 'health-bureau' }),
      ended(2, '2026-07-01'),
    );
    const today = registerOfDay(leaving, day('2026-06-02'));
    expect(kindsOf(facts.inOffice, '2026-06-02', today).slice(4)).toEqual([
      'vacancy S2 2026-01-20 2026-02-03 open',
    ]);
  });

  it('is none where the vacancy is recorded, or the group is no more', () => {
    const vacated = { ...facts.vacated, seat: 'S2' };
    const vacancies = (history: readonly SupervisorGroupEvent[]) =>
      kindsOf(history, '2029-01-22', left).filter((one) => one.startsWith('vacancy'));
    expect(vacancies([...facts.inOffice, vacated])).toEqual([]);
    expect(vacancies([...facts.inOffice, turns.groupDissolved])).toEqual([]);
  });

  it('is none before there are letters', () =>
    expect(owes(facts.toCandidates, '2026-06-02', left)?.[2]).toBe('select'));
});

describe('小组的下一步', () => {
  it('is to dissolve it once nobody in it counts any more, though seats are vacant', () => {
    const nobody = registerAfter(ended(1, '2026-06-01'), ended(2, '2026-06-01'));
    expect(owes(facts.toVacancy, '2026-05-31', nobody)?.[2]).toBe('replace');
    expect(owes(facts.toVacancy, '2026-06-01', nobody)).toEqual([
      ...['cppcc_office', [], 'dissolve', '2029-02-02'],
    ]);
  });

  it('is that whose day comes first', () => {
    const left = registerAfter(ended(1, '2026-06-01'));
    expect(owes(facts.toVacancy, '2026-06-01', left)).toEqual([
      ...['leadership', [], 'replace', '2026-05-06'],
    ]);
  });

  it('is still owed when its day is over', () =>
    expect(owes(facts.toCandidates, '2026-12-01')?.slice(2)).toEqual(['select', '2026-03-05']));

  it('is none once the group was given up', () =>
    expect(owes([...facts.toCandidates, turns.groupAbandoned], '2026-01-16')).toBeUndefined());
});

describe('小组的状态', () => {
  it.each([
    ['selecting', facts.toCandidates],
    ['consulted', [...facts.toSelected, facts.selectionSubmitted]],
    ['approved', facts.toApproved],
    ['in_office', facts.inOffice],
    ['vacant', [...facts.toVacancy, facts.replacementProposed]],
    ['dissolved', [...facts.toVacancy, turns.groupDissolved]],
    ['abandoned', [...facts.toCandidates, turns.groupAbandoned]],
  ] as const)('is %s', (status, history) =>
    expect(statusOfGroup(groupAfter(...history))).toBe(status),
  );
});
