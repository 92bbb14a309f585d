import {
  type AnnualPlanEvent,
  annualPlanShowing,
  stateCouncilCalendar as calendar,
  day,
  huailaiDemoProfile,
  lightAt,
  lightTimesOf,
  startOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  cancellation,
  postponement,
  toDrafted,
  toInForce,
  toItems,
} from '../../support/plan-facts.ts';
import { approved, planAfter, planAround, refused } from '../../support/plan-standing.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const around = planAround('2026-06-01');
const owed = (...facts: readonly AnnualPlanEvent[]) =>
  annualPlanShowing.nextStep(planAfter(...facts), around);

describe('下一步由谁办理', () => {
  it('is the item that comes first in the year, whatever its number', () => {
    const moved = approved('V1', { due: due('2026-03-31') });
    expect(owed(...toInForce)).toEqual({
      party: 'cppcc_office',
      who: [],
      kind: 'plan.item',
      due: due('2026-05-31'),
    });
    expect(owed(...toInForce, postponement(3), moved)?.due.by).toBe('2026-03-31');
  });

  it('is the Party committee while an amendment waits, and the items again once it is refused', () => {
    expect(owed(...toInForce, cancellation)).toEqual({
      party: 'party_office',
      who: [],
      kind: 'plan.amendment',
      due: due('2026-05-25'),
    });
    expect(owed(...toInForce, cancellation, refused('V1'))).toMatchObject({
      party: 'cppcc_office',
      kind: 'plan.item',
    });
  });

  it('is the office, with a new period for its draft, when the government wants changes', () =>
    expect(
      owed(...toDrafted, {
        type: 'PlanChangeAsked',
        on: day('2026-02-04'),
        reason: '时间不符。',
        draftBy: due('2026-03-10'),
      }),
    ).toMatchObject({ party: 'cppcc_office', kind: 'plan.draft', due: { by: '2026-03-10' } }));
});

describe('计划的期限', () => {
  const running = (...facts: readonly AnnualPlanEvent[]) =>
    annualPlanShowing
      .deadlines(planAfter(...facts), around)
      .map(({ kind, target, start, due: by, doneOn }) => [kind, target, start, by, doneOn]);

  it('is the end of the collection for the draft, and the year for adoption and balance', () => {
    expect(running(...toItems)).toEqual([
      ['plan.draft', 'consultation-2026', '2026-01-19', '2026-02-14', undefined],
      ['plan.adopt', 'consultation-2026', '2026-01-01', '2026-03-31', undefined],
      ['plan.balance', 'consultation-2026', '2027-01-01', '2027-01-31', undefined],
      ['plan.item', 'I1', '2026-01-22', '2026-05-31', undefined],
      ['plan.item', 'I2', '2026-01-22', '2026-09-30', undefined],
    ]);
  });

  it('is the proposal for an amendment, which ends with the ruling, as a cancelled item does', () => {
    const of = (kind: string, ...facts: readonly AnnualPlanEvent[]) =>
      running(...facts).filter(([one]) => one === kind);
    expect(of('plan.amendment', ...toInForce, cancellation, refused('V1'))).toEqual([
      ['plan.amendment', 'V1', '2026-05-11', '2026-05-25', '2026-05-14'],
    ]);
    expect(of('plan.item', ...toInForce, cancellation, approved('V1'))[1]).toEqual([
      'plan.item',
      'I2',
      '2026-01-22',
      '2026-09-30',
      '2026-05-14',
    ]);
  });

  it('is said in words with each of them', () => {
    for (const one of annualPlanShowing.deadlines(planAfter(...toInForce, cancellation), around)) {
      expect(one.title).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
      expect(one.startFact).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
    }
  });

  it('turns its light ten working days before, three before, and once its day is over', () => {
    const times = lightTimesOf(
      day('2026-05-31'),
      annualPlanShowing.warnings(huailaiDemoProfile),
      calendar,
    );
    const at = (text: string) => lightAt(times, startOf(day(text)));
    expect([at('2026-05-17'), at('2026-05-18')]).toEqual(['none', 'first_warning']);
    expect([at('2026-05-26'), at('2026-05-27')]).toEqual(['first_warning', 'second_warning']);
    expect([at('2026-05-31'), at('2026-06-01')]).toEqual(['second_warning', 'overdue']);
  });
});
