import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { account, leader, leaderInstruction, reason, secrecy } from '../fields.ts';

/** 批示: what people may ask of the instructions of leaders. */
export const leaderCommands = {
  RecordLeaderInstruction: command(
    { zh: '登记领导批示', en: 'Record an instruction of a leader' },
    {
      leader,
      on: CalendarDay.describe('批示日期'),
      text: textOf(1000).describe('批示内容'),
      secrecy,
      addressees: z.array(UnitId).min(1).max(10).describe('批请办理的单位'),
    },
  ),
  FeedBackOnInstruction: command(
    { zh: '反馈批示办理', en: 'Feed back on an instruction' },
    { leaderInstruction, text: account },
  ),
  ConcludeInstruction: command(
    { zh: '批示办结', en: 'Conclude an instruction' },
    { leaderInstruction },
  ),
  RecordNoInstruction: command(
    { zh: '记录未获批示', en: 'Record that no instruction came' },
    { reason },
  ),
} as const;
