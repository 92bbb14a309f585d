import { day, instant, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, ended, flagged, member, nextSession, nextTerm } from '../support/county.ts';
import {
  drafted,
  draftedByCommittee,
  draftedByGroup,
  draftedBySector,
  draftedJointly,
  draftedWith,
  filed,
  invited,
  invitedParty,
  joined,
  resubmitted,
  returnedForRevision,
  sealed,
  signedByConvener,
  submitted,
  submittedInRecess,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const submit = { type: 'SubmitProposal' } as const;
const signedByGroup = { ...signedByConvener, proposer: draftedByGroup.first.id } as const;

describe('提交', () => {
  it('hands in a plenary proposal, which waits for the cut-off before its review counts', () =>
    given(drafted).when(submit, on('2026-01-16T10:00:00+08:00', 'member')).yields(submitted));

  it('hands in a recess proposal, whose review counts at once', () =>
    given(drafted)
      .when(submit, on('2026-03-03T10:00:00+08:00', 'member'))
      .yields(submittedInRecess));

  it('is for the first proposer', () =>
    given(draftedJointly, invited, joined)
      .when(submit, on('2026-01-16', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('needs a seat on the day itself', () =>
    given(drafted)
      .inCounty(ended(1, '2026-01-16'))
      .when(submit, on('2026-01-16', 'member'))
      .refusedBy(rules.proposerIsEligible));

  it('is possible on the last day of the seat', () =>
    given(drafted)
      .inCounty(ended(1, '2026-01-17'))
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted' }));

  it('happens once', () =>
    given(drafted, submitted).when(submit, on('2026-01-17', 'member')).refusedBy(noSuchStep));

  it('is over once the proposal is filed', () =>
    given(drafted, submitted, filed)
      .when(submit, on('2026-01-22', 'member'))
      .refusedBy(noSuchStep));
});

describe('大会提案截止时刻', () => {
  it.each([
    ['2026-01-20T11:59:59+08:00', 'plenary', 'a second before noon'],
    ['2026-01-20T12:00:00+08:00', 'plenary', 'at noon, which is included'],
    ['2026-01-20T12:00:01+08:00', 'recess', 'a second after noon'],
    ['2026-01-20T03:59:59Z', 'plenary', 'a second before noon, told in UTC'],
    ['2026-01-20T04:00:01Z', 'recess', 'a second after noon, told in UTC'],
  ])('a submission at %s is of the %s: %s', (at, period) =>
    given(drafted).when(submit, on(at, 'member')).yields({ type: 'ProposalSubmitted', period }),
  );

  it.each([
    ['2026-01-20T11:59:59+08:00', 'plenary', 'before noon'],
    ['2026-01-20T12:00:00+08:00', 'recess', 'at noon, which the county excludes'],
  ])('where the cut-off is excluded, a submission at %s is of the %s: %s', (at, period) =>
    given(drafted)
      .inCounty(flagged('cutOffIncluded', false))
      .when(submit, on(at, 'member'))
      .yields({ type: 'ProposalSubmitted', period }),
  );

  it('counts the day in Asia/Shanghai: late in the evening in UTC is already tomorrow', () =>
    given(drafted)
      .when(submit, on('2026-01-15T16:00:00Z', 'member'))
      .yields({ type: 'ProposalSubmitted', on: '2026-01-16' }));

  it('lets the review of a recess proposal count from its own day', () =>
    given(drafted)
      .when(submit, on('2026-01-20T12:00:01+08:00', 'member'))
      .yields({ type: 'ProposalSubmitted', countsFrom: '2026-01-20', period: 'recess' }));
});

describe('大会提案受理窗口', () => {
  const early = { ...drafted, on: day('2025-10-10') } as const;
  const sixthSession = {
    type: 'SessionCalled',
    session: {
      term: 11,
      no: 6,
      opensOn: day('2027-01-18'),
      closesOn: day('2027-01-22'),
      cutOff: instant('2027-01-20T12:00:00+08:00'),
    },
  } as const;

  it('opens three months before the plenary', () =>
    given(early)
      .when(submit, on('2025-10-18T00:00:00+08:00', 'member'))
      .yields({ type: 'ProposalSubmitted', period: 'plenary', session: 5 }));

  it('is not open a second earlier, and no earlier session is known', () =>
    given(early)
      .when(submit, on('2025-10-17T23:59:59+08:00', 'member'))
      .refusedBy(rules.sessionIsKnown));

  it('passes a recess proposal to the next session when its window opens', () =>
    given(drafted)
      .inCounty(sixthSession)
      .when(submit, on('2026-10-18T00:00:00+08:00', 'member'))
      .yields({
        type: 'ProposalSubmitted',
        term: 11,
        session: 6,
        period: 'plenary',
        number: 1,
        countsFrom: '2027-01-20',
      }));

  it('keeps a recess proposal under the last session until then', () =>
    given(drafted)
      .inCounty(sixthSession)
      .when(submit, on('2026-10-17T23:59:59+08:00', 'member'))
      .yields({ type: 'ProposalSubmitted', term: 11, session: 5, period: 'recess' }));

  it('does not help a member whose term has ended', () =>
    given(drafted)
      .inCounty(nextTerm, nextSession)
      .when(submit, on('2027-01-10', 'member'))
      .refusedBy(rules.proposerIsEligible));
});

describe('换届', () => {
  const newcomer = (n: number, term = 12) =>
    ({
      type: 'MembersSeated',
      members: [
        {
          id: member(n),
          name: `委员${n}`,
          term,
          sector: body('agriculture-sector'),
          standing: false,
        },
      ],
    }) as const;
  const draftedIn = (
    n: number,
    source: 'individual_member' | 'joint_members' = 'individual_member',
  ) =>
    ({
      ...drafted,
      source,
      on: day('2026-11-02'),
      first: { ...drafted.first, id: member(n) },
    }) as const;
  const outgoing = given(draftedIn(1));
  const incoming = given(draftedIn(5)).inCounty(newcomer(5)).inCounty(nextTerm);
  const called = incoming.inCounty(nextSession);

  it('keeps the running term until the last second of its last day, whatever is called for the next', async () => {
    const called = outgoing.inCounty(nextTerm, nextSession);
    const recess = { type: 'ProposalSubmitted', term: 11, session: 5, period: 'recess' } as const;
    await called
      .when(submit, on('2026-11-03T10:00:00+08:00', 'member'))
      .yields({ ...recess, countsFrom: '2026-11-03' });
    await called.when(submit, on('2027-01-04T23:59:59+08:00', 'member')).yields(recess);
  });

  it('lets a body propose under the running term, and from its start under the next', async () => {
    const proposed = given(draftedByCommittee, sealed).inCounty(nextTerm, nextSession);
    const party = (at: string) => on(at, 'collective', 'economy-committee');
    await proposed
      .when(submit, party('2027-01-04T23:59:59+08:00'))
      .yields({ type: 'ProposalSubmitted', term: 11, session: 5 });
    await proposed
      .when(submit, party('2027-01-05T00:00:00+08:00'))
      .yields({ type: 'ProposalSubmitted', term: 12, session: 1, period: 'plenary' });
  });

  it('numbers nothing of the new term under the old one: the draft waits for a session to be called', async () => {
    await incoming.when(submit, on('2027-01-06', 'member', 'm5')).refusedBy(rules.sessionIsKnown);
    await given(draftedByCommittee, sealed)
      .inCounty(nextTerm)
      .when(submit, on('2027-01-06', 'collective', 'economy-committee'))
      .refusedBy(rules.sessionIsKnown);
    await called
      .when(submit, on('2027-01-06', 'member', 'm5'))
      .yields({ type: 'ProposalSubmitted', term: 12, session: 1, period: 'plenary' });
  });

  it('holds what a member chosen for the coming term submits until that term starts', async () => {
    await called.when(submit, on('2027-01-04T23:59:59+08:00', 'member', 'm5')).yields({
      type: 'ProposalSubmitted',
      term: 12,
      session: 1,
      period: 'plenary',
      number: 1,
      heldUntil: '2027-01-05',
      countsFrom: '2027-01-20',
    });
  });

  it('counts the review of what was held from the start of the term at the earliest', () =>
    incoming
      .inCounty({
        ...nextSession,
        session: { ...nextSession.session, cutOff: instant('2026-12-31T12:00:00+08:00') },
      })
      .when(submit, on('2026-12-30', 'member', 'm5'))
      .yields({ type: 'ProposalSubmitted', period: 'plenary', countsFrom: '2027-01-05' }));

  it('lets members of the coming term propose jointly, and not with those of the running one', async () => {
    const invite = (n: number) =>
      ({ type: 'InviteCoProposer', member: member(n), answerBy: day('2026-12-10') }) as const;
    const joint = given(draftedIn(5, 'joint_members')).inCounty(newcomer(5), newcomer(6), nextTerm);
    const asFive = on('2026-12-01', 'member', 'm5');
    await joint.when(invite(6), asFive).yields({ type: 'CoProposerInvited' });
    await joint.when(invite(1), asFive).refusedBy(rules.inviteeIsEligible);
    await given(draftedIn(1, 'joint_members'))
      .inCounty(newcomer(6), nextTerm)
      .when(invite(6), on('2026-12-01', 'member'))
      .refusedBy(rules.inviteeIsEligible);
  });

  it('lets nobody propose whose coming seat was given up', () =>
    called
      .inCounty(ended(5, '2026-12-20'))
      .when(submit, on('2026-12-20', 'member', 'm5'))
      .refusedBy(rules.proposerIsEligible));

  it('takes again what was returned for revision, under the number it has', () =>
    given(drafted, submitted, returnedForRevision)
      .inCounty(newcomer(5), nextTerm)
      .when(submit, on('2026-01-26', 'member'))
      .yields({ type: 'ProposalResubmitted' }));
});

describe('联名不少于二人', () => {
  it('submits a joint proposal of two', () =>
    given(draftedJointly, invited, joined)
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted' }));

  it('does not submit a joint proposal of one', () =>
    given(draftedJointly).when(submit, on('2026-01-16', 'member')).refusedBy(rules.jointHasTwo));

  it('does not count an invitation without an answer', () =>
    given(draftedJointly, invited)
      .when(submit, on('2026-01-16', 'member'))
      .refusedBy(rules.jointHasTwo));
});

describe('集体提案须署名盖章', () => {
  it('submits a sealed proposal of a committee', () =>
    given(draftedByCommittee, sealed)
      .when(submit, on('2026-01-16', 'collective', 'economy-committee'))
      .yields({ type: 'ProposalSubmitted' }));

  it('does not submit one without a seal', () =>
    given(draftedByCommittee)
      .when(submit, on('2026-01-16', 'collective', 'economy-committee'))
      .refusedBy(rules.collectiveIsSigned));

  it('does not wait for an invited body', () =>
    given(draftedByCommittee, sealed, invitedParty)
      .when(submit, on('2026-01-16', 'collective', 'economy-committee'))
      .yields({ type: 'ProposalSubmitted' }));
});

describe('界别、小组提案限于全会期间', () => {
  const sector = 'agriculture-sector';

  it('submits the proposal of a sector up to the cut-off', () =>
    given(draftedBySector, signedByConvener)
      .when(submit, on('2026-01-20T12:00:00+08:00', 'collective', sector))
      .yields({ type: 'ProposalSubmitted', period: 'plenary' }));

  it('does not submit the proposal of a sector a second later', () =>
    given(draftedBySector, signedByConvener)
      .when(submit, on('2026-01-20T12:00:01+08:00', 'collective', sector))
      .refusedBy(rules.sectorInPlenaryOnly));

  it('submits the proposal of a sector in recess where the county allows it', () =>
    given(draftedBySector, signedByConvener)
      .inCounty(flagged('sectorMayProposeInRecess', true))
      .when(submit, on('2026-03-03', 'collective', sector))
      .yields({ type: 'ProposalSubmitted', period: 'recess' }));

  it('submits the proposal of a group in plenary', () =>
    given(draftedByGroup, signedByGroup)
      .when(submit, on('2026-01-19', 'collective', 'group-1'))
      .yields({ type: 'ProposalSubmitted', period: 'plenary' }));

  it('never submits the proposal of a group in recess, whatever holds for sectors', () =>
    given(draftedByGroup, signedByGroup)
      .inCounty(flagged('sectorMayProposeInRecess', true))
      .when(submit, on('2026-03-03', 'collective', 'group-1'))
      .refusedBy(rules.sectorInPlenaryOnly));

  it('submits the proposal of a committee in recess', () =>
    given(draftedByCommittee, sealed)
      .when(submit, on('2026-03-03', 'collective', 'economy-committee'))
      .yields({ type: 'ProposalSubmitted', period: 'recess' }));
});

describe('有情况、有分析、有具体的建议', () => {
  it('does not submit a text without a suggestion', () =>
    given(draftedWith({ suggestions: [] }))
      .when(submit, on('2026-01-16', 'member'))
      .refusedBy(rules.hasSuggestions));

  it('submits a text with one', () =>
    given(draftedWith({ suggestions: ['更新设备'] }))
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted' }));

  it('names everything that is missing at once', () =>
    given(
      {
        ...draftedJointly,
        on: day('2025-10-10'),
        content: { ...drafted.content, suggestions: [] },
      },
      invited,
    )
      .when(submit, on('2025-10-17', 'member', 'm2'))
      .refusedBy(
        rules.firstProposerActs,
        rules.jointHasTwo,
        rules.hasSuggestions,
        rules.sessionIsKnown,
      ));

  it('tells a sector everything at once: seal, season, session, suggestions', () =>
    given({
      ...draftedBySector,
      on: day('2025-10-10'),
      content: { ...drafted.content, suggestions: [] },
    })
      .when(submit, on('2025-10-17', 'collective', 'agriculture-sector'))
      .refusedBy(
        rules.collectiveIsSigned,
        rules.sectorInPlenaryOnly,
        rules.hasSuggestions,
        rules.sessionIsKnown,
      ));
});

describe('修改后重新提交', () => {
  it('counts the review anew and keeps the serial number', () =>
    given(drafted, submitted, returnedForRevision)
      .when(submit, on('2026-01-26', 'member'))
      .yields(resubmitted));

  it('is open to a sector even in recess, since it was first submitted in plenary', () =>
    given(draftedBySector, signedByConvener, submitted, returnedForRevision)
      .when(submit, on('2026-01-26', 'collective', 'agriculture-sector'))
      .yields({ type: 'ProposalResubmitted' }));

  it('is for the proposers', () =>
    given(drafted, submitted, returnedForRevision)
      .when(submit, on('2026-01-26', 'proposal_committee'))
      .refusedBy(notYourStep));
});
