import {
  consentOf,
  type ProposalEvent,
  proposalRules as rules,
  scopeFactsOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  approved,
  closed,
  draftedByCommittee,
  draftedJointly,
  draftedWith,
  filed,
  invited,
  invitedParty,
  joined,
  jointToDelivery,
  ratedByFirst,
  replied,
  sealed,
  sentBack,
  submitted,
  toDelivery,
  toFiling,
  toReply,
} from '../support/facts.ts';
import {
  approvedForSummary,
  approvedNotForPublication,
  consentGiven,
  consentWithdrawn,
  consentWithdrawnByFirst,
  joinedInPrivate,
  markedSecret,
  published,
  reopened,
  summaryPublished,
  withheld,
  withheldAsStateSecret,
} from '../support/publication-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';

const second = on('2026-05-06', 'member', 'm2');
const office = (day: string) => on(day, 'supervising_office');
const committee = (day: string) => on(day, 'proposal_committee');
const reason = '涉及本人工作单位。';

const accept = { type: 'AcceptInvitation' } as const;
const withdraw = { type: 'ChangePublicationConsent', consent: false, reason } as const;
const agree = { type: 'ChangePublicationConsent', consent: true } as const;
const publish = { type: 'PublishReply', reply: 'R1', extent: 'full' } as const;
const { summary } = { summary: '设备更新与补助测算均已列入计划。' };
const summarise = { type: 'PublishReply', reply: 'R1', extent: 'summary', summary } as const;
const withhold = {
  type: 'WithholdPublication',
  reason: 'personal_privacy',
  note: '答复述及个人病历。',
} as const;
const reopen = { type: 'ReopenPublication', note: '已隐去个人信息。' } as const;
const markSecret = { type: 'MarkSecret', reason: '附件涉及国家秘密。' } as const;
const toClosing = [...toDelivery, ratedByFirst, closed] as const;

const inPrivate = jointToDelivery.map((one) => (one === joined ? joinedInPrivate : one));

describe('是否同意公开', () => {
  it('is said by a member who joins', () =>
    given(draftedJointly, invited)
      .when({ ...accept, publicationConsent: false }, on('2026-01-12', 'member', 'm2'))
      .yields(joinedInPrivate));

  it('is said by a body that signs', () =>
    given(draftedByCommittee)
      .when(
        { type: 'SignProposal', signature: 'seal', publicationConsent: false },
        on('2026-01-12', 'collective', 'economy-committee'),
      )
      .yields({ ...sealed, publicationConsent: false }));

  it('is said in the text, with the reason when it is refused', async () => {
    const submit = { type: 'SubmitProposal' } as const;
    await given(draftedWith({ publication: { consent: false } }))
      .when(submit, on('2026-01-16', 'member'))
      .refusedBy(rules.formGivesReason);
    await given(draftedWith({ publication: { consent: false, reason: '涉及个案。' } }))
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted' });
  });

  it('may be left to the first proposer', () => {
    expect(consentOf(standing(...jointToDelivery))).toEqual({ consent: true, refusedBy: [] });
    const refusing = draftedWith({ publication: { consent: false } });
    expect(consentOf(standing({ ...refusing, source: 'joint_members' }, invited, joined))).toEqual({
      consent: false,
      refusedBy: ['m1'],
    });
  });

  it('follows the most restrictive of those who stand behind the proposal', () =>
    expect(consentOf(standing(...inPrivate))).toEqual({ consent: false, refusedBy: ['m2'] }));

  it('of the body that proposes stands where its form says it', () =>
    expect(
      standing(draftedByCommittee, { ...sealed, publicationConsent: false }).content.publication,
    ).toEqual({ consent: false }));

  it('does not ask who was invited and has not joined', () => {
    const asked = { ...invitedParty.proposer, publicationConsent: false };
    const history = [draftedByCommittee, { ...invitedParty, proposer: asked }, sealed] as const;
    expect(consentOf(standing(...history))).toEqual({ consent: true, refusedBy: [] });
  });

  it('is withdrawn by a proposer for themselves, with the reason', () =>
    given(...jointToDelivery)
      .when(withdraw, second)
      .yields(consentWithdrawn));

  it('is not withdrawn without a reason', () =>
    given(...jointToDelivery)
      .when({ type: 'ChangePublicationConsent', consent: false }, second)
      .refusedBy(rules.refusalGivesReason));

  it('is given later without a reason', () =>
    given(...jointToDelivery, consentWithdrawn)
      .when(agree, on('2026-05-07', 'member', 'm2'))
      .yields(consentGiven));

  it('is changed in a draft, under review, and once the case is closed', async () => {
    for (const history of [[draftedJointly], [draftedJointly, submitted], toClosing])
      await given(...history)
        .when(withdraw, on('2026-05-21', 'member', 'm1'))
        .yields({ type: 'PublicationConsentChanged', proposer: 'm1', consent: false });
  });

  it('is not changed by who has not joined yet', () =>
    given(draftedJointly, invited)
      .when(agree, on('2026-01-12', 'member', 'm2'))
      .refusedBy(noSuchStep));

  it('of others is no business of a member who does not stand behind the proposal', () =>
    given(...toDelivery)
      .when(withdraw, on('2026-05-06', 'member', 'm3'))
      .refusedBy(noSuchStep));

  it('closes the case to the public when withdrawn, and opens it when given again', () => {
    const publishedIn = (...events: readonly ProposalEvent[]) =>
      scopeFactsOf(standing(...events)).public;
    expect(publishedIn(...jointToDelivery)).toEqual(['yes']);
    expect(publishedIn(...jointToDelivery, consentWithdrawn)).toEqual(['no']);
    expect(publishedIn(...jointToDelivery, consentWithdrawn, consentGiven)).toEqual(['yes']);
    expect(publishedIn(...jointToDelivery, consentWithdrawnByFirst)).toEqual(['no']);
  });
});

describe('公开答复', () => {
  it('is done by the supervising office, in full as the rule', () =>
    given(...toDelivery)
      .when(publish, office('2026-05-08'))
      .yields(published));

  it('is done once the case is closed, too', () =>
    given(...toClosing)
      .when(publish, office('2026-05-21'))
      .yields({ type: 'ReplyPublished', on: '2026-05-21' }));

  it('may be a summary', () =>
    given(...toDelivery)
      .when(summarise, office('2026-05-08'))
      .yields(summaryPublished));

  it('as a summary needs the summary', () =>
    given(...toDelivery)
      .when({ type: 'PublishReply', reply: 'R1', extent: 'summary' }, office('2026-05-08'))
      .refusedBy(rules.summaryIsWritten));

  it('is reviewed together with the reply', () =>
    given(...toReply)
      .when(
        { type: 'ApproveReply', reply: 'R1', publication: 'summary' },
        on('2026-04-22', 'supervising_office'),
      )
      .yields(approvedForSummary));

  it('is not done in full where the review allows a summary only', () =>
    given(...toReply, approvedForSummary)
      .when(publish, office('2026-05-08'))
      .refusedBy(rules.extentAsReviewed));

  it('is done as a summary where the review allows that', () =>
    given(...toReply, approvedForSummary)
      .when(summarise, office('2026-05-08'))
      .yields(summaryPublished));

  it('is not done where the review allows none, not even as a summary', () =>
    given(...toReply, approvedNotForPublication)
      .when(summarise, office('2026-05-08'))
      .refusedBy(rules.reviewAllowsPublication));

  it('needs the consent of the first proposer', () =>
    given(draftedWith({ publication: { consent: false } }), ...toDelivery.slice(1))
      .when(publish, office('2026-05-08'))
      .refusedBy(rules.allConsent));

  it('needs the consent of every co-signer', () =>
    given(...inPrivate)
      .when(publish, office('2026-05-08'))
      .refusedBy(rules.allConsent));

  it('is done when the co-signer has agreed after all', () =>
    given(...inPrivate, consentGiven)
      .when(publish, office('2026-05-08'))
      .yields(published));

  it('is not done of a case that is withheld', () =>
    given(...toDelivery, withheld)
      .when(publish, office('2026-05-12'))
      .refusedBy(rules.publicationIsOpen));

  it('is not done of a secret case', () =>
    given(...toDelivery, markedSecret)
      .when(publish, office('2026-05-14'))
      .refusedBy(rules.publicationIsOpen));

  it('names every broken rule at once', () =>
    given(...inPrivate.filter((one) => one !== approved), approvedForSummary, withheld)
      .when(publish, office('2026-05-12'))
      .refusedBy(rules.allConsent, rules.publicationIsOpen, rules.extentAsReviewed));

  it.each([
    ['that waits for approval', toReply],
    ['that was sent back', [...toReply, sentBack]],
  ])('is not done of a reply %s', (_which, history) =>
    given(...history)
      .when(publish, office('2026-05-08'))
      .refusedBy(noSuchStep),
  );

  it('is done once', () =>
    given(...toDelivery, published)
      .when(publish, office('2026-05-11'))
      .refusedBy(noSuchStep));

  it('is not for the committee, nor for the unit', async () => {
    for (const who of [committee('2026-05-08'), on('2026-05-08', 'handling_unit', 'health-bureau')])
      await given(...toDelivery)
        .when(publish, who)
        .refusedBy(notYourStep);
  });
});

describe('不予公开与恢复公开', () => {
  it('is decided by the committee, with the reason', () =>
    given(...toDelivery)
      .when(withhold, committee('2026-05-11'))
      .yields(withheld));

  it('is decided by the supervising office, and of a closed case too', () =>
    given(...toClosing)
      .when(withhold, office('2026-05-21'))
      .yields({ type: 'PublicationWithheld', reason: 'personal_privacy' }));

  it('is for a case that was filed', () =>
    given(draftedJointly, submitted).when(withhold, committee('2026-01-19')).refusedBy(noSuchStep));

  it('is no business of a proposer, who withdraws their consent instead', () =>
    given(...toDelivery)
      .when(withhold, on('2026-05-11', 'member'))
      .refusedBy(notYourStep));

  it('ends when the case is reopened', () =>
    given(...toDelivery, withheld)
      .when(reopen, office('2026-05-12'))
      .yields(reopened));

  it('does not end where it was for a state secret', () =>
    given(...toDelivery, withheldAsStateSecret)
      .when(reopen, office('2026-05-12'))
      .refusedBy(rules.reopensNoStateSecret));

  it('is not reopened where nothing was withheld', () =>
    given(...toDelivery)
      .when(reopen, office('2026-05-12'))
      .refusedBy(noSuchStep));
});

describe('涉密', () => {
  it('is marked by the proposal committee', () =>
    given(...toDelivery)
      .when(markSecret, committee('2026-05-13'))
      .yields(markedSecret));

  it.each([
    ['under review', [draftedJointly, submitted]],
    ['filed', toFiling],
    ['withheld', [...toDelivery, withheld]],
    ['closed', toClosing],
  ])('is marked while the case is %s', (_stage, history) =>
    given(...history)
      .when(markSecret, committee('2026-05-21'))
      .yields({ type: 'ProposalMarkedSecret' }),
  );

  it('is kept when a secret proposal is filed', () =>
    expect(scopeFactsOf(standing(draftedJointly, submitted, markedSecret, filed))).toMatchObject({
      public: ['no'],
      secret: ['yes'],
    }));

  it('is not marked by the office', () =>
    given(...toDelivery)
      .when(markSecret, office('2026-05-13'))
      .refusedBy(notYourStep));

  it('is for good', async () => {
    for (const command of [reopen, withhold, markSecret])
      await given(...toDelivery, markedSecret)
        .when(command, committee('2026-05-14'))
        .refusedBy(noSuchStep);
  });

  it('is not undone by the consent of anybody', () =>
    expect(
      scopeFactsOf(standing(...jointToDelivery, markedSecret, consentWithdrawn, consentGiven))
        .public,
    ).toEqual(['no']));

  it('keeps the case from members who do not stand behind it, and leaves it to its unit', async () => {
    const rate = {
      type: 'RateReply',
      reply: 'R1',
      attitude: 'satisfied',
      result: 'satisfied',
    } as const;
    await given(...toDelivery, markedSecret)
      .when(rate, on('2026-05-14', 'member', 'm3'))
      .refusedBy(rules.mayReadTheCase);
    await given(...toReply.filter((one) => one !== replied), markedSecret)
      .when(
        {
          type: 'SubmitReply',
          assignment: 'A1',
          resultClass: replied.resultClass,
          answers: [...replied.answers],
          signer: replied.signer,
          contact: replied.contact,
        },
        on('2026-04-20', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'ReplySubmitted' });
  });
});
