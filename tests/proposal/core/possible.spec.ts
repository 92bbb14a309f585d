import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  day,
  type ProposalEvent,
  type RegisterOfDay,
  proposalRules as rules,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member, reviewedIn } from '../../support/county.ts';
import { firstLeft } from '../../support/departure-facts.ts';
import {
  acceptedByUnit,
  assigned,
  drafted,
  draftedJointly,
  invited,
  reviewedOnce,
  reviewedTwice,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toUnit,
} from '../../support/facts.ts';
import { consultationRequestedByUnit } from '../../support/handling-consultation-facts.ts';
import { heading, toBothDelivered } from '../../support/handling-facts.ts';
import { awardNominated, led, toKey } from '../../support/key-facts.ts';
import { filedSecond, joinedHandling } from '../../support/merging-facts.ts';
import {
  lookedBack,
  promiseSentBack,
  reportedNotKept,
  toResolved,
  toTracking,
} from '../../support/promise-facts.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter, standing } from '../../support/standing.ts';

const plain = registerAfter();

/** What stands in the way of a step, before anything is typed. */
const inTheWay = (
  command: string,
  events: readonly ProposalEvent[],
  actor: Actor,
  on: string,
  register: RegisterOfDay = plain,
): readonly string[] => {
  const today = day(on);
  const state = standing(...events);
  const around = { register, calendar, numbers: {}, others: {}, cases: {} };
  const ctx = { caseId: 'p1', actor, today, now: startOf(today), ...around };
  return available(workflow, { state, ctx })
    .filter((one) => one.command === command)
    .flatMap(({ violations }) => violations.map(({ rule }) => rule));
};

const first = as('member', 'm1');
const health = as('handling_unit', 'health-bureau');
const committee = as('proposal_committee');
const office = as('supervising_office');
const leadership = as('leadership');
const headed = registerAfter(heading(1, 'health-bureau'));
const inTwoStages = registerAfter(
  reviewedIn({ plenary: ['preliminary', 'collective'], recess: [] }),
);
const askedByFirst: ProposalEvent = {
  ...consultationRequestedByUnit,
  by: { party: 'proposer', who: 'm1' },
};
const invitedAll = Object.keys(plain.members)
  .filter((id) => id !== 'm1')
  .map((id) => ({
    ...invited,
    proposer: { ...invited.proposer, id: member(Number(id.slice(1))) },
  }));

describe('无论如何填写都不予办理的,不列为可办', () => {
  it('a head of the only unit that replied has nothing to rate, and rates the reply of another', () => {
    const own = rules.ratesNoOwnUnit.id;
    expect(inTheWay('RateReply', toDelivery, first, '2026-04-28')).toEqual([]);
    expect(inTheWay('RateReply', toDelivery, first, '2026-04-28', headed)).toEqual([own]);
    expect(inTheWay('RateReply', toBothDelivered, first, '2026-04-28', headed)).toEqual([]);
  });

  it.each([
    ['2026-08-02', []],
    ['2026-08-03', [rules.withinTheCeiling.id]],
  ])('a reply that is due on %s is put off no further than the longest time', (by, expected) => {
    const replyBy = { ...assigned.replyBy, by: day(by) };
    const events = [...toFiling, { ...assigned, replyBy }, acceptedByUnit];
    expect(inTheWay('RequestExtension', events, health, '2026-03-02')).toEqual(expected);
  });

  it.each([
    ['2027-10-31', []],
    ['2027-11-01', [rules.newDayAllowed.id]],
  ])('a promise that was explained in time is put off until %s', (on, expected) => {
    const events = [...toTracking, reportedNotKept, promiseSentBack];
    expect(inTheWay('PostponePromise', events, health, on)).toEqual(expected);
  });

  it('nobody is contacted where nobody is left behind the proposal', () => {
    const accepted = [...toUnit, acceptedByUnit];
    expect(inTheWay('RecordContact', accepted, health, '2026-02-10')).toEqual([]);
    expect(inTheWay('RecordContact', [...accepted, firstLeft], health, '2026-02-10')).toEqual([
      rules.contactsAProposer.id,
    ]);
  });

  it('a consultation is recorded while who asked for it is a party to the case', () => {
    const asked = [...toContact, askedByFirst];
    const command = 'RecordHandlingConsultation';
    expect(inTheWay(command, asked, committee, '2026-02-12')).toEqual([]);
    expect(inTheWay(command, [...asked, firstLeft], committee, '2026-02-12')).toEqual([
      rules.askerTakesPart.id,
    ]);
  });

  it('what is joined to a main proposal is not joined to another', () => {
    expect(inTheWay('JoinHandling', filedSecond, office, '2026-02-02')).toEqual([]);
    expect(
      inTheWay('JoinHandling', [...filedSecond, joinedHandling], office, '2026-02-02'),
    ).toEqual([rules.joinsOneMain.id]);
  });

  it('review goes on until every stage is done', () => {
    const once = [drafted, submitted, reviewedOnce];
    expect(inTheWay('RecordReview', once, committee, '2026-01-21', inTwoStages)).toEqual([]);
    expect(
      inTheWay('RecordReview', [...once, reviewedTwice], committee, '2026-01-21', inTwoStages),
    ).toEqual([rules.reviewedInOrder.id]);
  });

  it('a leader is named where a task is free, and relieved where one is in place', () => {
    const named = [...toKey, led];
    expect(inTheWay('NameSupervisingLeader', toKey, leadership, '2026-03-09')).toEqual([]);
    expect(inTheWay('RelieveSupervisingLeader', toKey, leadership, '2026-03-09')).toEqual([
      rules.leaderHasTheTask.id,
    ]);
    expect(inTheWay('NameSupervisingLeader', named, leadership, '2026-03-09')).toEqual([
      rules.oneLeaderAtATime.id,
    ]);
    expect(inTheWay('RelieveSupervisingLeader', named, leadership, '2026-03-09')).toEqual([]);
    expect(inTheWay('RelieveSupervisingLeader', named, as('party_office'), '2026-03-09')).toEqual([
      rules.relievedByTheirOwnSide.id,
    ]);
  });

  it('the class of a delivered reply changes on a ground alone', () => {
    const command = 'ChangeResultClass';
    expect(inTheWay(command, toResolved, office, '2026-07-03')).toEqual([
      rules.loweredAfterLookBack.id,
    ]);
    expect(inTheWay(command, [...toResolved, lookedBack], office, '2026-07-03')).toEqual([]);
  });

  it('a proposal stands for each award once', () =>
    expect(
      inTheWay('NominateForAward', [...toDelivery, awardNominated], committee, '2026-11-02'),
    ).toEqual([rules.nominatedOnce.id]));

  it('nobody is invited where every member is invited', () => {
    const command = 'InviteCoProposer';
    expect(inTheWay(command, [draftedJointly], first, '2026-01-11')).toEqual([]);
    expect(inTheWay(command, [draftedJointly, ...invitedAll], first, '2026-01-11')).toEqual([
      rules.inviteeIsEligible.id,
    ]);
  });
});
