import { day, type Events, monitoringReport, nextMonitoringStep } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import * as facts from '../../support/monitoring-facts.ts';
import { aroundOn, matterAfter } from '../../support/monitoring-standing.ts';

type Fact = Events['monitoring_report'];

const { reported, ordinary, petition, assigned, accepted, returned, toFeedback } = facts;

const owedOn = (today: string, ...history: readonly Fact[]) =>
  nextMonitoringStep(matterAfter(...history), aroundOn(today));
const step = (party: string, kind: string, by: string, ...who: readonly string[]) => ({
  party,
  who,
  kind: `monitoring.${kind}`,
  due: { by: day(by), version: 1 },
});

describe('监测点事项的下一步', () => {
  it('is nobody’s before it is reported', () =>
    expect(nextMonitoringStep(monitoringReport.initial, aroundOn('2026-03-02'))).toBeUndefined());

  it('is to assign it', () =>
    expect(owedOn('2026-03-02', reported)).toEqual(
      step('supervising_office', 'assign', '2026-03-05'),
    ));

  it.each([
    ['assigned', [reported, ordinary, assigned]],
    ['handling', [reported, ordinary, assigned, accepted]],
  ] as const)('is the unit’s while it is %s', (_stage, history) =>
    expect(owedOn('2026-03-05', ...history)).toEqual(
      step('handling_unit', 'handle', '2026-03-12', 'health-bureau'),
    ),
  );

  it('is the office’s when the unit asks to return it', () =>
    expect(owedOn('2026-03-05', reported, ordinary, assigned, returned)).toEqual(
      step('supervising_office', 'assign', '2026-03-06'),
    ));

  it.each([
    ['reported', [reported]],
    ['assigned', [reported, ordinary, assigned]],
    ['return_requested', [reported, ordinary, assigned, returned]],
    ['handling', [reported, ordinary, assigned, accepted]],
  ] as const)('is to refer what belongs elsewhere, though it is %s', (_stage, history) =>
    expect(owedOn('2026-03-05', ...history, petition)).toEqual(
      step('supervising_office', 'refer', '2026-03-06'),
    ),
  );

  it('is to rate it for whoever reported it, a member or a platform, to the last day', () => {
    expect(owedOn('2026-03-24', ...toFeedback)).toEqual(step('member', 'rate', '2026-03-24', 'm1'));
    const [, ...later] = toFeedback;
    const byPlatform = { ...reported, reporter: 'shacheng-room' };
    expect(owedOn('2026-03-24', byPlatform, ...later)).toEqual(
      step('platform', 'rate', '2026-03-24', 'shacheng-room'),
    );
  });

  it('is to close it within five working days of the rating', () =>
    expect(owedOn('2026-03-12', ...toFeedback, facts.satisfied)).toEqual(
      step('cppcc_office', 'close', '2026-03-19'),
    ));

  it('is to close it when nobody rated in time', () =>
    expect(owedOn('2026-03-25', ...toFeedback)).toEqual(
      step('cppcc_office', 'close', '2026-03-31'),
    ));

  it('is to have it handled again after dissatisfaction', () =>
    expect(owedOn('2026-03-12', ...toFeedback, facts.dissatisfied)).toEqual(
      step('supervising_office', 'close', '2026-03-19'),
    ));

  it('is to close it after the last round, whatever was said', () =>
    expect(
      owedOn(
        '2026-03-16',
        ...toFeedback,
        facts.dissatisfied,
        facts.again,
        { ...facts.fedBack, on: day('2026-03-16') },
        facts.dissatisfied,
      ),
    ).toMatchObject({ party: 'cppcc_office', kind: 'monitoring.close' }));

  it.each([
    ['closed', [...toFeedback, facts.satisfied, facts.closed]],
    ['referred', [reported, petition, facts.referred]],
    ['merged', [reported, facts.merged]],
  ] as const)('is nobody’s once it is %s', (_stage, history) =>
    expect(owedOn('2026-04-01', ...history)).toBeUndefined(),
  );
});
