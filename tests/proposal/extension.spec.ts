import {
  stateCouncilCalendar as calendar,
  day,
  deadlinesOf,
  isDerivable,
  nextStepOf,
  type ProposalEvent,
  proposalRules as rules,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { flagged, member, periodFixed } from '../support/county.ts';
import {
  clockPaused,
  extensionGranted,
  extensionRefused,
  extensionRequested,
  secondGranted,
  secondRequested,
} from '../support/deadline-facts.ts';
import {
  acceptedByUnit,
  approved,
  assigned,
  contacted,
  draftedJointly,
  filed,
  invited,
  joined,
  replied,
  submitted,
  toContact,
  toDelivery,
  toReply,
  toUnit,
} from '../support/facts.ts';
import { notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const office = (when: string) => on(when, 'supervising_office');
const ask = (until: string, assignment = 'A1') => ({
  type: 'RequestExtension' as const,
  assignment,
  until: day(until),
  reason: '需待省级资金下达。',
});
const grant = { type: 'GrantExtension', extension: 'A1-E1' } as const;
const refuse = { type: 'RefuseExtension', extension: 'A1-E1', reason: '可以按期答复。' } as const;
const toRequest = [...toContact, extensionRequested];
const toGrant = [...toRequest, extensionGranted];
const register = registerAfter();

describe('申请延期', () => {
  it('is asked by the unit with its reason and the day it wishes for', () =>
    given(...toContact)
      .when(ask('2026-06-08'), health('2026-04-20'))
      .yields({
        type: 'ExtensionRequested',
        on: day('2026-04-20'),
        extension: 'A1-E1',
        assignment: 'A1',
        until: day('2026-06-08'),
        reason: '需待省级资金下达。',
        rulingBy: { by: day('2026-04-27'), version: 1 },
      }));

  it('may still be asked on the last day of the reply', () =>
    given(...toContact)
      .when(ask('2026-06-08'), health('2026-05-06'))
      .yields({ type: 'ExtensionRequested' }));

  it('is too late one day after', () =>
    given(...toContact)
      .when(ask('2026-06-08'), health('2026-05-07'))
      .refusedBy(rules.askedBeforeExpiry));

  it('is not for a unit that has not accepted', () =>
    given(...toUnit)
      .when(ask('2026-06-08'), health('2026-02-03'))
      .refusedBy(rules.acceptedUnitAsks));

  it('is not for another unit', () =>
    given(...toContact)
      .when(ask('2026-06-08'), on('2026-04-20', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.acceptedUnitAsks));

  it('is no step of the office', () =>
    given(...toContact)
      .when(ask('2026-06-08'), office('2026-04-20'))
      .refusedBy(notYourStep));

  it('names the unit’s own assignment', () =>
    given(...toContact)
      .when(ask('2026-06-08', 'A2'), health('2026-04-20'))
      .refusedBy(rules.extendsItsAssignment));

  it('asks for a day after the deadline, not for the deadline itself', async () => {
    await given(...toContact)
      .when(ask('2026-05-06'), health('2026-04-20'))
      .refusedBy(rules.extendsTheDeadline);
    await given(...toContact)
      .when(ask('2026-05-07'), health('2026-04-20'))
      .yields({ type: 'ExtensionRequested' });
  });

  it('asks for one month at the most; 6 June is a Saturday, so until Monday', async () => {
    await given(...toContact)
      .when(ask('2026-06-08'), health('2026-04-20'))
      .yields({ type: 'ExtensionRequested' });
    await given(...toContact)
      .when(ask('2026-06-09'), health('2026-04-20'))
      .refusedBy(rules.withinTheStep);
  });

  it('may ask for three months at once where the county takes the longer step', () =>
    given(...toContact)
      .inCounty(periodFixed('extensionStep', { n: 3, unit: 'month' }))
      .when(ask('2026-08-03'), health('2026-04-20'))
      .yields({ type: 'ExtensionRequested' }));

  it('never goes beyond six months from assignment, whatever is consented to', async () => {
    const twice = [...toGrant, secondRequested, secondGranted];
    await given(...twice)
      .when(ask('2026-08-03'), health('2026-07-01'))
      .yields({ type: 'ExtensionRequested', extension: 'A1-E3' });
    await given(...twice)
      .when(ask('2026-08-04'), health('2026-07-01'))
      .refusedBy(rules.withinTheCeiling);
  });

  it('waits while another request waits', () =>
    given(...toRequest)
      .when(ask('2026-06-01'), health('2026-04-21'))
      .refusedBy(rules.oneExtensionPending));

  it('may be asked again after a refusal', () =>
    given(...toRequest, extensionRefused)
      .when(ask('2026-05-20'), health('2026-04-23'))
      .yields({ type: 'ExtensionRequested', extension: 'A1-E2' }));

  it('is asked with a reply under review, but not once it was delivered', async () => {
    await given(...toReply)
      .when(ask('2026-06-08'), health('2026-04-21'))
      .yields({ type: 'ExtensionRequested' });
    await given(...toDelivery)
      .when(ask('2026-06-08'), health('2026-04-23'))
      .refusedBy(rules.notYetAnswered);
  });

  it('waits while the clock is stopped', () =>
    given(...toContact, clockPaused)
      .inCounty(flagged('clockMayStop', true))
      .when(ask('2026-06-08'), health('2026-04-20'))
      .refusedBy(rules.notWhileStopped));
});

describe('答复延期申请', () => {
  it('grants the day that was asked for, and has the proposers told in writing', () =>
    given(...toRequest)
      .when(grant, office('2026-04-22'))
      .yields({
        type: 'ExtensionGranted',
        on: day('2026-04-22'),
        extension: 'A1-E1',
        assignment: 'A1',
        replyBy: { by: day('2026-06-08'), version: 1 },
        notified: [member(1)],
      }));

  it('has every proposer of a joint proposal told', () =>
    given(
      ...[draftedJointly, invited, joined, submitted, filed, assigned],
      ...[acceptedByUnit, contacted, extensionRequested],
    )
      .when(grant, office('2026-04-22'))
      .yields({ type: 'ExtensionGranted', notified: [member(1), member(2)] }));

  it('refuses with its reason', () =>
    given(...toRequest)
      .when(refuse, office('2026-04-22'))
      .yields({ type: 'ExtensionRefused', extension: 'A1-E1', reason: '可以按期答复。' }));

  it('grants nothing once the reply was delivered, and may still refuse', async () => {
    const late = [...toRequest, replied, approved];
    await given(...late)
      .when(grant, office('2026-04-23'))
      .refusedBy(rules.grantedBeforeAnswer);
    await given(...late)
      .when(refuse, office('2026-04-23'))
      .yields({ type: 'ExtensionRefused' });
  });

  it('takes a reply on the last day granted for one in time, and one day after for late', async () => {
    const {
      type: _,
      on: __,
      reply: ___,
      approveBy: ____,
      late: _____,
      round: ______,
      promises: _______,
      ...answer
    } = replied;
    await given(...toGrant)
      .when({ type: 'SubmitReply', ...answer }, health('2026-06-08'))
      .yields({ type: 'ReplySubmitted', late: false });
    await given(...toGrant)
      .when({ type: 'SubmitReply', ...answer }, health('2026-06-09'))
      .yields({ type: 'ReplySubmitted', late: true });
  });

  it('is owed by the office within five working days, then the unit owes the reply again', () => {
    const stepOf = (...events: readonly ProposalEvent[]) =>
      nextStepOf(standing(...events), day('2026-04-21'), register, calendar);
    expect(stepOf(...toRequest)).toMatchObject({
      party: 'supervising_office',
      kind: 'proposal.rulingOnExtension',
      due: { by: '2026-04-27' },
    });
    expect(stepOf(...toGrant)).toMatchObject({
      party: 'handling_unit',
      kind: 'proposal.reply',
      due: { by: '2026-06-08' },
    });
  });
});

describe('延期的期限证明', () => {
  const deadlines = (...events: readonly ProposalEvent[]) =>
    deadlinesOf(standing(...events), register, calendar, day('2026-06-03'));
  const replyOf = (...events: readonly ProposalEvent[]) =>
    deadlines(...events).find(({ kind }) => kind === 'proposal.reply');

  it('shows the day that was granted and the original', () => {
    const reply = replyOf(...toGrant);
    expect([reply?.due, reply?.recorded, reply?.original?.due]).toEqual([
      '2026-06-08',
      '2026-06-08',
      '2026-05-06',
    ]);
    expect(reply && isDerivable(reply, calendar)).toBe(true);
  });

  it('shows every extension in turn', () => {
    const reply = replyOf(...toGrant, secondRequested, secondGranted);
    expect([reply?.due, reply?.original?.due, reply?.original?.original?.due]).toEqual([
      '2026-07-08',
      '2026-06-08',
      '2026-05-06',
    ]);
    expect(reply && isDerivable(reply, calendar)).toBe(true);
  });

  it('counts the ruling as a deadline of its own', () => {
    const [ruling] = deadlines(...toGrant).filter(
      ({ kind }) => kind === 'proposal.rulingOnExtension',
    );
    expect([ruling?.target, ruling?.due, ruling?.recorded, ruling?.doneOn]).toEqual([
      'A1-E1',
      '2026-04-27',
      '2026-04-27',
      '2026-04-22',
    ]);
  });
});
