import {
  type CountyEvent,
  day,
  huailaiDemoProfile,
  type Member,
  proposalRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { adopted, body, ended, flagged, member, nextTerm } from '../support/county.ts';
import {
  content,
  declined,
  drafted,
  draftedByCommittee,
  draftedByGroup,
  draftedBySector,
  draftedJointly,
  invited,
  invitedParty,
  joined,
  sealed,
  signedByConvener,
  submitted,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';

const answerBy = day('2026-01-15');
const inviteSecond = { type: 'InviteCoProposer', member: member(2), answerBy } as const;
const inviteStranger = { type: 'InviteCoProposer', member: member(9), answerBy } as const;
const inviteParty = { type: 'InviteCoBody', body: body('party-a'), answerBy } as const;
const inviteSector = { type: 'InviteCoBody', body: body('agriculture-sector'), answerBy } as const;
const accept = { type: 'AcceptInvitation' } as const;
const decline = { type: 'DeclineInvitation' } as const;
const seal = { type: 'SignProposal', signature: 'seal' } as const;
const byConvener = { type: 'SignProposal', signature: 'convener' } as const;
const byAll = { type: 'SignProposal', signature: 'all_members' } as const;
const committee = on('2026-01-11', 'collective', 'economy-committee');

describe('邀请联名', () => {
  it('invites a member of the term to a joint proposal', () =>
    given(draftedJointly).when(inviteSecond, on('2026-01-11', 'member')).yields(invited));

  it('is for joint proposals only', () =>
    given(drafted)
      .when(inviteSecond, on('2026-01-11', 'member'))
      .refusedBy(rules.membersJoinJoint));

  it('is for the first proposer only', () =>
    given(draftedJointly, invited)
      .when(
        { type: 'InviteCoProposer', member: member(3), answerBy },
        on('2026-01-11', 'member', 'm2'),
      )
      .refusedBy(rules.firstProposerActs));

  it('does not reach somebody without a seat', () =>
    given(draftedJointly)
      .when(inviteStranger, on('2026-01-11', 'member'))
      .refusedBy(rules.inviteeIsEligible));

  it('does not reach a member whose seat has ended', () =>
    given(draftedJointly)
      .inCounty(ended(2, '2026-01-11'))
      .when(inviteSecond, on('2026-01-11', 'member'))
      .refusedBy(rules.inviteeIsEligible));

  it('reaches a member on the last day of the seat', () =>
    given(draftedJointly)
      .inCounty(ended(2, '2026-01-12'))
      .when(inviteSecond, on('2026-01-11', 'member'))
      .yields({ type: 'CoProposerInvited' }));

  it('does not reach the same member twice', () =>
    given(draftedJointly, invited)
      .when(inviteSecond, on('2026-01-11', 'member'))
      .refusedBy(rules.inviteeIsEligible));

  it('does not ask a member again who has declined', () =>
    given(draftedJointly, invited, declined)
      .when(inviteSecond, on('2026-01-13', 'member'))
      .refusedBy(rules.inviteeIsEligible));

  it('may end on the day it is sent', () =>
    given(draftedJointly)
      .when(inviteSecond, on('2026-01-15', 'member'))
      .yields({ type: 'CoProposerInvited' }));

  it('cannot end on the day before it is sent', () =>
    given(draftedJointly)
      .when(inviteSecond, on('2026-01-16', 'member'))
      .refusedBy(rules.answerDayAhead));

  it('names every broken rule at once', () =>
    given(drafted)
      .when(inviteStranger, on('2026-01-16', 'member'))
      .refusedBy(rules.membersJoinJoint, rules.inviteeIsEligible, rules.answerDayAhead));

  it('is not a step of a collective proposal', () =>
    given(draftedByCommittee).when(inviteSecond, committee).refusedBy(notYourStep));

  it('ends with the submission', () =>
    given(draftedJointly, invited, joined, submitted)
      .when(
        { type: 'InviteCoProposer', member: member(3), answerBy: day('2026-01-30') },
        on('2026-01-17', 'member'),
      )
      .refusedBy(noSuchStep));
});

describe('邀请联合提出', () => {
  it('lets a special committee invite a party', () =>
    given(draftedByCommittee).when(inviteParty, committee).yields(invitedParty));

  it('does not let a sector invite anybody', () =>
    given(draftedBySector)
      .when(inviteParty, on('2026-01-11', 'collective', 'agriculture-sector'))
      .refusedBy(rules.bodiesJoinBodies));

  it('does not let a member group invite anybody', () =>
    given(draftedByGroup)
      .when(inviteParty, on('2026-01-11', 'collective', 'group-1'))
      .refusedBy(rules.bodiesJoinBodies));

  it('does not reach a sector', () =>
    given(draftedByCommittee).when(inviteSector, committee).refusedBy(rules.invitedBodyIsEligible));

  it('does not reach a body that is not on the register', () =>
    given(draftedByCommittee)
      .when({ type: 'InviteCoBody', body: body('chess-club'), answerBy }, committee)
      .refusedBy(rules.invitedBodyIsEligible));

  it('does not reach the same body twice', () =>
    given(draftedByCommittee, invitedParty)
      .when(inviteParty, committee)
      .refusedBy(rules.invitedBodyIsEligible));

  it('is for the body that began the proposal', () =>
    given(draftedByCommittee, invitedParty)
      .when(
        { type: 'InviteCoBody', body: body('women'), answerBy },
        on('2026-01-11', 'collective', 'party-a'),
      )
      .refusedBy(rules.firstProposerActs));

  it('cannot end on the day before it is sent', () =>
    given(draftedByCommittee)
      .when(inviteParty, on('2026-01-16', 'collective', 'economy-committee'))
      .refusedBy(rules.answerDayAhead));

  it('names every broken rule at once', () =>
    given(draftedBySector)
      .when(inviteSector, on('2026-01-16', 'collective', 'agriculture-sector'))
      .refusedBy(rules.bodiesJoinBodies, rules.invitedBodyIsEligible, rules.answerDayAhead));

  it('is not a step of a member', () =>
    given(draftedJointly).when(inviteParty, on('2026-01-11', 'member')).refusedBy(notYourStep));
});

describe('答复联名邀请', () => {
  const asked = given(draftedJointly, invited);

  it('makes a member a co-proposer', () =>
    asked.when(accept, on('2026-01-12', 'member', 'm2')).yields(joined));

  it('is possible on the last day', () =>
    asked
      .when(accept, on('2026-01-15T23:59:59+08:00', 'member', 'm2'))
      .yields({ type: 'InvitationAccepted', on: '2026-01-15' }));

  it('is too late on the day after', () =>
    asked
      .when(accept, on('2026-01-16T00:00:00+08:00', 'member', 'm2'))
      .refusedBy(rules.answeredInTime));

  it('may be a refusal', () =>
    asked.when(decline, on('2026-01-12', 'member', 'm2')).yields(declined));

  it('may be a refusal even after the last day', () =>
    asked
      .when(decline, on('2026-01-16', 'member', 'm2'))
      .yields({ type: 'InvitationDeclined', proposer: 'm2' }));

  it('may be a refusal by a body', () =>
    given(draftedByCommittee, invitedParty)
      .when(decline, on('2026-01-12', 'collective', 'party-a'))
      .yields({ type: 'InvitationDeclined', proposer: 'party-a' }));

  it('is given once', () =>
    given(draftedJointly, invited, joined)
      .when(decline, on('2026-01-13', 'member', 'm2'))
      .refusedBy(noSuchStep));

  it('is not expected of the first proposer', () =>
    asked.when(accept, on('2026-01-12', 'member')).refusedBy(noSuchStep));

  it('is signed, not accepted, by a body', () =>
    given(draftedByCommittee, invitedParty)
      .when(accept, on('2026-01-12', 'collective', 'party-a'))
      .refusedBy(notYourStep));

  it('is not open to a member who was not invited and knows of no draft', () =>
    asked.when(accept, on('2026-01-12', 'member', 'm3')).refusedBy(rules.mayReadTheCase));

  it('ends with the submission: an invitation without an answer lapses', () =>
    given(draftedJointly, invited, submitted)
      .when(accept, on('2026-01-16', 'member', 'm2'))
      .refusedBy(rules.mayReadTheCase));
});

describe('集体提案署名', () => {
  it('seals the proposal of a committee', () =>
    given(draftedByCommittee)
      .when(seal, on('2026-01-12', 'collective', 'economy-committee'))
      .yields(sealed));

  it('lets the convener sign for a sector', () =>
    given(draftedBySector)
      .when(byConvener, on('2026-01-12', 'collective', 'agriculture-sector'))
      .yields(signedByConvener));

  it('lets all members sign for a group', () =>
    given(draftedByGroup)
      .when(byAll, on('2026-01-12', 'collective', 'group-1'))
      .yields({ type: 'ProposalSigned', signature: 'all_members' }));

  it('does not take a signature where a committee seals', () =>
    given(draftedByCommittee)
      .when(byConvener, on('2026-01-12', 'collective', 'economy-committee'))
      .refusedBy(rules.signatureFitsBody));

  it('does not take a seal where a sector signs', () =>
    given(draftedBySector)
      .when(seal, on('2026-01-12', 'collective', 'agriculture-sector'))
      .refusedBy(rules.signatureFitsBody));

  it('joins an invited body on the last day', () =>
    given(draftedByCommittee, invitedParty)
      .when(seal, on('2026-01-15', 'collective', 'party-a'))
      .yields({ type: 'ProposalSigned', proposer: 'party-a', signature: 'seal' }));

  it('no longer joins an invited body on the day after', () =>
    given(draftedByCommittee, invitedParty)
      .when(seal, on('2026-01-16', 'collective', 'party-a'))
      .refusedBy(rules.answeredInTime));

  it('tells an invited body of both reasons when it signs late and wrongly', () =>
    given(draftedByCommittee, invitedParty)
      .when(byAll, on('2026-01-16', 'collective', 'party-a'))
      .refusedBy(rules.answeredInTime, rules.signatureFitsBody));

  it('has no last day for the body that began the proposal', () =>
    given(draftedByCommittee)
      .when(seal, on('2026-06-30', 'collective', 'economy-committee'))
      .yields({ type: 'ProposalSigned', on: '2026-06-30' }));

  it('happens once', () =>
    given(draftedByCommittee, sealed)
      .when(seal, on('2026-01-13', 'collective', 'economy-committee'))
      .refusedBy(noSuchStep));

  it('is not how a member answers', () =>
    given(draftedJointly, invited)
      .when(byConvener, on('2026-01-12', 'member', 'm2'))
      .refusedBy(notYourStep));
});

describe('本县受理的提案者类别', () => {
  const draft = { type: 'DraftProposal', source: 'individual_member', content } as const;
  const draftOfGroup = { ...draft, source: 'member_group' } as const;
  const group = on('2026-01-10', 'collective', 'group-1');
  const { sources } = huailaiDemoProfile.proposal;
  const withoutGroups = adopted({
    sources: { ...sources, value: ['individual_member', 'joint_members'] },
  });

  it('lets a county keep to members', () =>
    given().inCounty(withoutGroups).when(draftOfGroup, group).refusedBy(rules.sourceIsOpen));

  it('takes members in such a county', () =>
    given().inCounty(withoutGroups).when(draft, on('2026-01-10', 'member')).yields(drafted));

  it('takes a group where the county does', () =>
    given().when(draftOfGroup, group).yields({ type: 'ProposalDrafted', source: 'member_group' }));
});

describe('住县的上级政协委员', () => {
  const upper = (change: Partial<Member> = {}): CountyEvent => ({
    type: 'MembersSeated',
    members: [
      {
        id: member(9),
        name: '委员9',
        term: 11,
        sector: body('agriculture-sector'),
        standing: false,
        level: 'city',
        ...change,
      },
    ],
  });
  const draft = { type: 'DraftProposal', source: 'individual_member', content } as const;
  const ninth = (when: string) => on(when, 'member', 'm9');

  it('propose where the county allows it', () =>
    given()
      .inCounty(upper())
      .when(draft, ninth('2026-01-10'))
      .yields({ type: 'ProposalDrafted', first: { id: 'm9', stage: 'joined' } }));

  it('do not propose where it does not', () =>
    given()
      .inCounty(upper(), flagged('allowUpperLevelMembers', false))
      .when(draft, ninth('2026-01-10'))
      .refusedBy(rules.proposerIsEligible));

  it('are invited where the county allows it', () =>
    given(draftedJointly)
      .inCounty(upper())
      .when(inviteStranger, on('2026-01-11', 'member'))
      .yields({ type: 'CoProposerInvited', proposer: { id: 'm9' } }));

  it('are not invited where it does not', () =>
    given(draftedJointly)
      .inCounty(upper(), flagged('allowUpperLevelMembers', false))
      .when(inviteStranger, on('2026-01-11', 'member'))
      .refusedBy(rules.inviteeIsEligible));

  it('do not depend on the term of the county', () =>
    given()
      .inCounty(nextTerm, upper())
      .when(draft, ninth('2027-01-06'))
      .yields({ type: 'ProposalDrafted' }));

  it('propose until the day before their seat ends', async () => {
    const ending = given().inCounty(upper(), ended(9, '2026-01-12'));
    await ending.when(draft, ninth('2026-01-11')).yields({ type: 'ProposalDrafted' });
    await ending.when(draft, ninth('2026-01-12')).refusedBy(rules.proposerIsEligible);
  });

  it('are no members of the county, who propose in their own term only', () =>
    given()
      .inCounty(nextTerm, upper({ level: 'county' }))
      .when(draft, ninth('2027-01-06'))
      .refusedBy(rules.proposerIsEligible));
});

describe('小组、联组闭会期间提出提案', () => {
  const submit = { type: 'SubmitProposal' } as const;
  const allowed = flagged('groupMayProposeInRecess', true);
  const jointGroup: CountyEvent = {
    type: 'BodiesRegistered',
    bodies: [{ id: body('joint-1'), name: '第一联组', kind: 'joint_group' }],
  };
  const draftedByJointGroup = {
    ...draftedByGroup,
    source: 'joint_group',
    first: { ...draftedByGroup.first, id: body('joint-1') },
  } as const;
  const signed = (id: string) =>
    ({ ...sealed, proposer: body(id), signature: 'all_members' }) as const;

  it('is possible for a group where the county allows it', () =>
    given(draftedByGroup, signed('group-1'))
      .inCounty(allowed)
      .when(submit, on('2026-03-03', 'collective', 'group-1'))
      .yields({ type: 'ProposalSubmitted', period: 'recess' }));

  it('is possible for a joint group where the county allows it', () =>
    given(draftedByJointGroup, signed('joint-1'))
      .inCounty(jointGroup, allowed)
      .when(submit, on('2026-03-03', 'collective', 'joint-1'))
      .yields({ type: 'ProposalSubmitted', period: 'recess' }));

  it('is not possible for either where it does not', async () => {
    await given(draftedByGroup, signed('group-1'))
      .when(submit, on('2026-03-03', 'collective', 'group-1'))
      .refusedBy(rules.sectorInPlenaryOnly);
    await given(draftedByJointGroup, signed('joint-1'))
      .inCounty(jointGroup)
      .when(submit, on('2026-03-03', 'collective', 'joint-1'))
      .refusedBy(rules.sectorInPlenaryOnly);
  });

  it('does not follow from what is allowed to sectors, nor the other way round', async () => {
    await given(draftedByGroup, signed('group-1'))
      .inCounty(flagged('sectorMayProposeInRecess', true))
      .when(submit, on('2026-03-03', 'collective', 'group-1'))
      .refusedBy(rules.sectorInPlenaryOnly);
    await given(draftedBySector, signedByConvener)
      .inCounty(allowed)
      .when(submit, on('2026-03-03', 'collective', 'agriculture-sector'))
      .refusedBy(rules.sectorInPlenaryOnly);
  });

  it('is drafted by a joint group as what it is registered', () =>
    given()
      .inCounty(jointGroup)
      .when(
        { type: 'DraftProposal', source: 'joint_group', content },
        on('2026-01-10', 'collective', 'joint-1'),
      )
      .yields({ type: 'ProposalDrafted', source: 'joint_group' }));

  it('is signed by a joint group, not sealed', () =>
    given(draftedByJointGroup)
      .inCounty(jointGroup)
      .when(seal, on('2026-01-12', 'collective', 'joint-1'))
      .refusedBy(rules.signatureFitsBody));
});

describe('委员的界别', () => {
  const otherSector: CountyEvent = {
    type: 'BodiesRegistered',
    bodies: [{ id: body('education-sector'), name: '教育界', kind: 'sector' }],
  };
  const moved = (n: number): CountyEvent => ({
    type: 'MemberMoved',
    member: member(n),
    sector: body('education-sector'),
  });

  it('is kept with the proposal as it was when the member took part', async () => {
    await given()
      .when(
        { type: 'DraftProposal', source: 'individual_member', content },
        on('2026-01-10', 'member'),
      )
      .yields({ type: 'ProposalDrafted', first: { sector: 'agriculture-sector' } });
    await given(draftedJointly)
      .when(inviteSecond, on('2026-01-11', 'member'))
      .yields({ type: 'CoProposerInvited', proposer: { sector: 'agriculture-sector' } });
  });

  it('is the new one for what a member takes part in after a move', async () => {
    await given()
      .inCounty(otherSector, moved(1))
      .when(
        { type: 'DraftProposal', source: 'individual_member', content },
        on('2026-01-10', 'member'),
      )
      .yields({ type: 'ProposalDrafted', first: { sector: 'education-sector' } });
    await given(draftedJointly)
      .inCounty(otherSector, moved(2))
      .when(inviteSecond, on('2026-01-11', 'member'))
      .yields({ type: 'CoProposerInvited', proposer: { sector: 'education-sector' } });
  });

  it('of an earlier proposal does not change with a move', async () => {
    const first = { ...drafted.first, sector: body('agriculture-sector') };
    const before = { ...drafted, first };
    await given(before)
      .inCounty(otherSector, moved(1))
      .when({ type: 'SubmitProposal' }, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted' });
    expect(standing(before, submitted).proposers).toEqual([first]);
  });
});
