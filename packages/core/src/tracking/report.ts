import { z } from 'zod';
import { hand } from '../county/two-hands.ts';
import { command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { Due } from '../kernel/deadline.ts';
import { type FactOf, fact } from '../kernel/fact.ts';
import { termOf } from '../kernel/field.ts';
import { textOf } from '../kernel/text.ts';
import { InstructionId } from '../lineage/ids.ts';
import { trackingRecipientWords } from '../words/tracking.ts';
import { IncludedFollowUp } from './included.ts';

const reason = textOf(500).describe('理由');
const report = textOf(20_000).describe('报告');
const answer = textOf(3000).describe('答复');
const whole = z.int();

/** 报送对象. */
export const recipient = termOf(trackingRecipientWords, 'TrackingRecipient', '报送对象');

/** 届次: which plenary session it is. */
export const plenaryNumber = {
  term: whole.positive().describe('届'),
  session: whole.positive().describe('次'),
};

/** What people may ask about the report of a year (年度跟踪问效报告). */
export const reportCommands = {
  OpenTrackingReport: command(
    { zh: '启动年度跟踪问效报告', en: 'Open the report of a year' },
    { year: z.number().int().min(2000).max(2100).describe('年度') },
  ),
  TakeUpFollowUps: command(
    { zh: '纳入督办', en: 'Take up follow-ups' },
    { followUps: z.array(InstructionId).min(1).max(100).describe('批示和采纳落实') },
  ),
  CloseFollowUpCollection: command(
    { zh: '结束纳入', en: 'Close the collection of follow-ups' },
    { reason: reason.optional().describe('未纳入的理由;全部纳入的不填') },
  ),
  DrawUpTrackingReport: command(
    { zh: '起草跟踪问效报告', en: 'Draw up the report of a year' },
    { text: report },
  ),
  ReturnTrackingReport: command(
    { zh: '退回修改跟踪问效报告', en: 'Return the report of a year for revision' },
    { reason },
  ),
  ApproveTrackingReport: command(
    { zh: '主席会议审定跟踪问效报告', en: 'Approve the report of a year' },
    {},
  ),
  SendTrackingReport: command(
    { zh: '报送跟踪问效报告', en: 'Send the report of a year' },
    { to: recipient },
  ),
  NamePlenary: command({ zh: '确定印发的全体会议', en: 'Name the plenary session' }, plenaryNumber),
  PrintTrackingReport: command({ zh: '印发跟踪问效报告', en: 'Print the report of a year' }, {}),
  AnswerTrackingReport: command(
    { zh: '答复跟踪问效报告', en: 'Answer the report of a year' },
    { text: answer },
  ),
  PublishTrackingReport: command(
    { zh: '决定公布跟踪问效报告', en: 'Publish the report of a year' },
    {},
  ),
  CloseTrackingReport: command({ zh: '跟踪问效报告办结', en: 'Close the report of a year' }, {}),
} as const;

/** What can happen to the report of a year. */
export const reportFacts = {
  TrackingReportOpened: fact(
    { zh: '启动年度跟踪问效报告', en: 'opened the report of the year' },
    { id: z.string(), year: whole, collectBy: Due },
    {
      tells: ({ year }) => ({
        zh: `启动${year}年度跟踪问效报告`,
        en: `opened the report of ${year}`,
      }),
    },
  ),
  FollowUpsTakenUp: fact(
    { zh: '纳入督办', en: 'took up follow-ups' },
    { followUps: z.array(IncludedFollowUp) },
    {
      // What is secret is counted, and not told.
      tells: ({ followUps }) => {
        const titles = followUps.filter(({ secret }) => !secret).map(({ title }) => title);
        return {
          zh: `纳入督办${followUps.length}件:${titles.join('、')}`,
          en: `took up follow-ups (${followUps.length}): ${titles.join(', ')}`,
        };
      },
    },
  ),
  FollowUpCollectionClosed: fact(
    { zh: '结束纳入', en: 'closed the collection of follow-ups' },
    { leftOut: z.array(z.string()), reason: reason.optional(), drawUpBy: Due },
    {
      // Members read it; why some were left out is for the offices.
      tells: ({ leftOut: { length } }) =>
        length === 0
          ? { zh: '结束纳入', en: 'closed the collection of follow-ups' }
          : {
              zh: `结束纳入,未纳入${length}件`,
              en: `closed the collection of follow-ups, left out: ${length}`,
            },
    },
  ),
  TrackingReportDrawnUp: fact(
    { zh: '起草跟踪问效报告', en: 'drew up the report' },
    { text: report, approveBy: Due, draftedBy: hand },
  ),
  TrackingReportReturned: fact(
    { zh: '退回修改跟踪问效报告', en: 'returned the report for revision' },
    { reason, drawUpBy: Due },
    {
      tells: ({ reason: why }) => ({
        zh: `退回修改跟踪问效报告:${why}`,
        en: `returned the report for revision: ${why}`,
      }),
    },
  ),
  TrackingReportApproved: fact(
    { zh: '审定跟踪问效报告', en: 'approved the report' },
    { sendBy: Due },
  ),
  TrackingReportSent: fact(
    { zh: '报送跟踪问效报告', en: 'sent the report' },
    // Until when the session is named: counted once the report was sent to both.
    { to: recipient, nameBy: Due.optional() },
    {
      tells: ({ to }) => ({
        zh: `将跟踪问效报告报送${trackingRecipientWords[to].zh}`,
        en: `sent the report to the ${trackingRecipientWords[to].en}`,
      }),
    },
  ),
  PlenaryNamed: fact(
    { zh: '确定印发的全体会议', en: 'named the plenary session' },
    { ...plenaryNumber, opensOn: CalendarDay, closesOn: CalendarDay, printBy: Due },
    {
      tells: ({ term, session, opensOn }) => ({
        zh: `确定在${opensOn}开幕的${term}届${session}次全体会议印发`,
        en: `named session ${session} of term ${term}, which opens on ${opensOn}, for printing`,
      }),
    },
  ),
  TrackingReportPrinted: fact(
    { zh: '印发跟踪问效报告', en: 'printed the report' },
    // Whoever may read the report reads it; whether it was late is not for everybody.
    { late: z.boolean(), closeBy: Due },
  ),
  TrackingReportAnswered: fact(
    { zh: '答复跟踪问效报告', en: 'answered the report' },
    { from: recipient, text: answer },
    {
      tells: ({ from, text }) => ({
        zh: `${trackingRecipientWords[from].zh}答复:${text}`,
        en: `answered for the ${trackingRecipientWords[from].en}: ${text}`,
      }),
    },
  ),
  TrackingReportPublished: fact({ zh: '公布跟踪问效报告', en: 'published the report' }, {}),
  TrackingReportClosed: fact({ zh: '跟踪问效报告办结', en: 'closed the report' }, {}),
} as const;

/** What can happen to the report of a year. */
export type ReportFact = FactOf<typeof reportFacts>;
