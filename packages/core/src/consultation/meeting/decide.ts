import { z } from 'zod';
import { actsFor } from '../../county/acting.ts';
import { personOf } from '../../county/actor.ts';
import { ExpertId, MemberId, type UnitId } from '../../county/entries.ts';
import { required } from '../../kernel/required.ts';
import { dueToday } from '../clocks.ts';
import type { Consultation, ConsultationContext } from '../consultation.ts';
import { type Deciders, opened } from '../moves.ts';
import { approvedWorkPlan, unitsAtTheMeeting } from '../standing.ts';
import type { meetingCommands } from './commands.ts';
import type { Statement } from './parts.ts';

const Speaker = z.union([MemberId, ExpertId]);

const statementOf = (
  state: Consultation,
  {
    text,
    onBehalfOf,
    clearedBy,
  }: {
    readonly text: string;
    readonly onBehalfOf?: Statement['onBehalfOf'] | undefined;
    readonly clearedBy?: Statement['clearedBy'] | undefined;
  },
  ctx: ConsultationContext,
): Omit<Statement, 'stage' | 'on' | 'delivery'> => ({
  id: `S${opened(state).statements.length + 1}`,
  by: Speaker.parse(personOf(ctx.actor)),
  ...(onBehalfOf ? { onBehalfOf } : {}),
  ...(clearedBy ? { clearedBy } : {}),
  text,
});

// The unit of the work plan, which a successor may speak for.
const unitThatBriefs = (state: Consultation, ctx: ConsultationContext): UnitId =>
  required(
    unitsAtTheMeeting(opened(state)).find((unit) => actsFor(unit, ctx.actor, ctx.register)),
    'a unit',
  );

/** What the meeting leads to. */
export const meetingDeciders: Deciders<typeof meetingCommands> = {
  ConveneConsultation: (state, _command, { today: on }) => ({
    type: 'ConsultationConvened',
    on,
    chair: required(approvedWorkPlan(opened(state)), 'a work plan').chair,
  }),
  BriefConsultation: (state, { text }, ctx) => ({
    type: 'ConsultationBriefed',
    on: ctx.today,
    briefing: {
      id: `B${opened(state).briefings.length + 1}`,
      unit: unitThatBriefs(state, ctx),
      text,
    },
  }),
  AskQuestion: (state, { unit, text }, ctx) => ({
    type: 'QuestionAsked',
    on: ctx.today,
    question: {
      id: `Q${opened(state).questions.length + 1}`,
      by: MemberId.parse(personOf(ctx.actor)),
      unit,
      text,
    },
  }),
  AnswerQuestion: (_state, { question, text }, { today: on }) => ({
    type: 'QuestionAnswered',
    on,
    question,
    text,
  }),
  DeferAnswer: (_state, { question }, { today: on }) => ({ type: 'AnswerDeferred', on, question }),
  MakeStatement: (state, command, ctx) => ({
    type: 'StatementMade',
    on: ctx.today,
    statement: statementOf(state, command, ctx),
  }),
  HandInStatement: (state, command, ctx) => ({
    type: 'StatementHandedIn',
    on: ctx.today,
    statement: statementOf(state, command, ctx),
  }),
  ConcludeConsultation: (_state, { present, units }, ctx) => ({
    type: 'ConsultationConcluded',
    on: ctx.today,
    present,
    units,
    minutesBy: dueToday('minutes', ctx),
    outcomeBy: dueToday('outcome', ctx),
  }),
};
