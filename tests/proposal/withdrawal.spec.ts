import { day, type ProposalEvent, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  acceptedByUnit,
  drafted,
  draftedByCommittee,
  draftedJointly,
  filed,
  invited,
  joined,
  otherFiled,
  repliedAgain,
  resubmitted,
  returnedForRevision,
  returnGranted,
  returnRequested,
  sealed,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import { mainAssigned, mergedAssigned, toMerger } from '../support/merging-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const withdraw = { type: 'WithdrawProposal', reason: '问题已经解决。' } as const;
const first = on('2026-01-23', 'member');

describe('撤案', () => {
  it('is possible while the proposal is under review', () =>
    given(drafted, submitted).when(withdraw, first).yields(withdrawn));

  it('is possible while it is back at its proposers', () =>
    given(drafted, submitted, returnedForRevision).when(withdraw, first).yields(withdrawn));

  it('is possible after filing, until a unit has it', () =>
    given(...toFiling)
      .when(withdraw, first)
      .yields(withdrawn));

  it('is no longer possible once a unit has it', () =>
    given(...toUnit)
      .when(withdraw, on('2026-02-02', 'member'))
      .refusedBy(rules.notYetAssigned));

  it('is not possible while a unit asks for its return', () =>
    given(...toUnit, returnRequested)
      .when(withdraw, on('2026-02-09', 'member'))
      .refusedBy(rules.notYetAssigned));

  it('is possible again once the return was granted', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(withdraw, on('2026-02-11', 'member'))
      .yields({ type: 'ProposalWithdrawn' }));

  it('is for the first proposer', () =>
    given(draftedJointly, invited, joined, submitted)
      .when(withdraw, on('2026-01-23', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('names both reasons to a co-proposer who comes too late', () =>
    given(draftedJointly, invited, joined, ...toUnit.slice(1))
      .when(withdraw, on('2026-02-03', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs, rules.notYetAssigned));

  it('is for the body that proposed', () =>
    given(draftedByCommittee, sealed, submitted)
      .when(withdraw, on('2026-01-23', 'collective', 'economy-committee'))
      .yields(withdrawn));

  it('is not for the reviewing committee', () =>
    given(drafted, submitted)
      .when(withdraw, on('2026-01-23', 'proposal_committee'))
      .refusedBy(notYourStep));

  it('is not needed for a draft, which is discarded instead', () =>
    given(drafted).when(withdraw, on('2026-01-12', 'member')).refusedBy(noSuchStep));

  it('happens once', () =>
    given(drafted, submitted, withdrawn).when(withdraw, first).refusedBy(noSuchStep));

  it('is possible for what was merged, until a unit has it', async () => {
    await given(...toMerger)
      .beside('p2', ...otherFiled)
      .when(withdraw, first)
      .yields(withdrawn);
    await given(...toMerger, mergedAssigned)
      .beside('p2', ...mainAssigned)
      .when(withdraw, on('2026-02-10', 'member'))
      .refusedBy(rules.notYetAssigned);
  });

  it('ends the case: what was withdrawn is not filed', () =>
    given(drafted, submitted, withdrawn)
      .when({ type: 'FileProposal' }, on('2026-01-24', 'proposal_committee'))
      .refusedBy(noSuchStep));

  it('ends the case: what was withdrawn is not closed', () =>
    given(drafted, submitted, filed, withdrawn)
      .when({ type: 'CloseProposal' }, on('2026-01-24', 'proposal_committee'))
      .refusedBy(noSuchStep));
});

const ask = { type: 'RequestWithdrawal', reason: '问题已经解决。' } as const;
const consent = { type: 'ConsentToWithdrawal' } as const;
const refuse = { type: 'RefuseWithdrawal', reason: '承办单位已着手办理。' } as const;
const committee = (when: string) => on(when, 'proposal_committee');

const requested = {
  type: 'WithdrawalRequested',
  on: day('2026-02-05'),
  reason: '问题已经解决。',
} satisfies ProposalEvent;
const refusal = {
  type: 'WithdrawalRefused',
  on: day('2026-02-06'),
  reason: '承办单位已着手办理。',
} satisfies ProposalEvent;

describe('申请撤案', () => {
  it('is possible once a unit has the proposal', () =>
    given(...toUnit)
      .when(ask, on('2026-02-05', 'member'))
      .yields(requested));

  it('is possible until the reply is delivered', async () => {
    await given(...toReply)
      .when(ask, on('2026-04-21', 'member'))
      .yields({ type: 'WithdrawalRequested', on: '2026-04-21' });
    await given(...toDelivery)
      .when(ask, on('2026-04-22', 'member'))
      .refusedBy(rules.isBeingHandled);
  });

  it('is possible while a reply that was sent back is written anew', () =>
    given(...toReply, sentBack, repliedAgain)
      .when(ask, on('2026-04-25', 'member'))
      .yields({ type: 'WithdrawalRequested' }));

  it('is not needed before a unit has it', () =>
    given(...toFiling)
      .when(ask, first)
      .refusedBy(rules.isBeingHandled));

  it('is possible for what was merged, as soon as a unit has it', async () => {
    await given(...toMerger, mergedAssigned)
      .when(ask, on('2026-02-11', 'member'))
      .yields({ type: 'WithdrawalRequested', on: '2026-02-11' });
    await given(...toMerger)
      .when(ask, first)
      .refusedBy(rules.isBeingHandled);
  });

  it('waits for an answer before it is made again', () =>
    given(...toUnit, requested)
      .when(ask, on('2026-02-06', 'member'))
      .refusedBy(rules.withdrawalNotPending));

  it('may be made again after a refusal', () =>
    given(...toUnit, requested, refusal)
      .when(ask, on('2026-02-07', 'member'))
      .yields({ type: 'WithdrawalRequested', on: '2026-02-07' }));

  it('is for the first proposer', () =>
    given(draftedJointly, invited, joined, ...toUnit.slice(1))
      .when(ask, on('2026-02-05', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('is not for the unit', () =>
    given(...toUnit)
      .when(ask, on('2026-02-05', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));
});

describe('答复撤案申请', () => {
  it('may be consent, which withdraws the proposal from its units', () =>
    given(...toUnit, acceptedByUnit, requested)
      .when(consent, committee('2026-02-06'))
      .yields({ ...withdrawn, on: day('2026-02-06'), units: [unit('health-bureau')] }));

  it('may be a refusal: the handling goes on', async () => {
    await given(...toUnit, requested)
      .when(refuse, committee('2026-02-06'))
      .yields(refusal);
    await given(...toUnit, requested, refusal)
      .when(
        { type: 'AcceptAssignment', assignment: 'A1' },
        on('2026-02-06', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'AssignmentAccepted' });
  });

  it('answers a request', async () => {
    await given(...toUnit)
      .when(consent, committee('2026-02-06'))
      .refusedBy(rules.withdrawalIsPending);
    await given(...toUnit)
      .when(refuse, committee('2026-02-06'))
      .refusedBy(rules.withdrawalIsPending);
  });

  it('is given once', () =>
    given(...toUnit, requested, refusal)
      .when(consent, committee('2026-02-07'))
      .refusedBy(rules.withdrawalIsPending));

  it('is given for what was merged as well', async () => {
    const asked = given(...toMerger, mergedAssigned, { ...requested, on: day('2026-02-11') });
    await asked
      .when(consent, committee('2026-02-12'))
      .yields({ type: 'ProposalWithdrawn', units: ['health-bureau'] });
    await asked
      .when(refuse, committee('2026-02-12'))
      .yields({ type: 'WithdrawalRefused', on: '2026-02-12' });
  });

  it('is not for the proposer', () =>
    given(...toUnit, requested)
      .when(consent, on('2026-02-06', 'member'))
      .refusedBy(notYourStep));

  it('ends what the unit owes, which may go on reading it', () =>
    given(...toContact, requested, {
      ...withdrawn,
      on: day('2026-02-06'),
      units: [unit('health-bureau')],
    })
      .when(
        { type: 'RequestReturn', assignment: 'A1', reason: '非本单位职责。' },
        on('2026-02-07', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(noSuchStep));
});

describe('终止提案', () => {
  const lapse = { type: 'LapseProposal', reason: '逾期未修改重提。' } as const;
  const returned = given(drafted, submitted, returnedForRevision);

  it('does not come on the last day to revise', () =>
    returned
      .when(lapse, committee('2026-02-03T23:59:59+08:00'))
      .refusedBy(rules.nobodyCarriesItOn));

  it('comes on the day after', () =>
    returned.when(lapse, committee('2026-02-04T00:00:00+08:00')).yields({
      type: 'ProposalWithdrawn',
      on: '2026-02-04',
      reason: '逾期未修改重提。',
      units: [],
    }));

  it('does not come for what is under review with its proposer', () =>
    given(drafted, submitted)
      .when(lapse, committee('2026-03-02'))
      .refusedBy(rules.nobodyCarriesItOn));

  it('does not come for what was revised', () =>
    given(drafted, submitted, returnedForRevision, resubmitted)
      .when(lapse, committee('2026-03-02'))
      .refusedBy(rules.nobodyCarriesItOn));

  it('does not come for what was filed', () =>
    given(...toFiling)
      .when(lapse, committee('2026-03-02'))
      .refusedBy(noSuchStep));

  it('is not for the proposer, who withdraws the proposal', () =>
    returned.when(lapse, on('2026-02-04', 'member')).refusedBy(notYourStep));
});
