import { z } from 'zod';
import { type CommandOf, command } from '../kernel/command.ts';
import { textOf } from '../kernel/id.ts';
import { InstructionId } from '../lineage/ids.ts';
import { trackingRecipients } from './words.ts';

const reason = textOf(500).describe('理由');

/** What people may ask about the report of a year (年度跟踪问效报告). */
export const trackingCommands = {
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
    { text: textOf(20_000).describe('报告') },
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
    {
      to: z.enum(trackingRecipients).meta({ id: 'TrackingRecipient', description: '报送对象' }),
    },
  ),
  NamePlenary: command(
    { zh: '确定印发的全体会议', en: 'Name the plenary session' },
    {
      term: z.number().int().positive().describe('届'),
      session: z.number().int().positive().describe('次'),
    },
  ),
  PrintTrackingReport: command({ zh: '印发跟踪问效报告', en: 'Print the report of a year' }, {}),
  AnswerTrackingReport: command(
    { zh: '答复跟踪问效报告', en: 'Answer the report of a year' },
    { text: textOf(3000).describe('答复') },
  ),
  PublishTrackingReport: command(
    { zh: '决定公布跟踪问效报告', en: 'Publish the report of a year' },
    {},
  ),
  CloseTrackingReport: command({ zh: '跟踪问效报告办结', en: 'Close the report of a year' }, {}),
} as const;

/** What people may ask about the report of a year. */
export type TrackingCommand = CommandOf<typeof trackingCommands>;
