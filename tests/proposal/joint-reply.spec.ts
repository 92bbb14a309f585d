import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { flagged, unit } from '../support/county.ts';
import {
  acceptedByUnit,
  assigned,
  contacted,
  replied,
  toContact,
  toFiling,
  toReply,
} from '../support/facts.ts';
import {
  agreed,
  disagreementReported,
  opinionAgrees,
  opinionDiffers,
  repliedToFirst,
  repliedToSecond,
  ruled,
  ruledJointly,
  toLead,
  toLeadReply,
  toSeparate,
} from '../support/handling-facts.ts';
import { determined, nominated, nominatedTracked, toKey } from '../support/key-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');

const reply = {
  type: 'SubmitReply',
  assignment: 'A1',
  resultClass: 'partly_resolved',
  answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
} as const;
const jointly = { ...reply, jointWith: [unit('roads-bureau')] } as const;
const approve = { type: 'ApproveReply', reply: 'R1' } as const;
const countersign = { type: 'CountersignReply', reply: 'R1' } as const;
const countersigned = {
  type: 'ReplyCountersigned',
  on: replied.on,
  reply: 'R1',
  assignment: 'A2',
} as const;

describe('汇总会办意见', () => {
  it('makes the lead handler wait on the last day of the co-handler', () =>
    given(...toLead)
      .when(reply, health('2026-03-02T23:59:59+08:00'))
      .refusedBy(rules.coHandlersAreHeard));

  it('lets it reply on the day after: the co-handler had its time', () =>
    given(...toLead)
      .when(reply, health('2026-03-03T00:00:00+08:00'))
      .yields({ type: 'ReplySubmitted', on: '2026-03-03' }));

  it('lets it reply as soon as the opinion is there', () =>
    given(...toLead, opinionAgrees)
      .when(reply, health('2026-02-28'))
      .yields({ type: 'ReplySubmitted', on: '2026-02-28', round: 1 }));

  it('leaves the reply to the lead handler: a co-handler does not answer the proposers', () =>
    given(...toLead, opinionAgrees)
      .when({ ...reply, assignment: 'A2' }, roads('2026-03-10'))
      .refusedBy(rules.acceptedUnitReplies));
});

describe('意见一致后答复', () => {
  it('refuses a reply over an open disagreement', () =>
    given(...toLead, opinionDiffers)
      .when(reply, health('2026-03-04'))
      .refusedBy(rules.disagreementsAreSettled));

  it('refuses it while a ruling is waited for', () =>
    given(...toLead, opinionDiffers, disagreementReported)
      .when(reply, health('2026-03-04'))
      .refusedBy(rules.disagreementsAreSettled));

  it('refuses it over an opinion that came late, too', () =>
    given(...toLead, { ...opinionDiffers, on: agreed.on, late: true })
      .when(reply, health('2026-03-04'))
      .refusedBy(rules.disagreementsAreSettled));

  it.each([
    ['the units agreed', [agreed]],
    ['the office ruled', [disagreementReported, ruled]],
  ])('takes it once %s', (_how, settling) =>
    given(...toLead, opinionDiffers, ...settling)
      .when(reply, health('2026-03-11'))
      .yields({ type: 'ReplySubmitted', jointWith: [] }),
  );
});

describe('联合行文', () => {
  const joint = given(...toLead, opinionDiffers, disagreementReported, ruledJointly);

  it('names the co-handler a joint reply was ruled for', () =>
    joint
      .when(jointly, health('2026-03-11'))
      .yields({ type: 'ReplySubmitted', jointWith: ['roads-bureau'] }));

  it('refuses a reply of the lead handler alone after such a ruling', () =>
    joint.when(reply, health('2026-03-11')).refusedBy(rules.jointRepliesAreJoint));

  it('is open to units that agree', () =>
    given(...toLead, opinionAgrees)
      .when(jointly, health('2026-03-11'))
      .yields({ type: 'ReplySubmitted', jointWith: ['roads-bureau'] }));

  it('refuses a unit that is no co-handler of the proposal', () =>
    given(...toLead, opinionAgrees)
      .when({ ...reply, jointWith: [unit('shacheng')] }, health('2026-03-11'))
      .refusedBy(rules.jointRepliesAreJoint));

  it('refuses it for a sole handler', () =>
    given(...toContact)
      .when(jointly, health('2026-04-20'))
      .refusedBy(rules.jointRepliesAreJoint));
});

describe('分办答复', () => {
  it('answers the suggestions of the unit and no others', () =>
    given(...toSeparate)
      .when({ ...reply, answers: repliedToFirst.answers }, health('2026-04-20'))
      .yields(repliedToFirst));

  it('refuses an answer to a suggestion of the other unit', () =>
    given(...toSeparate)
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.answersEveryPoint));

  it('does not wait for the other unit', () =>
    given(...toSeparate, repliedToFirst)
      .when({ ...reply, assignment: 'A2', answers: repliedToSecond.answers }, roads('2026-04-20'))
      .yields(repliedToSecond));

  it('names the assignment of the unit itself', () =>
    given(...toSeparate)
      .when({ ...reply, assignment: 'A2', answers: repliedToFirst.answers }, health('2026-04-20'))
      .refusedBy(rules.answersItsAssignment));
});

describe('会签', () => {
  it('is given by the co-handler', () =>
    given(...toLeadReply)
      .when(countersign, roads('2026-04-20'))
      .yields(countersigned));

  it('is given once for each version', () =>
    given(...toLeadReply, countersigned)
      .when(countersign, roads('2026-04-21'))
      .refusedBy(rules.coHandlerCountersigns));

  it('is not given by the lead handler', () =>
    given(...toLeadReply)
      .when(countersign, health('2026-04-20'))
      .refusedBy(rules.coHandlerCountersigns));

  it('is not given by a unit without a task', () =>
    given(...toReply)
      .when(countersign, roads('2026-04-20'))
      .refusedBy(rules.coHandlerCountersigns));

  it('is not given by the office', () =>
    given(...toLeadReply)
      .when(countersign, office('2026-04-20'))
      .refusedBy(notYourStep));

  it('needs a reply', () =>
    given(...toLead, opinionAgrees)
      .when(countersign, roads('2026-04-20'))
      .refusedBy(noSuchStep));

  it('is not waited for where the county does not demand it', () =>
    given(...toLeadReply)
      .when(approve, office('2026-04-22'))
      .yields({ type: 'ReplyApproved' }));

  it('is waited for where the county demands it', () =>
    given(...toLeadReply)
      .inCounty(flagged('coHandlersCountersign', true))
      .when(approve, office('2026-04-22'))
      .refusedBy(rules.isCountersigned));

  it('lets the reply go where the county demands it, once it is there', () =>
    given(...toLeadReply, countersigned)
      .inCounty(flagged('coHandlersCountersign', true))
      .when(approve, office('2026-04-22'))
      .yields({ type: 'ReplyApproved' }));

  it('is asked of nobody where there is no co-handler', () =>
    given(...toReply)
      .inCounty(flagged('coHandlersCountersign', true))
      .when(approve, office('2026-04-22'))
      .yields({ type: 'ReplyApproved' }));
});

describe('答复名义', () => {
  const handled = [assigned, acceptedByUnit, contacted] as const;
  const ofTheCounty = {
    ...reply,
    issuer: 'county_government',
    signer: { ...reply.signer, office: 'county_leader' },
  } as const;

  it("is the county government's for a key proposal, signed by a leader of it", () =>
    given(...toKey, ...handled)
      .when(ofTheCounty, health('2026-04-20'))
      .yields({ type: 'ReplySubmitted', issuer: 'county_government' }));

  it("is not the unit's for a key proposal", () =>
    given(...toKey, ...handled)
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.issuedInTheRightName));

  it("is not the county government's with the signature of the unit", () =>
    given(...toKey, ...handled)
      .when({ ...reply, issuer: 'county_government' }, health('2026-04-20'))
      .refusedBy(rules.issuedInTheRightName));

  it("is not the county government's for a proposal that is not a key one yet", () =>
    given(...toFiling, nominated, ...handled)
      .when(ofTheCounty, health('2026-04-20'))
      .refusedBy(rules.issuedInTheRightName));

  it("is the unit's for a key proposal of a tier the county does not name", () =>
    given(
      ...toFiling,
      nominatedTracked,
      { ...determined, body: 'proposal_committee', series: 'proposal.key.tracked/11-5' },
      ...handled,
    )
      .when(reply, health('2026-04-20'))
      .yields({ type: 'ReplySubmitted', issuer: 'unit' }));

  it('is not signed by a county leader for the unit', () =>
    given(...toContact)
      .when({ ...reply, signer: ofTheCounty.signer }, health('2026-04-20'))
      .refusedBy(rules.issuedInTheRightName));
});
