import {
  type CalendarDay,
  casesAsOf,
  county,
  day,
  dispositions,
  fold,
  type History,
  indicatorIn,
  instant,
  type ProposalEvent,
  type ProposalReport,
  plusDays,
  proposalCategories,
  proposalPeriods,
  proposalSources,
  type RatingSignal,
  ratingSignals,
  registerAsOf,
  resultClasses,
  shareOf,
  signalsFor,
  stateCouncilCalendar,
  unitReport,
  unitsAmong,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adopted, testCounty, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { answeredWith, ratedAs, reportOn, told } from '../support/statistics-facts.ts';
import { walks } from '../support/walks.ts';

const days: fc.Arbitrary<CalendarDay> = fc.nat(200).map((n) => plusDays(day('2026-01-05'), n));
const reportAsOf = (histories: readonly History[], on: CalendarDay): ProposalReport =>
  reportOn(on, casesAsOf(histories, on));

const count = (report: ProposalReport, id: string): number =>
  indicatorIn(report, id).numerator.count;
const sumOf = (report: ProposalReport, id: string, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + count(report, `${id}.${term}`), 0);

const checkSums = (report: ProposalReport): void => {
  const received = count(report, 'received');
  expect(sumOf(report, 'disposition', dispositions)).toBe(received);
  expect(sumOf(report, 'received.source', proposalSources)).toBe(received);
  expect(sumOf(report, 'received.category', proposalCategories)).toBe(received);
  expect(sumOf(report, 'received.period', proposalPeriods)).toBe(received);
  const filing = ['filing.after_merging', 'filing.before_merging'].map((id) => count(report, id));
  expect([...filing, received]).toEqual([...filing, received].toSorted((a, b) => a - b));
};

const checkParts = (report: ProposalReport): void => {
  const answered = count(report, 'reply.rate');
  expect(sumOf(report, 'result', resultClasses)).toBe(answered);
  expect(sumOf(report, 'result', ['solved_or_partly', 'under_way', 'explained'])).toBe(answered);
  expect(sumOf(report, 'result.letter', ['A', 'B', 'C'])).toBe(answered);
  const visits = ['visited', 'waived_by_proposer', 'not_visited'];
  expect(sumOf(report, 'visit', visits)).toBe(count(report, 'assigned'));
  const said = ['satisfied', 'basically_satisfied', 'dissatisfied', 'no_response'];
  const over = count(report, 'rating.over');
  expect(sumOf(report, 'rating.attitude', said)).toBe(over);
  expect(sumOf(report, 'rating.result', said)).toBe(over);
  expect(over).toBeLessThanOrEqual(answered);
  expect(count(report, 'items.after_merging')).toBeLessThanOrEqual(count(report, 'items.received'));
};

const checkShares = ({ indicators }: ProposalReport): void => {
  for (const { id, numerator, denominator, share } of indicators) {
    expect(new Set(numerator.ids).size).toBe(numerator.count);
    if (!denominator) continue;
    const among = new Set(denominator.ids);
    expect({ id, strangers: numerator.ids.filter((one) => !among.has(one)) }).toEqual({
      id,
      strangers: [],
    });
    expect(share).toEqual(shareOf(numerator.count, denominator.count));
  }
};

const reached = new Set<string>();

describe('任意办理经过的统计', () => {
  it('adds up on any day: dispositions, results, visits, answers of proposers', () => {
    fc.assert(
      fc.property(walks, days, (histories, on) => {
        for (const one of [on, day('2026-12-31')]) {
          const report = reportAsOf(histories, one);
          checkSums(report);
          checkParts(report);
          checkShares(report);
          for (const { id, numerator } of report.indicators) if (numerator.count) reached.add(id);
          const cases = casesAsOf(histories, one);
          for (const unit of unitsAmong({ cases, scope: { term: 11 } })) {
            const question = { cases, scope: { term: 11 }, register: registerAfter(), on: one };
            const own = unitReport({ ...question, calendar: stateCouncilCalendar }, unit);
            checkParts(own);
            checkShares(own);
          }
        }
      }),
      { seed: 20260224, numRuns: 24 },
    );
    for (const id of ['disposition.merged', 'returned', 'rehandled', 'rating.over'])
      expect([...reached]).toContain(id);
  }, 120_000);

  it('is the same whenever it is asked: what happened after the day changes nothing', () => {
    fc.assert(
      fc.property(walks, days, (histories, on) => {
        const end = plusDays(on, 1);
        const then = histories.map(({ caseId, facts }) => ({
          caseId,
          facts: facts.filter(({ at }) => at < instant(`${end}T00:00:00+08:00`)),
        }));
        expect(reportAsOf(histories, on)).toEqual(reportAsOf(then, on));
      }),
      { seed: 20260223, numRuns: 6 },
    );
  }, 120_000);
});

const at = (when: string, ...events: readonly ProposalEvent[]) =>
  events.map((event) => ({ event, at: instant(when) }));

describe('截至某日', () => {
  const history: History = {
    caseId: 'p1',
    facts: [
      ...at('2026-01-16T10:00:00+08:00', facts.drafted, facts.submitted),
      ...at('2026-01-21T23:59:59.999+08:00', facts.filed),
      ...at('2026-01-22T00:00:00+08:00', facts.assigned),
    ],
  };
  const stageOn = (on: string) => casesAsOf([history], day(on)).map(({ stage }) => stage);

  it('takes in the last moment of the day and nothing of the next', () => {
    expect(stageOn('2026-01-15')).toEqual([]);
    expect(stageOn('2026-01-20')).toEqual(['submitted']);
    expect(stageOn('2026-01-21')).toEqual(['filed']);
    const assigned = (on: string) => count(reportAsOf([history], day(on)), 'assigned');
    expect([assigned('2026-01-21'), assigned('2026-01-22')]).toEqual([0, 1]);
  });

  it('judges by the targets the county had on the day', () => {
    const change = adopted({});
    const county11 = [
      ...testCounty('rules-county').map((event) => ({
        event,
        at: instant('2022-01-01T00:00:00+08:00'),
      })),
      { event: change, at: instant('2026-02-01T09:00:00+08:00') },
    ];
    const version = (on: string) => {
      const register = registerAsOf(county11, day(on));
      return register.stage === 'founded' && register.profile.version;
    };
    expect([version('2026-01-31'), version('2026-02-01')]).toEqual([1, 2]);
    expect(registerAsOf(county11, day('2021-12-31'))).toEqual({ stage: 'none' });
    expect(registerAsOf(county11, day('2026-12-31'))).toEqual(
      fold(county, [...testCounty('rules-county'), change]),
    );
  });
});

const signalsOn = (
  on: string,
  histories: readonly (readonly ProposalEvent[])[],
): readonly RatingSignal[] =>
  ratingSignals({
    cases: told(...histories),
    scope: { term: 11 },
    register: registerAfter(),
    calendar: stateCouncilCalendar,
    on: day(on),
  });
const shown = (signals: readonly RatingSignal[]) =>
  signals.map(({ id, unit, cases }) => ({ id, unit, cases: cases.ids }));

describe('评价异常提示', () => {
  const content = [...answeredWith('planned'), ratedAs('satisfied')];
  const solved = [...answeredWith('resolved'), ratedAs('satisfied')];
  const unhappy = [...answeredWith('planned'), ratedAs('basically_satisfied')];
  const names = ['p1', 'p2', 'p3', 'p4', 'p5'];

  it('shows a unit whose five items are all satisfied though one at most was resolved', () => {
    const found = signalsOn('2026-05-16', [content, content, content, content, solved]);
    expect(shown(found)).toEqual([
      { id: 'all_satisfied_few_resolved', unit: 'health-bureau', cases: names },
    ]);
    expect(found[0]?.cites.map(({ verification }) => verification)).toEqual(['DESIGN']);
  });

  it.each([
    ['four items', [content, content, content, content]],
    ['two of five resolved', [content, content, content, solved, solved]],
    ['one not wholly satisfied', [content, content, content, content, unhappy]],
  ])('shows none for %s', (_what, histories) =>
    expect(signalsOn('2026-05-16', histories)).toEqual([]),
  );

  const by = (n: number, minute: number) => [
    ...answeredWith('resolved'),
    ratedAs('satisfied', minute, n),
  ];

  it('shows ratings of three proposers within ten minutes', () =>
    expect(shown(signalsOn('2026-05-16', [by(1, 0), by(2, 4), by(3, 10), by(4, 40)]))).toEqual([
      { id: 'ratings_in_a_cluster', unit: 'health-bureau', cases: ['p1', 'p2', 'p3'] },
    ]));

  it.each([
    ['in eleven minutes', [by(1, 0), by(2, 4), by(3, 11)]],
    ['by two proposers', [by(1, 0), by(2, 4), by(2, 5)]],
  ])('shows none for three ratings %s', (_what, histories) =>
    expect(signalsOn('2026-05-16', histories)).toEqual([]),
  );

  it('takes no sealed rating into account', () => {
    const joint = [0, 1, 2].map((n) => [...facts.jointToDelivery, ratedAs('satisfied', n, 1)]);
    const third = [by(2, 1), by(3, 2)];
    expect(signalsOn('2026-05-10', [...joint, ...third])).toEqual([]);
    expect(signalsOn('2026-05-16', [...joint, ...third])).toHaveLength(1);
  });

  it('is for those who supervise, and never for the unit or the public', () => {
    const question = {
      cases: told(by(1, 0), by(2, 4), by(3, 10)),
      scope: { term: 11 },
      register: registerAfter(),
      calendar: stateCouncilCalendar,
      on: day('2026-05-16'),
    };
    expect(ratingSignals(question)).toHaveLength(1);
    expect(signalsFor(question, as('supervising_office'))).toEqual(ratingSignals(question));
    for (const actor of [as('public'), as('member'), as('handling_unit', 'health-bureau')])
      expect(signalsFor(question, actor)).toEqual([]);
  });

  it('shows each cluster once, and two that lie apart as two', () => {
    const close = [by(1, 0), by(2, 0), by(3, 1), by(4, 9)];
    expect(signalsOn('2026-05-16', close)).toHaveLength(1);
    const later = [by(1, 40), by(2, 41), by(3, 42)];
    expect(signalsOn('2026-05-16', [...close, ...later])).toHaveLength(2);
  });

  it('can be asked for one unit', () => {
    const cases = told(by(1, 0), by(2, 4), by(3, 10));
    const question = {
      cases,
      scope: { term: 11, unit: unit('roads-bureau') },
      register: registerAfter(),
      calendar: stateCouncilCalendar,
      on: day('2026-05-16'),
    };
    expect(ratingSignals(question)).toEqual([]);
  });
});
