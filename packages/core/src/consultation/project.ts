import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { Frozen } from '../kernel/command.ts';
import { shownBy } from '../kernel/shown-by.ts';
import type { OpenedConsultation } from './consultation.ts';
import type { Acknowledgement } from './follow-up/follow-up.ts';
import { ConsultationView } from './view.ts';
import { type ConsultationVisibility, visibilityOf } from './visibility/visibility.ts';

type View = z.input<typeof ConsultationView>;
type Layer = Frozen<Partial<View>>;

const gone: ReadonlySet<string> = new Set(['issued', 'submitted']);

const bare = (state: OpenedConsultation) => ({
  title: state.title,
  form: state.form,
  timing: state.timing,
  year: state.year,
  leader: state.lead.kind,
  leadBody: state.lead.body,
  heldOn: state.carriedOutOn,
  outcomeTypes: [
    ...new Set(state.outcomes.filter(({ stage }) => gone.has(stage)).map(({ type }) => type)),
  ],
  planLateSince: state.planLateSince,
  publishedOn: state.publishedOn,
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

const outcomesOf = (state: OpenedConsultation, all: boolean): NonNullable<Layer['outcomes']> =>
  state.outcomes
    .filter(({ stage }) => all || gone.has(stage))
    .map((one) => ({
      ...one,
      adoptedOn: one.adoptedBy && one.ruledOn,
      issuedOn: one.issued?.on,
      issuedLate: one.issued?.late,
    }));

const meetingOf = ({ meeting, briefings, questions }: OpenedConsultation): Layer['meeting'] =>
  meeting && {
    convenedOn: meeting.convenedOn,
    concludedOn: meeting.concluded?.on,
    present: meeting.concluded?.present ?? [],
    units: meeting.concluded?.units ?? [],
    briefings,
    questions: questions.map((one) => ({
      ...one,
      askedBy: one.by,
      answer: one.answer?.text,
      answeredOn: one.answer?.on,
    })),
  };

const workPlansOf = (state: OpenedConsultation, all: boolean): NonNullable<Layer['workPlans']> =>
  state.workPlans
    .filter(({ stage }) => all || (stage === 'approved' && state.noticeOn !== undefined))
    .map((one) => ({
      ...one,
      chairOffice: one.chair.office,
      chair: one.chair.member,
      returnedBecause: one.returned?.reason,
    }));

const receipt = ({ submission }: OpenedConsultation, office: Acknowledgement['office']) =>
  submission?.acknowledged.find((one) => one.office === office)?.on;

/** The meeting and its results, for members and all who see more. */
const inside = (state: OpenedConsultation, organising: boolean): Layer => ({
  units: state.units,
  meeting: meetingOf(state),
  statements: state.statements.map((one) => ({ ...one, madeBy: one.by })),
  outcomes: outcomesOf(state, organising),
  recommendations: (state.recommendations ?? []).map((one) =>
    organising ? one : { ...one, restsOn: [] },
  ),
  submittedOn: state.submission?.on,
  closedOn: state.closed?.on,
  closingNote: state.closed?.note,
});

const concerned = (state: OpenedConsultation, organising: boolean): Layer => {
  const postponed = state.stage === 'postponed' ? state.postponed : undefined;
  const change = state.cancelled ?? postponed;
  return {
    openedOn: state.openedOn,
    decisionOn: state.decisionOn,
    plan: state.plan?.plan,
    planItem: state.plan?.item,
    researchCompletedOn: state.research?.completedOn,
    workPlans: workPlansOf(state, organising),
    noticeOn: state.noticeOn,
    materials: state.materials,
    partyAcknowledgedOn: receipt(state, 'party_office'),
    governmentAcknowledgedOn: receipt(state, 'government_office'),
    followUps: state.followUps.map(({ instruction }) => instruction),
    postponedUntil: postponed?.until,
    cancelledOn: state.cancelled?.on,
    reason: change?.reason,
    agreedOn: change?.agreedOn,
  };
};

const internal = (state: OpenedConsultation): Layer => ({
  researchReport: state.research?.report,
  researchPlans: state.researchPlans.map((one) => ({
    ...one,
    returnedBecause: one.returned?.reason,
  })),
  researchRecords: state.records.map((one) => ({ ...one, recordedBy: one.by })),
  expertOpinions: state.expertOpinions,
  recommendationDrafts: state.drafts,
});

const layers: Readonly<Record<ConsultationVisibility, (state: OpenedConsultation) => Layer>> = {
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
const ownOpinions = ({ expertOpinions }: OpenedConsultation, actor: Actor): Layer =>
  actor.role === 'expert'
    ? { expertOpinions: expertOpinions.filter(({ expert }) => expert === actor.expert) }
    : {};

/** The view of a consultation for an actor who may read it. */
export const projectConsultation = (
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): View => {
  const level = visibilityOf(state, actor, register);
  const own = level === 'organising' ? {} : ownOpinions(state, actor);
  return shownBy(ConsultationView, { ...bare(state), ...layers[level](state), ...own });
};
