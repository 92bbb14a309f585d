import { day, fold, statusOfTracking, trackingReport as subject } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../support/case-walks.ts';
import { as } from '../../support/scenario.ts';
import { opened, other, ours, toApproved } from '../../support/tracking-facts.ts';
import { trackingWalk } from '../../support/tracking-walks.ts';

const collecting = subject.evolve(subject.initial, opened);

describe('一份年度报告要看哪些督办', () => {
  it('looks at those a command takes up', () =>
    expect(
      subject.othersNamed({ type: 'TakeUpFollowUps', followUps: [ours, other] }, collecting),
    ).toEqual([
      { subject: 'instruction', caseId: 'i1' },
      { subject: 'instruction', caseId: 'i2' },
    ]));

  it('looks at no single one otherwise', () =>
    expect(subject.othersNamed({ type: 'CloseTrackingReport' }, collecting)).toEqual([]));

  it('looks at all of its year when the collection is closed, and at no year before', () => {
    const closing = { type: 'CloseFollowUpCollection' } as const;
    expect(subject.yearsNamed?.(closing, collecting)).toEqual([
      { subject: 'instruction', year: 2026 },
    ]);
    expect(subject.yearsNamed?.(closing, subject.initial)).toEqual([]);
    expect(subject.yearsNamed?.({ type: 'CloseTrackingReport' }, collecting)).toEqual([]);
  });
});

describe('报送两方', () => {
  it.each([
    ['party_committee', 'government'],
    ['government', 'party_committee'],
  ] as const)('is over when both have the report: %s first, then %s', (first, second) => {
    const office = contextAt(trackingWalk(false), as('cppcc_office'), day('2026-12-23'));
    const statuses = [first, second].reduce(
      ({ state, seen }, to) => {
        const decision = subject.decide(state, { type: 'SendTrackingReport', to }, office);
        const after = decision.ok ? decision.events.reduce(subject.evolve, state) : state;
        return { state: after, seen: [...seen, statusOfTracking(after)] };
      },
      { state: fold(subject, toApproved), seen: [] as readonly string[] },
    ).seen;
    expect(statuses).toEqual(['approved', 'sent']);
  });
});
