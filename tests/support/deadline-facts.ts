import { day, huailaiDemoProfile, type ProposalEvent, type ProposalProfile } from '@xieshang/core';
import { adopted, member } from './county.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The health bureau asks on 20 April for more time, until 8 June. */
export const extensionRequested: EventOf<'ExtensionRequested'> = {
  type: 'ExtensionRequested',
  on: day('2026-04-20'),
  extension: 'A1-E1',
  assignment: 'A1',
  until: day('2026-06-08'),
  reason: '需待省级资金下达。',
  rulingBy: { by: day('2026-04-27'), version: 1 },
};

/** The office grants it on 22 April; the first proposer is told. */
export const extensionGranted: EventOf<'ExtensionGranted'> = {
  type: 'ExtensionGranted',
  on: day('2026-04-22'),
  extension: 'A1-E1',
  assignment: 'A1',
  replyBy: { by: day('2026-06-08'), version: 1 },
  notified: [member(1)],
};

/** The office refuses it on 22 April. */
export const extensionRefused: EventOf<'ExtensionRefused'> = {
  type: 'ExtensionRefused',
  on: day('2026-04-22'),
  extension: 'A1-E1',
  assignment: 'A1',
  reason: '无须等待资金即可答复。',
};

/** A second extension, until 8 July, asked for on 1 June. */
export const secondRequested: EventOf<'ExtensionRequested'> = {
  ...extensionRequested,
  on: day('2026-06-01'),
  extension: 'A1-E2',
  until: day('2026-07-08'),
  rulingBy: { by: day('2026-06-08'), version: 1 },
};

/** The second extension is granted. */
export const secondGranted: EventOf<'ExtensionGranted'> = {
  ...extensionGranted,
  on: day('2026-06-02'),
  extension: 'A1-E2',
  replyBy: { by: day('2026-07-08'), version: 1 },
};

/** The office stops the clock on 13 April. */
export const clockPaused: EventOf<'ClockPaused'> = {
  type: 'ClockPaused',
  on: day('2026-04-13'),
  assignment: 'A1',
  reason: '所涉事项待司法鉴定。',
  resumeBy: { by: day('2026-05-13'), version: 1 },
};

/** Seven days later it runs again: what was due on 6 May is due on 13 May. */
export const clockResumed: EventOf<'ClockResumed'> = {
  type: 'ClockResumed',
  on: day('2026-04-20'),
  assignment: 'A1',
  replyBy: { by: day('2026-05-13'), version: 1 },
};

/** The office reminds the health bureau by phone, on the day of the second warning. */
export const remindedByPhone: EventOf<'UnitReminded'> = {
  type: 'UnitReminded',
  on: day('2026-04-24'),
  assignment: 'A1',
  method: 'phone',
  note: '电话询问办理进度。',
};

/** A limit of a county as its profile holds it. */
export type Limit = ProposalProfile['limits'][number];

const cites = [
  { instrument: 'huoqiu-2019', article: '办理时限', verification: 'SEEN' as const },
] as const;

/** Every reply of a year is due on 31 August. */
export const batchEnd: Limit = { id: 'batch_end', kind: 'reply', from: { date: '08-31' }, cites };

/** The county adopts these limits, in a second version of its profile. */
export const limited = (...limits: readonly Limit[]) => adopted({ limits });

/** The county fixes an internal deadline, ten working days before the reply. */
export const withInternalDeadline = (value: NonNullable<ProposalProfile['internalReply']>) =>
  adopted({ internalReply: value });

/** The demo county's profile as JSON, to be written anew. */
export const profileJson = () => JSON.parse(JSON.stringify(huailaiDemoProfile));
