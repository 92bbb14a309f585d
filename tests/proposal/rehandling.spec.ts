import { day, huailaiDemoProfile, proposalRules as rules, type Satisfaction } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { adopted } from '../support/county.ts';
import {
  approved,
  contacted,
  dissatisfied,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
} from '../support/facts.ts';
import {
  contactedAgain,
  contactedByRoads,
  dissatisfiedWithRoads,
  secondApproved,
  secondRatedByFirst,
  secondRound,
  settled,
  stillDissatisfied,
  toBothDelivered,
  toDissatisfied,
  toOneOfTwoAgain,
  toSecondDelivery,
  toSettlement,
} from '../support/handling-facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'supervising_office');
const committee = (when: string) => on(when, 'proposal_committee');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');
const second = (when: string) => on(when, 'member', 'm2');

const reply = {
  type: 'SubmitReply',
  assignment: 'A1',
  resultClass: 'partly_resolved',
  answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
} as const;
const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'basically_satisfied',
  result: 'dissatisfied',
} as const;
const settle = {
  type: 'RecordSettlement',
  form: 'face_to_face_meeting',
  note: '三方当面协商,提案者表示理解。',
} as const;
const close = { type: 'CloseProposal' } as const;

const { rehandleTriggers, maxReplies } = huailaiDemoProfile.proposal;
const triggers = (...value: Satisfaction[]) =>
  adopted({ rehandleTriggers: { ...rehandleTriggers, value } });
const replies = (value: number) => adopted({ maxReplies: { ...maxReplies, value } });

describe('不满意的后果', () => {
  const rated = given(...jointToDelivery, ratedByFirst);

  it('is another reply when the result leaves a proposer dissatisfied', () =>
    rated.when(rate, second('2026-05-15')).yields(dissatisfied));

  it.each([
    ['the attitude', { attitude: 'dissatisfied', result: 'satisfied' }],
    [
      'how it is carried out',
      { attitude: 'satisfied', result: 'satisfied', carryingOut: 'dissatisfied' },
    ],
  ] as const)('is another reply when %s does', (_what, ratings) =>
    rated
      .when({ ...rate, ...ratings }, second('2026-05-15'))
      .yields({ type: 'ReplyRated', leadsTo: 'rehandling' }),
  );

  it('is none where a proposer is basically satisfied', () =>
    rated
      .when({ ...rate, result: 'basically_satisfied' }, second('2026-05-15'))
      .yields(expect.not.objectContaining({ leadsTo: expect.anything() })));

  it('is another reply for the basically satisfied too, where the county says so', () =>
    rated
      .inCounty(triggers('basically_satisfied', 'dissatisfied'))
      .when({ ...rate, result: 'basically_satisfied' }, second('2026-05-15'))
      .yields({ type: 'ReplyRated', leadsTo: 'rehandling' }));

  it('is a meeting or an explanation after the last round', () =>
    given(...toSecondDelivery, secondRatedByFirst)
      .when({ ...rate, reply: 'R2' }, second('2026-06-22'))
      .yields(stillDissatisfied));

  it('is a meeting at once in a county with one round', () =>
    rated
      .inCounty(replies(1))
      .when(rate, second('2026-05-15'))
      .yields({ type: 'ReplyRated', leadsTo: 'settlement' }));

  it('is a third reply in a county with three rounds', () =>
    given(...toSecondDelivery, secondRatedByFirst)
      .inCounty(replies(3))
      .when({ ...rate, reply: 'R2' }, second('2026-06-22'))
      .yields({ type: 'ReplyRated', leadsTo: 'rehandling' }));
});

describe('重新办理', () => {
  const heard = given(...toDissatisfied, contactedAgain);

  it('ends with a reply in the second round', () =>
    heard.when(reply, health('2026-06-15')).yields(secondRound));

  it('is in time on the last day of three months, which moves off a weekend', () =>
    heard
      .when(reply, health('2026-08-17T23:59:59+08:00'))
      .yields({ type: 'ReplySubmitted', on: '2026-08-17', round: 2, late: false }));

  it('is late on the day after, and still a reply', () =>
    heard
      .when(reply, health('2026-08-18T00:00:00+08:00'))
      .yields({ type: 'ReplySubmitted', on: '2026-08-18', round: 2, late: true }));

  it('needs another contact with the first proposer', () =>
    given(...toDissatisfied)
      .when(reply, health('2026-06-15'))
      .refusedBy(rules.contactedFirst));

  it('takes no contact from before the delivery for it', () =>
    given(...toDissatisfied, { ...contacted, on: day('2026-04-21') })
      .when(reply, health('2026-06-15'))
      .refusedBy(rules.contactedFirst));

  it('takes a contact on the day of the delivery', () =>
    given(...toDissatisfied, { ...contacted, on: approved.on })
      .when(reply, health('2026-06-15'))
      .yields({ type: 'ReplySubmitted', round: 2 }));

  it('waits for the other proposer on the last day of the window', () =>
    given(
      ...jointToDelivery,
      { ...dissatisfied, on: ratedByFirst.on },
      {
        ...contacted,
        on: ratedByFirst.on,
      },
    )
      .when(reply, health('2026-05-15'))
      .refusedBy(rules.noReplyPending));

  it('begins on the day after', () =>
    given(
      ...jointToDelivery,
      { ...dissatisfied, on: ratedByFirst.on },
      {
        ...contacted,
        on: ratedByFirst.on,
      },
    )
      .when(reply, health('2026-05-16'))
      .yields({ type: 'ReplySubmitted', round: 2 }));

  it('takes one version at a time', () =>
    given(...toDissatisfied, contactedAgain, secondRound)
      .when(reply, health('2026-06-16'))
      .refusedBy(rules.noReplyPending));

  it('takes another version in the same round once the first was sent back', () =>
    given(...toDissatisfied, contactedAgain, secondRound, {
      type: 'ReplySentBack',
      on: secondRound.on,
      reply: 'R2',
      reason: '第二条仍未作答复。',
    })
      .when(reply, health('2026-06-18'))
      .yields({ type: 'ReplySubmitted', reply: 'R3', round: 2 }));

  it('ends when both are content: nothing more is answered', () =>
    given(...toSecondDelivery, { ...contactedAgain, on: secondApproved.on }, secondRatedByFirst, {
      ...ratedBySecond,
      reply: 'R2',
      on: secondRatedByFirst.on,
    })
      .when(reply, health('2026-06-19'))
      .refusedBy(rules.noReplyPending));

  it('is over after the last round: a meeting takes its place', () =>
    given(...toSettlement, { ...contactedAgain, on: secondApproved.on })
      .when(reply, health('2026-06-25'))
      .refusedBy(rules.noReplyPending));

  it('is for the unit whose reply left a proposer dissatisfied', () =>
    given(...toBothDelivered, ratedByFirst, dissatisfiedWithRoads, {
      ...contactedByRoads,
      on: approved.on,
    })
      .when({ ...reply, assignment: 'A2', answers: ['道路今年开工。'] }, roads('2026-05-20'))
      .yields({ type: 'ReplySubmitted', reply: 'R3', assignment: 'A2', round: 2 }));

  it('is not for a separate handler whose reply was accepted', () =>
    given(...toBothDelivered, ratedByFirst, dissatisfiedWithRoads, {
      ...contacted,
      on: approved.on,
    })
      .when({ ...reply, answers: ['设备已更新。'] }, health('2026-05-20'))
      .refusedBy(rules.noReplyPending));
});

describe('两个单位重新办理', () => {
  const roadsAgain = { ...reply, assignment: 'A2', answers: ['道路今年开工。'] } as const;

  it('lets each answer again without waiting for the other, whose reply waits for approval', () =>
    given(...toOneOfTwoAgain.slice(0, -1))
      .when(roadsAgain, roads('2026-06-16'))
      .yields({ type: 'ReplySubmitted', reply: 'R4', round: 2, late: false }));

  it('lets it answer again before the second reply of the other is rated', () =>
    given(...toOneOfTwoAgain)
      .when(roadsAgain, roads('2026-06-18'))
      .yields({ type: 'ReplySubmitted', reply: 'R4', round: 2, late: false }));

  it('counts its three months from the end of the first round, whatever the other does', () =>
    given(...toOneOfTwoAgain)
      .when(roadsAgain, roads('2026-07-28'))
      .yields({ type: 'ReplySubmitted', on: '2026-07-28', late: false }));

  it('is late on the day after', () =>
    given(...toOneOfTwoAgain)
      .when(roadsAgain, roads('2026-07-29'))
      .yields({ type: 'ReplySubmitted', on: '2026-07-29', late: true }));

  it('does not let a case close while one of them owes its reply', () =>
    given(...toOneOfTwoAgain, { ...secondRatedByFirst, reply: 'R3' })
      .when(close, committee('2026-06-20'))
      .refusedBy(rules.dissatisfactionIsAnswered));
});

describe('当面协商或专门说明', () => {
  it('is recorded by the office', () =>
    given(...toSettlement)
      .when(settle, office('2026-07-01'))
      .yields(settled));

  it('may be an explanation', () =>
    given(...toSettlement)
      .when({ ...settle, form: 'special_explanation' }, office('2026-07-01'))
      .yields({ type: 'SettlementRecorded', form: 'special_explanation' }));

  it('happens after its period too: late is not void', () =>
    given(...toSettlement)
      .when(settle, office('2026-08-03'))
      .yields({ type: 'SettlementRecorded', on: '2026-08-03' }));

  it('waits for the other proposer on the last day of the window', () =>
    given(...toSecondDelivery, stillDissatisfied)
      .when(settle, office('2026-07-09'))
      .refusedBy(rules.settlementIsDue));

  it('waits no longer on the day after', () =>
    given(...toSecondDelivery, stillDissatisfied)
      .when(settle, office('2026-07-10'))
      .yields({ type: 'SettlementRecorded' }));

  it('does not take the place of another reply', () =>
    given(...toDissatisfied)
      .when(settle, office('2026-05-20'))
      .refusedBy(rules.settlementIsDue));

  it('is not due to anybody who is content', () =>
    given(...jointToDelivery, ratedByFirst, ratedBySecond)
      .when(settle, office('2026-05-20'))
      .refusedBy(rules.settlementIsDue));

  it('is held once', () =>
    given(...toSettlement, settled)
      .when(settle, office('2026-07-02'))
      .refusedBy(rules.settlementIsDue));

  it('is not recorded by the unit', () =>
    given(...toSettlement)
      .when(settle, health('2026-07-01'))
      .refusedBy(notYourStep));
});

describe('不满意件办结', () => {
  it('waits for another reply', () =>
    given(...toDissatisfied)
      .when(close, committee('2026-05-20'))
      .refusedBy(rules.dissatisfactionIsAnswered));

  it('waits for its delivery', () =>
    given(...toDissatisfied, contactedAgain, secondRound)
      .when(close, committee('2026-06-16'))
      .refusedBy(rules.ratingIsOver, rules.dissatisfactionIsAnswered));

  it('waits for its rating', () =>
    given(...toSecondDelivery, secondRatedByFirst)
      .when(close, committee('2026-07-09'))
      .refusedBy(rules.ratingIsOver));

  it('no longer waits once that window has closed', () =>
    given(...toSecondDelivery, secondRatedByFirst)
      .when(close, committee('2026-07-10'))
      .yields({ type: 'ProposalClosed' }));

  it('waits for the meeting after the last round', () =>
    given(...toSettlement)
      .when(close, committee('2026-06-30'))
      .refusedBy(rules.dissatisfactionIsAnswered));

  it('follows the meeting', () =>
    given(...toSettlement, settled)
      .when(close, committee('2026-07-01'))
      .yields({ type: 'ProposalClosed' }));

  it.each([
    ['one reply', ['R1'], false],
    ['both replies', ['R1', 'R2'], true],
  ])('follows what was settled of %s, even where all happened on one day', (_of, replies, may) => {
    const twice = [
      { ...dissatisfiedWithRoads, reply: 'R1', leadsTo: 'settlement' },
      { ...dissatisfiedWithRoads, leadsTo: 'settlement' },
      { ...settled, on: approved.on, replies },
    ] as const;
    const asked = given(...toBothDelivered, ...twice).when(close, committee('2026-05-20'));
    return may
      ? asked.yields({ type: 'ProposalClosed' })
      : asked.refusedBy(rules.dissatisfactionIsAnswered);
  });

  it('waits for each unit that left a proposer dissatisfied', () =>
    given(...toBothDelivered, ratedByFirst, dissatisfiedWithRoads)
      .when(close, committee('2026-05-20'))
      .refusedBy(rules.dissatisfactionIsAnswered));
});
