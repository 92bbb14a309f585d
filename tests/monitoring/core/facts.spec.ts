import {
  type MonitoringCommand,
  type MonitoringReport,
  MonitoringReportId,
  monitoringReport,
  startOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';
import { as } from '../../support/scenario.ts';

const factsOf = (state: MonitoringReport, command: MonitoringCommand) => {
  const around = aroundOn('2026-03-03');
  const decision = monitoringReport.decide(state, command, {
    ...around,
    caseId: 'm-1',
    actor: as('supervising_office'),
    now: startOf(around.today),
    numbers: {},
    others: {},
    cases: {},
  });
  return decision.ok ? decision.events : [];
};

describe('监测点事项的事实', () => {
  it('give an ordinary matter no day by which it is referred', () =>
    expect(
      factsOf(matterAfter(facts.reported), { type: 'RecordMatterNature', nature: 'ordinary' }),
    ).toEqual([facts.ordinary]));

  it('record the nature once: not again with the assignment', () => {
    const assign = {
      type: 'AssignMatter',
      unit: unit('health-bureau'),
      matterClass: 'general',
    } as const;
    expect(factsOf(matterAfter(facts.reported, facts.ordinary), assign)).toEqual([facts.assigned]);
    expect(factsOf(matterAfter(facts.reported), { ...assign, nature: 'ordinary' })).toEqual([
      facts.ordinary,
      facts.assigned,
    ]);
  });

  it('say nothing of a comment that was not made', () => {
    const rated = matterAfter(...facts.toFeedback, facts.satisfied).rounds.at(-1)?.rating;
    expect(rated).toEqual({ on: facts.satisfied.on, rating: 'satisfied' });
  });

  it('keep every return', () => {
    const { type: _, ...first } = facts.returned;
    const second = { ...facts.returned, unit: unit('roads-bureau') };
    const { type: __, ...other } = second;
    expect(
      matterAfter(facts.reported, facts.ordinary, facts.assigned, facts.returned, second).returns,
    ).toEqual([first, other]);
    expect(matterAfter(facts.reported).returns).toEqual([]);
  });

  it('leave what was asked before as it was when the class stays', () =>
    expect(
      matterAfter(
        facts.reported,
        facts.ordinary,
        facts.assigned,
        facts.accepted,
        facts.asked,
        facts.kept,
      ).assignment,
    ).toMatchObject({
      matterClass: 'general',
      reclassing: { matterClass: 'investigated', ruling: { granted: false } },
    }));

  it('are judged beside the first, where one is merged into it, and beside no other matter', () => {
    const into = MonitoringReportId.parse('m-0');
    const { initial } = monitoringReport;
    expect(
      monitoringReport.othersNamed({ type: 'MergeMatter', into, reason: '同一事项。' }, initial),
    ).toEqual([{ subject: 'monitoring_report', caseId: 'm-0' }]);
    expect(monitoringReport.othersNamed({ type: 'AcceptMatter' }, initial)).toEqual([]);
  });
});
