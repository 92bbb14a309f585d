import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { Chair } from '../preparation/parts.ts';
import type { Briefing, Meeting, Question, Statement } from './parts.ts';

type Concluded = NonNullable<Meeting['concluded']>;

/** What has happened at the meeting. */
export type MeetingEvent =
  | (Dated & { readonly type: 'ConsultationConvened'; readonly chair: Chair })
  | (Dated & { readonly type: 'ConsultationBriefed'; readonly briefing: Omit<Briefing, 'stage'> })
  | (Dated & {
      readonly type: 'QuestionAsked';
      readonly question: Omit<Question, 'stage' | 'answer'>;
    })
  | (Dated & {
      readonly type: 'QuestionAnswered';
      readonly question: string;
      readonly text: string;
    })
  | (Dated & { readonly type: 'AnswerDeferred'; readonly question: string })
  | (Dated & {
      readonly type: 'StatementMade';
      readonly statement: Omit<Statement, 'stage' | 'on' | 'delivery'>;
    })
  | (Dated & {
      readonly type: 'StatementHandedIn';
      readonly statement: Omit<Statement, 'stage' | 'on' | 'delivery'>;
    })
  | (Dated & {
      readonly type: 'ConsultationConcluded';
      readonly present: Concluded['present'];
      readonly units: Concluded['units'];
      readonly minutesBy: Due;
      readonly outcomeBy: Due;
    });
