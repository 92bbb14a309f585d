import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { member } from '../support/county.ts';
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
import {
  heading,
  toBothDelivered,
  toFirstOfTwo,
  toSecondDelivery,
} from '../support/handling-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'basically_satisfied',
} as const;
const rateSecond = { ...rate, attitude: 'basically_satisfied' } as const;

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

  it('is given once: nothing is left to rate then', () =>
    given(...jointToDelivery, ratedByFirst)
      .when(rate, on('2026-04-29', 'member'))
      .refusedBy(rules.ratedOnce, rules.somethingToRate));

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
      .refusedBy(rules.ratedInTime, rules.somethingToRate, rules.ratesTheDelivered));

  it('tells a stranger after the window both that it is not theirs and that it is over', () =>
    given(...toDelivery)
      .when(rate, on('2026-05-18', 'member', 'm3'))
      .refusedBy(rules.ownRating, rules.ratedInTime));
});

describe('逐件评价', () => {
  const rateSecondReply = { ...rate, reply: 'R2' } as const;

  it('begins with the first reply that is delivered, whatever the other unit does', () =>
    given(...toFirstOfTwo)
      .when(rate, on('2026-04-28', 'member'))
      .yields(ratedByFirst));

  it('waits for the delivery of the other one', () =>
    given(...toFirstOfTwo)
      .when(rateSecondReply, on('2026-04-28', 'member'))
      .refusedBy(rules.ratesTheDelivered));

  it('is given for each reply', () =>
    given(...toBothDelivered, ratedByFirst)
      .when(rateSecondReply, on('2026-04-28', 'member'))
      .yields({ type: 'ReplyRated', reply: 'R2', proposer: 'm1' }));

  it('is given once for each reply, while another one waits', () =>
    given(...toBothDelivered, ratedByFirst)
      .when(rate, on('2026-04-29', 'member'))
      .refusedBy(rules.ratedOnce));

  it('is given for the second round once that is delivered, not for the first any more', () =>
    given(...toSecondDelivery)
      .when({ ...rate, reply: 'R1' }, on('2026-06-18', 'member'))
      .refusedBy(rules.ratesTheDelivered, rules.ratedOnce));
});

describe('承办单位负责人评价回避', () => {
  it('keeps a member from rating the reply of the unit they head', () =>
    given(...toDelivery)
      .inCounty(heading(1, 'health-bureau'))
      .when(rate, on('2026-04-28', 'member'))
      .refusedBy(rules.ratesNoOwnUnit));

  it('does not keep them from rating the reply of another unit', () =>
    given(...toDelivery)
      .inCounty(heading(1, 'roads-bureau'))
      .when(rate, on('2026-04-28', 'member'))
      .yields({ type: 'ReplyRated', proposer: 'm1' }));

  it('leaves the rating to the other proposers', () =>
    given(...jointToDelivery)
      .inCounty(heading(1, 'health-bureau'))
      .when(rate, on('2026-04-28', 'member', 'm2'))
      .yields({ type: 'ReplyRated', proposer: 'm2' }));
});

describe('提案者均已离任的评价', () => {
  const departed = {
    type: 'ProposerDeparted',
    on: day('2026-04-24'),
    proposer: member(1),
    reason: 'resigned',
  } as const;
  const committee = (when: string) => on(when, 'proposal_committee');

  it('is given by the proposal committee', () =>
    given(...toDelivery, departed)
      .when(rate, committee('2026-04-28'))
      .yields({ type: 'ReplyRated', proposer: 'm1', byCommittee: true }));

  it('is not given by the proposal committee while somebody stands behind the proposal', () =>
    given(...jointToDelivery, departed)
      .when(rate, committee('2026-04-28'))
      .refusedBy(rules.ownRating));

  it('is no longer given by the one who departed', () =>
    given(...toDelivery, departed)
      .when(rate, on('2026-04-28', 'member'))
      .refusedBy(rules.ownRating));

  it('is given once by the committee, too', () =>
    given(...toDelivery, departed, { ...ratedByFirst, byCommittee: true })
      .when(rate, committee('2026-04-29'))
      .refusedBy(rules.ratedOnce, rules.somethingToRate));

  it('is not given again where the proposer rated before departing', () =>
    given(...toDelivery, ratedByFirst, { ...departed, on: day('2026-04-29') })
      .when(rate, committee('2026-04-30'))
      .refusedBy(rules.somethingToRate));

  it('comes within the window, its last day included', () =>
    given(...toDelivery, departed)
      .when(rate, committee('2026-05-15'))
      .yields({ type: 'ReplyRated', byCommittee: true }));

  it('does not come after the window', () =>
    given(...toDelivery, departed)
      .when(rate, committee('2026-05-16'))
      .refusedBy(rules.ratedInTime));
});
