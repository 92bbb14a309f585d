import { type ClassChange, day, type ProposalEvent } from '@xieshang/core';
import * as facts from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** A reply that is planned, and promises new equipment by 30 October 2026. */
export const repliedWithPromise: EventOf<'ReplySubmitted'> = {
  ...facts.replied,
  resultClass: 'planned',
  promises: [
    { id: 'R1-P1', text: '更新三个村诊所的设备。', due: due('2026-10-30'), stage: 'open' },
  ],
};

/** From the draft to a reply with a promise that waits for approval. */
export const toPromised = [...facts.toContact, repliedWithPromise] as const;

/** From the draft to the delivery of a reply with a promise. */
export const toPromise = [...toPromised, facts.approved] as const;

/** The same case once it is closed: its promise is tracked. */
export const toTracking = [...toPromise, facts.ratedByFirst, facts.closed] as const;

/** The same with two promises, the second until the end of the year. */
export const withTwoPromises: EventOf<'ReplySubmitted'> = {
  ...repliedWithPromise,
  promises: [
    ...(repliedWithPromise.promises ?? []),
    { id: 'R1-P2', text: '提高村医补助。', due: due('2026-12-31'), stage: 'open' },
  ],
};

/** The unit reports on 20 October that it kept the promise. */
export const reportedKept: EventOf<'PromiseReported'> = {
  type: 'PromiseReported',
  on: day('2026-10-20'),
  promise: 'R1-P1',
  outcome: 'kept',
  text: '设备已全部更新。',
  late: false,
  confirmBy: due('2026-11-03'),
};

/** It explains on the same day that it cannot. */
export const reportedNotKept: EventOf<'PromiseReported'> = {
  ...reportedKept,
  outcome: 'not_kept',
  text: '经费未获批准。',
};

/** It asks on the same day for time until the end of March 2027. */
export const reportedRescheduled: EventOf<'PromiseReported'> = {
  ...reportedKept,
  outcome: 'rescheduled',
  text: '招标流标,须重新组织。',
  newDue: due('2027-03-31'),
};

/** The supervising office confirms. */
export const promiseConfirmed: EventOf<'PromiseConfirmed'> = {
  type: 'PromiseConfirmed',
  on: day('2026-10-26'),
  promise: 'R1-P1',
};

/** The supervising office sends the report back. */
export const promiseSentBack: EventOf<'PromiseReportSentBack'> = {
  type: 'PromiseReportSentBack',
  on: day('2026-10-26'),
  promise: 'R1-P1',
  reason: '一个村尚未更新。',
};

/** The supervising office finds the promise broken. */
export const foundBroken: EventOf<'PromiseFoundBroken'> = {
  type: 'PromiseFoundBroken',
  on: day('2026-11-02'),
  promise: 'R1-P1',
  reason: '逾期未兑现,未作说明。',
};

/** A reply that says the matter is solved, delivered, rated and closed. */
export const toResolved = [
  ...facts.toContact,
  { ...facts.replied, resultClass: 'resolved' },
  facts.approved,
  facts.ratedByFirst,
  facts.closed,
] as const satisfies readonly ProposalEvent[];

/** The supervising office looks back and finds that it is not. */
export const lookedBack: EventOf<'LookedBack'> = {
  type: 'LookedBack',
  on: day('2026-07-03'),
  reply: 'R1',
  lookBack: 'R1-L1',
  by: 'supervising_office',
  finding: '两个村的设备未更新。',
  verdict: 'does_not_hold',
};

const change: ClassChange = {
  from: 'resolved',
  to: 'planned',
  on: day('2026-07-06'),
  reason: '回头看未解决。',
  occasion: 'look_back',
  weighed: ['R1-L1'],
};

/** The class is lowered; the unit promises a day within ten working days. */
export const lowered: EventOf<'ResultClassChanged'> = {
  type: 'ResultClassChanged',
  reply: 'R1',
  ...change,
  call: { by: due('2026-07-20') },
};

/** The unit promises a day. */
export const promiseMade: EventOf<'PromiseMade'> = {
  type: 'PromiseMade',
  on: day('2026-07-20'),
  reply: 'R1',
  promise: 'R1-P1',
  text: '年内更新其余设备。',
  due: due('2026-12-31'),
};

/** The promise was kept, and the class is raised. */
export const raised: EventOf<'ResultClassChanged'> = {
  type: 'ResultClassChanged',
  reply: 'R1',
  ...change,
  from: 'planned',
  to: 'resolved',
  on: day('2026-10-27'),
  reason: '设备已更新。',
  occasion: 'promise_kept',
  weighed: ['R1-P1'],
  solvedOn: day('2026-10-20'),
};
