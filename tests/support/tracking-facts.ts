import {
  day,
  type Events,
  type IncludedFollowUp,
  type InstructionEvent,
  InstructionId,
} from '@xieshang/core';
import { unit } from './county.ts';
import { told } from './instruction-facts.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends Events['tracking_report']['type']> = Extract<
  Events['tracking_report'],
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The report the specs are about: that of 2026. */
export const REPORT = 'tracking-2026';

/** The follow-up of the specs, which was opened in 2026. */
export const ours = InstructionId.parse('i1');
/** Another of that year. */
export const other = InstructionId.parse('i2');
/** One of the year before. */
export const earlier = InstructionId.parse('i0');

/** Handed out, one recommendation adopted and carried out, the other declined. */
export const handled = told(
  'opened',
  'instructed',
  'handedOut',
  'handedOutToo',
  'takenOn',
  'takenOnToo',
  'adopted',
  'declined',
  'carriedOut',
  'noted',
);

/** Opened, and no more. */
export const justOpened = told('opened');

/** What was opened in the year before. */
export const openedEarlier: readonly InstructionEvent[] = justOpened.map(
  (event) => ({ ...event, on: day('2025-11-20') }) as InstructionEvent,
);

/** The report with these facts, beside a follow-up that was handled and one that was just opened. */
export const given = (...history: readonly Events['tracking_report'][]) =>
  givenOf(
    'tracking_report',
    REPORT,
  )(...history)
    .besideCase('instruction', ours, ...handled)
    .besideCase('instruction', other, ...justOpened);

/** Opened for 2026 on Tuesday, 1 December. */
export const opened: EventOf<'TrackingReportOpened'> = {
  type: 'TrackingReportOpened',
  on: day('2026-12-01'),
  id: REPORT,
  year: 2026,
  collectBy: due('2026-12-15'),
};

/** The handled follow-up as it was taken up: one adopted and carried out, one declined. */
export const handledTaken: IncludedFollowUp = {
  followUp: ours,
  title: '村级卫生室建设',
  instructed: true,
  recommendations: [
    {
      id: 'R1',
      unit: unit('health-bureau'),
      counted: ['recommendations', 'handed_out', 'adopted', 'carried_out'],
    },
    {
      id: 'R2',
      unit: unit('roads-bureau'),
      counted: ['recommendations', 'handed_out', 'not_adopted', 'late'],
    },
  ],
};

/** The other as it was taken up: nothing came of it yet. */
export const otherTaken: IncludedFollowUp = {
  followUp: other,
  title: '葡萄产业',
  instructed: false,
  recommendations: [
    { id: 'R1', unit: unit('agriculture-bureau'), counted: ['recommendations', 'unanswered'] },
  ],
};

/** One that is secret. */
export const secretTaken: IncludedFollowUp = {
  ...handledTaken,
  followUp: 'i3',
  title: '涉密事项',
  secret: true,
  recommendations: [
    {
      id: 'R1',
      unit: unit('shacheng'),
      counted: ['recommendations', 'handed_out', 'noted'],
    },
  ],
};

/** The handled follow-up is taken up on 3 December. */
export const taken: EventOf<'FollowUpsTakenUp'> = {
  type: 'FollowUpsTakenUp',
  on: day('2026-12-03'),
  followUps: [handledTaken],
};

/** The collection is closed; the other follow-up is left out. */
export const collected: EventOf<'FollowUpCollectionClosed'> = {
  type: 'FollowUpCollectionClosed',
  on: day('2026-12-07'),
  leftOut: [other],
  reason: '刚刚启动,列入下年度说明。',
  drawUpBy: due('2026-12-21'),
};

/** The text is drawn up. */
export const drawnUp: EventOf<'TrackingReportDrawnUp'> = {
  type: 'TrackingReportDrawnUp',
  on: day('2026-12-14'),
  text: '本年度意见建议办理情况如下。',
  approveBy: due('2026-12-28'),
};

/** The chairpersons' meeting sends it back. */
export const returned: EventOf<'TrackingReportReturned'> = {
  type: 'TrackingReportReturned',
  on: day('2026-12-16'),
  reason: '请补充未采纳的理由。',
  drawUpBy: due('2026-12-30'),
};

/** The chairpersons' meeting approves it on 22 December. */
export const approved: EventOf<'TrackingReportApproved'> = {
  type: 'TrackingReportApproved',
  on: day('2026-12-22'),
  sendBy: due('2026-12-29'),
};

/** Sent to the Party committee. */
export const sentToParty: EventOf<'TrackingReportSent'> = {
  type: 'TrackingReportSent',
  on: day('2026-12-23'),
  to: 'party_committee',
};

/** Sent to the government a day later. */
const sentToGovernment: EventOf<'TrackingReportSent'> = {
  type: 'TrackingReportSent',
  on: day('2026-12-24'),
  to: 'government',
  nameBy: due('2027-01-25'),
};

/** Sent to the government, before the Party committee has it. */
export const sentToGovernmentAlone: EventOf<'TrackingReportSent'> = {
  type: 'TrackingReportSent',
  on: day('2026-12-23'),
  to: 'government',
};

/** The first session of the twelfth term is named, which opens on Monday, 18 January 2027. */
export const named: EventOf<'PlenaryNamed'> = {
  type: 'PlenaryNamed',
  on: day('2026-12-25'),
  term: 12,
  session: 1,
  opensOn: day('2027-01-18'),
  closesOn: day('2027-01-22'),
  printBy: due('2027-01-15'),
};

/** Printed on Monday, 11 January 2027. */
const printed: EventOf<'TrackingReportPrinted'> = {
  type: 'TrackingReportPrinted',
  on: day('2027-01-11'),
  late: false,
  closeBy: due('2027-04-12'),
};

/** The government answers. */
export const answered: EventOf<'TrackingReportAnswered'> = {
  type: 'TrackingReportAnswered',
  on: day('2027-02-08'),
  from: 'government',
  text: '已部署有关部门抓紧落实。',
};

/** The chairpersons' meeting decides to publish it. */
export const published: EventOf<'TrackingReportPublished'> = {
  type: 'TrackingReportPublished',
  on: day('2027-02-10'),
};

/** Closed. */
export const closed: EventOf<'TrackingReportClosed'> = {
  type: 'TrackingReportClosed',
  on: day('2027-03-01'),
};

/** Up to the draft. */
export const toDraft = [opened, taken, collected, drawnUp] as const;
/** Up to the approval. */
export const toApproved = [...toDraft, approved] as const;
/** Up to the sending to both. */
export const toSent = [...toApproved, sentToParty, sentToGovernment] as const;
/** Up to the printing. */
export const toPrinted = [...toSent, named, printed] as const;
