import { describe, it } from 'vitest';
import { on } from '../support/scenario.ts';
import { given, named, opened, ours, toSent } from '../support/tracking-facts.ts';

describe('怀来县政协部门整体绩效目标:强化跟踪问效', () => {
  it('年度跟踪问效:汇总各件督办的办理情况', () =>
    given(opened)
      .when({ type: 'TakeUpFollowUps', followUps: [ours] }, on('2026-12-03', 'cppcc_office'))
      .yields({ type: 'FollowUpsTakenUp' }));

  it('成效有反馈:印发全体委员', () =>
    given(...toSent, named)
      .when({ type: 'PrintTrackingReport' }, on('2027-01-11', 'cppcc_office'))
      .yields({ type: 'TrackingReportPrinted', late: false }));
});
