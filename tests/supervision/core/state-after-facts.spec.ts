import { day, type SupervisionCase, type SupervisionEvent } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';
import * as two from '../../support/supervision-of-several.ts';
import * as variants from '../../support/supervision-variants.ts';

const kept = (...history: readonly SupervisionEvent[]) => stateAfter(...history) as SupervisionCase;
const on = day('2026-06-20');

describe('工作方案的记载', () => {
  it('keeps the plan as it was revised, beside why it was returned', () =>
    expect(kept(facts.opened, facts.planReturned, variants.planRevised)).toMatchObject({
      stage: 'planned',
      title: facts.opened.title,
      workPlan: variants.planRevised.workPlan,
      returned: facts.planReturned.reason,
      movedOn: '2026-03-06',
    }));

  it('keeps why it was cancelled, and when', () =>
    expect(kept(facts.opened, variants.cancelled)).toMatchObject({
      stage: 'cancelled',
      title: facts.opened.title,
      cancelled: '议题合并。',
      endedOn: '2026-03-06',
    }));
});

describe('监督员名单的记载', () => {
  it('keeps the list as it was updated last, and all else', () => {
    const supervisors = facts.opened.supervisors.slice(0, 2);
    const before = kept(...facts.toBegun);
    expect(kept(...facts.toBegun, { type: 'SupervisorsUpdated', on, supervisors })).toEqual({
      ...before,
      supervisors,
      movedOn: on,
    });
  });
});

describe('监督活动的记载', () => {
  it('keeps each visit, and the day on which it was recorded as the last step', () => {
    const { visits, movedOn } = kept(...two.toBothVisited);
    expect(visits.map(({ id, stage, place }) => [id, stage, place])).toEqual([
      ['V1', 'recorded', facts.visited.place],
      ['V2', 'recorded', two.metOnRoads.place],
    ]);
    expect(movedOn).toBe('2026-04-09');
  });
});

describe('建议书的记载', () => {
  const adviceOf = (...events: readonly SupervisionEvent[]) => kept(...events).advice;
  const { type: _, on: draftedOn, advice: id, adoptBy: __, ...drafted } = two.toHealth;
  const first = { id, stage: 'drafted', draftedOn, ...drafted };

  it('keeps the points as they were revised, and who wrote it first', () => {
    const keyPoints = ['六个村卫生室应于九月底前更新设备。'];
    const revised = { type: 'AdviceRevised', on, advice: 'A1', keyPoints, further: [] } as const;
    const history = [...two.toBothVisited, two.toHealth, two.toRoads];
    expect(adviceOf(...history, revised)).toEqual([
      { ...first, keyPoints, further: [] },
      expect.objectContaining({ id: 'A2', keyPoints: two.toRoads.keyPoints }),
    ]);
    expect(kept(...history, revised).clocks).toEqual(kept(...history).clocks);
  });

  it('keeps a draft that was discarded, and the other as it is', () =>
    expect(adviceOf(...two.toBothDrafted, variants.discarded)).toMatchObject([
      { id: 'A1', stage: 'discarded', keyPoints: two.toHealth.keyPoints },
      { id: 'A2', stage: 'drafted' },
    ]));

  it('keeps how many agreed and why it was sent back', () => {
    expect(adviceOf(...facts.toAdopted, variants.sentBack)).toMatchObject([
      { stage: 'drafted', agreed: 2, sentBack: '补充依据。' },
    ]);
  });
});

describe('送达的记载', () => {
  it('keeps every point as a recommendation to its unit, numbered over the case', () =>
    expect(kept(...two.toBothReceived).recommendations).toEqual([
      { no: 1, text: facts.handedOver.items[0]?.text, unit: 'health-bureau' },
      { no: 2, text: '药品应按月配送。', unit: 'health-bureau' },
      { no: 3, text: '通村道路应按季养护。', unit: 'roads-bureau' },
    ]));

  it('keeps the day of the first delivery as that on which it was carried out', () =>
    expect(kept(...two.toBothReceived).carriedOutOn).toBe('2026-04-15'));

  it('keeps for each delivery when it was signed for', () =>
    expect(
      kept(...two.toBothReceived).deliveries.map(({ id, stage, receivedOn }) => [
        id,
        stage,
        receivedOn,
      ]),
    ).toEqual([
      ['A1', 'received', '2026-04-16'],
      ['A2', 'received', '2026-04-21'],
    ]));
});

describe('整改的记载', () => {
  const item = (...events: readonly SupervisionEvent[]) => kept(...events).rectification[0];
  const again = { ...facts.rectified, on: day('2026-10-09'), text: '八个均已更新。' };
  const passed = { ...facts.recheckPassed, on: day('2026-10-20') };

  it('keeps the measures with the day the unit fixed', () =>
    expect(item(...facts.toAnswered)).toMatchObject({
      stage: 'rectifying',
      measures: { on: facts.answered.on, text: facts.answered.measures, due: facts.answered.due },
      due: facts.answered.due,
    }));

  it('keeps each report with the recheck that followed it', () =>
    expect(
      item(...facts.toRectified, facts.recheckFailed, again, passed)?.reports.map(
        ({ on: reportedOn, recheck }) => [reportedOn, recheck?.on, recheck?.passed],
      ),
    ).toEqual([
      ['2026-08-31', '2026-09-10', false],
      ['2026-10-09', '2026-10-20', true],
    ]));

  it('keeps the day to rectify anew, and who looked and what they found', () => {
    const { found, author, on: rechecked } = facts.recheckFailed;
    expect(item(...facts.toRectified, facts.recheckFailed)).toMatchObject({
      stage: 'rectifying',
      due: facts.recheckFailed.due,
      reports: [{ recheck: { on: rechecked, passed: false, found, author } }],
    });
  });

  it('keeps that it was reported as overdue, and lets its deadlines run', () => {
    const before = kept(...facts.toReceived);
    const after = kept(...facts.toReceived, variants.overdueReported);
    expect(after.rectification[0]?.overdueReportedOn).toBe('2026-05-30');
    expect(after.clocks).toEqual(before.clocks);
  });
});

describe('评议的记载', () => {
  const appraisalOf = (...events: readonly SupervisionEvent[]) => kept(...events).appraisals[0];
  const bad = facts.counted(facts.badBallot);

  it('keeps that it was refused', () => {
    expect(
      appraisalOf(...facts.toVisited, facts.appraisalProposed, variants.appraisalRefused),
    ).toEqual({
      ...{ id: 'P1', stage: 'refused', unit: 'health-bureau' },
      plan: facts.appraisalProposed.plan,
    });
  });

  it('is open for another ballot where one was void', () => {
    expect(appraisalOf(...facts.toCounted, variants.ballotsVoided)?.stage).toBe('agreed');
  });

  it('keeps that it passed or failed, and how it was tracked', () => {
    expect(appraisalOf(...facts.toCounted, facts.passedPublished)).toMatchObject({
      stage: 'passed',
      publishedOn: '2026-06-10',
    });
    const { on: trackedOn, text, reportedTo } = facts.tracked;
    expect(appraisalOf(...facts.toAgreed, bad, facts.failedPublished, facts.tracked)).toMatchObject(
      {
        stage: 'tracked',
        tracking: { on: trackedOn, text, reportedTo },
      },
    );
  });
});

describe('承继的记载', () => {
  it('puts the successor in the place of the unit everywhere, and leaves the others', () => {
    const succeeded = {
      type: 'SupervisedUnitSucceeded',
      on,
      unit: unit('roads-bureau'),
      successor: unit('shacheng'),
    } as const;
    const appraised = { ...facts.appraisalProposed, unit: unit('roads-bureau') };
    const after = kept(...two.toBothReceived, appraised, succeeded);
    const unitsOf = (parts: readonly { readonly unit: string }[]) => parts.map((one) => one.unit);
    expect(after.units).toEqual(['health-bureau', 'shacheng']);
    expect(unitsOf(after.briefings)).toEqual(['health-bureau', 'shacheng']);
    expect(unitsOf(after.advice)).toEqual(['health-bureau', 'shacheng']);
    expect(unitsOf(after.deliveries)).toEqual(['health-bureau', 'shacheng']);
    expect(unitsOf(after.rectification)).toEqual(['health-bureau', 'health-bureau', 'shacheng']);
    expect(unitsOf(after.recommendations)).toEqual(['health-bureau', 'health-bureau', 'shacheng']);
    expect(unitsOf(after.appraisals)).toEqual(['shacheng']);
  });

  it('names a unit once that succeeded another of the case', () =>
    expect(
      kept(...two.toBothInformed, {
        type: 'SupervisedUnitSucceeded',
        on,
        unit: unit('roads-bureau'),
        successor: unit('health-bureau'),
      }).units,
    ).toEqual(['health-bureau']));
});
