import {
  day,
  instant,
  type ProposalEvent,
  type ProposalVisibility,
  roles,
  showsEvent,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member, unit } from '../support/county.ts';
import * as deadline from '../support/deadline-facts.ts';
import * as departure from '../support/departure-facts.ts';
import * as facts from '../support/facts.ts';
import * as consult from '../support/handling-consultation-facts.ts';
import * as handling from '../support/handling-facts.ts';
import * as key from '../support/key-facts.ts';
import * as promise from '../support/promise-facts.ts';
import * as open from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';

const stranger = as('member', 'm4');
const nothing: ProposalVisibility = {
  contact: false,
  review: false,
  handling: false,
  drafts: false,
  delivered: false,
  ratings: 'none',
  unsealed: { rating: () => false, appraisal: () => false, inHand: false },
};
const everything: ProposalVisibility = {
  contact: true,
  review: true,
  handling: true,
  drafts: true,
  delivered: true,
  ratings: 'all',
  unsealed: { rating: () => true, appraisal: () => true, inHand: true },
};
const on = day('2026-02-02');

const ofReview: readonly ProposalEvent[] = [
  facts.drafted,
  { type: 'DraftRevised', content: facts.content },
  facts.invited,
  facts.joined,
  facts.declined,
  facts.reviewedOnce,
  facts.returnedForRevision,
  facts.resubmitted,
  facts.filingDeclined,
  {
    ...{ type: 'ConversionAsked', on, to: 'opinion_report', reason: '宜作社情民意。' },
    answerBy: { by: day('2026-02-09'), version: 1 },
  },
  { type: 'ConversionAgreed', on },
  { type: 'ConversionRefused', on },
  departure.secondLeft,
];
const ofHandling: readonly ProposalEvent[] = [
  facts.returnRequested,
  facts.returnGranted,
  facts.returnRejected,
  facts.contactWaived,
  facts.contacted,
  facts.replied,
  handling.opinionAgrees,
  handling.disagreementReported,
  handling.agreed,
  handling.settled,
  { type: 'WithdrawalRequested', on, reason: '问题已经解决。' },
  { type: 'WithdrawalRefused', on, reason: '问题尚未解决。' },
  deadline.extensionRequested,
  deadline.extensionGranted,
  deadline.extensionRefused,
  deadline.clockPaused,
  deadline.clockResumed,
  deadline.remindedByPhone,
  promise.reportedKept,
  promise.promiseSentBack,
  promise.lookedBack,
  facts.withdrawn,
  open.consentWithdrawn,
  open.withheld,
  open.reopened,
  open.markedSecret,
  consult.consultationRequested,
  consult.consultationHeld,
  consult.consultationCancelled,
  key.supervised,
];
const ofDrafts: readonly ProposalEvent[] = [
  facts.sentBack,
  { type: 'ReplyCountersigned', on, reply: 'R1', assignment: 'A2' },
  promise.lowered,
];
const ofEverybody: readonly ProposalEvent[] = [
  facts.submitted,
  facts.filed,
  facts.merged,
  facts.forwarded,
  facts.assigned,
  facts.acceptedByUnit,
  facts.approved,
  facts.closed,
  open.published,
  promise.promiseConfirmed,
  promise.foundBroken,
  departure.firstDeparted,
  departure.thirdLeads,
];

describe('办理经过的查阅', () => {
  const shown = (event: ProposalEvent, view: Partial<ProposalVisibility>) =>
    showsEvent(event, { ...nothing, ...view }, stranger);

  it.each(ofReview)('shows $type to those who may know of review, and to nobody else', (event) => {
    expect(shown(event, { review: true })).toBe(true);
    expect(shown(event, { ...everything, review: false })).toBe(false);
  });

  it.each(ofHandling)(
    'shows $type to those who may know of handling, and to nobody else',
    (event) => {
      expect(shown(event, { handling: true })).toBe(true);
      expect(shown(event, { ...everything, handling: false })).toBe(false);
    },
  );

  it.each(ofDrafts)('shows $type to those who see what is not delivered yet', (event) => {
    expect(shown(event, { drafts: true })).toBe(true);
    expect(shown(event, { ...everything, drafts: false })).toBe(false);
  });

  it.each(ofEverybody)('shows $type to whoever may read the case', (event) =>
    expect(shown(event, nothing)).toBe(true),
  );
});

describe('评价与评议的事实', () => {
  const first = as('member', 'm1');
  const rated = { ...facts.ratedByFirst, at: instant('2026-04-28T12:00:00+08:00') };
  const shown = (event: ProposalEvent, ratings: ProposalVisibility['ratings'], actor = first) =>
    showsEvent(event, { ...nothing, ratings }, actor);

  it('shows a rating to whoever sees all, and its own to whoever sees those', () => {
    expect(shown(rated, 'all', stranger)).toBe(true);
    expect(shown(rated, 'own')).toBe(true);
    expect(shown(rated, 'own', stranger)).toBe(false);
    expect(shown(rated, 'none')).toBe(false);
  });

  it('shows an appraisal to whoever sees all ratings, and to who gave it', () => {
    const health = as('handling_unit', 'health-bureau');
    const roads = as('handling_unit', 'roads-bureau');
    expect(shown(key.handlingAppraised, 'all', stranger)).toBe(true);
    expect(shown(key.handlingAppraised, 'none')).toBe(true);
    expect(shown(key.handlingAppraised, 'own', stranger)).toBe(false);
    expect(shown(key.proposalAppraised, 'all', roads)).toBe(true);
    expect(shown(key.proposalAppraised, 'none', health)).toBe(true);
    expect(shown(key.proposalAppraised, 'own', roads)).toBe(false);
    expect([rated.proposer, key.proposalAppraised.unit]).toEqual([
      member(1),
      unit('health-bureau'),
    ]);
  });
});

describe('遴选、督办与评优的事实', () => {
  const seers = (event: ProposalEvent) =>
    roles.filter((role) => showsEvent(event, everything, as(role, whoOf(role))));
  const whoOf = (role: (typeof roles)[number]): string =>
    role === 'handling_unit' ? 'health-bureau' : role === 'collective' ? 'women' : 'm1';

  it.each([
    key.nominated,
    key.opinion,
    key.endorsed,
    key.keyDeclined,
    key.askedFor,
    key.planned,
    key.planApproved,
    key.planSentBack,
  ])('shows $type to those who select alone', (event) =>
    expect(seers(event)).toEqual([
      'proposal_committee',
      'supervising_office',
      'party_office',
      'leadership',
    ]),
  );

  it.each([key.awardNominated, key.awardShortlisted, key.awardGranted, key.awardDeclined])(
    'shows $type to those who give awards alone',
    (event) => expect(seers(event)).toEqual(['proposal_committee', 'leadership']),
  );

  it.each([key.determined, key.led, key.relieved, key.leftKeyList, key.awardPublished, key.raised])(
    'shows $type to everybody',
    (event) => expect(seers(event)).toEqual(roles),
  );
});
