import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { assignment, reason } from '../fields.ts';

const extension = z.string().min(1).max(20).describe('延期申请编号');

/** 延期: what people may ask to answer later than the deadline. */
export const extensionCommands = {
  RequestExtension: command(
    { zh: '申请延期', en: 'Ask for an extension' },
    { assignment, until: CalendarDay.describe('拟延期至'), reason },
  ),
  GrantExtension: command({ zh: '同意延期', en: 'Grant the extension' }, { extension }),
  RefuseExtension: command({ zh: '不同意延期', en: 'Refuse the extension' }, { extension, reason }),
} as const;
