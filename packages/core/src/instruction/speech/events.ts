import type { MemberId } from '../../county/entries.ts';
import type { Satisfaction } from '../../county/satisfaction.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';

interface OfSpeech extends Dated {
  readonly speech: string;
}

/** What has happened to a plenary statement that is followed up. */
export type SpeechEvent =
  | (OfSpeech & { readonly type: 'LeadingViceChairNamed'; readonly member: MemberId })
  | (OfSpeech & {
      readonly type: 'SpeakerAnswered';
      readonly metOn: CalendarDay;
      readonly text: string;
      readonly appraiseBy: Due;
    })
  | (OfSpeech & {
      readonly type: 'SpeechAnswerAppraised';
      readonly satisfaction: Satisfaction;
      readonly comment?: string;
    });
