import {
  stateCouncilCalendar as calendar,
  day,
  indicatorIn,
  type ProposalEvent,
  ProposalId,
  type ProposalReport,
  unitReport,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { nextSession, nextTerm, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import {
  contactedByRoads,
  dissatisfiedWithRoads,
  repliedToFirst,
  repliedToSecond,
  settled,
  toBothDelivered,
  toFirstOfTwo,
  toOneOfTwoAgain,
  toSeparate,
  toSettlement,
} from '../support/handling-facts.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { reportOn, told } from '../support/statistics-facts.ts';

const health = { unit: unit('health-bureau') };
const roads = { unit: unit('roads-bureau') };
const of = (report: ProposalReport, id: string) => {
  const { numerator, denominator } = indicatorIn(report, id);
  return [numerator.count, denominator?.count];
};
type Facts = readonly ProposalEvent[];
const counted = (events: Facts, id: string, scope = {}, on = '2026-05-10') =>
  of(reportOn(on, told(events), scope), id);

describe('多个承办单位的统计', () => {
  it('counts a case as answered once every unit has answered, and for each unit its own', () => {
    expect(counted(toFirstOfTwo, 'reply.rate')).toEqual([0, 1]);
    expect(counted(toFirstOfTwo, 'reply.rate', health)).toEqual([1, 1]);
    expect(counted(toFirstOfTwo, 'reply.rate', roads)).toEqual([0, 1]);
    expect(counted(toBothDelivered, 'reply.rate')).toEqual([1, 1]);
  });

  it('counts a case as answered on time if every unit was', () => {
    const late = [...toSeparate, repliedToFirst, { ...repliedToSecond, late: true }] as const;
    const delivered = [...late, facts.approved, { ...facts.approved, reply: 'R2' }];
    expect(counted(delivered, 'reply.on_time')).toEqual([0, 1]);
    expect(counted(delivered, 'reply.on_time', health)).toEqual([1, 1]);
    expect(counted(delivered, 'reply.on_time', roads)).toEqual([0, 1]);
    expect(counted(toBothDelivered, 'reply.on_time')).toEqual([1, 1]);
  });

  it('counts a reply in due form if all are sealed and signed by a leader', () => {
    const signed = (change: Partial<typeof repliedToSecond.signer>) => {
      const second = { ...repliedToSecond, signer: { ...repliedToSecond.signer, ...change } };
      return toBothDelivered.map((event) => (event === repliedToSecond ? second : event));
    };
    expect(counted(toBothDelivered, 'reply.in_form')).toEqual([1, 1]);
    expect(counted(signed({ sealed: false }), 'reply.in_form')).toEqual([0, 1]);
    expect(counted(signed({ office: 'internal_section' }), 'reply.in_form')).toEqual([0, 1]);
    expect(counted(signed({ sealed: false }), 'reply.in_form', health)).toEqual([1, 1]);
  });

  it('counts a case as contacted or visited if every unit did', () => {
    const silent = toSeparate.filter((event) => event !== contactedByRoads);
    expect(counted(silent, 'contact.rate')).toEqual([0, 1]);
    expect(counted(silent, 'contact.rate', health)).toEqual([1, 1]);
    expect(counted(toSeparate, 'contact.rate')).toEqual([1, 1]);
    expect(counted(toSeparate, 'visit.visited')).toEqual([0, 1]);
    expect(counted(toSeparate, 'visit.visited', health)).toEqual([1, 1]);
    const seminar = { ...contactedByRoads, method: 'seminar' } as const;
    expect(counted([...toSeparate, seminar], 'visit.visited')).toEqual([1, 1]);
  });

  it('gives each unit the ratings of its own replies', () => {
    const rated = [...toBothDelivered, facts.ratedByFirst, dissatisfiedWithRoads];
    expect(counted(rated, 'rehandled')).toEqual([1, 1]);
    expect(counted(rated, 'rehandled', roads)).toEqual([1, 1]);
    expect(counted(rated, 'rehandled', health)).toEqual([0, 1]);
  });

  it('counts a case that had a second round as handled again', () => {
    expect(counted(toOneOfTwoAgain, 'rehandled', health, '2026-07-20')).toEqual([1, 1]);
    expect(counted(toBothDelivered, 'rehandled')).toEqual([0, 1]);
  });

  it('counts a case that was returned by one of its units', () => {
    const returned = [...facts.toUnit, facts.returnRequested, facts.returnGranted] as const;
    const again = [...returned, facts.reassigned];
    expect(counted(again, 'returned')).toEqual([1, 1]);
    expect(counted(facts.toUnit, 'returned')).toEqual([0, 1]);
  });

  it('counts a case that was settled in a meeting, and none that is yet to be', () => {
    expect(counted([...toSettlement, settled], 'settled', {}, '2026-07-20')).toEqual([1, 1]);
    expect(counted(toSettlement, 'settled', {}, '2026-07-20')).toEqual([0, 1]);
  });
});

describe('当前逾期', () => {
  it('is whoever owes the next step after its last day, and of a unit when it is the one', () => {
    expect(counted(facts.toContact, 'overdue', {}, '2026-05-06')).toEqual([0, 1]);
    expect(counted(facts.toContact, 'overdue', {}, '2026-05-07')).toEqual([1, 1]);
    expect(counted(facts.toContact, 'overdue', health, '2026-05-07')).toEqual([1, 1]);
    expect(counted(facts.toReply, 'overdue', health, '2026-05-07')).toEqual([0, 1]);
  });

  it.each([
    ['under review', [facts.drafted, facts.submitted], 1],
    ['returned for revision', [facts.drafted, facts.submitted, facts.returnedForRevision], 1],
    ['filed', facts.toFiling, 1],
    ['refused', [facts.drafted, facts.submitted, facts.filingDeclined], 0],
    ['withdrawn', [...facts.toFiling, facts.withdrawn], 0],
    ['closed', [...facts.toDelivery, facts.ratedByFirst, facts.closed], 0],
  ] as const)('is asked of a case that is %s: %s', (_stage, events, among) =>
    expect(counted(events, 'overdue')[1]).toBe(among),
  );
});

describe('统计的顺序与单位', () => {
  it('names cases by session and serial number, in whatever order they were read', () => {
    const { drafted, submitted, filed } = facts;
    const inSession = (id: string, term: number, session: number, number: number) =>
      standing(
        { ...drafted, id: ProposalId.parse(id) },
        { ...submitted, term, session, number },
        filed,
      );
    const cases = [
      inSession('p1', 12, 1, 1),
      inSession('p2', 11, 5, 2),
      inSession('p3', 11, 5, 1),
      inSession('p4', 11, 4, 9),
    ];
    const register = registerAfter(nextTerm, nextSession);
    const ids = (scope: { readonly term: number; readonly session?: number }) =>
      indicatorIn(reportOn('2027-03-01', cases, scope, register), 'assigned').denominator?.ids;
    expect(ids({ term: 11 })).toEqual(['p4', 'p3', 'p2']);
    expect(ids({ term: 12 })).toEqual(['p1']);
    expect(ids({ term: 11, session: 4 })).toEqual(['p4']);
  });

  it('is the same for one unit, asked in either way', () => {
    const on = '2026-05-10';
    const cases = told(toFirstOfTwo);
    const question = {
      cases,
      scope: { term: 11 },
      register: registerAfter(),
      calendar,
      on: day(on),
    };
    expect(unitReport(question, unit('roads-bureau'))).toEqual(reportOn(on, cases, roads));
  });
});
