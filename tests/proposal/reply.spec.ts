import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { flagged } from '../support/county.ts';
import {
  acceptedByUnit,
  approved,
  approvedAgain,
  closed,
  contacted,
  contactWaived,
  draftedJointly,
  invited,
  joined,
  ratedByFirst,
  replied,
  repliedAgain,
  sentBack,
  toContact,
  toDelivery,
  toReply,
  toUnit,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const reply = {
  type: 'SubmitReply',
  assignment: 'A1',
  resultClass: 'partly_resolved',
  answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
} as const;
const signedBy = (office: 'leader_in_charge' | 'internal_section') =>
  ({ ...reply, signer: { ...reply.signer, office } }) as const;
const approve = { type: 'ApproveReply', reply: 'R1' } as const;
const sendBack = { type: 'SendBackReply', reply: 'R1', reason: '第二条未作答复。' } as const;
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const office = (when: string) => on(when, 'supervising_office');

describe('书面答复', () => {
  it('answers point by point; the office approves it within five working days', () =>
    given(...toContact)
      .when(reply, health('2026-04-20'))
      .yields(replied));

  it('is in time on the last day, which moves off the May holiday', () =>
    given(...toContact)
      .when(reply, health('2026-05-06T23:59:59+08:00'))
      .yields({ type: 'ReplySubmitted', on: '2026-05-06', late: false }));

  it('is late on the day after, and still a reply', () =>
    given(...toContact)
      .when(reply, health('2026-05-07T00:00:00+08:00'))
      .yields({ type: 'ReplySubmitted', on: '2026-05-07', late: true }));

  it('is not for the supervising office', () =>
    given(...toContact)
      .when(reply, office('2026-04-20'))
      .refusedBy(notYourStep));

  it('is over once the case is closed', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when(reply, health('2026-05-21'))
      .refusedBy(noSuchStep));
});

describe('承办单位直接答复', () => {
  it('refuses another unit', () =>
    given(...toContact)
      .when(reply, on('2026-04-20', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.acceptedUnitReplies));

  it('refuses a unit that has not accepted, whatever else its reply lacks', () =>
    given(...toUnit)
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.acceptedUnitReplies));

  it('refuses a reply to an assignment that is not in force', () =>
    given(...toContact)
      .when({ ...reply, assignment: 'A9' }, health('2026-04-20'))
      .refusedBy(rules.answersItsAssignment));
});

describe('先沟通后答复', () => {
  it('refuses a reply that was written without a word to the proposer', () =>
    given(...toUnit, acceptedByUnit)
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.contactedFirst));

  it('accepts a reply without contact where the first proposer waived it', () =>
    given(...toUnit, acceptedByUnit, contactWaived)
      .when(reply, health('2026-04-20'))
      .yields({ type: 'ReplySubmitted' }));

  it('is not satisfied by a word to a co-proposer alone', () =>
    given(draftedJointly, invited, joined, ...toUnit.slice(1), acceptedByUnit, {
      ...contacted,
      proposer: joined.proposer,
    })
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.contactedFirst));

  it('is not satisfied by the waiver of a co-proposer alone', () =>
    given(draftedJointly, invited, joined, ...toUnit.slice(1), acceptedByUnit, {
      ...contactWaived,
      proposer: joined.proposer,
    })
      .when(reply, health('2026-04-20'))
      .refusedBy(rules.contactedFirst));
});

describe('逐条明确答复', () => {
  it('refuses one answer to two suggestions', () =>
    given(...toContact)
      .when({ ...reply, answers: ['正在研究。'] }, health('2026-04-20'))
      .refusedBy(rules.answersEveryPoint));

  it('refuses three answers to two suggestions', () =>
    given(...toContact)
      .when({ ...reply, answers: ['一。', '二。', '三。'] }, health('2026-04-20'))
      .refusedBy(rules.answersEveryPoint));
});

describe('签发与用印', () => {
  it("needs the unit's main leader", () =>
    given(...toContact)
      .when(signedBy('leader_in_charge'), health('2026-04-20'))
      .refusedBy(rules.signedByLeader));

  it('takes the leader in charge where the county allows it', () =>
    given(...toContact)
      .inCounty(flagged('mainLeaderSigns', false))
      .when(signedBy('leader_in_charge'), health('2026-04-20'))
      .yields({ type: 'ReplySubmitted' }));

  it('never takes an internal section', () =>
    given(...toContact)
      .inCounty(flagged('mainLeaderSigns', false))
      .when(signedBy('internal_section'), health('2026-04-20'))
      .refusedBy(rules.signedByLeader));

  it('needs the seal', () =>
    given(...toContact)
      .when({ ...reply, signer: { ...reply.signer, sealed: false } }, health('2026-04-20'))
      .refusedBy(rules.sealed));

  const careless = {
    ...reply,
    assignment: 'A9',
    answers: ['正在研究。'],
    signer: { name: '虚构科长', office: 'internal_section', sealed: false },
  } as const;

  it('names every broken rule at once', () =>
    given(...toUnit, acceptedByUnit)
      .when(careless, health('2026-04-20'))
      .refusedBy(
        rules.contactedFirst,
        rules.answersItsAssignment,
        rules.answersEveryPoint,
        rules.signedByLeader,
        rules.sealed,
      ));

  it('tells a unit without an assignment so, and what its text lacks, not whom it is to contact', () =>
    given(...toUnit, acceptedByUnit)
      .when(careless, on('2026-04-20', 'handling_unit', 'roads-bureau'))
      .refusedBy(
        rules.acceptedUnitReplies,
        rules.answersEveryPoint,
        rules.signedByLeader,
        rules.sealed,
      ));
});

describe('一次一稿', () => {
  it('refuses a second version while the first waits for approval', () =>
    given(...toReply)
      .when(reply, health('2026-04-21'))
      .refusedBy(rules.noReplyPending));

  it('refuses a second version once the first was delivered, and asks for another contact', () =>
    given(...toDelivery)
      .when(reply, health('2026-04-23'))
      .refusedBy(rules.noReplyPending, rules.contactedFirst));

  it('refuses it after another contact, too', () =>
    given(...toDelivery, { ...contacted, on: approved.on })
      .when(reply, health('2026-04-23'))
      .refusedBy(rules.noReplyPending));

  it('refuses it once the proposer is satisfied', () =>
    given(...toDelivery, { ...contacted, on: approved.on }, ratedByFirst)
      .when(reply, health('2026-04-29'))
      .refusedBy(rules.noReplyPending));

  it('takes a second version once the first was sent back', () =>
    given(...toReply, sentBack)
      .when(reply, health('2026-04-24'))
      .yields(repliedAgain));
});

describe('答复审核', () => {
  it('delivers the reply; ratings are due within fifteen working days', () =>
    given(...toReply)
      .when(approve, office('2026-04-22'))
      .yields(approved));

  it('sends it back with the reason', () =>
    given(...toReply)
      .when(sendBack, office('2026-04-22'))
      .yields(sentBack));

  it('approves a second version', () =>
    given(...toReply, sentBack, repliedAgain)
      .when({ type: 'ApproveReply', reply: 'R2' }, office('2026-04-27'))
      .yields(approvedAgain));

  it('happens after its period too: late is not void', () =>
    given(...toReply)
      .when(approve, office('2026-05-11'))
      .yields({ type: 'ReplyApproved', on: '2026-05-11' }));

  it('does not approve what was sent back', () =>
    given(...toReply, sentBack)
      .when(approve, office('2026-04-23'))
      .refusedBy(noSuchStep));

  it('does not send back what was delivered', () =>
    given(...toDelivery)
      .when(sendBack, office('2026-04-23'))
      .refusedBy(noSuchStep));

  it('needs a reply that is there', () =>
    given(...toContact)
      .when(approve, office('2026-04-22'))
      .refusedBy(noSuchStep));

  it('is not for the unit that replied', () =>
    given(...toReply)
      .when(approve, health('2026-04-22'))
      .refusedBy(notYourStep));

  it('by sending back is not for the unit that replied', () =>
    given(...toReply)
      .when(sendBack, health('2026-04-22'))
      .refusedBy(notYourStep));
});
