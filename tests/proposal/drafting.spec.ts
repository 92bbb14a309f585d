import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, ended, nextTerm } from '../support/county.ts';
import {
  content,
  discarded,
  drafted,
  draftedByCommittee,
  draftedByGroup,
  draftedBySector,
  draftedJointly,
  filed,
  filingDeclined,
  invited,
  returnedForRevision,
  submitted,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const alone = { type: 'DraftProposal', source: 'individual_member', content } as const;
const jointly = { type: 'DraftProposal', source: 'joint_members', content } as const;
const asParty = { type: 'DraftProposal', source: 'party', content } as const;
const asOrganisation = { type: 'DraftProposal', source: 'peoples_organisation', content } as const;
const asCommittee = { type: 'DraftProposal', source: 'special_committee', content } as const;
const asSector = { type: 'DraftProposal', source: 'sector', content } as const;
const asGroup = { type: 'DraftProposal', source: 'member_group', content } as const;
const revision = {
  type: 'ReviseDraft',
  content: { ...content, title: '关于更新村级诊所设备的建议' },
} as const;
const discard = { type: 'DiscardDraft' } as const;

describe('起草', () => {
  it('is open to a member of the current term, who thereby stands behind the draft', () =>
    given().when(alone, on('2026-01-10', 'member')).yields(drafted));

  it('is open to a member who means to propose jointly', () =>
    given().when(jointly, on('2026-01-10', 'member')).yields(draftedJointly));

  it('is open to a special committee, whose draft is unsigned at first', () =>
    given()
      .when(asCommittee, on('2026-01-10', 'collective', 'economy-committee'))
      .yields(draftedByCommittee));

  it('is open to a sector', () =>
    given()
      .when(asSector, on('2026-01-10', 'collective', 'agriculture-sector'))
      .yields(draftedBySector));

  it('is open to a member group', () =>
    given()
      .when(asGroup, on('2026-01-10', 'collective', 'group-1'))
      .yields(draftedByGroup));

  it('is open to a party in its own name', () =>
    given()
      .when(asParty, on('2026-01-10', 'collective', 'party-a'))
      .yields({ type: 'ProposalDrafted', source: 'party' }));

  it("is open to a people's organisation in its own name", () =>
    given()
      .when(asOrganisation, on('2026-01-10', 'collective', 'women'))
      .yields({ type: 'ProposalDrafted', source: 'peoples_organisation' }));

  it('takes a text without suggestions, since a draft may be unfinished', () =>
    given()
      .when(
        {
          type: 'DraftProposal',
          source: 'individual_member',
          content: { ...content, suggestions: [] },
        },
        on('2026-01-10', 'member'),
      )
      .yields({ type: 'ProposalDrafted', content: { ...content, suggestions: [] } }));

  it('is not for the reviewing committee', () =>
    given().when(alone, on('2026-01-10', 'proposal_committee')).refusedBy(notYourStep));

  it('is not for a handling unit', () =>
    given()
      .when(alone, on('2026-01-10', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('does not begin a second time under the same id', () =>
    given(drafted).when(alone, on('2026-01-11', 'member')).refusedBy(noSuchStep));
});

describe('提案者资格', () => {
  it('lasts until the day before the membership ends', () =>
    given().inCounty(ended(1, '2026-01-10')).when(alone, on('2026-01-09', 'member')).yields({
      type: 'ProposalDrafted',
    }));

  it('is lost on the day the membership ends', () =>
    given()
      .inCounty(ended(1, '2026-01-10'))
      .when(alone, on('2026-01-10', 'member'))
      .refusedBy(rules.proposerIsEligible));

  it('lasts until the day before the next term starts', () =>
    given().inCounty(nextTerm).when(alone, on('2027-01-04', 'member')).yields({
      type: 'ProposalDrafted',
    }));

  it('is lost when the next term starts without a seat in it', () =>
    given()
      .inCounty(nextTerm)
      .when(alone, on('2027-01-05', 'member'))
      .refusedBy(rules.proposerIsEligible));

  it('is denied to somebody who never held a seat', () =>
    given()
      .when(alone, on('2026-01-10', 'member', 'm9'))
      .refusedBy(rules.proposerIsEligible));

  it('is denied to a body that is not on the register, whatever it claims to be', () =>
    given()
      .when(asSector, on('2026-01-10', 'collective', 'chess-club'))
      .refusedBy(rules.proposerIsEligible, rules.sourceFitsProposer));
});

describe('提案类别与提案者相符', () => {
  it('refuses a member who proposes in the name of a party', () =>
    given().when(asParty, on('2026-01-10', 'member')).refusedBy(rules.sourceFitsProposer));

  it('refuses a body that proposes as if it were a member', () =>
    given()
      .when(alone, on('2026-01-10', 'collective', 'party-a'))
      .refusedBy(rules.sourceFitsProposer));

  it('refuses a body that proposes as another kind of body', () =>
    given()
      .when(asCommittee, on('2026-01-10', 'collective', 'women'))
      .refusedBy(rules.sourceFitsProposer));
});

describe('修改与放弃草稿', () => {
  it('lets the first proposer change the text', () =>
    given(drafted)
      .when(revision, on('2026-01-11', 'member'))
      .yields({ type: 'DraftRevised', content: revision.content }));

  it('lets the first proposer change a text that was returned', () =>
    given(drafted, submitted, returnedForRevision)
      .when(revision, on('2026-01-21', 'member'))
      .yields({ type: 'DraftRevised', content: revision.content }));

  it('lets the officer of the body that began it change the text', () =>
    given(draftedByCommittee)
      .when(revision, on('2026-01-11', 'collective', body('economy-committee')))
      .yields({ type: 'DraftRevised' }));

  it('does not let a co-proposer change the text', () =>
    given(draftedJointly, invited)
      .when(revision, on('2026-01-11', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('lets the first proposer give the draft up', () =>
    given(drafted).when(discard, on('2026-01-11', 'member')).yields(discarded));

  it('does not let a co-proposer give the draft up', () =>
    given(draftedJointly, invited)
      .when(discard, on('2026-01-11', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('does not touch what is under review', () =>
    given(drafted, submitted).when(revision, on('2026-01-17', 'member')).refusedBy(noSuchStep));

  it('does not discard what was submitted', () =>
    given(drafted, submitted).when(discard, on('2026-01-17', 'member')).refusedBy(noSuchStep));

  it('does not revive what was given up', () =>
    given(drafted, discarded).when(revision, on('2026-01-12', 'member')).refusedBy(noSuchStep));

  it('does not revive what was not filed', () =>
    given(drafted, submitted, filingDeclined)
      .when(revision, on('2026-01-22', 'member'))
      .refusedBy(noSuchStep));

  it('does not change what was filed', () =>
    given(drafted, submitted, filed)
      .when(revision, on('2026-01-22', 'member'))
      .refusedBy(noSuchStep));
});
