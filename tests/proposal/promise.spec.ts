import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { approved, replied, toContact, toReply } from '../support/facts.ts';
import {
  foundBroken,
  lookedBack,
  lowered,
  promiseConfirmed,
  promiseMade,
  promiseSentBack,
  repliedWithPromise,
  reportedKept,
  reportedNotKept,
  reportedRescheduled,
  toPromise,
  toPromised,
  toResolved,
  toTracking,
} from '../support/promise-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');
const office = (when: string) => on(when, 'supervising_office');
const committee = (when: string) => on(when, 'proposal_committee');
const promise = 'R1-P1';

const { answers, signer, contact } = replied;
const reply = { type: 'SubmitReply', assignment: 'A1', answers, signer, contact } as const;
const promisedFor = (dueOn: string) =>
  [{ text: '更新三个村诊所的设备。', dueOn: dueOn as never }] as const;

describe('答复中的承诺', () => {
  it('are carried by a reply that is planned, each by a day', () =>
    given(...toContact)
      .when(
        { ...reply, resultClass: 'planned', promises: promisedFor('2026-10-30') },
        health('2026-04-20'),
      )
      .yields(repliedWithPromise));

  it.each(['planned', 'in_progress'] as const)('are wanted of a reply that is %s', (resultClass) =>
    given(...toContact)
      .when({ ...reply, resultClass, promises: [] }, health('2026-04-20'))
      .refusedBy(rules.plannedHasPromise),
  );

  it.each(['partly_resolved', 'constrained', 'reference_only', 'infeasible', 'resolved'] as const)(
    'are not wanted of a reply that is %s',
    (resultClass) =>
      given(...toContact)
        .when({ ...reply, resultClass }, health('2026-04-20'))
        .yields({ type: 'ReplySubmitted', resultClass }),
  );

  it('may be made where a part is solved', () =>
    given(...toContact)
      .when(
        { ...reply, resultClass: 'partly_resolved', promises: promisedFor('2026-10-30') },
        health('2026-04-20'),
      )
      .yields({ type: 'ReplySubmitted', resultClass: 'partly_resolved' }));

  it('have no place in a reply that is resolved', () =>
    given(...toContact)
      .when(
        { ...reply, resultClass: 'resolved', promises: promisedFor('2026-10-30') },
        health('2026-04-20'),
      )
      .refusedBy(rules.resolvedHasNone));

  it('are for a day to come: tomorrow at the earliest', () =>
    given(...toContact)
      .when(
        { ...reply, resultClass: 'in_progress', promises: promisedFor('2026-04-21') },
        health('2026-04-20'),
      )
      .yields({ type: 'ReplySubmitted' }));

  it('are not for the day of the reply', () =>
    given(...toContact)
      .when(
        { ...reply, resultClass: 'in_progress', promises: promisedFor('2026-04-20') },
        health('2026-04-20'),
      )
      .refusedBy(rules.promisedAhead));

  it('stand once the reply is approved, while their day lies ahead', () =>
    given(...toPromised)
      .when({ type: 'ApproveReply', reply: 'R1' }, office('2026-10-29'))
      .yields({ type: 'ReplyApproved', on: '2026-10-29' }));

  it('are dated anew when their day is there before the reply is approved', () =>
    given(...toPromised)
      .when({ type: 'ApproveReply', reply: 'R1' }, office('2026-10-30'))
      .refusedBy(rules.promisesStillAhead));

  it('do not stand while their reply waits for approval', () =>
    given(...toPromised)
      .when({ type: 'ReportPromiseKept', promise, text: '已完成。' }, health('2026-04-21'))
      .refusedBy(noSuchStep));

  it('never stand in a version that was sent back', () =>
    given(...toPromised, { type: 'ReplySentBack', on: approved.on, reply: 'R1', reason: '重写。' })
      .when({ type: 'ReportPromiseKept', promise, text: '已完成。' }, health('2026-04-23'))
      .refusedBy(noSuchStep));
});

describe('答复兑现情况', () => {
  const kept = { type: 'ReportPromiseKept', promise, text: '设备已全部更新。' } as const;

  it('is a second reply; the office confirms it within ten working days', () =>
    given(...toTracking)
      .when(kept, health('2026-10-20'))
      .yields(reportedKept));

  it('comes while the case is open too', () =>
    given(...toPromise)
      .when(kept, health('2026-05-06'))
      .yields({ type: 'PromiseReported', outcome: 'kept' }));

  it('is in time on the promised day', () =>
    given(...toTracking)
      .when(kept, health('2026-10-30T23:59:59+08:00'))
      .yields({ type: 'PromiseReported', late: false }));

  it('comes later too where the promise is kept, and is marked late', () =>
    given(...toTracking)
      .when(kept, health('2026-10-31'))
      .yields({ type: 'PromiseReported', outcome: 'kept', late: true }));

  it('is given by the unit that has the assignment alone', () =>
    given(...toTracking)
      .when(kept, roads('2026-10-20'))
      .refusedBy(rules.assignedUnitReports));

  it('is not given by the office', () =>
    given(...toTracking)
      .when(kept, office('2026-10-20'))
      .refusedBy(notYourStep));

  it('is given once: what was reported waits for the office', () =>
    given(...toTracking, reportedKept)
      .when(kept, health('2026-10-21'))
      .refusedBy(noSuchStep));

  it('is given again after it was sent back', () =>
    given(...toTracking, reportedKept, promiseSentBack)
      .when(kept, health('2026-10-30'))
      .yields({ type: 'PromiseReported', late: false }));
});

describe('不能兑现的说明', () => {
  const explain = { type: 'ExplainPromise', promise, text: '经费未获批准。' } as const;

  it('comes before the promise falls due', () =>
    given(...toTracking)
      .when(explain, health('2026-10-20'))
      .yields(reportedNotKept));

  it('comes on the promised day at the latest', () =>
    given(...toTracking)
      .when(explain, health('2026-10-30T23:59:59+08:00'))
      .yields({ type: 'PromiseReported', outcome: 'not_kept', late: false }));

  it('is too late on the day after', () =>
    given(...toTracking)
      .when(explain, health('2026-10-31T00:00:00+08:00'))
      .refusedBy(rules.explainedInTime));

  it('may be mended later when it came in time and was sent back', () =>
    given(...toTracking, reportedNotKept, promiseSentBack)
      .when(explain, health('2026-11-02'))
      .yields({ type: 'PromiseReported', outcome: 'not_kept', late: true }));

  it('is too late after a report of success that was sent back', () =>
    given(...toTracking, reportedKept, promiseSentBack)
      .when(explain, health('2026-11-02'))
      .refusedBy(rules.explainedInTime));

  it('names every broken rule at once', () =>
    given(...toTracking)
      .when(explain, roads('2026-10-31'))
      .refusedBy(rules.assignedUnitReports, rules.explainedInTime));
});

describe('延期兑现', () => {
  const until = (newDueOn: string) =>
    ({
      type: 'PostponePromise',
      promise,
      text: '招标流标,须重新组织。',
      newDueOn: newDueOn as never,
    }) as const;
  const postponed = [...toTracking, reportedRescheduled, promiseConfirmed] as const;

  it('is asked for before the promise falls due', () =>
    given(...toTracking)
      .when(until('2027-03-31'), health('2026-10-20'))
      .yields(reportedRescheduled));

  it('is too late on the day after', () =>
    given(...toTracking)
      .when(until('2027-03-31'), health('2026-10-31'))
      .refusedBy(rules.explainedInTime));

  it('reaches a year beyond the day first promised, moved off the weekend', () =>
    given(...toTracking)
      .when(until('2027-11-01'), health('2026-10-20'))
      .yields({ type: 'PromiseReported', newDue: { by: '2027-11-01', version: 1 } }));

  it('reaches no further', () =>
    given(...toTracking)
      .when(until('2027-11-02'), health('2026-10-20'))
      .refusedBy(rules.newDayAllowed));

  it('is not to the day first promised', () =>
    given(...toTracking)
      .when(until('2026-10-30'), health('2026-10-20'))
      .refusedBy(rules.newDayAllowed));

  it('leads to the new day once it is confirmed: kept in time until then', () =>
    given(...postponed)
      .when({ type: 'ReportPromiseKept', promise, text: '已更新。' }, health('2027-03-31'))
      .yields({ type: 'PromiseReported', late: false }));

  it('changes nothing before it is confirmed', () =>
    given(...toTracking, reportedRescheduled, promiseSentBack)
      .when({ type: 'ReportPromiseKept', promise, text: '已更新。' }, health('2026-10-31'))
      .yields({ type: 'PromiseReported', late: true }));

  it('is granted once', () =>
    given(...postponed)
      .when(until('2027-06-30'), health('2027-03-01'))
      .refusedBy(rules.postponedOnce));

  it('leaves the explanation open until the new day', () =>
    given(...postponed)
      .when({ type: 'ExplainPromise', promise, text: '经费未获批准。' }, health('2027-03-31'))
      .yields({ type: 'PromiseReported', outcome: 'not_kept' }));

  it('does not carry an explanation of the first day over to the new one', () =>
    given(...postponed)
      .when({ type: 'ExplainPromise', promise, text: '经费未获批准。' }, health('2027-04-01'))
      .refusedBy(rules.explainedInTime));
});

describe('确认兑现情况', () => {
  const confirm = { type: 'ConfirmPromise', promise } as const;
  const sendBack = {
    type: 'SendBackPromiseReport',
    promise,
    reason: '一个村尚未更新。',
  } as const;

  it.each([
    ['kept', reportedKept],
    ['not kept', reportedNotKept],
    ['postponed', reportedRescheduled],
  ])('is the work of the supervising office: %s', (_what, reported) =>
    given(...toTracking, reported)
      .when(confirm, office('2026-10-26'))
      .yields(promiseConfirmed),
  );

  it.each([
    ['kept', reportedKept],
    ['not kept', reportedNotKept],
    ['postponed', reportedRescheduled],
  ])('or it sends the report back with the reason: %s', (_what, reported) =>
    given(...toTracking, reported)
      .when(sendBack, office('2026-10-26'))
      .yields(promiseSentBack),
  );

  it('is not for the unit that reported', () =>
    given(...toTracking, reportedKept)
      .when(confirm, health('2026-10-26'))
      .refusedBy(notYourStep));

  it('is not for the proposal committee', () =>
    given(...toTracking, reportedKept)
      .when(sendBack, committee('2026-10-26'))
      .refusedBy(notYourStep));

  it('needs a report', () =>
    given(...toTracking)
      .when(confirm, office('2026-10-26'))
      .refusedBy(noSuchStep));

  it('ends the promise: nothing follows', () =>
    given(...toTracking, reportedKept, promiseConfirmed)
      .when({ type: 'ExplainPromise', promise, text: '不能。' }, health('2026-10-27'))
      .refusedBy(noSuchStep));
});

describe('认定未兑现', () => {
  const find = { type: 'FindPromiseBroken', promise, reason: '逾期未兑现,未作说明。' } as const;

  it('is for the office once the day has passed without a word', () =>
    given(...toTracking)
      .when(find, office('2026-11-02'))
      .yields(foundBroken));

  it('is possible on the day after', () =>
    given(...toTracking)
      .when(find, office('2026-10-31'))
      .yields({ type: 'PromiseFoundBroken' }));

  it('is not possible on the promised day', () =>
    given(...toTracking)
      .when(find, office('2026-10-30'))
      .refusedBy(rules.promiseIsOverdue));

  it('is not for the unit', () =>
    given(...toTracking)
      .when(find, health('2026-11-02'))
      .refusedBy(notYourStep));
});

describe('回头看后补作承诺', () => {
  const make = {
    type: 'MakePromise',
    reply: 'R1',
    text: '年内更新其余设备。',
    dueOn: '2026-12-31' as never,
  } as const;
  const called = [...toResolved, lookedBack, lowered] as const;

  it('dates anew what was said to be solved', () =>
    given(...called)
      .when(make, health('2026-07-20'))
      .yields(promiseMade));

  it('comes late rather than never', () =>
    given(...called)
      .when(make, health('2026-07-21'))
      .yields({ type: 'PromiseMade', on: '2026-07-21' }));

  it('is for the unit whose reply it was', () =>
    given(...called)
      .when(make, roads('2026-07-20'))
      .refusedBy(rules.unitIsCalled));

  it('is for the reply that was put back', () =>
    given(...called)
      .when({ ...make, reply: 'R9' }, health('2026-07-20'))
      .refusedBy(rules.answersTheCall));

  it('is for a day to come', () =>
    given(...called)
      .when({ ...make, dueOn: '2026-07-20' as never }, health('2026-07-20'))
      .refusedBy(rules.madeAhead));

  it('is made once', () =>
    given(...called, promiseMade)
      .when(make, health('2026-07-21'))
      .refusedBy(rules.unitIsCalled, rules.answersTheCall));

  it('is not wanted where nothing was put back', () =>
    given(...toReply, approved)
      .when(make, health('2026-07-20'))
      .refusedBy(rules.unitIsCalled, rules.answersTheCall));
});
