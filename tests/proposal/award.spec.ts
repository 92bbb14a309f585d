import { type CountyEvent, day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended } from '../support/county.ts';
import {
  approved,
  closed,
  drafted,
  filed,
  otherSubmitted,
  ratedByFirst,
  replied,
  submitted,
  submittedSecond,
  toContact,
  toDelivery,
} from '../support/facts.ts';
import {
  awardDeclined,
  awardGranted,
  awardNominated,
  awardPublished,
  awardShortlisted,
} from '../support/key-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const nominate = {
  type: 'NominateForAward',
  award: 'outstanding',
  reason: '选题准、建议实。',
} as const;
const shortlist = { type: 'ShortlistForAward', nomination: 'W1' } as const;
const grant = { type: 'GrantAward', nomination: 'W1' } as const;
const decline = { type: 'DeclineAward', nomination: 'W1', reason: '名额有限。' } as const;
const publish = { type: 'PublishAward', nomination: 'W1' } as const;

const committee = (when: string) => on(when, 'proposal_committee');
const chairs = (when: string) => on(when, 'leadership');
const over = [...toDelivery, ratedByFirst, closed] as const;
const revoked: CountyEvent = { ...ended(1, '2026-10-01'), reason: 'revoked' } as CountyEvent;

describe('优秀提案:征集、初评、审议、公布', () => {
  it('is nominated for an award of the county', () =>
    given(...over)
      .when(nominate, committee('2026-11-02'))
      .yields(awardNominated));

  it('is nominated for no award the county does not give', () =>
    given(...over)
      .when({ ...nominate, award: 'golden' }, committee('2026-11-02'))
      .refusedBy(rules.awardIsGiven));

  it('is nominated for the same award once', () =>
    given(...over, awardNominated)
      .when(nominate, committee('2026-11-03'))
      .refusedBy(rules.nominatedOnce));

  it('may be nominated again after it was not awarded', () =>
    given(...over, awardNominated, awardShortlisted, awardDeclined)
      .when(nominate, committee('2027-11-01'))
      .yields({ type: 'AwardNominated', nomination: 'W2' }));

  it('is shortlisted by the committee', () =>
    given(...over, awardNominated)
      .when(shortlist, committee('2026-11-09'))
      .yields(awardShortlisted));

  it('is granted by the leadership', () =>
    given(...over, awardNominated, awardShortlisted)
      .when(grant, chairs('2026-11-16'))
      .yields(awardGranted));

  it('is not granted before it was shortlisted', () =>
    given(...over, awardNominated)
      .when(grant, chairs('2026-11-16'))
      .refusedBy(noSuchStep));

  it('is not granted by the committee', () =>
    given(...over, awardNominated, awardShortlisted)
      .when(grant, committee('2026-11-16'))
      .refusedBy(notYourStep));

  it('is declined with a reason', () =>
    given(...over, awardNominated, awardShortlisted)
      .when(decline, chairs('2026-11-16'))
      .yields(awardDeclined));

  it('is published last', () =>
    given(...over, awardNominated, awardShortlisted, awardGranted)
      .when(publish, committee('2026-11-20'))
      .yields(awardPublished));

  it('is open to a forward-looking proposal that could not be adopted yet', () =>
    given(
      ...toContact,
      { ...replied, resultClass: 'constrained' },
      approved,
      ratedByFirst,
      closed,
      awardNominated,
      awardShortlisted,
    )
      .when(grant, chairs('2026-11-16'))
      .yields(awardGranted));

  it('is open to one that was kept for reference', () =>
    given(...toContact, { ...replied, resultClass: 'reference_only' }, approved)
      .when(nominate, committee('2026-11-02'))
      .yields(awardNominated));
});

describe('优秀提案:撤销委员资格的不予评优', () => {
  it.each([
    ['nominated', [], nominate, committee('2026-11-02')],
    ['shortlisted', [awardNominated], shortlist, committee('2026-11-09')],
    ['granted it', [awardNominated, awardShortlisted], grant, chairs('2026-11-16')],
    [
      'published as a winner',
      [awardNominated, awardShortlisted, awardGranted],
      publish,
      committee('2026-11-20'),
    ],
  ] as const)('is not %s when the first proposer was removed', (_step, soFar, command, moment) =>
    given(...over, ...soFar)
      .inCounty(revoked)
      .when(command, moment)
      .refusedBy(rules.firstProposerNotRevoked),
  );

  it('is declined by the leadership even after it was granted', () =>
    given(...over, awardNominated, awardShortlisted, awardGranted)
      .inCounty(revoked)
      .when(decline, chairs('2026-11-18'))
      .yields({ type: 'AwardDeclined' }));

  it('is granted until the day before the removal', () => {
    const removed: CountyEvent = { ...revoked, on: day('2026-11-17') } as CountyEvent;
    const shortlisted = given(...over, awardNominated, awardShortlisted).inCounty(removed);
    shortlisted.when(grant, chairs('2026-11-16')).yields(awardGranted);
    shortlisted.when(grant, chairs('2026-11-17')).refusedBy(rules.firstProposerNotRevoked);
  });

  it('is granted when the first proposer resigned', () =>
    given(...over, awardNominated, awardShortlisted)
      .inCounty(ended(1, '2026-10-01'))
      .when(grant, chairs('2026-11-16'))
      .yields(awardGranted));
});

describe('优秀提案:比例', () => {
  const received = (number: number, winners: number) =>
    given(
      drafted,
      { ...submitted, number },
      { ...filed, number: 2 },
      awardNominated,
      awardShortlisted,
    ).beside('p2', ...otherSubmitted, filed, awardNominated, awardShortlisted, {
      ...awardGranted,
      number: winners,
    });

  it('is at most ten per cent of those received: the second of twenty wins', () =>
    received(20, 1).when(grant, chairs('2026-11-16')).yields({ type: 'AwardGranted', number: 2 }));

  it('is at most ten per cent of those received: the third of twenty does not', () =>
    received(20, 2).when(grant, chairs('2026-11-16')).refusedBy(rules.withinTheAwardShare));

  it('counts those received, filed or not', () =>
    received(submittedSecond.number, 1)
      .when(grant, chairs('2026-11-16'))
      .refusedBy(rules.withinTheAwardShare));
});
