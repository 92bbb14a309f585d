import { ProposalId, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  closed,
  convertedToLetter,
  convertedToReport,
  drafted,
  draftedWith,
  filed,
  filingDeclined,
  forwarded,
  merged,
  otherFiled,
  otherSubmitted,
  ratedByFirst,
  resubmitted,
  returnedForRevision,
  submitted,
  submittedInRecess,
  submittedSecond,
  toDelivery,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const committee = on('2026-01-21', 'proposal_committee');
const file = { type: 'FileProposal' } as const;
const sendBack = { type: 'ReturnForRevision', reason: '建议不够具体。' } as const;
const merge = { type: 'MergeProposal', into: ProposalId.parse('p2') } as const;
const mergeIntoItself = { type: 'MergeProposal', into: ProposalId.parse('p1') } as const;
const toReport = { type: 'ConvertToOpinionReport', reason: '宜作社情民意反映。' } as const;
const toLetter = { type: 'ConvertToMemberLetter', reason: '宜作委员来信处理。' } as const;
const forward = {
  type: 'ForwardForReference',
  units: [unit('health-bureau'), unit('shacheng')],
  reason: '供工作参考。',
} as const;
const decline = {
  type: 'DeclineFiling',
  ground: 'vague_no_suggestion',
  explanation: '没有具体建议。',
} as const;

describe('立案', () => {
  it('gives a plenary proposal its number; assignment counts from the closing of the plenary', () =>
    given(drafted, submitted).when(file, committee).yields(filed));

  it('lets the assignment of a plenary proposal filed after the closing count from its filing', () =>
    given(drafted, submitted)
      .when(file, on('2026-01-27', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', countsFrom: '2026-01-27', assignBy: { by: '2026-02-26' } }));

  it('lets the assignment of a recess proposal count from its filing', () =>
    given(drafted, submittedInRecess)
      .when(file, on('2026-03-10', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', countsFrom: '2026-03-10', assignBy: { by: '2026-04-09' } }));

  it('takes a proposal that was revised', () =>
    given(drafted, submitted, returnedForRevision, resubmitted)
      .when(file, on('2026-01-27', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', number: 1 }));

  it('does not take a proposal that joins two matters', () =>
    given(draftedWith({ matters: ['村级诊所', '村道'] }), submitted)
      .when(file, committee)
      .refusedBy(rules.oneProposalOneMatter));

  it('happens after the review period too: late is not void', () =>
    given(drafted, submitted)
      .when(file, on('2026-03-02', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', on: '2026-03-02' }));

  it('happens once', () =>
    given(drafted, submitted, filed).when(file, committee).refusedBy(noSuchStep));

  it('does not take what is back at its proposers', () =>
    given(drafted, submitted, returnedForRevision).when(file, committee).refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    given(drafted, submitted).when(file, on('2026-01-21', 'member')).refusedBy(notYourStep));
});

describe('不予立案', () => {
  it("rests on a ground of the county's list", () =>
    given(drafted, submitted).when(decline, committee).yields(filingDeclined));

  it('does not rest on any other ground', () =>
    given(drafted, submitted)
      .when({ type: 'DeclineFiling', ground: 'inconvenient', explanation: '不便办理。' }, committee)
      .refusedBy(rules.groundIsListed));

  it('is final', () =>
    given(drafted, submitted, filingDeclined).when(file, committee).refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    given(drafted, submitted).when(decline, on('2026-01-21', 'member')).refusedBy(notYourStep));
});

describe('退回修改', () => {
  it('hands a proposal back to its proposers with the reason', () =>
    given(drafted, submitted)
      .when(sendBack, on('2026-01-20', 'proposal_committee'))
      .yields(returnedForRevision));

  it('may happen again after a revision', () =>
    given(drafted, submitted, returnedForRevision, resubmitted)
      .when(sendBack, on('2026-01-27', 'proposal_committee'))
      .yields({ type: 'ReturnedForRevision', on: '2026-01-27' }));

  it('is no way out of a filed case', () =>
    given(drafted, submitted, filed).when(sendBack, committee).refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    given(drafted, submitted).when(sendBack, on('2026-01-21', 'member')).refusedBy(notYourStep));
});

describe('并案', () => {
  it('joins a proposal to one that was filed', () =>
    given(drafted, submittedSecond)
      .beside('p2', ...otherFiled)
      .when(merge, committee)
      .yields(merged));

  it('does not join one that is still under review', () =>
    given(drafted, submittedSecond)
      .beside('p2', ...otherSubmitted)
      .when(merge, committee)
      .refusedBy(rules.mergesIntoFiled));

  it('does not join one that is closed', () =>
    given(drafted, submittedSecond)
      .beside('p2', ...otherFiled, ...toDelivery.slice(3), ratedByFirst, closed)
      .when(merge, on('2026-05-21', 'proposal_committee'))
      .refusedBy(rules.mergesIntoFiled));

  it('does not join one that is not there', () =>
    given(drafted, submitted).when(merge, committee).refusedBy(rules.mergesIntoFiled));

  it('does not join a proposal to itself', () =>
    given(drafted, submitted).when(mergeIntoItself, committee).refusedBy(rules.mergesIntoFiled));

  it('is for reviews only: what was filed is not merged any more', () =>
    given(drafted, submittedSecond, { ...filed, number: 2 })
      .beside('p2', ...otherFiled)
      .when(merge, committee)
      .refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    given(drafted, submitted).when(merge, on('2026-01-21', 'member')).refusedBy(notYourStep));
});

describe('转有关部门参考', () => {
  it('passes a text to units on the register', () =>
    given(drafted, submitted).when(forward, committee).yields(forwarded));

  it('does not pass it to a unit that is not on the register', () =>
    given(drafted, submitted)
      .when(
        {
          type: 'ForwardForReference',
          units: [unit('health-bureau'), unit('moon-bureau')],
          reason: '供工作参考。',
        },
        committee,
      )
      .refusedBy(rules.forwardedToKnownUnits));

  it('takes no word that every object knows for a unit', () =>
    given(drafted, submitted)
      .when(
        { type: 'ForwardForReference', units: [unit('constructor')], reason: '供工作参考。' },
        committee,
      )
      .refusedBy(rules.forwardedToKnownUnits));

  it('is final', () =>
    given(drafted, submitted, forwarded).when(file, committee).refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    given(drafted, submitted).when(forward, on('2026-01-21', 'member')).refusedBy(notYourStep));
});

describe('转社情民意与转委员来信', () => {
  it('passes a text on as an opinion report', () =>
    given(drafted, submitted).when(toReport, committee).yields(convertedToReport));

  it("passes a text on as a member's letter", () =>
    given(drafted, submitted).when(toLetter, committee).yields(convertedToLetter));

  it.each([
    ['opinion report', convertedToReport],
    ["member's letter", convertedToLetter],
  ])('is final for what became an %s', (_as, converted) =>
    given(drafted, submitted, converted).when(file, committee).refusedBy(noSuchStep),
  );

  it('as an opinion report is not for the proposer', () =>
    given(drafted, submitted).when(toReport, on('2026-01-21', 'member')).refusedBy(notYourStep));

  it('as a letter is not for the proposer', () =>
    given(drafted, submitted).when(toLetter, on('2026-01-21', 'member')).refusedBy(notYourStep));
});
