import { day, type ProposalEvent, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { flagged, unit } from '../support/county.ts';
import { firstLeft, signedByThree, signedByTwo, thirdLeads } from '../support/departure-facts.ts';
import {
  convertedToLetter,
  convertedToReport,
  drafted,
  forwarded,
  resubmitted,
  returnedForRevision,
  submitted,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const reason = '宜作社情民意反映。';
const ask = { type: 'AskConversion', to: 'opinion_report', reason } as const;
const agree = { type: 'AgreeToConversion' } as const;
const refuse = { type: 'RefuseConversion' } as const;
const toReport = { type: 'ConvertToOpinionReport', reason } as const;
const toLetter = { type: 'ConvertToMemberLetter', reason: '宜作委员来信处理。' } as const;
const forward = {
  type: 'ForwardForReference',
  units: [unit('health-bureau'), unit('shacheng')],
  reason: '供工作参考。',
} as const;

const committee = (when: string) => on(when, 'proposal_committee');
const first = (when: string) => on(when, 'member');
const withConsent = flagged('conversionNeedsConsent', true);

const asked = {
  type: 'ConversionAsked',
  on: day('2026-01-20'),
  to: 'opinion_report',
  reason,
  answerBy: { by: day('2026-02-03'), version: 1 },
} satisfies ProposalEvent;
const agreed = { type: 'ConversionAgreed', on: day('2026-01-21') } satisfies ProposalEvent;
const refused = { type: 'ConversionRefused', on: day('2026-01-21') } satisfies ProposalEvent;
const askedFor = (to: 'member_letter' | 'reference') => ({ ...asked, to }) as const;

describe('征求转办意见', () => {
  it('gives the proposer ten working days to answer', () =>
    given(drafted, submitted).when(ask, committee('2026-01-20')).yields(asked));

  it('asks about one conversion at a time', () =>
    given(drafted, submitted, asked)
      .when({ ...ask, to: 'member_letter' }, committee('2026-01-21'))
      .refusedBy(rules.conversionNotPending));

  it('may ask about another once it was answered', () =>
    given(drafted, submitted, asked, refused)
      .when({ ...ask, to: 'member_letter' }, committee('2026-01-22'))
      .yields({ type: 'ConversionAsked', on: '2026-01-22', to: 'member_letter' }));

  it('waits for somebody who leads the proposal', async () => {
    await given(...signedByThree, firstLeft)
      .when(ask, committee('2026-01-20'))
      .refusedBy(rules.somebodyLeads);
    await given(...signedByThree, firstLeft, thirdLeads)
      .when(ask, committee('2026-02-02'))
      .yields({ type: 'ConversionAsked', on: '2026-02-02' });
  });

  it('is for the committee', () =>
    given(drafted, submitted).when(ask, first('2026-01-20')).refusedBy(notYourStep));
});

describe('答复转办意见', () => {
  const pending = given(drafted, submitted, asked);

  it('may be consent', () => pending.when(agree, first('2026-01-21')).yields(agreed));

  it('may be a refusal', () => pending.when(refuse, first('2026-01-21')).yields(refused));

  it('counts after its last day too, while the committee has not gone on', () =>
    pending
      .when(agree, first('2026-02-04'))
      .yields({ type: 'ConversionAgreed', on: '2026-02-04' }));

  it('answers a question', async () => {
    await given(drafted, submitted)
      .when(agree, first('2026-01-21'))
      .refusedBy(rules.conversionIsAsked);
    await given(drafted, submitted)
      .when(refuse, first('2026-01-21'))
      .refusedBy(rules.conversionIsAsked);
  });

  it('is given once', () =>
    given(drafted, submitted, asked, agreed)
      .when(refuse, first('2026-01-22'))
      .refusedBy(rules.conversionIsAsked));

  it('is the first proposer’s', () =>
    given(...signedByTwo, asked)
      .when(agree, on('2026-01-21', 'member', 'm2'))
      .refusedBy(rules.firstProposerActs));

  it('is not expected any more once the proposal was returned and revised', () =>
    given(drafted, submitted, asked, returnedForRevision, resubmitted)
      .when(agree, first('2026-01-27'))
      .refusedBy(rules.conversionIsAsked));

  it('is over once the proposal was passed on', () =>
    given(drafted, submitted, asked, convertedToReport)
      .when(agree, first('2026-01-22'))
      .refusedBy(noSuchStep));
});

describe('转办须经提案者同意', () => {
  const toBe = (...events: readonly ProposalEvent[]) =>
    given(drafted, submitted, ...events).inCounty(withConsent);

  it('passes on nothing the proposer was not asked about', async () => {
    await toBe().when(toReport, committee('2026-01-21')).refusedBy(rules.proposerConsents);
    await toBe().when(toLetter, committee('2026-01-21')).refusedBy(rules.proposerConsents);
    await toBe().when(forward, committee('2026-01-21')).refusedBy(rules.proposerConsents);
  });

  it('passes on nothing while the proposer has not answered', () =>
    toBe(asked).when(toReport, committee('2026-01-21')).refusedBy(rules.proposerConsents));

  it('passes on nothing the proposer refused', () =>
    toBe(asked, refused).when(toReport, committee('2026-01-21')).refusedBy(rules.proposerConsents));

  it('passes on nothing in another form than the one agreed to', () =>
    toBe(asked, agreed).when(toLetter, committee('2026-01-21')).refusedBy(rules.proposerConsents));

  it('passes on an opinion report that was agreed to', () =>
    toBe(asked, agreed).when(toReport, committee('2026-01-21')).yields(convertedToReport));

  it('passes on a letter that was agreed to', () =>
    toBe(askedFor('member_letter'), agreed)
      .when(toLetter, committee('2026-01-21'))
      .yields(convertedToLetter));

  it('forwards for reference what was agreed to', () =>
    toBe(askedFor('reference'), agreed).when(forward, committee('2026-01-21')).yields(forwarded));

  it('needs no consent in a county that does not demand it', () =>
    given(drafted, submitted, asked, refused)
      .when(toReport, committee('2026-01-21'))
      .yields(convertedToReport));

  it('asks anew about a revised proposal', () =>
    toBe(asked, agreed, returnedForRevision, resubmitted)
      .when(toReport, committee('2026-01-27'))
      .refusedBy(rules.proposerConsents));
});
