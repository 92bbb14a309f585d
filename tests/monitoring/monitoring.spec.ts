import { day, monitoringRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, unit } from '../support/county.ts';
import * as facts from '../support/monitoring-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const { given } = facts;
const report = {
  type: 'ReportMatter',
  point: '园区监测点',
  theme: 'business_environment',
  matters: ['审批材料重复提交'],
  text: '同一材料三次提交。',
} as const;
const assign = { type: 'AssignMatter', unit: unit('health-bureau') } as const;
const health = (today: string) => on(today, 'handling_unit', 'health-bureau');

describe('监测点:提交', () => {
  it('is reported by a member in office, and assigned within three working days', () =>
    given()
      .when(report, on('2026-03-02', 'member', 'm1'))
      .yields({ type: 'MatterReported', reporter: 'm1', assignBy: { by: day('2026-03-05') } }));

  it('is one matter at a time', () =>
    given()
      .when({ ...report, matters: ['审批', '道路'] }, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.oneMatter));

  it('is not reported by who has left', () =>
    given()
      .inCounty(ended(1, '2026-02-01'))
      .when(report, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.reporterIsKnown));

  it('that belongs to a petition is referred, never handled', () =>
    given(facts.reported)
      .when(
        { type: 'ReferMatter', to: 'petition', reason: '属信访事项。' },
        on('2026-03-03', 'cppcc_office'),
      )
      .yields({ type: 'MatterReferred', to: 'petition' }));
});

describe('监测点:交办', () => {
  it('goes to a unit, which feeds back within seven working days', () =>
    given(facts.reported)
      .when(assign, on('2026-03-03', 'supervising_office'))
      .yields({
        type: 'MatterAssigned',
        returnBy: { by: day('2026-03-06') },
        handleBy: { by: day('2026-03-12') },
      }));

  it('goes to no unit that nobody knows', () =>
    given(facts.reported)
      .when({ ...assign, unit: unit('chess-club') }, on('2026-03-03', 'supervising_office'))
      .refusedBy(rules.assignedOnRegister));

  it('is accepted by the unit it went to', () =>
    given(facts.reported, facts.assigned)
      .when({ type: 'AcceptMatter' }, health('2026-03-04'))
      .yields({ type: 'MatterAccepted' }));

  it('is hidden from another unit', () =>
    given(facts.reported, facts.assigned)
      .when({ type: 'AcceptMatter' }, on('2026-03-04', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.mayReadTheMatter));

  it('is returned on the last day for it', () =>
    given(facts.reported, facts.assigned)
      .when({ type: 'ReturnMatter', reason: '非本局职责。' }, health('2026-03-06'))
      .yields({ type: 'MatterReturned' }));

  it('is not returned a day later', () =>
    given(facts.reported, facts.assigned)
      .when({ type: 'ReturnMatter', reason: '非本局职责。' }, health('2026-03-07'))
      .refusedBy(rules.matterReturnedInTime));

  it('stays with the unit when the office insists', () =>
    given(facts.reported, facts.assigned, facts.returned)
      .when(
        { type: 'InsistOnMatter', reason: '属你局职责。' },
        on('2026-03-06', 'supervising_office'),
      )
      .yields({ type: 'MatterInsistedOn' }));
});

describe('监测点:督办', () => {
  it('urges a unit that is late', () =>
    given(facts.reported, facts.assigned, facts.accepted)
      .when({ type: 'UrgeMatter' }, on('2026-03-13', 'supervising_office'))
      .yields({ type: 'MatterUrged' }));

  it('does not urge on the last day', () =>
    given(facts.reported, facts.assigned, facts.accepted)
      .when({ type: 'UrgeMatter' }, on('2026-03-12', 'supervising_office'))
      .refusedBy(rules.unitIsLate));
});

describe('监测点:反馈', () => {
  it.each([
    ['2026-03-12', false],
    ['2026-03-13', true],
  ])('on %s is late: %s', (today, late) =>
    given(facts.reported, facts.assigned, facts.accepted)
      .when({ type: 'FeedBackOnMatter', text: '已合并。' }, health(today))
      .yields({ type: 'MatterFedBack', late }),
  );

  it('is given by nobody for the unit', () =>
    given(facts.reported, facts.assigned, facts.accepted)
      .when({ type: 'FeedBackOnMatter', text: '已合并。' }, on('2026-03-10', 'cppcc_office'))
      .refusedBy(notYourStep));

  it('is not for a unit that had it before', () =>
    given(facts.reported, facts.assigned, facts.returned, {
      ...facts.assigned,
      unit: unit('roads-bureau'),
    })
      .when({ type: 'AcceptMatter' }, health('2026-03-09'))
      .refusedBy(rules.mayReadTheMatter));
});

describe('监测点:评价', () => {
  const rate = { type: 'RateMatter', rating: 'satisfied' } as const;

  it('is the reporter’s, on the last day too', () =>
    given(...facts.toFeedback)
      .when(rate, on('2026-03-24', 'member', 'm1'))
      .yields({ type: 'MatterRated', rating: 'satisfied' }));

  it('is not given after it', () =>
    given(...facts.toFeedback)
      .when(rate, on('2026-03-25', 'member', 'm1'))
      .refusedBy(rules.ratedOnceInTime));

  it('is given once', () =>
    given(...facts.toFeedback, facts.satisfied)
      .when(rate, on('2026-03-13', 'member', 'm1'))
      .refusedBy(rules.ratedOnceInTime));

  it('that is bad has it handled again', () =>
    given(...facts.toFeedback, facts.dissatisfied)
      .when({ type: 'HandleMatterAgain' }, on('2026-03-13', 'supervising_office'))
      .yields({ type: 'MatterTakenUpAgain', handleBy: { by: day('2026-03-24') } }));

  it('that is good does not', () =>
    given(...facts.toFeedback, facts.satisfied)
      .when({ type: 'HandleMatterAgain' }, on('2026-03-13', 'supervising_office'))
      .refusedBy(rules.dissatisfactionReopens));

  it('that is bad a second time does not', () =>
    given(...facts.toFeedback, facts.dissatisfied, facts.again, facts.fedBack, facts.dissatisfied)
      .when({ type: 'HandleMatterAgain' }, on('2026-03-25', 'supervising_office'))
      .refusedBy(rules.dissatisfactionReopens));
});

describe('监测点:办结', () => {
  const close = { type: 'CloseMatter' } as const;

  it('follows the rating', () =>
    given(...facts.toFeedback, facts.satisfied)
      .when(close, on('2026-03-13', 'cppcc_office'))
      .yields({ type: 'MatterClosed' }));

  it('waits for it to the last day', () =>
    given(...facts.toFeedback)
      .when(close, on('2026-03-24', 'cppcc_office'))
      .refusedBy(rules.ratedBeforeClosing));

  it('does not wait longer: who gives no rating has given no response', () =>
    given(...facts.toFeedback)
      .when(close, on('2026-03-25', 'cppcc_office'))
      .yields({ type: 'MatterClosed' }));

  it('does not follow dissatisfaction that can be redone', () =>
    given(...facts.toFeedback, facts.dissatisfied)
      .when(close, on('2026-03-13', 'cppcc_office'))
      .refusedBy(rules.ratedBeforeClosing));
});
