import { ProposalId, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { member, unit } from '../support/county.ts';
import {
  content,
  declined,
  drafted,
  draftedJointly,
  draftedWith,
  filingDeclined,
  forwarded,
  invited,
  joined,
  submitted,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const submit = { type: 'SubmitProposal' } as const;
const file = { type: 'FileProposal' } as const;
const assign = {
  type: 'AssignProposal',
  tasks: [{ unit: unit('health-bureau'), role: 'sole' }],
} as const;
const accept = { type: 'AcceptAssignment', assignment: 'A1' } as const;
const revise = { type: 'ReviseDraft', content } as const;
const rate = {
  type: 'RateReply',
  reply: 'R1',
  attitude: 'satisfied',
  result: 'satisfied',
} as const;
const hidden = draftedWith({ publication: { consent: false, reason: '涉及个案。' } });

describe('没有的提案与无权查阅的提案', () => {
  it('a proposal that is not there is not submitted', () =>
    given().when(submit, on('2026-01-16', 'member')).refusedBy(rules.mayReadTheCase));

  it('a proposal that is not there is not filed', () =>
    given().when(file, on('2026-01-21', 'proposal_committee')).refusedBy(rules.mayReadTheCase));

  it('a proposal that is not there is not accepted', () =>
    given()
      .when(accept, on('2026-02-04', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.mayReadTheCase));

  it('a draft looks as if it were not there to another member', () =>
    given(drafted)
      .when(revise, on('2026-01-11', 'member', 'm3'))
      .refusedBy(rules.mayReadTheCase));

  it('a draft looks as if it were not there to the reviewers', () =>
    given(drafted)
      .when(file, on('2026-01-21', 'proposal_committee'))
      .refusedBy(rules.mayReadTheCase));

  it('a draft cannot be drafted over by another member, who learns nothing of it', () =>
    given(drafted)
      .when(
        { type: 'DraftProposal', source: 'individual_member', content },
        on('2026-01-11', 'member', 'm3'),
      )
      .refusedBy(rules.mayReadTheCase));

  it('a draft is closed again to a member who declined to join', () =>
    given(draftedJointly, invited, declined)
      .when({ type: 'AcceptInvitation' }, on('2026-01-13', 'member', 'm2'))
      .refusedBy(rules.mayReadTheCase));

  it('a proposal under review looks as if it were not there to the supervising office', () =>
    given(drafted, submitted)
      .when(assign, on('2026-01-21', 'supervising_office'))
      .refusedBy(rules.mayReadTheCase));

  it('a proposal under review looks as if it were not there to a unit', () =>
    given(drafted, submitted)
      .when(accept, on('2026-01-21', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.mayReadTheCase));

  it('a proposal that was not filed looks as if it were not there to another member', () =>
    given(drafted, submitted, filingDeclined)
      .when(rate, on('2026-01-22', 'member', 'm3'))
      .refusedBy(rules.mayReadTheCase));

  it('a filed proposal without consent to publication is hidden from other units', () =>
    given(hidden, ...toUnit.slice(1))
      .when(accept, on('2026-02-04', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.mayReadTheCase));

  it('a filed proposal without consent to publication is hidden from an expert', () =>
    given(hidden, ...toUnit.slice(1))
      .when(file, on('2026-02-04', 'expert', 'x1'))
      .refusedBy(rules.mayReadTheCase));
});

describe('查阅而不办理', () => {
  it('a co-proposer knows the draft, and may not submit it', () =>
    given(draftedJointly, invited, joined)
      .when(submit, on('2026-01-16', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('a unit that got a text for reference knows it, and takes no step', () =>
    given(drafted, submitted, forwarded)
      .when(accept, on('2026-01-22', 'handling_unit', 'shacheng'))
      .refusedBy(noSuchStep));

  it('a unit that did not get it knows nothing', () =>
    given(drafted, submitted, forwarded)
      .when(accept, on('2026-01-22', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.mayReadTheCase));

  it('any member knows a filed proposal, and withdraws none that is not theirs', () =>
    given(...toFiling)
      .when({ type: 'WithdrawProposal', reason: '试试。' }, on('2026-01-22', 'member', 'm3'))
      .refusedBy(rules.firstProposerActs));

  it('the registrar knows a published proposal, and assigns none', () =>
    given(...toFiling)
      .when(assign, on('2026-02-02', 'registrar'))
      .refusedBy(notYourStep));

  it('a member does not invite to a filed proposal', () =>
    given(...toFiling)
      .when(
        { type: 'InviteCoProposer', member: member(4), answerBy: submitted.on },
        on('2026-01-22', 'member', 'm3'),
      )
      .refusedBy(noSuchStep));

  it('a merger does not tell a stranger which proposals exist', () =>
    given(drafted)
      .when(
        { type: 'MergeProposal', into: ProposalId.parse('p2') },
        on('2026-01-21', 'member', 'm3'),
      )
      .refusedBy(rules.mayReadTheCase));
});
