import {
  type CountyEvent,
  stateCouncilCalendar as calendar,
  committeeRates,
  day,
  deadlinesOf,
  type ProposalEvent,
  proposalRules as rules,
  statusOfProposal,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { ended, member, proposer } from '../support/county.ts';
import {
  draftedByThree,
  filedByThree,
  filedByTwo,
  firstDeparted,
  firstDepartedOfTwo,
  firstLeft,
  invitedThird,
  secondDeparted,
  secondLeft,
  signedByThree,
  signedByTwo,
  thirdLeads,
} from '../support/departure-facts.ts';
import {
  acceptedByUnit,
  approved,
  assigned,
  contacted,
  draftedJointly,
  filed,
  invited,
  joined,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  replied,
  returnedForRevision,
  submitted,
  toDelivery,
  toFiling,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const leave = { type: 'LeaveProposal', reason: '对建议有保留。' } as const;
const lead = { type: 'AcceptLead' } as const;
const lapse = { type: 'LapseProposal', reason: '无人接任第一提案人。' } as const;
const file = { type: 'FileProposal' } as const;
const recordFirst = { type: 'RecordDeparture', proposer: proposer('m1') } as const;
const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'basically_satisfied',
} as const;

const m = (n: number, when: string) => on(when, 'member', `m${n}`);
const committee = (when: string) => on(when, 'proposal_committee');

type End = Extract<CountyEvent, { readonly type: 'MembershipEnded' }>['reason'];

const endedBy = (reason: End): CountyEvent => ({
  type: 'MembershipEnded',
  member: member(1),
  reason,
  on: day('2026-03-01'),
});

describe('联名人立案前退出', () => {
  it('takes one signature off and leaves a joint proposal of two', () =>
    given(...signedByThree)
      .when(leave, m(2, '2026-01-19'))
      .yields(secondLeft));

  it('leaves an individual proposal when one signature remains', () =>
    given(...signedByTwo)
      .when(leave, m(2, '2026-01-19'))
      .yields({ type: 'ProposerLeft', proposer: 'm2', becomes: 'individual_member' }));

  it('leaves an individual proposal also while it is back at its proposers', () =>
    given(...signedByTwo, returnedForRevision)
      .when(leave, m(2, '2026-01-21'))
      .yields({ type: 'ProposerLeft', proposer: 'm2', becomes: 'individual_member' }));

  it('makes a joint proposal an individual one of whoever remains', () => {
    const before = standing(...signedByTwo);
    const after = standing(...signedByTwo, { ...secondLeft, becomes: 'individual_member' });
    expect([before.source, after.source]).toEqual(['joint_members', 'individual_member']);
    expect(after.proposers.map(({ id, stage }) => [id, stage])).toEqual([
      ['m1', 'joined'],
      ['m2', 'left'],
    ]);
  });

  it('keeps a draft joint, which then needs another signature before it is submitted', async () => {
    const draft = given(draftedJointly, invited, joined);
    await draft
      .when(leave, m(2, '2026-01-13'))
      .yields({ type: 'ProposerLeft', on: '2026-01-13', proposer: 'm2', reason: leave.reason });
    await given(draftedJointly, invited, joined, { ...secondLeft, on: day('2026-01-13') })
      .when({ type: 'SubmitProposal' }, m(1, '2026-01-16'))
      .refusedBy(rules.jointHasTwo);
  });

  it('is not open to the only proposer, who withdraws the proposal instead', async () => {
    await given(...toFiling.slice(0, 2))
      .when(leave, m(1, '2026-01-19'))
      .refusedBy(rules.othersRemain);
    await given(...toFiling.slice(0, 2))
      .when({ type: 'WithdrawProposal', reason: '问题已经解决。' }, m(1, '2026-01-23'))
      .yields(withdrawn);
  });

  it('is not open to the last signature that remains', () =>
    given(...signedByTwo, { ...secondLeft, becomes: 'individual_member' })
      .when(leave, m(1, '2026-01-20'))
      .refusedBy(rules.othersRemain));

  it('happens once', () =>
    given(...filedByThree, { ...secondLeft, on: day('2026-02-02') })
      .when(leave, m(2, '2026-02-03'))
      .refusedBy(noSuchStep));

  it('is nobody else’s to declare', () =>
    given(...signedByTwo)
      .when(leave, committee('2026-01-19'))
      .refusedBy(notYourStep));
});

describe('第一提案人立案前退出', () => {
  it('asks another to take the lead within ten working days', () =>
    given(...signedByThree)
      .when(leave, m(1, '2026-01-19'))
      .yields(firstLeft));

  it('asks the one who remains, whose proposal is now an individual one', () =>
    given(...signedByTwo)
      .when(leave, m(1, '2026-01-19'))
      .yields({
        type: 'ProposerLeft',
        proposer: 'm1',
        leadBy: { by: '2026-02-02' },
        becomes: 'individual_member',
      }));

  it('asks for another lead of a draft as well', () =>
    given(...draftedByThree)
      .when(leave, m(1, '2026-01-19'))
      .yields(firstLeft));

  it('is followed by another proposer, on the last day as well', () =>
    given(...signedByThree, firstLeft)
      .when(lead, m(3, '2026-02-02T23:59:59+08:00'))
      .yields(thirdLeads));

  it('is followed even later, while the proposal has not lapsed', () =>
    given(...signedByThree, firstLeft)
      .when(lead, m(3, '2026-02-03T00:00:00+08:00'))
      .yields({ type: 'LeadAccepted', on: '2026-02-03', proposer: 'm3' }));

  it('is not followed while the first proposer still leads', () =>
    given(...signedByThree)
      .when(lead, m(3, '2026-01-19'))
      .refusedBy(rules.leadIsVacant));

  it('is followed once', () =>
    given(...signedByThree, firstLeft, thirdLeads)
      .when(lead, m(2, '2026-02-02'))
      .refusedBy(rules.leadIsVacant));

  it('gives the draft to whoever took the lead', async () => {
    const led = given(...draftedByThree, firstLeft, thirdLeads);
    await led.when({ type: 'DiscardDraft' }, m(3, '2026-02-03')).yields({ type: 'DraftDiscarded' });
    await led.when({ type: 'DiscardDraft' }, m(2, '2026-02-03')).refusedBy(rules.firstProposerActs);
  });
});

describe('第一提案人空缺', () => {
  const vacant = given(...signedByThree, firstLeft);

  it.each([
    ['filed', file],
    ['returned', { type: 'ReturnForRevision', reason: '建议不够具体。' }],
    ['asked about', { type: 'AskConversion', to: 'member_letter', reason: '宜作来信。' }],
  ] as const)('is filled before the proposal is %s', (_what, command) =>
    vacant.when(command, committee('2026-01-21')).refusedBy(rules.somebodyLeads),
  );

  it('does not keep it from being filed once it is filled', () =>
    given(...signedByThree, firstLeft, thirdLeads)
      .when(file, committee('2026-02-02'))
      .yields({ type: 'ProposalFiled', on: '2026-02-02' }));

  it('does not let the proposal lapse on the last day to take the lead', () =>
    vacant.when(lapse, committee('2026-02-02T23:59:59+08:00')).refusedBy(rules.nobodyCarriesItOn));

  it('lets the proposal lapse on the day after', () =>
    vacant.when(lapse, committee('2026-02-03T00:00:00+08:00')).yields({
      type: 'ProposalWithdrawn',
      on: '2026-02-03',
      reason: lapse.reason,
      units: [],
    }));

  it('lets a returned proposal lapse on the same day', async () => {
    const returned = given(...signedByThree, returnedForRevision, {
      ...firstLeft,
      on: day('2026-01-20'),
    });
    await returned.when(lapse, committee('2026-02-02')).refusedBy(rules.nobodyCarriesItOn);
    await returned
      .when(lapse, committee('2026-02-03'))
      .yields({ type: 'ProposalWithdrawn', on: '2026-02-03' });
  });
});

describe('立案后退出', () => {
  it('passes the lead to the next proposer at once', () =>
    given(...filedByThree)
      .when(leave, m(1, '2026-02-03'))
      .yields({ type: 'ProposerLeft', proposer: 'm1', newLead: 'm2' }));

  it('leaves the lead where it is when a co-signer goes', () => {
    const after = standing(...filedByThree, { ...secondLeft, on: day('2026-02-03') });
    expect(after.proposers.filter(({ first }) => first).map(({ id }) => id)).toEqual(['m1']);
  });

  it('lets the next proposer act as the first', async () => {
    const led = given(...filedByTwo, { ...firstDepartedOfTwo, on: day('2026-02-03') });
    await led
      .when({ type: 'WithdrawProposal', reason: '问题已经解决。' }, m(2, '2026-02-04'))
      .yields({ type: 'ProposalWithdrawn', on: '2026-02-04' });
  });

  it('does not ask anybody to take the lead', () =>
    given(...filedByThree)
      .when(lead, m(2, '2026-02-03'))
      .refusedBy(noSuchStep));

  it('leaves the ratings to those who remain', async () => {
    const left = given(...jointToDelivery, { ...secondLeft, on: day('2026-04-24') });
    await left.when(rate, m(2, '2026-04-28')).refusedBy(rules.ownRating);
    await left.when(rate, m(1, '2026-04-28')).yields(ratedByFirst);
  });
});

describe('退出后的答复', () => {
  const approve = { type: 'ApproveReply', reply: 'R1' } as const;
  const handled = [assigned, acceptedByUnit, contacted] as const;
  const office = (when: string) => on(when, 'supervising_office');

  it('is still owed by the unit', () =>
    given(...filedByTwo, ...handled, { ...secondLeft, on: day('2026-03-02') })
      .when(
        {
          type: 'SubmitReply',
          assignment: 'A1',
          resultClass: 'partly_resolved',
          answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
          signer: { name: '虚构局长', office: 'main_leader', sealed: true },
          contact: { person: '虚构科员', phone: '0313-0000002' },
        },
        on('2026-04-20', 'handling_unit', 'health-bureau'),
      )
      .yields(replied));

  it('goes to those who remain', () =>
    given(...filedByTwo, ...handled, { ...secondLeft, on: day('2026-03-02') }, replied)
      .when(approve, office('2026-04-22'))
      .yields({ type: 'ReplyApproved', recipients: ['m1'] }));

  it('goes to the next proposer where the first has left office', () =>
    given(...filedByTwo, ...handled, firstDepartedOfTwo, replied)
      .when(approve, office('2026-04-22'))
      .yields({ type: 'ReplyApproved', recipients: ['m2'] }));

  it('is rated by the next proposer', () =>
    given(...jointToDelivery, { ...firstDepartedOfTwo, on: day('2026-04-24') })
      .when(rate, m(2, '2026-04-28'))
      .yields({ type: 'ReplyRated', proposer: 'm2' }));
});

describe('未答复的联名邀请', () => {
  const unanswered = [draftedJointly, invited, joined, invitedThird, submitted, filed] as const;

  it('makes nobody a proposer: they are not counted', () =>
    expect(standing(...unanswered).proposers.map(({ id }) => id)).toEqual(['m1', 'm2']));

  it('does not let the one invited be the next to lead', () =>
    given(...unanswered)
      .when(leave, m(1, '2026-02-03'))
      .yields({ type: 'ProposerLeft', newLead: 'm2' }));

  it('brings them no reply', () =>
    given(...unanswered, assigned, acceptedByUnit, contacted, replied)
      .when({ type: 'ApproveReply', reply: 'R1' }, on('2026-04-22', 'supervising_office'))
      .yields({ type: 'ReplyApproved', recipients: ['m1', 'm2'] }));

  it('lets them rate nothing', () =>
    given(...unanswered, assigned, acceptedByUnit, contacted, replied, approved)
      .when(rate, m(3, '2026-04-28'))
      .refusedBy(rules.ownRating));

  it('does not count for the lead of a draft: nobody is left to take it', () =>
    given(draftedJointly, invited).when(leave, m(1, '2026-01-12')).refusedBy(rules.othersRemain));
});

describe('提案者离任', () => {
  it.each(['resigned', 'persuaded_to_resign', 'revoked', 'deceased'] as const)(
    'is recorded with the reason the register gives: %s',
    (reason) =>
      given(...toUnit)
        .inCounty(endedBy(reason))
        .when(recordFirst, committee('2026-03-02'))
        .yields({ ...firstDeparted, reason }),
  );

  it('is recorded from the day the membership ends', async () => {
    const ending = given(...toUnit).inCounty(endedBy('resigned'));
    await ending.when(recordFirst, committee('2026-02-28')).refusedBy(rules.membershipHasEnded);
    await ending
      .when(recordFirst, committee('2026-03-01'))
      .yields({ type: 'ProposerDeparted', on: '2026-03-01' });
  });

  it('is not recorded of a member whose seat the register shows', () =>
    given(...toUnit)
      .when(recordFirst, committee('2026-03-02'))
      .refusedBy(rules.membershipHasEnded));

  it('is recorded by the committee', () =>
    given(...toUnit)
      .inCounty(endedBy('resigned'))
      .when(recordFirst, on('2026-03-02', 'supervising_office'))
      .refusedBy(notYourStep));

  it('is recorded once', () =>
    given(...toUnit, firstDeparted)
      .inCounty(endedBy('resigned'))
      .when(recordFirst, committee('2026-03-03'))
      .refusedBy(noSuchStep));

  it('passes the lead on at once after filing', () =>
    given(...filedByTwo)
      .inCounty(endedBy('deceased'))
      .when(recordFirst, committee('2026-03-02'))
      .yields({ ...firstDepartedOfTwo, reason: 'deceased' }));

  it('asks another to take the lead before filing', () =>
    given(...signedByThree)
      .inCounty(ended(1, '2026-01-19'))
      .when(recordFirst, committee('2026-01-19'))
      .yields({ type: 'ProposerDeparted', proposer: 'm1', leadBy: { by: '2026-02-02' } }));

  it('lets a proposal nobody is left behind lapse at once before filing', async () => {
    const nobody = given(...toFiling.slice(0, 2), { ...firstDeparted, on: day('2026-01-19') });
    await nobody.when(lapse, committee('2026-01-19')).yields({ type: 'ProposalWithdrawn' });
    await nobody.when(file, committee('2026-01-21')).refusedBy(rules.somebodyLeads);
    await given(...toFiling.slice(0, 2))
      .when(lapse, committee('2026-01-19'))
      .refusedBy(rules.nobodyCarriesItOn);
  });

  it('is recorded of the one named, whoever else has left office', () =>
    given(...filedByTwo)
      .inCounty(endedBy('resigned'))
      .when({ type: 'RecordDeparture', proposer: proposer('m2') }, committee('2026-03-02'))
      .refusedBy(rules.membershipHasEnded));

  it('does not stop the handling: the unit still answers', () => {
    const after = standing(...toUnit, acceptedByUnit, contacted, firstDeparted);
    expect(statusOfProposal(after)).toBe('handling');
    expect(committeeRates(after)).toBe(true);
  });

  it('leaves a county’s seat to the register and the signature to the proposal', () => {
    const { proposers } = standing(...toUnit, firstDeparted);
    expect(proposers[0]).toMatchObject({
      stage: 'departed',
      departed: { on: '2026-03-02', reason: 'resigned' },
    });
  });
});

describe('提案者均已离任的评价', () => {
  const nobody = given(...toUnit, acceptedByUnit, contacted, firstDeparted, replied, {
    ...approved,
    recipients: [],
  });

  it('is given by the committee in the place of the proposer', () =>
    nobody
      .when(rate, committee('2026-04-28'))
      .yields({ type: 'ReplyRated', proposer: 'm1', byCommittee: true }));

  it('is given in the place of the one who led the proposal last', () =>
    given(
      ...filedByTwo,
      assigned,
      acceptedByUnit,
      contacted,
      firstDepartedOfTwo,
      secondDeparted,
      replied,
      { ...approved, recipients: [] },
    )
      .when(rate, committee('2026-04-28'))
      .yields({ type: 'ReplyRated', proposer: 'm2', byCommittee: true }));

  it('is given once', () =>
    given(
      ...toUnit,
      acceptedByUnit,
      contacted,
      firstDeparted,
      replied,
      { ...approved, recipients: [] },
      { ...ratedByFirst, byCommittee: true },
    )
      .when(rate, committee('2026-04-29'))
      .refusedBy(rules.somethingToRate, rules.ratedOnce));

  it('is not the committee’s while a proposer is left', async () => {
    await given(...toDelivery)
      .when(rate, committee('2026-04-28'))
      .refusedBy(rules.ownRating);
    await given(...jointToDelivery, { ...firstDepartedOfTwo, on: day('2026-04-24') })
      .when(rate, committee('2026-04-28'))
      .refusedBy(rules.ownRating);
  });

  it('is not given by the one who left office', () =>
    nobody.when(rate, m(1, '2026-04-28')).refusedBy(rules.ownRating));

  it('ends with those who remain: the case closes when they have rated', () =>
    given(...jointToDelivery, ratedBySecond, { ...firstDepartedOfTwo, on: day('2026-05-15') })
      .when({ type: 'CloseProposal' }, committee('2026-05-15'))
      .yields({ type: 'ProposalClosed' }));

  it('ends the window for ratings with those who remain, not with a rating of one who left', () => {
    const feedback = (...events: readonly ProposalEvent[]) =>
      deadlinesOf(standing(...events), registerAfter(), calendar, day('2026-05-16')).find(
        ({ kind }) => kind === 'proposal.feedback',
      )?.doneOn;
    const left = { ...secondLeft, on: day('2026-05-16') };
    expect(feedback(...jointToDelivery, ratedBySecond, left)).toBeUndefined();
    expect(feedback(...jointToDelivery, ratedBySecond, ratedByFirst, left)).toBe('2026-04-28');
    expect(feedback(...toDelivery, firstDeparted)).toBeUndefined();
    expect(feedback(...toDelivery, firstDeparted, { ...ratedByFirst, byCommittee: true })).toBe(
      '2026-04-28',
    );
  });
});
