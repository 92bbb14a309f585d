import { unitToday } from '../../county/duties.ts';
import { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import {
  type Consultation,
  type ConsultationContext,
  type OpenedConsultation,
  opened,
} from '../consultation.ts';
import { dueToday } from '../deadlines/clocks.ts';
import { consultationArea, parts } from '../moves.ts';
import { holds, pendingOutcome } from '../queries.ts';
import { type OutcomeFact, outcomeFacts } from './facts.ts';
import {
  type Outcome,
  outcomeCommands,
  type Recommendation,
  type RecommendationDraft,
} from './outcome.ts';

type Fact<Type> = Extract<OutcomeFact, { readonly type: Type }>;

const says = saysOf<OutcomeFact, Consultation, ConsultationContext>();

const outcomes = parts('outcomes', 'O');
const drafts = parts('drafts', 'M');

const standing = ({ stage }: RecommendationDraft): boolean => stage === 'drafted';

const recommendationsOf = (state: Consultation): readonly Recommendation[] =>
  opened(state)
    .drafts.filter(standing)
    .map(({ id: _, stage: __, ...advice }, at) => ({ ...advice, no: at + 1 }));

type Again = { readonly adoptAgain?: { readonly outcome: string; readonly adoptBy: Due } };

const again = (outcome: Outcome | undefined, ctx: ConsultationContext): Again =>
  outcome ? { adoptAgain: { outcome: outcome.id, adoptBy: dueToday('approval', ctx) } } : {};

// What waits to be adopted takes a new recommendation with it; what was adopted is adopted again.
const adoptedBefore = (state: Consultation): Outcome | undefined => {
  const was = opened(state);
  return pendingOutcome(was)
    ? undefined
    : was.outcomes.findLast(({ stage }) => stage === 'adopted');
};

const adoptedWith = (state: Consultation, recommendation: string): Outcome | undefined =>
  opened(state).outcomes.findLast((one) => one.stage === 'adopted' && holds(one, recommendation));

// It counts as drafted anew on the day its recommendations changed.
const adoptedAgain = (
  state: OpenedConsultation,
  { on, adoptAgain }: Again & { readonly on: CalendarDay },
): OpenedConsultation => ({
  ...state,
  outcomes: state.outcomes.map((one) => {
    if (one.id !== adoptAgain?.outcome) return one;
    const { ruledOn: _, adoptedBy: __, recommendations: ___, ...rest } = one;
    return { ...rest, stage: 'drafted', draftedOn: on, adoptBy: adoptAgain.adoptBy };
  }),
});

const added = drafts.adds(
  ({ recommendation }: Fact<'ConsultationRecommendationAdded'>): RecommendationDraft => ({
    ...recommendation,
    stage: 'drafted',
  }),
);
const dropped = drafts.changes(
  'recommendation',
  (_: Fact<'ConsultationRecommendationDropped'>): Partial<RecommendationDraft> => ({
    stage: 'dropped',
  }),
);
/** 成果: drafted, adopted, issued and submitted. */
export const outcome = consultationArea({
  commands: outcomeCommands,
  facts: outcomeFacts,
  decide: {
    DraftConsultationOutcome: (state, { type: _, outcomeType: type, ...wording }, ctx) => ({
      type: 'ConsultationOutcomeDrafted',
      on: ctx.today,
      outcome: {
        ...wording,
        ...outcomes.next(state),
        type,
        adoptBy: dueToday('approval', ctx),
        draftedBy: ctx.actor.id,
      },
    }),
    AdoptConsultationOutcome: says('ConsultationOutcomeAdopted', (_ctx, state) => ({
      recommendations: opened(state)
        .drafts.filter(standing)
        .map(({ id }) => id),
    })),
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
      ...again(adoptedBefore(state), ctx),
    }),
    DropConsultationRecommendation: (state, { recommendation }, ctx) => ({
      type: 'ConsultationRecommendationDropped',
      on: ctx.today,
      recommendation,
      ...again(adoptedWith(state, recommendation), ctx),
    }),
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
      ({ on: ruledOn, adopter: adoptedBy, recommendations }) => ({
        stage: 'adopted',
        ruledOn,
        adoptedBy,
        ...(recommendations ? { recommendations } : {}),
      }),
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
    ConsultationRecommendationAdded: (state, fact) => adoptedAgain(added(state, fact), fact),
    ConsultationRecommendationDropped: (state, fact) => adoptedAgain(dropped(state, fact), fact),
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
