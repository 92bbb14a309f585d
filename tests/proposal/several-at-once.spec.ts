import { type CountyEvent, day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { nextSession, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { consultationRequestedByUnit } from '../support/handling-consultation-facts.ts';
import {
  heading,
  repliedToFirst,
  succeeded,
  toBothDelivered,
  toFirstOfTwo,
  toSeparate,
} from '../support/handling-facts.ts';
import * as key from '../support/key-facts.ts';
import { given, on } from '../support/scenario.ts';

const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');
const committee = (when: string) => on(when, 'proposal_committee');
const member = (who: string, when: string) => on(when, 'member', who);
const ofProposal = { type: 'AppraiseProposal', scores: key.proposalAppraised.scores } as const;
const ofHandling = { type: 'AppraiseHandling', scores: key.handlingAppraised.scores } as const;

describe('数个单位的评议', () => {
  it('lets each unit appraise whose own reply was delivered', async () => {
    await given(...toFirstOfTwo)
      .when(ofProposal, health('2026-04-23'))
      .yields({ type: 'ProposalAppraised', unit: unit('health-bureau') });
    await given(...toFirstOfTwo)
      .when(ofProposal, roads('2026-04-23'))
      .refusedBy(rules.unitsReplyIsDelivered);
  });

  it('lets a unit appraise after another did, and after a proposer did', () =>
    given(...toBothDelivered, key.proposalAppraised, key.handlingAppraised)
      .when(ofProposal, roads('2026-04-24'))
      .yields({ type: 'ProposalAppraised', unit: unit('roads-bureau') }));

  it('lets no unit appraise twice, whoever appraised in between', () =>
    given(...[...toBothDelivered, key.proposalAppraised], {
      ...key.proposalAppraised,
      unit: unit('roads-bureau'),
    })
      .when(ofProposal, health('2026-04-24'))
      .refusedBy(rules.unitAppraisesOnce));

  it('lets no proposer appraise twice, whoever appraised in between', () =>
    given(...toBothDelivered, key.handlingAppraised, key.proposalAppraised)
      .when(ofHandling, member('m1', '2026-04-29'))
      .refusedBy(rules.proposerAppraisesOnce));
});

describe('数次督办', () => {
  const ask = { type: 'AskForSupervision', reason: '群众来信较多。' } as const;
  const leadership = (when: string) => on(when, 'leadership');

  it('may be asked for again once it was planned, and not while it is only asked for', async () => {
    await given(...key.toLeader, key.planned)
      .when(ask, leadership('2026-03-10'))
      .yields({ type: 'SupervisionAskedFor', supervision: 'S2' });
    await given(...key.toLeader, key.planned, { ...key.askedFor, supervision: 'S2' })
      .when(ask, leadership('2026-03-10'))
      .refusedBy(rules.notAskedForYet);
  });
});

describe('本单位负责人的评价', () => {
  const rate = {
    type: 'RateReply',
    reply: 'R2',
    attitude: 'satisfied',
    result: 'satisfied',
  } as const;

  it('is not given of the reply of the unit one heads', () =>
    given(...toBothDelivered)
      .inCounty(heading(1, 'roads-bureau'))
      .when(rate, member('m1', '2026-04-28'))
      .refusedBy(rules.ratesNoOwnUnit));

  it('is not given of the reply of a unit that the own one succeeded, from that day on', async () => {
    const heads = heading(1, 'shacheng');
    const on = (reform: string) => ({
      ...succeeded('roads-bureau', 'shacheng'),
      on: day(reform),
    });
    await given(...toBothDelivered)
      .inCounty(heads, on('2026-04-28'))
      .when(rate, member('m1', '2026-04-28'))
      .refusedBy(rules.ratesNoOwnUnit);
    await given(...toBothDelivered)
      .inCounty(heads, on('2026-04-29'))
      .when(rate, member('m1', '2026-04-28'))
      .yields({ type: 'ReplyRated', reply: 'R2' });
  });

  it('is given of the reply of another unit', () =>
    given(...toBothDelivered)
      .inCounty(heading(1, 'health-bureau'))
      .when(rate, member('m1', '2026-04-28'))
      .yields({ type: 'ReplyRated', reply: 'R2' }));
});

describe('届次与会期', () => {
  const submit = { type: 'SubmitProposal' } as const;
  const drafted = { ...facts.drafted, on: day('2027-01-05') };

  const sixth: CountyEvent = {
    type: 'SessionCalled',
    session: { ...nextSession.session, term: 11, no: 6 },
  };

  it('counts review from the cut-off of the session in which it was submitted', () =>
    given(drafted)
      .inCounty(sixth)
      .when(submit, member('m1', '2027-01-19'))
      .yields({ type: 'ProposalSubmitted', term: 11, session: 6, countsFrom: day('2027-01-20') }));

  it('counts assignment of a plenary proposal from the closing, and of one in recess from its filing', async () => {
    await given(facts.drafted, facts.submitted)
      .when({ type: 'FileProposal' }, committee('2026-01-21'))
      .yields({ type: 'ProposalFiled', countsFrom: day('2026-01-22') });
    await given(facts.drafted, facts.submittedInRecess)
      .when({ type: 'FileProposal' }, committee('2026-04-20'))
      .yields({ type: 'ProposalFiled', countsFrom: day('2026-04-20') });
  });
});

describe('数方的协商要求', () => {
  const request = { type: 'RequestHandlingConsultation', topic: '是否立案、由谁办理' } as const;
  const byHealth = given(...toSeparate, consultationRequestedByUnit);

  it('is open to another unit while one of them waits, and not to the same unit', async () => {
    await byHealth
      .when(request, roads('2026-02-12'))
      .yields({ type: 'HandlingConsultationRequested', consultation: 'C2' });
    await byHealth.when(request, health('2026-02-12')).refusedBy(rules.oneRequestEach);
  });

  it('is open to a proposer and to the committee too', async () => {
    await byHealth
      .when(request, member('m1', '2026-02-12'))
      .yields({ type: 'HandlingConsultationRequested', consultation: 'C2' });
    await byHealth
      .when(request, committee('2026-02-12'))
      .yields({ type: 'HandlingConsultationRequested', consultation: 'C2' });
  });
});

describe('数个单位的答复', () => {
  const extend = {
    type: 'RequestExtension',
    assignment: 'A2',
    until: day('2026-06-08'),
    reason: '需待省级资金下达。',
  } as const;

  it('may be put off for the unit that asks, whatever another has answered', () =>
    given(...toSeparate, repliedToFirst, facts.approved)
      .when(extend, roads('2026-04-23'))
      .yields({ type: 'ExtensionRequested', extension: 'A2-E1', assignment: 'A2' }));

  it('may not be put off once it was delivered', () =>
    given(...toSeparate, repliedToFirst, facts.approved)
      .when({ ...extend, assignment: 'A1' }, health('2026-04-23'))
      .refusedBy(rules.notYetAnswered));
});
