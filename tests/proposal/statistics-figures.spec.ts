import {
  stateCouncilCalendar as calendar,
  day,
  type Indicator,
  indicatorIn,
  type ProposalEvent,
  roles,
  signalsFor,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { answeredWith, ratedAs, reportOn, told } from '../support/statistics-facts.ts';

const health = { unit: unit('health-bureau') };
const ON = '2026-05-16';
const report = reportOn(ON, told(facts.toDelivery));
const ofUnit = reportOn(ON, told(facts.toDelivery), health);
const idsWhere = (test: (one: Indicator) => boolean, from = report) =>
  from.indicators.filter(test).map(({ id }) => id);
const isRated = (id: string) => /^rating\.(attitude|result|carryingOut)\./.test(id);

describe('统计的每一项', () => {
  it('of handling, contact and visits is named to those who see the handling alone', () =>
    expect(idsWhere(({ needs }) => needs === 'handling')).toEqual([
      ...['returned', 'contact.rate', 'visit.visited'],
      ...['visit.waived_by_proposer', 'visit.not_visited', 'visit.rate'],
    ]));

  it('of ratings and what they led to is named to those who see ratings alone', () => {
    const ofRatings = idsWhere(({ needs }) => needs === 'ratings');
    expect(ofRatings).toEqual(['rehandled', 'settled', ...idsWhere(({ id }) => isRated(id))]);
    expect(idsWhere(({ id }) => isRated(id)).length).toBeGreaterThan(10);
  });

  it('says of nothing else whom it is for', () => {
    const [received] = report.indicators;
    expect(received).not.toHaveProperty('needs');
    expect(idsWhere((one) => 'needs' in one && one.needs === undefined)).toEqual([]);
  });

  it('is compared with a target where the county has one', () =>
    expect(idsWhere(({ target }) => target !== undefined)).toEqual([
      ...['contact.rate', 'reply.rate', 'reply.on_time', 'reply.in_form'],
      ...['result.solved_or_partly', 'rating.result.satisfied_or_basically'],
    ]));

  it('is compared with others where the county does so', () =>
    expect(idsWhere(({ benchmark }) => benchmark !== undefined)).toEqual([
      'result.solved_or_partly',
      'result.under_way',
      'result.explained',
    ]));

  it('of visits alone has a target by load and a score, and of one unit alone', () => {
    expect(idsWhere(({ score }) => score !== undefined, ofUnit)).toEqual(['visit.rate']);
    expect(idsWhere(({ score }) => score !== undefined)).toEqual([]);
    expect(indicatorIn(ofUnit, 'visit.rate').target).toMatchObject({ atLeast: 100, met: true });
    expect(indicatorIn(report, 'visit.rate')).not.toHaveProperty('target');
    expect(indicatorIn(ofUnit, 'contact.rate').target).toMatchObject({ atLeast: 100 });
  });

  it('of what was carried over stands last among those of handling', () => {
    const groups = report.indicators.map(({ group }) => group);
    const at = report.indicators.findIndex(({ id }) => id === 'carried_over');
    expect(at).toBe(groups.lastIndexOf('handling'));
    expect(indicatorIn(report, 'carried_over')).not.toHaveProperty('denominator');
  });

  it('of carrying out counts no missing answer: nobody need give one', () => {
    const answers = (aspect: string) => idsWhere(({ id }) => id.startsWith(`rating.${aspect}.`));
    expect(answers('result')).toContain('rating.result.no_response');
    expect(answers('carryingOut')).not.toContain('rating.carryingOut.no_response');
  });
});

describe('办理结果的归类', () => {
  const counted = (resultClass: Parameters<typeof answeredWith>[0], id: string) =>
    indicatorIn(reportOn(ON, told(answeredWith(resultClass))), `result.${id}`).numerator.count;

  it.each([
    ['resolved', ['solved_or_adopted', 'solved_or_partly', 'solved_or_planned']],
    ['adopted', ['solved_or_adopted', 'solved_or_partly', 'solved_or_planned']],
    ['partly_resolved', ['solved_or_partly', 'solved_or_planned']],
    ['in_progress', ['under_way', 'solved_or_planned']],
    ['planned', ['under_way', 'solved_or_planned']],
    ['constrained', ['explained']],
    ['reference_only', ['explained']],
    ['infeasible', ['explained']],
  ] as const)('counts %s under %o', (resultClass, groups) => {
    const all = ['solved_or_adopted', 'solved_or_partly', 'solved_or_planned'];
    for (const id of [...all, 'under_way', 'explained'])
      expect([id, counted(resultClass, id)]).toEqual([
        id,
        groups.some((one) => one === id) ? 1 : 0,
      ]);
  });

  it('counts no result of a case that is not answered yet', () => {
    const waiting = reportOn(ON, told(facts.toReply));
    for (const { id, numerator } of waiting.indicators)
      if (id.startsWith('result.')) expect([id, numerator.count]).toEqual([id, 0]);
  });
});

describe('评价异常提示的读者与范围', () => {
  const rated = (n: number, minute: number) => [
    ...answeredWith('resolved'),
    ratedAs('satisfied', minute, n),
  ];
  const question = (cases: readonly (readonly ProposalEvent[])[], scope = {}) => ({
    cases: told(...cases),
    scope: { term: 11, ...scope },
    register: registerAfter(),
    calendar,
    on: day(ON),
  });
  const close = [rated(1, 0), rated(2, 4), rated(3, 10)];
  const seen = (...of: Parameters<typeof question>) =>
    signalsFor(question(...of), as('supervising_office')).map(({ cases }) => cases.ids);

  it('are those who supervise', () =>
    expect(
      roles.filter((role) => {
        const who = role === 'handling_unit' ? 'health-bureau' : 'women';
        const actor = as(role, /unit|collective/.test(role) ? who : 'm1');
        return signalsFor(question(close), actor).length > 0;
      }),
    ).toEqual(['proposal_committee', 'supervising_office', 'party_office', 'leadership']));

  it('are of the unit asked about, and of the term', () => {
    expect(seen(close, health)).toEqual([['p1', 'p2', 'p3']]);
    expect(seen(close, { term: 10 })).toEqual([]);
    expect(seen([facts.toFiling, ...close])).toEqual([['p2', 'p3', 'p4']]);
  });

  it('are found in whatever order the ratings were read', () =>
    expect(seen([rated(3, 10), rated(1, 0), rated(2, 4)])).toEqual([['p1', 'p2', 'p3']]));

  it('leave out what the committee rated in the place of somebody', () => {
    const stoodFor: readonly ProposalEvent[] = [
      ...answeredWith('resolved'),
      { ...ratedAs('satisfied', 10, 3), byCommittee: true },
    ];
    expect(seen([rated(1, 0), rated(2, 4), stoodFor])).toEqual([]);
  });
});
