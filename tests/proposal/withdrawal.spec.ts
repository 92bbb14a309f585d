import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  drafted,
  draftedByCommittee,
  draftedJointly,
  filed,
  invited,
  joined,
  merged,
  otherFiled,
  returnedForRevision,
  returnGranted,
  returnRequested,
  sealed,
  submitted,
  submittedSecond,
  toFiling,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
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

  it('is not possible for what was merged', () =>
    given(drafted, submittedSecond, merged)
      .beside('p2', ...otherFiled)
      .when(withdraw, first)
      .refusedBy(noSuchStep));

  it('ends the case: what was withdrawn is not filed', () =>
    given(drafted, submitted, withdrawn)
      .when({ type: 'FileProposal' }, on('2026-01-24', 'proposal_committee'))
      .refusedBy(noSuchStep));

  it('ends the case: what was withdrawn is not closed', () =>
    given(drafted, submitted, filed, withdrawn)
      .when({ type: 'CloseProposal' }, on('2026-01-24', 'proposal_committee'))
      .refusedBy(noSuchStep));
});
