import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, member, unit } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  begun,
  briefed,
  given,
  notified,
  opened,
  toApproved,
  toBegun,
  toInformed,
  visited,
} from '../support/supervision-facts.ts';
import { merged, seated } from '../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const brief = {
  type: 'BriefSupervisors',
  briefing: 'B1',
  text: '全县村卫生室建设情况。',
  materials: ['建设台账'],
} as const;
const begin = { type: 'BeginSupervision' } as const;
const { kind, day, place, visitors, found } = visited;
const visit = { type: 'RecordSupervisionVisit', kind, day, place, visitors, found } as const;

describe('知情', () => {
  it('begins with the notice of the office', () =>
    given(...toApproved)
      .when({ type: 'NotifySupervisedUnits' }, office('2026-03-09'))
      .yields(notified));

  it('is given by the unit', () =>
    given(...toInformed)
      .when(brief, health('2026-03-16'))
      .yields(briefed));

  it('is given by the successor of a unit that was merged, once it is known to it', () =>
    given(...toInformed, {
      type: 'SupervisedUnitSucceeded',
      on: '2026-03-12' as never,
      unit: 'health-bureau' as never,
      successor: 'roads-bureau' as never,
    })
      .inCounty(merged('2026-03-11'))
      .when(brief, on('2026-03-16', 'handling_unit', 'roads-bureau'))
      .yields({ type: 'SupervisorsBriefed' }));

  const two = { ...opened, units: [...opened.units, 'roads-bureau' as never] };
  const twoNotified = {
    ...notified,
    briefings: [...notified.briefings, { id: 'B2', unit: 'roads-bureau' as never }],
  };

  it('is given by each unit for itself', () =>
    given(two, ...toApproved.slice(1), twoNotified)
      .when(brief, on('2026-03-16', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.supervisedUnitActs));

  it('is waited for', () =>
    given(...toInformed)
      .when(begin, committee('2026-03-23'))
      .refusedBy(rules.briefedOrOverdue));

  it('is not waited for after the last day', () =>
    given(...toInformed)
      .when(begin, committee('2026-03-24'))
      .yields({ type: 'SupervisionBegun' }));
});

describe('监督活动', () => {
  it('begins when the unit has been heard', () =>
    given(...toInformed, briefed)
      .when(begin, committee('2026-03-18'))
      .yields(begun));

  it('is begun by no other committee, which knows nothing of it', () =>
    given(...toInformed, briefed)
      .when(begin, on('2026-03-18', 'special_committee', 'another-committee'))
      .refusedBy(rules.mayReadSupervision));

  it('is recorded by a supervisor', () =>
    given(...toBegun)
      .when(visit, on('2026-04-08', 'member', 'm1'))
      .yields(visited));

  it('is recorded by the responsible committee', () =>
    given(...toBegun)
      .when(visit, committee('2026-04-08'))
      .yields({ type: 'SupervisionVisitRecorded', author: { committee: 'economy-committee' } }));

  it('may be to one of the supervised units', () =>
    given(...toBegun)
      .when({ ...visit, unit: unit('health-bureau') }, on('2026-04-08', 'member', 'm1'))
      .yields({ type: 'SupervisionVisitRecorded', unit: 'health-bureau' }));

  it('is not to a unit that is not supervised', () =>
    given(...toBegun)
      .when({ ...visit, unit: unit('roads-bureau') }, on('2026-04-08', 'member', 'm1'))
      .refusedBy(rules.visitedUnitIsSupervised));

  it('is recorded by nobody whose membership has ended', () =>
    given(...toBegun)
      .inCounty(ended(1, '2026-04-08'))
      .when({ ...visit, visitors: [member(2)] }, on('2026-04-08', 'member', 'm1'))
      .refusedBy(rules.mayReadSupervision));

  it('is recorded by nobody whose group has served its term', () =>
    given(...toBegun)
      .when(visit, on('2029-01-20', 'member', 'm1'))
      .refusedBy(rules.supervisorActs));

  it('is recorded on the last day of the term of the group', () =>
    given(...toBegun)
      .when(visit, on('2029-01-19', 'member', 'm1'))
      .yields({ type: 'SupervisionVisitRecorded' }));

  it('is recorded by somebody whose membership ends tomorrow', () =>
    given(...toBegun)
      .inCounty(ended(1, '2026-04-09'))
      .when(visit, on('2026-04-08', 'member', 'm1'))
      .yields({ type: 'SupervisionVisitRecorded' }));

  it('is recorded by nobody who works for the unit', () =>
    given(...toBegun)
      .inCounty(seated(1, { employer: 'health-bureau' }))
      .when({ ...visit, visitors: [member(2)] }, on('2026-04-08', 'member', 'm1'))
      .refusedBy(rules.supervisorIsImpartial));

  it('takes along nobody who works for the unit, or is no member', () =>
    given(...toBegun)
      .inCounty(seated(5, { heads: 'health-bureau' }))
      .when({ ...visit, visitors: [member(1), member(5)] }, on('2026-04-08', 'member', 'm1'))
      .refusedBy(rules.visitorsAreImpartial));

  it.each([
    ['2026-03-17', 'before it began'],
    ['2026-04-09', 'before it happened'],
  ])('is not recorded for %s: %s', (when) =>
    given(...toBegun)
      .when({ ...visit, day: when as never }, on('2026-04-08', 'member', 'm1'))
      .refusedBy(rules.recordedAfterwards),
  );

  it('is recorded for the day it began', () =>
    given(...toBegun)
      .when({ ...visit, day: '2026-03-18' as never }, on('2026-04-08', 'member', 'm1'))
      .yields({ type: 'SupervisionVisitRecorded' }));

  it('is nothing the unit records', () =>
    given(...toBegun)
      .when(visit, health('2026-04-08'))
      .refusedBy(notYourStep));
});
