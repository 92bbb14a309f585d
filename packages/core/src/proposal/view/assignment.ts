import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf, idField, termOf } from '../../kernel/field.ts';
import { assignerWords, contactWords, handlingRoleWords } from '../../words/handling.ts';
import { assignmentTable } from '../assignment/table.ts';
import { extensionTable } from '../extension/table.ts';
import type { Opinion } from '../parts/assignment.ts';
import type { ClockStop } from '../parts/clock.ts';
import type { Extension } from '../parts/extension.ts';
import { reminderWords } from '../parts/reminder.ts';
import type { VisibleAssignment } from '../visibility/assignments.ts';

const day = CalendarDay;
const text = z.string();
const on = day.describe('日期');

const ContactView = z
  .object({
    proposer: idField.describe('提案者'),
    method: termOf(contactWords, 'ContactMethod', '联系方式。'),
    on,
    note: text.describe('情况记录'),
  })
  .meta({
    id: 'HandlingContact',
    description: '沟通联系记录。 A contact of the unit with a proposer.',
  });

const ReturnRequestView = z
  .object({
    on,
    reason: text.describe('理由'),
    proposedUnit: UnitId.optional().describe('建议改由办理的单位'),
    rulingBy: day.describe('裁定期限'),
    ruledOn: day.optional().describe('裁定日期'),
  })
  .meta({ id: 'ReturnRequest', description: '退办申请。 A request to return the assignment.' });

const OpinionView = z
  .object({
    on,
    agrees: z.boolean().describe('是否同意主办单位意见。'),
    text: text.describe('会办意见'),
    late: z.boolean().describe('是否逾期。'),
    reported: z
      .object({ on, note: text.describe('分歧情况'), rulingBy: day.describe('裁定期限') })
      .meta({
        id: 'DisagreementReport',
        description: '分歧报告。 The lead could not bring about agreement and reported upward.',
      })
      .optional(),
    settled: z
      .object({
        on,
        how: enumOf(
          ['agreed', 'ruled', 'joint_reply'],
          'DisagreementOutcome',
          '分歧如何了结:AGREED 协商一致,RULED 裁定,JOINT_REPLY 联合行文答复。',
        ),
        note: text.describe('说明'),
      })
      .meta({ id: 'DisagreementEnd', description: '分歧了结。 How a disagreement ended.' })
      .optional(),
  })
  .meta({
    id: 'CoHandlerOpinion',
    description: '会办意见。 What a co-handler tells the lead handler.',
  });

const ExtensionView = z
  .object({
    key: idField,
    stage: termOf(extensionTable.stages, 'ExtensionStage', '延期申请环节。'),
    requestedOn: day.describe('申请日期'),
    until: day.describe('拟延期至。'),
    reason: text.describe('理由'),
    rulingBy: day.describe('答复期限'),
    ruledOn: day.optional().describe('答复日期'),
    notified: z
      .array(idField)
      .describe('书面告知的提案者。 The proposers who are told in writing.'),
    refusedBecause: text.optional().describe('不同意的理由'),
  })
  .meta({
    id: 'Extension',
    description: '延期申请。 A request for more time, and what became of it.',
  });

const ClockStopView = z
  .object({
    from: day.describe('中止计时之日'),
    to: day.optional().describe('恢复计时之日;仍中止的没有。 Null while the clock is stopped.'),
    resumeBy: day.describe('恢复计时期限'),
    reason: text.describe('理由'),
  })
  .meta({ id: 'ClockStop', description: '中止计时。 The clock of a reply was stopped.' });

const ReminderView = z
  .object({
    on,
    method: termOf(reminderWords, 'ReminderMethod', '催办方式。'),
    note: text.describe('催办情况'),
  })
  .meta({ id: 'Reminder', description: '催办。 The office reminded the unit of its reply.' });

/** What is shown of an assignment. */
export const AssignmentView = z
  .object({
    key: idField,
    unit: UnitId.describe('承办单位'),
    role: termOf(handlingRoleWords, 'HandlingRole', '承办角色。'),
    points: z
      .array(z.int())
      .optional()
      .describe('分办:负责答复的建议序号,从1起;答复全部的为 null。'),
    assigner: termOf(assignerWords, 'Assigner', '交办机关。'),
    opinion: OpinionView.optional().describe('会办意见;无权查阅办理情况者得 null。'),
    handovers: z
      .array(
        z.object({ from: UnitId.describe('移交的单位'), on, reason: text.describe('理由') }).meta({
          id: 'Handover',
          description: '移交承继单位。 The unit that had it before, until when and why.',
        }),
      )
      .describe('移交经过;无权查阅办理情况者得空。'),
    stage: termOf(assignmentTable.stages, 'AssignmentStage', '交办环节。'),
    assignedOn: day.describe('交办日期'),
    acceptedOn: day.optional().describe('签收日期'),
    replyBy: day.describe('答复期限'),
    returnBy: day.describe('退办时限'),
    final: z
      .boolean()
      .optional()
      .describe('退办已被裁定不同意;无权查阅办理情况者得 null。 A return was ruled out.'),
    returnRequest: ReturnRequestView.optional(),
    contacts: z.array(ContactView).describe('沟通联系'),
    extensions: z.array(ExtensionView).describe('延期申请'),
    clockStops: z.array(ClockStopView).describe('中止计时'),
    reminders: z.array(ReminderView).describe('催办'),
  })
  .meta({ id: 'Assignment', description: '交办。 What one unit was given.' });

const opinionView = (one: Opinion) => ({
  ...one,
  reported: one.reported && { ...one.reported, rulingBy: one.reported.rulingBy.by },
});

const extensionView = (one: Extension) => ({
  ...one,
  key: one.id,
  rulingBy: one.rulingBy.by,
  notified: one.notified ?? [],
});

const stopView = (one: ClockStop) => ({ ...one, resumeBy: one.resumeBy.by });

/** An assignment in the shape that is shown. */
export const assignmentView = (one: VisibleAssignment) => ({
  ...one,
  key: one.id,
  opinion: one.opinion && opinionView(one.opinion),
  handovers: one.handovers ?? [],
  replyBy: one.replyBy.by,
  returnBy: one.returnBy.by,
  returnRequest: one.request && { ...one.request, rulingBy: one.request.rulingBy.by },
  extensions: (one.extensions ?? []).map(extensionView),
  clockStops: (one.stops ?? []).map(stopView),
  reminders: one.reminders ?? [],
});
