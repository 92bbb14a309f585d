import { UnitId } from '../../county/entries.ts';
import { unitToday } from '../../county/register.ts';
import { required } from '../../kernel/required.ts';
import { dueToday } from '../clocks.ts';
import { type Deciders, opened } from '../moves.ts';
import type { outcomeCommands } from './commands.ts';

/** What drafting, adopting and submitting the outcome lead to. */
export const outcomeDeciders: Deciders<typeof outcomeCommands> = {
  DraftConsultationOutcome: (state, { outcomeType, title, text }, ctx) => ({
    type: 'ConsultationOutcomeDrafted',
    on: ctx.today,
    outcome: {
      id: `O${opened(state).outcomes.length + 1}`,
      type: outcomeType,
      title,
      text,
      adoptBy: dueToday('approval', ctx),
    },
  }),
  AdoptConsultationOutcome: (_state, { outcome, adopter }, { today: on }) => ({
    type: 'ConsultationOutcomeAdopted',
    on,
    outcome,
    adopter,
  }),
  ReturnConsultationOutcome: (_state, { outcome, reason }, { today: on }) => ({
    type: 'ConsultationOutcomeReturned',
    on,
    outcome,
    reason,
  }),
  IssueConsultationMinutes: (state, { outcome }, { today: on }) => {
    const { minutesBy } = required(opened(state).meeting?.concluded, 'a meeting that was held');
    return { type: 'ConsultationMinutesIssued', on, outcome, late: on > minutesBy.by };
  },
  AddConsultationRecommendation: (state, { matters, text, unit, restsOn }, ctx) => ({
    type: 'ConsultationRecommendationAdded',
    on: ctx.today,
    recommendation: {
      id: `M${opened(state).drafts.length + 1}`,
      matter: matters.join('、'),
      text,
      unit: UnitId.parse(unitToday(ctx.register, unit)),
      restsOn,
    },
  }),
  DropConsultationRecommendation: (_state, { recommendation }, { today: on }) => ({
    type: 'ConsultationRecommendationDropped',
    on,
    recommendation,
  }),
  SubmitConsultationOutcome: (state, _command, ctx) => ({
    type: 'ConsultationOutcomeSubmitted',
    on: ctx.today,
    recommendations: opened(state)
      .drafts.filter(({ stage }) => stage === 'drafted')
      .map(({ text, unit, matter, restsOn }, at) => ({ no: at + 1, text, unit, matter, restsOn })),
    acknowledgeBy: dueToday('acknowledgement', ctx),
    followUpBy: dueToday('followUp', ctx),
  }),
};
