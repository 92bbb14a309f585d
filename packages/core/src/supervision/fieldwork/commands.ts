import { z } from 'zod';
import { MemberId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { enumOf, recordKinds } from '../vocabulary.ts';

/** 知情和监督活动: what people may ask while they look. */
export const fieldworkCommands = {
  NotifySupervisedUnits: command({ zh: '通知被监督单位', en: 'Notify the units' }, {}),
  BriefSupervisors: command(
    { zh: '通报情况', en: 'Brief the supervisors' },
    {
      briefing: z.string().min(1).max(20).describe('情况通报编号'),
      text: textOf(3000).describe('情况'),
      materials: z.array(textOf(100)).max(30).default([]).describe('提供的材料'),
    },
  ),
  BeginSupervision: command({ zh: '启动监督活动', en: 'Begin the supervision' }, {}),
  RecordSupervisionVisit: command(
    { zh: '记录监督活动', en: 'Record a visit or meeting' },
    {
      kind: enumOf(recordKinds, 'SupervisionRecordKind', '监督活动类别'),
      day: CalendarDay.describe('活动日期'),
      unit: UnitId.optional().describe('走访的被监督单位;不限于一个单位的不填'),
      place: textOf(100).describe('地点'),
      visitors: z.array(MemberId).min(1).max(30).describe('参加的委员'),
      found: textOf(3000).describe('所见情况'),
    },
  ),
} as const;
