import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { Register } from '../county/register.ts';
import type { OpenedConsultation, Submission } from './consultation.ts';
import type { ConsultationView } from './view.ts';
import { type ConsultationSight, sightOf } from './visibility.ts';

type View = z.input<typeof ConsultationView>;
type Of<Name extends keyof View> = Exclude<View[Name], undefined>;

const some = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };

const gone: ReadonlySet<string> = new Set(['issued', 'submitted']);

const bare = (state: OpenedConsultation): View => ({
  title: state.title,
  form: state.form,
  timing: state.timing,
  year: state.year,
  leader: state.lead.kind,
  ...some('leadBody', state.lead.body),
  ...some('heldOn', state.carriedOutOn),
  outcomeTypes: [
    ...new Set(state.outcomes.filter(({ stage }) => gone.has(stage)).map(({ type }) => type)),
  ],
  ...some('planLateSince', state.planLateSince),
  ...some('publishedOn', state.publishedOn),
  secret: state.secret,
  units: [],
  researchPlans: [],
  researchRecords: [],
  expertOpinions: [],
  workPlans: [],
  materials: [],
  statements: [],
  outcomes: [],
  recommendationDrafts: [],
  recommendations: [],
  followUps: [],
});

const outcomesOf = (state: OpenedConsultation, all: boolean): Of<'outcomes'> =>
  state.outcomes
    .filter(({ stage }) => all || gone.has(stage))
    .map(({ id, stage, type, title, text, adoptedBy, ruledOn, returnedBecause, issued }) => ({
      id,
      stage,
      type,
      title,
      text,
      ...some('adoptedBy', adoptedBy),
      ...(adoptedBy ? some('adoptedOn', ruledOn) : {}),
      ...some('returnedBecause', returnedBecause),
      ...some('issuedOn', issued?.on),
      ...some('issuedLate', issued?.late),
    }));

const meetingOf = (state: OpenedConsultation): View['meeting'] =>
  state.meeting && {
    convenedOn: state.meeting.convenedOn,
    ...some('concludedOn', state.meeting.concluded?.on),
    present: [...(state.meeting.concluded?.present ?? [])],
    units: [...(state.meeting.concluded?.units ?? [])],
    briefings: state.briefings.map(({ id, unit, text }) => ({ id, unit, text })),
    questions: state.questions.map(({ id, by: askedBy, unit, text, answer }) => ({
      id,
      askedBy,
      unit,
      text,
      ...some('answer', answer?.text),
      ...some('answeredOn', answer?.on),
    })),
  };

const statementsOf = (state: OpenedConsultation): Of<'statements'> =>
  state.statements.map(({ stage: _, by: madeBy, ...rest }) => ({ ...rest, madeBy }));

const workPlansOf = (state: OpenedConsultation, all: boolean): Of<'workPlans'> =>
  state.workPlans
    .filter(({ stage }) => all || (stage === 'approved' && state.noticeOn !== undefined))
    .map(({ chair, returned, ruledOn, ...plan }) => ({
      id: plan.id,
      stage: plan.stage,
      meetingOn: plan.meetingOn,
      place: plan.place,
      agenda: plan.agenda,
      chairOffice: chair.office,
      chair: chair.member,
      members: [...plan.members],
      bodies: [...plan.bodies],
      experts: [...plan.experts],
      units: [...plan.units],
      materialsInAdvance: plan.materialsInAdvance,
      ...some('ruledOn', ruledOn),
      ...some('returnedBecause', returned?.reason),
      moves: [...plan.moves],
    }));

const receipt = (
  { submission }: OpenedConsultation,
  office: Submission['acknowledged'][number]['office'],
) => submission?.acknowledged.find((one) => one.office === office)?.on;

/** What came of it: for members, and for all who see more. */
const inside = (state: OpenedConsultation, organising: boolean): Partial<View> => ({
  units: [...state.units],
  ...some('meeting', meetingOf(state)),
  statements: statementsOf(state),
  outcomes: outcomesOf(state, organising),
  recommendations: (state.recommendations ?? []).map(({ restsOn, ...one }) => ({
    ...one,
    restsOn: organising ? [...restsOn] : [],
  })),
  ...some('submittedOn', state.submission?.on),
  ...some('closedOn', state.closed?.on),
  ...some('closingNote', state.closed?.note),
});

const concerned = (state: OpenedConsultation, organising: boolean): Partial<View> => ({
  openedOn: state.openedOn,
  ...some('decisionOn', state.decisionOn),
  ...some('plan', state.plan?.plan),
  ...some('planItem', state.plan?.item),
  ...some('researchCompletedOn', state.research?.completedOn),
  workPlans: workPlansOf(state, organising),
  ...some('noticeOn', state.noticeOn),
  materials: state.materials.map(({ on, titles }) => ({ on, titles: [...titles] })),
  ...some('partyAcknowledgedOn', receipt(state, 'party_office')),
  ...some('governmentAcknowledgedOn', receipt(state, 'government_office')),
  followUps: state.followUps.map(({ instruction }) => instruction),
  ...(state.stage === 'postponed' ? some('postponedUntil', state.postponed?.until) : {}),
  ...some('cancelledOn', state.cancelled?.on),
  ...changeOf(state),
});

const changeOf = ({ stage, cancelled, postponed }: OpenedConsultation): Partial<View> => {
  const change = cancelled ?? (stage === 'postponed' ? postponed : undefined);
  return { ...some('reason', change?.reason), ...some('agreedOn', change?.agreedOn) };
};

const internal = (state: OpenedConsultation): Partial<View> => ({
  ...some('researchReport', state.research?.report),
  researchPlans: state.researchPlans.map(({ approveBy: _, returned, ruledOn, ...plan }) => ({
    ...plan,
    questions: [...plan.questions],
    methods: [...plan.methods],
    members: [...plan.members],
    experts: [...plan.experts],
    places: [...plan.places],
    ...some('ruledOn', ruledOn),
    ...some('returnedBecause', returned?.reason),
  })),
  researchRecords: state.records.map(({ stage: _, by, samples, problems, ...record }) => ({
    ...record,
    ...some('recordedBy', by as string | undefined),
    samples: [...samples],
    problems: problems.map(({ text, cause }) => ({ text, ...some('cause', cause) })),
  })),
  expertOpinions: state.expertOpinions.map(({ stage: _, ...opinion }) => opinion),
  recommendationDrafts: state.drafts.map((one) => ({ ...one, restsOn: [...one.restsOn] })),
});

const layers: Readonly<Record<ConsultationSight, (state: OpenedConsultation) => Partial<View>>> = {
  public: () => ({}),
  members: (state) => inside(state, false),
  concerned: (state) => ({ ...inside(state, false), ...concerned(state, false) }),
  organising: (state) => ({
    ...inside(state, true),
    ...concerned(state, true),
    ...internal(state),
  }),
};

// An expert reads the opinions they gave themselves.
const ownOpinions = (state: OpenedConsultation, actor: Actor): Partial<View> =>
  actor.role === 'expert'
    ? {
        expertOpinions: state.expertOpinions
          .filter(({ expert }) => expert === actor.expert)
          .map(({ stage: _, ...opinion }) => opinion),
      }
    : {};

/** What an actor who may read a consultation sees of it. */
export const seeConsultation = (
  state: OpenedConsultation,
  actor: Actor,
  register: Register,
): View => {
  const sight = sightOf(state, actor, register);
  const shown = { ...bare(state), ...layers[sight](state) };
  return sight === 'organising' ? shown : { ...shown, ...ownOpinions(state, actor) };
};
