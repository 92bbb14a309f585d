import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { assignment, because, reason } from '../fields.ts';
import { type ProposerId, RecordedProposer } from './proposers.ts';

const extension = keyOf(20).describe('延期申请编号');

/** 延期申请: for which assignment, until which day, and why. */
const request = { assignment, until: CalendarDay.describe('拟延期至'), reason };

/** 延期申请: a unit's request for more time, and what became of it. */
export interface Extension extends FieldsOf<typeof request> {
  readonly id: string;
  readonly stage: 'requested' | 'granted' | 'refused';
  readonly requestedOn: CalendarDay;
  readonly rulingBy: Due;
  readonly ruledOn?: CalendarDay;
  /** The proposers who are told in writing. */
  readonly notified?: readonly ProposerId[];
  readonly refusedBecause?: string;
}

/** 延期: what people may ask to answer later than the deadline. */
export const extensionCommands = {
  RequestExtension: command({ zh: '申请延期', en: 'Ask for an extension' }, request),
  GrantExtension: command({ zh: '同意延期', en: 'Grant the extension' }, { extension }),
  RefuseExtension: command({ zh: '不同意延期', en: 'Refuse the extension' }, { extension, reason }),
} as const;

/** What can happen to a request for more time. */
export const extensionFacts = {
  ExtensionRequested: fact(
    { zh: '申请延期', en: 'asked for an extension' },
    { extension, ...request, rulingBy: Due },
    {
      tells: ({ until, reason: why }) => ({
        zh: `申请延期至${until}:${why}`,
        en: `asked for an extension until ${until}: ${why}`,
      }),
    },
  ),
  ExtensionGranted: fact(
    { zh: '同意延期', en: 'granted the extension' },
    /** The proposers are told in writing (书面告知提案者). */
    { extension, assignment, replyBy: Due, notified: z.array(RecordedProposer) },
    {
      tells: ({ replyBy: { by } }) => ({
        zh: `同意延期至${by}`,
        en: `granted the extension until ${by}`,
      }),
    },
  ),
  ExtensionRefused: fact(
    { zh: '不同意延期', en: 'refused the extension' },
    { extension, assignment, reason },
    { tells: because({ zh: '不同意延期', en: 'refused the extension' }) },
  ),
} as const;
