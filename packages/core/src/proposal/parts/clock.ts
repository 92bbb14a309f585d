import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { assignment, because, reason } from '../fields.ts';

/** 中止计时: the clock of a reply was stopped, and runs again or does not yet. */
export interface ClockStop {
  readonly from: CalendarDay;
  readonly reason: string;
  /** The last day on which it is to run again. */
  readonly resumeBy: Due;
  readonly to?: CalendarDay;
}

/** 中止计时: what the office may ask of the clock of a reply. */
export const clockCommands = {
  PauseClock: command({ zh: '中止计时', en: 'Stop the clock' }, { assignment, reason }),
  ResumeClock: command({ zh: '恢复计时', en: 'Let the clock run again' }, { assignment }),
} as const;

/** What can happen to the clock of a reply. */
export const clockFacts = {
  ClockPaused: fact(
    { zh: '中止计时', en: 'stopped the clock' },
    { assignment, reason, resumeBy: Due },
    { tells: because({ zh: '中止计时', en: 'stopped the clock' }) },
  ),
  ClockResumed: fact(
    { zh: '恢复计时', en: 'let the clock run again' },
    { assignment, replyBy: Due },
    {
      tells: ({ replyBy: { by } }) => ({
        zh: `恢复计时,答复期限${by}`,
        en: `let the clock run again, reply due ${by}`,
      }),
    },
  ),
} as const;
