import { UnitId } from '../../county/entries.ts';
import { unitToday } from '../../county/register.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { type Consultation, type ConsultationContext, opened } from '../consultation.ts';
import { dueToday } from '../deadlines/clocks.ts';
import { consultationArea, parts } from '../moves.ts';
import { type OutcomeFact, outcomeFacts } from './facts.ts';
import { outcomeCommands, type Recommendation } from './outcome.ts';

const says = saysOf<OutcomeFact, Consultation, ConsultationContext>();

const outcomes = parts('outcomes', 'O');
const drafts = parts('drafts', 'M');

const recommendationsOf = (state: Consultation): readonly Recommendation[] =>
  opened(state)
    .drafts.filter(({ stage }) => stage === 'drafted')
    .map(({ id: _, stage: __, ...advice }, at) => ({ ...advice, no: at + 1 }));

/** 成果: drafted, adopted, issued and submitted. */
export const outcome = consultationArea({
  commands: outcomeCommands,
  facts: outcomeFacts,
  decide: {
    DraftConsultationOutcome: (state, { type: _, outcomeType: type, ...wording }, ctx) => ({
      type: 'ConsultationOutcomeDrafted',
      on: ctx.today,
      outcome: { ...wording, ...outcomes.next(state), type, adoptBy: dueToday('approval', ctx) },
    }),
    AdoptConsultationOutcome: says('ConsultationOutcomeAdopted'),
    ReturnConsultationOutcome: says('ConsultationOutcomeReturned'),
    IssueConsultationMinutes: says('ConsultationMinutesIssued', ({ today }, state) => {
      const { minutesBy } = required(opened(state).meeting?.concluded, 'a meeting that was held');
      return { late: today > minutesBy.by };
    }),
    AddConsultationRecommendation: (state, { type: _, matters, unit, ...advice }, ctx) => ({
      type: 'ConsultationRecommendationAdded',
      on: ctx.today,
      recommendation: {
        ...advice,
        ...drafts.next(state),
        matter: matters.join('、'),
        unit: UnitId.parse(unitToday(ctx.register, unit)),
      },
    }),
    DropConsultationRecommendation: says('ConsultationRecommendationDropped'),
    SubmitConsultationOutcome: says('ConsultationOutcomeSubmitted', (ctx, state) => ({
      recommendations: recommendationsOf(state),
      acknowledgeBy: dueToday('acknowledgement', ctx),
      followUpBy: dueToday('followUp', ctx),
    })),
  },
  evolve: {
    ConsultationOutcomeDrafted: outcomes.adds(({ on: draftedOn, outcome: drafted }) => ({
      ...drafted,
      stage: 'drafted',
      draftedOn,
    })),
    ConsultationOutcomeAdopted: outcomes.changes(
      'outcome',
      ({ on: ruledOn, adopter: adoptedBy }) => ({ stage: 'adopted', ruledOn, adoptedBy }),
    ),
    ConsultationOutcomeReturned: outcomes.changes(
      'outcome',
      ({ on: ruledOn, reason: returnedBecause }) => ({
        stage: 'returned',
        ruledOn,
        returnedBecause,
      }),
    ),
    ConsultationMinutesIssued: outcomes.changes('outcome', ({ on, late }) => ({
      stage: 'issued',
      issued: { on, late },
    })),
    ConsultationRecommendationAdded: drafts.adds(({ recommendation }) => ({
      ...recommendation,
      stage: 'drafted',
    })),
    ConsultationRecommendationDropped: drafts.changes('recommendation', () => ({
      stage: 'dropped',
    })),
    ConsultationOutcomeSubmitted: (state, { type: _, recommendations, ...submission }) => {
      const was = opened(state);
      return {
        ...was,
        stage: 'outcome_submitted',
        recommendations,
        outcomes: was.outcomes.map((one) =>
          one.stage === 'adopted' ? { ...one, stage: 'submitted' } : one,
        ),
        drafts: was.drafts.map((one) =>
          one.stage === 'drafted' ? { ...one, stage: 'submitted' } : one,
        ),
        submission: { ...submission, acknowledged: [] },
      };
    },
  },
});
