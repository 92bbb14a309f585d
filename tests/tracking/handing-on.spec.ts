import { day, trackingRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  answered,
  closed,
  given,
  named,
  published,
  sentToGovernmentAlone,
  sentToParty,
  toApproved,
  toDraft,
  toPrinted,
  toSent,
} from '../support/tracking-facts.ts';

const office = (date: string) => on(date, 'cppcc_office');

describe('报送县委、县政府', () => {
  it('is recorded for each of the two', () =>
    given(...toApproved)
      .when({ type: 'SendTrackingReport', to: 'party_committee' }, office('2026-12-23'))
      .yields({
        type: 'TrackingReportSent',
        on: day('2026-12-23'),
        to: 'party_committee',
      }));

  it('leads to the naming of the session once both have it', () =>
    given(...toApproved, sentToParty)
      .when({ type: 'SendTrackingReport', to: 'government' }, office('2026-12-24'))
      .yields({
        type: 'TrackingReportSent',
        to: 'government',
        nameBy: { by: day('2027-01-25') },
      }));

  it('happens once to each', () =>
    given(...toApproved, sentToParty)
      .when({ type: 'SendTrackingReport', to: 'party_committee' }, office('2026-12-24'))
      .refusedBy(rules.sentOnceToEach));

  it('waits for the approval', () =>
    given(...toDraft)
      .when({ type: 'SendTrackingReport', to: 'party_committee' }, office('2026-12-21'))
      .refusedBy(noSuchStep));
});

describe('印发全体委员', () => {
  const printing = { type: 'PrintTrackingReport' } as const;

  it.each([
    ['2027-01-15', false],
    ['2027-01-18', true],
    ['2027-01-22', true],
  ])('printed on %s for a session that opens on 18 January is late: %s', (date, late) =>
    given(...toSent, named)
      .when(printing, office(date))
      .yields({ type: 'TrackingReportPrinted', late }),
  );

  it('may be answered and closed within three months', () =>
    given(...toSent, named)
      .when(printing, office('2027-01-11'))
      .yields({ type: 'TrackingReportPrinted', closeBy: { by: day('2027-04-12') } }));

  it('is not printed for a session that is over', () =>
    given(...toSent, named)
      .when(printing, office('2027-01-23'))
      .refusedBy(rules.printedForAPlenary));

  it('is printed for a session that was named', () =>
    given(...toSent)
      .when(printing, office('2027-01-11'))
      .refusedBy(rules.printedForAPlenary));

  it('is not printed before the government has it', () =>
    given(...toApproved, sentToParty, named)
      .when(printing, office('2027-01-11'))
      .refusedBy(rules.sentBeforePrinting));

  it('is not printed before the Party committee has it', () =>
    given(...toApproved, sentToGovernmentAlone, named)
      .when(printing, office('2027-01-11'))
      .refusedBy(rules.sentBeforePrinting));
});

describe('答复报告', () => {
  const answering = { type: 'AnswerTrackingReport', text: '已部署落实。' } as const;

  it('is recorded for whoever answers', async () => {
    await given(...toPrinted)
      .when(answering, on('2027-02-08', 'party_office'))
      .yields({ type: 'TrackingReportAnswered', from: 'party_committee', text: '已部署落实。' });
    await given(...toPrinted)
      .when(answering, on('2027-02-08', 'government_office'))
      .yields({ type: 'TrackingReportAnswered', from: 'government' });
  });

  it('may come before members have the report', () =>
    given(...toApproved, sentToParty)
      .when(answering, on('2026-12-24', 'party_office'))
      .yields({ type: 'TrackingReportAnswered', from: 'party_committee' }));

  it('comes from who has the report', () =>
    given(...toApproved, sentToParty)
      .when(answering, on('2026-12-24', 'government_office'))
      .refusedBy(rules.answererHasIt));

  it('comes once from each', () =>
    given(...toPrinted, answered)
      .when(answering, on('2027-02-09', 'government_office'))
      .refusedBy(rules.answeredOnce));

  it('of one is not in the way of the other', () =>
    given(...toPrinted, answered)
      .when(answering, on('2027-02-09', 'party_office'))
      .yields({ type: 'TrackingReportAnswered', from: 'party_committee' }));

  it('is nobody else’s', () =>
    given(...toPrinted)
      .when(answering, on('2027-02-09', 'supervising_office'))
      .refusedBy(notYourStep));
});

describe('公布和办结', () => {
  it("is published when the chairpersons' meeting decides so", () =>
    given(...toPrinted)
      .when({ type: 'PublishTrackingReport' }, on('2027-02-10', 'leadership'))
      .yields({ type: 'TrackingReportPublished', on: day('2027-02-10') }));

  it('is published once', () =>
    given(...toPrinted, published)
      .when({ type: 'PublishTrackingReport' }, on('2027-02-11', 'leadership'))
      .refusedBy(rules.publishedOnce));

  it('is not published before members have it', () =>
    given(...toSent, named)
      .when({ type: 'PublishTrackingReport' }, on('2026-12-28', 'leadership'))
      .refusedBy(noSuchStep));

  it('is closed whether it was answered or not', () =>
    given(...toPrinted)
      .when({ type: 'CloseTrackingReport' }, office('2027-03-01'))
      .yields({ type: 'TrackingReportClosed', on: day('2027-03-01') }));

  it('is not closed before it was printed', () =>
    given(...toSent, named)
      .when({ type: 'CloseTrackingReport' }, office('2027-01-04'))
      .refusedBy(noSuchStep));

  it('is over then', () =>
    given(...toPrinted, closed)
      .when({ type: 'CloseTrackingReport' }, office('2027-03-02'))
      .refusedBy(noSuchStep));
});
