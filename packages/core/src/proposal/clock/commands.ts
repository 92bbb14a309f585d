import { command } from '../../kernel/command.ts';
import { assignment, reason } from '../fields.ts';

/** 中止计时: what the office may ask of the clock of a reply. */
export const clockCommands = {
  PauseClock: command({ zh: '中止计时', en: 'Stop the clock' }, { assignment, reason }),
  ResumeClock: command({ zh: '恢复计时', en: 'Let the clock run again' }, { assignment }),
} as const;
