import { z } from 'zod';
import { spokenFor } from '../../county/acting.ts';
import { personOf } from '../../county/actor.ts';
import { ExpertId, MemberId, type UnitId } from '../../county/entries.ts';
import type { CommandOf } from '../../kernel/command.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { type Consultation, type ConsultationContext, opened } from '../consultation.ts';
import { dueToday } from '../deadlines/clocks.ts';
import { consultationArea, parts } from '../moves.ts';
import { approvedWorkPlan, unitsAtTheMeeting } from '../queries.ts';
import { type MeetingFact, meetingFacts } from './facts.ts';
import { meetingCommands } from './meeting.ts';

const says = saysOf<MeetingFact, Consultation, ConsultationContext>();

const briefings = parts('briefings', 'B');
const questions = parts('questions', 'Q');
const statements = parts('statements', 'S');

const Speaker = z.union([MemberId, ExpertId]);

type Speech = CommandOf<Pick<typeof meetingCommands, 'MakeStatement' | 'HandInStatement'>>;

const statementOf = (
  state: Consultation,
  { type: _, ...speech }: Speech,
  ctx: ConsultationContext,
) => ({
  on: ctx.today,
  statement: {
    ...recorded(speech),
    ...statements.next(state),
    by: Speaker.parse(personOf(ctx.actor)),
  },
});

// The unit of the work plan, which a successor may speak for.
const unitThatBriefs = (
  state: Consultation,
  named: string | undefined,
  { actor, register }: ConsultationContext,
): UnitId =>
  required(spokenFor(unitsAtTheMeeting(opened(state)), named, actor, register), 'a unit');

/** 会议: convened, briefed, asked and answered, spoken at, concluded. */
export const meeting = consultationArea({
  commands: meetingCommands,
  facts: meetingFacts,
  decide: {
    ConveneConsultation: says('ConsultationConvened', (_ctx, state) => ({
      chair: required(approvedWorkPlan(opened(state)), 'a work plan').chair,
    })),
    BriefConsultation: (state, { text, unit }, ctx) => ({
      type: 'ConsultationBriefed',
      on: ctx.today,
      briefing: { ...briefings.next(state), unit: unitThatBriefs(state, unit, ctx), text },
    }),
    AskQuestion: (state, { unit, text }, ctx) => ({
      type: 'QuestionAsked',
      on: ctx.today,
      question: {
        ...questions.next(state),
        by: MemberId.parse(personOf(ctx.actor)),
        unit,
        text,
      },
    }),
    AnswerQuestion: says('QuestionAnswered'),
    DeferAnswer: says('AnswerDeferred'),
    MakeStatement: (state, speech, ctx) => ({
      type: 'StatementMade',
      ...statementOf(state, speech, ctx),
    }),
    HandInStatement: (state, speech, ctx) => ({
      type: 'StatementHandedIn',
      ...statementOf(state, speech, ctx),
    }),
    ConcludeConsultation: says('ConsultationConcluded', (ctx) => ({
      minutesBy: dueToday('minutes', ctx),
      outcomeBy: dueToday('outcome', ctx),
    })),
  },
  evolve: {
    ConsultationConvened: (state, { on: convenedOn, chair }) => ({
      ...opened(state),
      stage: 'in_session',
      meeting: { convenedOn, chair },
    }),
    ConsultationBriefed: briefings.adds(({ briefing }) => ({ ...briefing, stage: 'given' })),
    QuestionAsked: questions.adds(({ question }) => ({ ...question, stage: 'asked' })),
    QuestionAnswered: questions.changes('question', ({ on, text }) => ({
      stage: 'answered',
      answer: { on, text },
    })),
    AnswerDeferred: questions.changes('question', () => ({ stage: 'deferred' })),
    StatementMade: statements.adds(({ on, statement }) => ({
      ...statement,
      stage: 'made',
      on,
      delivery: 'oral',
    })),
    StatementHandedIn: statements.adds(({ on, statement }) => ({
      ...statement,
      stage: 'handed_in',
      on,
      delivery: 'written',
    })),
    // The day a meeting was held is the day it was convened.
    ConsultationConcluded: (state, { type: _, ...concluded }) => {
      const was = opened(state);
      const held = required(was.meeting, 'a meeting');
      return {
        ...was,
        stage: 'held',
        carriedOutOn: held.convenedOn,
        meeting: { ...held, concluded },
      };
    },
  },
});
