import { day, monitoringRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended, point, unit } from '../support/county.ts';
import * as facts from '../support/monitoring-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const { given } = facts;
const report = {
  type: 'ReportMatter',
  point: point('park'),
  theme: 'business_environment',
  matters: ['审批材料重复提交'],
  text: '同一材料三次提交。',
} as const;
const assign = {
  type: 'AssignMatter',
  unit: unit('health-bureau'),
  matterClass: 'general',
} as const;
const answer = { type: 'FeedBackOnMatter', text: '已合并。', approvedBy: 'main_leader' } as const;
const health = (today: string) => on(today, 'handling_unit', 'health-bureau');

describe('监测点:提交', () => {
  it('is reported by a member in office, and assigned within three working days', () =>
    given()
      .when(report, on('2026-03-02', 'member', 'm1'))
      .yields({
        type: 'MatterReported',
        point: point('park'),
        pointName: '园区监测点',
        title: '审批材料重复提交',
        reporter: 'm1',
        assignBy: { by: day('2026-03-05') },
      }));

  it('is reported by a platform for any point', () =>
    given()
      .when(report, on('2026-03-02', 'platform', 'shacheng-room'))
      .yields({ type: 'MatterReported', reporter: 'shacheng-room' }));

  it('is one matter at a time', () =>
    given()
      .when({ ...report, matters: ['审批', '道路'] }, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.oneMatter));

  it('is not reported by who has left', () =>
    given()
      .inCounty(ended(1, '2026-02-01'))
      .when(report, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.reporterIsKnown));

  it('is not reported by a platform nobody registered', () =>
    given()
      .when(report, on('2026-03-02', 'platform', 'teahouse'))
      .refusedBy(rules.reporterIsKnown));

  it('is not reported by a member who serves another point', () =>
    given()
      .when(report, on('2026-03-02', 'member', 'm3'))
      .refusedBy(rules.reporterServesThePoint));

  it.each([
    ['that was withdrawn', 'mill', '2026-04-01', '2026-04-02'],
    ['that is not set up yet', 'market', '2026-04-02', '2026-04-01'],
  ])('comes from no point %s', async (_what, which, open, shut) => {
    const command = { ...report, point: point(which) };
    await given()
      .when(command, on(open, 'member', 'm1'))
      .yields({ type: 'MatterReported' });
    await given()
      .when(command, on(shut, 'member', 'm1'))
      .refusedBy(rules.pointIsActive);
  });

  it('comes from no point that nobody knows', () =>
    given()
      .when({ ...report, point: point('bazaar') }, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.pointIsActive));
});

describe('监测点:交办', () => {
  it('goes to a unit, which feeds back within seven working days', () =>
    given(facts.reported, facts.ordinary)
      .when(assign, on('2026-03-03', 'supervising_office'))
      .yields({
        type: 'MatterAssigned',
        matterClass: 'general',
        returnBy: { by: day('2026-03-06') },
        handleBy: { by: day('2026-03-12') },
      }));

  it.each([
    ['advice', '2026-03-06'],
    ['complaint', '2026-03-12'],
    ['investigated', '2026-03-17'],
    ['hard', '2026-03-24'],
  ] as const)('of the class %s is fed back by %s', (matterClass, by) =>
    given(facts.reported, facts.ordinary)
      .when({ ...assign, matterClass }, on('2026-03-03', 'supervising_office'))
      .yields({ type: 'MatterAssigned', matterClass, handleBy: { by: day(by) } }),
  );

  it('goes to no unit that nobody knows', () =>
    given(facts.reported, facts.ordinary)
      .when({ ...assign, unit: unit('chess-club') }, on('2026-03-03', 'supervising_office'))
      .refusedBy(rules.assignedOnRegister));

  it('is accepted by the unit it went to', () =>
    given(facts.reported, facts.ordinary, facts.assigned)
      .when({ type: 'AcceptMatter' }, health('2026-03-04'))
      .yields({ type: 'MatterAccepted' }));

  it('is hidden from another unit', () =>
    given(facts.reported, facts.ordinary, facts.assigned)
      .when({ type: 'AcceptMatter' }, on('2026-03-04', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.mayReadTheMatter));

  it('is hidden from a member who did not report it, though they serve the point', () =>
    given(...facts.toFeedback)
      .when({ type: 'RateMatter', rating: 'satisfied' }, on('2026-03-11', 'member', 'm2'))
      .refusedBy(rules.mayReadTheMatter));

  it('that nobody reported looks the same', () =>
    given().when(assign, on('2026-03-03', 'supervising_office')).refusedBy(rules.mayReadTheMatter));

  it('is returned on the last day for it', () =>
    given(facts.reported, facts.ordinary, facts.assigned)
      .when({ type: 'ReturnMatter', reason: '非本局职责。' }, health('2026-03-06'))
      .yields({ type: 'MatterReturned', unit: unit('health-bureau') }));

  it('is not returned a day later', () =>
    given(facts.reported, facts.ordinary, facts.assigned)
      .when({ type: 'ReturnMatter', reason: '非本局职责。' }, health('2026-03-07'))
      .refusedBy(rules.matterReturnedInTime));

  it('goes to another unit when it was returned', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.returned)
      .when({ ...assign, unit: unit('roads-bureau') }, on('2026-03-06', 'supervising_office'))
      .yields({ type: 'MatterAssigned', unit: unit('roads-bureau') }));

  it('stays with the unit when the office insists', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.returned)
      .when(
        { type: 'InsistOnMatter', reason: '属你局职责。' },
        on('2026-03-06', 'supervising_office'),
      )
      .yields({ type: 'MatterInsistedOn' }));
});

describe('监测点:不同意退回的', () => {
  it('is handled and fed back on by the unit that wanted to return it', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.returned, facts.insisted)
      .when(answer, health('2026-03-10'))
      .yields({ type: 'MatterFedBack', late: false }));
});

describe('监测点:督办', () => {
  it('urges a unit that is late', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .when({ type: 'UrgeMatter' }, on('2026-03-13', 'supervising_office'))
      .yields({ type: 'MatterUrged' }));

  it('does not urge on the last day', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .when({ type: 'UrgeMatter' }, on('2026-03-12', 'supervising_office'))
      .refusedBy(rules.unitIsLate));
});

describe('监测点:反馈', () => {
  it.each([
    ['2026-03-12', false],
    ['2026-03-13', true],
  ])('on %s is late: %s', (today, late) =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .when(answer, health(today))
      .yields({ type: 'MatterFedBack', late }),
  );

  it('is approved by the main leader of the unit', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .when({ ...answer, approvedBy: 'leader_in_charge' }, health('2026-03-10'))
      .refusedBy(rules.approvedByMainLeader));

  it('is approved by the leader in charge where the county lets it', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .inCounty(facts.chosen('mainLeaderApproves', false))
      .when({ ...answer, approvedBy: 'leader_in_charge' }, health('2026-03-10'))
      .yields({ type: 'MatterFedBack', approvedBy: 'leader_in_charge' }));

  it('is given by nobody for the unit', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.accepted)
      .when(answer, on('2026-03-10', 'cppcc_office'))
      .refusedBy(notYourStep));

  it('is not for a unit that had it before', () =>
    given(facts.reported, facts.ordinary, facts.assigned, facts.returned, {
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

  it('may say why', () =>
    given(...facts.toFeedback)
      .when({ ...rate, comment: '很及时。' }, on('2026-03-12', 'member', 'm1'))
      .yields({ type: 'MatterRated', rating: 'satisfied', comment: '很及时。' }));

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
