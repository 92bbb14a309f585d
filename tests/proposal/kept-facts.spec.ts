import { mergedInto, type ProposalEvent, totalOf } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { filedByThree, firstLeft, secondDeparted, secondLeft } from '../support/departure-facts.ts';
import {
  drafted,
  draftedWith,
  filed,
  jointToDelivery,
  submitted,
  toDelivery,
  toFiling,
} from '../support/facts.ts';
import {
  consultationCancelled,
  consultationRequested,
} from '../support/handling-consultation-facts.ts';
import * as key from '../support/key-facts.ts';
import {
  filedSecond,
  joinedHandling,
  separated,
  toMerger,
  unmerged,
} from '../support/merging-facts.ts';
import * as open from '../support/publication-facts.ts';
import { standing, taken } from '../support/standing.ts';

const keysOf = (...events: readonly ProposalEvent[]) => taken(...toFiling, ...events).keys;
const candidate = {
  id: 'K1',
  tier: 'key_supervised',
  nominatedOn: key.nominated.on,
  criteria: key.nominated.criteria,
  reason: key.nominated.reason,
  chain: ['chairpersons'],
  stage: 'candidate',
  opinions: [],
  decisions: [],
  leaders: [],
};
const agreed = { on: key.determined.on, body: 'chairpersons', agreed: true };
const onTheList = { ...candidate, stage: 'determined', decisions: [agreed], number: 1 };

describe('重点提案的记载', () => {
  it('keeps who nominated it for what, and nothing else yet', () =>
    expect(keysOf(key.nominated)).toEqual([candidate]));

  it('keeps who thinks what of it', () => {
    const { on, from, supports, text } = key.opinion;
    expect(keysOf(key.nominated, key.opinion)).toEqual([
      { ...candidate, opinions: [{ on, from, supports, text }] },
    ]);
  });

  it('keeps each body that agreed, in order', () =>
    expect(keysOf(key.nominatedFirst, key.endorsed, key.endorsedAgain)?.[0]?.decisions).toEqual([
      { on: key.endorsed.on, body: 'chairpersons', agreed: true },
      { on: key.endorsedAgain.on, body: 'standing_committee', agreed: true },
    ]));

  it('keeps the body that determined it, and its number', () =>
    expect(keysOf(key.nominated, key.determined)).toEqual([onTheList]));

  it('keeps the body that declined it, and why', () => {
    const { on, reason } = key.keyDeclined;
    expect(keysOf(key.nominated, key.keyDeclined)).toEqual([
      {
        ...candidate,
        stage: 'declined',
        decisions: [{ on, body: 'chairpersons', agreed: false, reason }],
      },
    ]);
  });

  it('keeps every leader, each until another takes over the same task', () => {
    const { name, office, task, on } = key.led;
    const leader = { name, office, task, since: on };
    const handles = { ...key.led, task: 'handles', name: '虚构副县长' } as const;
    const beside = { ...leader, task: 'handles', name: '虚构副县长' };
    const gone = { ...leader, until: key.relieved.on, relievedBecause: key.relieved.reason };
    const list = [key.nominated, key.determined, key.led, handles] as const;
    expect(keysOf(...list)?.[0]?.leaders).toEqual([leader, beside]);
    expect(keysOf(...list, key.relieved)?.[0]?.leaders).toEqual([gone, beside]);
    const again = { ...key.relieved, reason: '退休。' };
    expect(keysOf(...list, key.relieved, key.led, again)?.[0]?.leaders).toEqual([
      gone,
      beside,
      { ...gone, relievedBecause: '退休。' },
    ]);
  });

  it('keeps when and why it left the list', () => {
    const { on, reason } = key.leftKeyList;
    expect(keysOf(key.nominated, key.determined, key.leftKeyList)).toEqual([
      { ...onTheList, stage: 'left', departure: { on, reason } },
    ]);
  });

  it('keeps a second candidacy beside the first', () => {
    const second = { ...key.nominated, key: 'K2' };
    const keys = keysOf(key.nominated, key.keyDeclined, second, { ...key.opinion, key: 'K2' });
    expect(keys?.map(({ id, stage, opinions }) => [id, stage, opinions.length])).toEqual([
      ['K1', 'declined', 0],
      ['K2', 'candidate', 1],
    ]);
  });
});

describe('督办的记载', () => {
  const supervisionsOf = (...events: readonly ProposalEvent[]) =>
    taken(...key.toLeader, ...events).supervisions;
  const { on: since, method, plannedFor, plan } = key.planned;
  const plannedOne = { id: 'S1', stage: 'planned', since, method, plannedFor, plan };

  it('keeps who asked for it, and why', () =>
    expect(supervisionsOf(key.askedFor)).toEqual([
      { id: 'S1', stage: 'asked', since: key.askedFor.on, request: key.askedFor.reason },
    ]));

  it('keeps the plan, and who approved it', () => {
    const { leader, ...unled } = key.planApproved;
    const { on } = unled;
    expect(supervisionsOf(key.planned)).toEqual([plannedOne]);
    expect(supervisionsOf(key.planned, key.planApproved)).toEqual([
      { ...plannedOne, stage: 'approved', approval: { on, leader } },
    ]);
    expect(supervisionsOf(key.planned, unled)).toEqual([
      { ...plannedOne, stage: 'approved', approval: { on } },
    ]);
  });

  it('keeps why a plan went back', () => {
    const { on, reason } = key.planSentBack;
    expect(supervisionsOf(key.planned, key.planSentBack)).toEqual([
      { ...plannedOne, stage: 'sent_back', sentBack: { on, reason } },
    ]);
  });
});

describe('公开意愿与公开的记载', () => {
  const contentOf = (...events: readonly ProposalEvent[]) =>
    standing(...events).content.publication;
  const { consentWithdrawnByFirst: refused } = open;

  it('keeps what the first proposer wants in the text, with the reason for a refusal alone', () => {
    expect(contentOf(...toDelivery, refused)).toEqual({ consent: false, reason: refused.reason });
    const agreeing = { ...open.consentGiven, proposer: refused.proposer };
    expect(contentOf(...toDelivery, refused, agreeing)).toEqual({ consent: true });
    const { reason: _, ...silent } = refused;
    expect(contentOf(...toDelivery, silent)).toEqual({ consent: false });
  });

  it('keeps what a co-signer wants with the co-signer', () => {
    const second = (...events: readonly ProposalEvent[]) =>
      standing(...jointToDelivery, ...events).proposers[1];
    expect(second(open.consentWithdrawn)).toMatchObject({
      publicationConsent: false,
      publicationReason: open.consentWithdrawn.reason,
    });
    expect(second(open.consentGiven)).toMatchObject({ publicationConsent: true });
    expect(second(open.consentGiven)).not.toHaveProperty('publicationReason');
  });

  it('keeps with the reply alone what was published of it', () => {
    const { type: _, reply: __, ...publication } = open.published;
    const { replies } = taken(...toDelivery, { ...open.published });
    expect(replies.map((one) => one.publication)).toEqual([publication]);
  });

  it('keeps since when and why a case is secret', () => {
    const { on, reason } = open.markedSecret;
    expect(taken(...toDelivery, open.markedSecret).publication).toMatchObject({
      stage: 'secret',
      secrecy: { on, reason },
    });
  });

  it('asks about publication in the draft', () =>
    expect(contentOf(draftedWith({ publication: { consent: false } }))).toEqual({
      consent: false,
    }));
});

describe('协商、退出与并案的记载', () => {
  it('keeps when and why a consultation was cancelled', () => {
    const { on, reason } = consultationCancelled;
    const state = standing(drafted, submitted, consultationRequested, consultationCancelled);
    expect(JSON.stringify(state)).toContain(JSON.stringify({ on, reason }));
  });

  it('keeps when and why somebody left', () => {
    const { on, reason } = secondLeft;
    const state = taken(...filedByThree, secondLeft);
    expect(state.proposers.map(({ stage }) => stage)).toEqual(['joined', 'left', 'joined']);
    expect(state.proposers[1]?.left).toEqual({ on, reason });
    expect(firstLeft.reason).toBe(reason);
  });

  it('keeps that a membership ended, for whoever it was', () => {
    const state = taken(...filedByThree, secondDeparted);
    expect(state.proposers[1]?.departed).toMatchObject({ reason: secondDeparted.reason });
    expect(state.proposers[2]).not.toHaveProperty('departed');
  });

  it('keeps with which proposal it is handled, and how', () => {
    expect(mergedInto(standing(...toMerger))).toMatchObject({ how: 'merged', main: 'p2' });
    expect(mergedInto(standing(...toMerger, unmerged))).toBeUndefined();
    expect(mergedInto(standing(...filedSecond, joinedHandling))).toEqual({
      how: 'joined',
      on: joinedHandling.on,
      main: 'p2',
    });
    expect(mergedInto(standing(...filedSecond, joinedHandling, separated))).toBeUndefined();
    expect(mergedInto(standing(drafted, submitted, filed))).toBeUndefined();
    expect(mergedInto(standing(drafted))).toBeUndefined();
  });
});

describe('评议与评优的记载', () => {
  const { awardNominated, awardShortlisted, awardGranted, awardDeclined } = key;
  const awardsOf = (...events: readonly ProposalEvent[]) => taken(...toFiling, ...events).awards;

  it('keeps the number of an award that was granted, and why one was not', () => {
    const { on, number } = awardGranted;
    expect(awardsOf(awardNominated, awardShortlisted, awardGranted)).toMatchObject([
      { id: 'W1', stage: 'granted', granted: { on, number } },
    ]);
    const { on: declinedOn, reason } = awardDeclined;
    expect(awardsOf(awardNominated, awardShortlisted, awardDeclined)).toMatchObject([
      { id: 'W1', stage: 'declined', declined: { on: declinedOn, reason } },
    ]);
  });

  it('keeps the points of each criterion and the day, and adds them up', () => {
    const { on, scores, unit } = key.proposalAppraised;
    const { appraisals = [] } = taken(...toDelivery, key.proposalAppraised, key.handlingAppraised);
    expect(appraisals).toMatchObject([
      { id: 'P-health-bureau', of: 'proposal', unit, on, scores },
      { id: 'H-m1', of: 'handling', scores: key.handlingAppraised.scores },
    ]);
    expect(appraisals.map((one) => totalOf(one.scores))).toEqual([90, 85]);
    expect(totalOf([])).toBe(0);
  });

  it('keeps the text of a draft as it was last revised', () => {
    const content = { ...drafted.content, title: '关于村级诊所的建议' };
    const state = standing(drafted, { type: 'DraftRevised', content });
    expect(state).toEqual({ ...standing(drafted), content });
  });
});
