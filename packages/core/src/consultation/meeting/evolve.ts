import { required } from '../../kernel/required.ts';
import { type Folds, opened, withPart } from '../moves.ts';
import type { MeetingEvent } from './events.ts';

/** What the meeting makes of a consultation. */
export const meetingFolds: Folds<MeetingEvent> = {
  ConsultationConvened: (state, { on: convenedOn, chair }) => ({
    ...opened(state),
    stage: 'in_session',
    meeting: { convenedOn, chair },
  }),
  ConsultationBriefed: (state, { briefing }) => {
    const was = opened(state);
    return { ...was, briefings: [...was.briefings, { ...briefing, stage: 'given' }] };
  },
  QuestionAsked: (state, { question }) => {
    const was = opened(state);
    return { ...was, questions: [...was.questions, { ...question, stage: 'asked' }] };
  },
  QuestionAnswered: (state, { on, question, text }) => {
    const was = opened(state);
    const change = { stage: 'answered', answer: { on, text } } as const;
    return { ...was, questions: withPart(was.questions, question, change) };
  },
  AnswerDeferred: (state, { question }) => {
    const was = opened(state);
    return { ...was, questions: withPart(was.questions, question, { stage: 'deferred' }) };
  },
  StatementMade: (state, { on, statement }) => {
    const was = opened(state);
    const made = { ...statement, stage: 'made', on, delivery: 'oral' } as const;
    return { ...was, statements: [...was.statements, made] };
  },
  StatementHandedIn: (state, { on, statement }) => {
    const was = opened(state);
    const made = { ...statement, stage: 'handed_in', on, delivery: 'written' } as const;
    return { ...was, statements: [...was.statements, made] };
  },
  // The day a meeting was held is the day it was convened.
  ConsultationConcluded: (state, { type: _, ...concluded }) => {
    const was = opened(state);
    const meeting = required(was.meeting, 'a meeting');
    return {
      ...was,
      stage: 'held',
      carriedOutOn: meeting.convenedOn,
      meeting: { ...meeting, concluded },
    };
  },
};
