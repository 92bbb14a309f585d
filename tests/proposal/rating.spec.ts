import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  approvedAgain,
  closed,
  draftedByCommittee,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  repliedAgain,
  sealed,
  sentBack,
  toDelivery,
  toReply,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'basically_satisfied',
} as const;
const rateSecond = { ...rate, attitude: 'basically_satisfied', result: 'dissatisfied' } as const;

describe('评价', () => {
  it('is given by the proposer: attitude and result apart', () =>
    given(...toDelivery)
      .when(rate, on('2026-04-28', 'member'))
      .yields(ratedByFirst));

  it('may carry a comment', () =>
    given(...toDelivery)
      .when({ ...rate, comment: '设备已到村。' }, on('2026-04-28', 'member'))
      .yields({ type: 'ReplyRated', comment: '设备已到村。' }));

  it('is given by each proposer, with their own credential', () =>
    given(...jointToDelivery, ratedByFirst)
      .when(rateSecond, on('2026-05-15', 'member', 'm2'))
      .yields(ratedBySecond));

  it('is given by the body that proposed', () =>
    given(draftedByCommittee, sealed, ...toDelivery.slice(1))
      .when(rate, on('2026-04-28', 'collective', 'economy-committee'))
      .yields({ type: 'ReplyRated', proposer: 'economy-committee' }));

  it('is not given by a member who does not stand behind the proposal', () =>
    given(...toDelivery)
      .when(rate, on('2026-04-28', 'member', 'm3'))
      .refusedBy(rules.ownRating));

  it('is not given by the unit that replied', () =>
    given(...toDelivery)
      .when(rate, on('2026-04-28', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('waits for the delivery: a reply that waits for approval is not rated', () =>
    given(...toReply)
      .when(rate, on('2026-04-21', 'member'))
      .refusedBy(rules.replyIsDelivered, rules.ratesTheDelivered));

  it('is for the version that was delivered, not for one that was sent back', () =>
    given(...toReply, sentBack, repliedAgain, approvedAgain)
      .when(rate, on('2026-04-28', 'member'))
      .refusedBy(rules.ratesTheDelivered));

  it('is for the version that was delivered, also when it is the second', () =>
    given(...toReply, sentBack, repliedAgain, approvedAgain)
      .when({ ...rate, reply: 'R2' }, on('2026-04-28', 'member'))
      .yields({ type: 'ReplyRated', reply: 'R2' }));

  it('is given once', () =>
    given(...jointToDelivery, ratedByFirst)
      .when(rate, on('2026-04-29', 'member'))
      .refusedBy(rules.ratedOnce));

  it('is over once the case is closed', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when(rate, on('2026-05-21', 'member'))
      .refusedBy(noSuchStep));
});

describe('限期反馈', () => {
  it('takes a rating on the fifteenth working day, a make-up Saturday counted', () =>
    given(...toDelivery)
      .when(rate, on('2026-05-15T23:59:59+08:00', 'member'))
      .yields({ type: 'ReplyRated', on: '2026-05-15' }));

  it('takes none on the day after', () =>
    given(...toDelivery)
      .when(rate, on('2026-05-16T00:00:00+08:00', 'member'))
      .refusedBy(rules.ratedInTime));

  it('names every broken rule at once', () =>
    given(...jointToDelivery, ratedByFirst)
      .when({ ...rate, reply: 'R9' }, on('2026-05-18', 'member'))
      .refusedBy(rules.ratedInTime, rules.ratedOnce, rules.ratesTheDelivered));

  it('tells a stranger after the window both that it is not theirs and that it is over', () =>
    given(...toDelivery)
      .when(rate, on('2026-05-18', 'member', 'm3'))
      .refusedBy(rules.ownRating, rules.ratedInTime));
});
