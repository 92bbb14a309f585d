import { day, MonitoringReportId, monitoringRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { point, unit } from '../support/county.ts';
import * as facts from '../support/monitoring-facts.ts';
import { noSuchStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const { given } = facts;
const FIRST = 'm-0';
const into = (id: string) =>
  ({
    type: 'MergeMatter',
    into: MonitoringReportId.parse(id),
    reason: '与首件为同一事项。',
  }) as const;
const office = on('2026-03-04', 'cppcc_office');
const first = [facts.reportedFirst, facts.ordinary, facts.assigned] as const;

describe('监测点:重复反映的并入首件', () => {
  it('is merged by the office into the first report of the point', () =>
    given(facts.reported)
      .beside(FIRST, ...first)
      .when(into(FIRST), office)
      .yields({ type: 'MatterMerged', into: FIRST, reason: '与首件为同一事项。' }));

  it('is merged into one of the same day', () =>
    given(facts.reported)
      .beside(
        FIRST,
        { ...facts.reportedFirst, on: day('2026-03-02') },
        facts.ordinary,
        facts.assigned,
      )
      .when(into(FIRST), office)
      .yields({ type: 'MatterMerged' }));

  it('is merged into one that was referred', () =>
    given(facts.reported)
      .beside(FIRST, facts.reportedFirst, facts.petition, facts.referred)
      .when(into(FIRST), office)
      .yields({ type: 'MatterMerged' }));

  it('is not merged into a matter of another point', () =>
    given(facts.reported)
      .beside(
        FIRST,
        { ...facts.reportedFirst, point: point('mill') },
        facts.ordinary,
        facts.assigned,
      )
      .when(into(FIRST), office)
      .refusedBy(rules.mergedWithinAPoint));

  it('is not merged into one that does not exist', () =>
    given(facts.reported).when(into('m-9'), office).refusedBy(rules.mergedWithinAPoint));

  it('is not merged into a later one', () =>
    given(facts.reported)
      .beside(
        FIRST,
        { ...facts.reportedFirst, on: day('2026-03-03') },
        facts.ordinary,
        facts.assigned,
      )
      .when(into(FIRST), office)
      .refusedBy(rules.mergedIntoTheEarlier));

  it('is not merged into itself', () =>
    given(facts.reported)
      .when(into('m-1'), office)
      .refusedBy(rules.mergedIntoTheEarlier, rules.firstIsTakenUp));

  it.each([
    ['was not assigned yet', [facts.reportedFirst]],
    [
      'is merged itself',
      [facts.reportedFirst, { ...facts.merged, into: MonitoringReportId.parse('m-8') }],
    ],
  ] as const)('waits for the first when it %s', (_what, history) =>
    given(facts.reported)
      .beside(FIRST, ...history)
      .when(into(FIRST), office)
      .refusedBy(rules.firstIsTakenUp),
  );

  it('is not handled twice', () =>
    given(facts.reported, facts.merged)
      .beside(FIRST, ...first)
      .when(
        {
          type: 'AssignMatter',
          unit: unit('health-bureau'),
          matterClass: 'general',
          nature: 'ordinary',
        },
        on('2026-03-05', 'supervising_office'),
      )
      .refusedBy(noSuchStep));

  it('is not merged once it is with a unit', () =>
    given(facts.reported, facts.ordinary, facts.assigned)
      .beside(FIRST, ...first)
      .when(into(FIRST), office)
      .refusedBy(noSuchStep));
});
