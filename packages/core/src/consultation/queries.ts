import type { CalendarDay } from '../kernel/day.ts';
import type { ConsultationProfile } from '../profile/consultation.ts';
import type { ConsultationForm } from '../words/consultation.ts';
import type { ConsultationContext, OpenedConsultation } from './consultation.ts';
import type { Outcome } from './outcome/outcome.ts';
import type { WorkPlan } from './preparation/preparation.ts';
import type { ResearchPlan } from './research/research.ts';

/** What the county's profile says of a form; nothing where it does not hold this form. */
export const formIn = (
  { forms }: ConsultationProfile,
  form: ConsultationForm,
): ConsultationProfile['forms'][number] | undefined => forms.find(({ id }) => id === form);

/** What the county's profile says of consultations. */
export const profileOf = ({
  register,
}: Pick<ConsultationContext, 'register'>): ConsultationProfile => register.profile.consultation;

/** The research plan that waits for approval. */
export const pendingResearchPlan = ({
  researchPlans,
}: OpenedConsultation): ResearchPlan | undefined =>
  researchPlans.find(({ stage }) => stage === 'drafted');

/** The latest research plan that was approved. */
export const approvedResearchPlan = ({
  researchPlans,
}: OpenedConsultation): ResearchPlan | undefined =>
  researchPlans.findLast(({ stage }) => stage === 'approved');

/** The first day of research: that of the first plan that was approved. */
export const researchStartedOn = ({ researchPlans }: OpenedConsultation): CalendarDay | undefined =>
  researchPlans.find(({ stage }) => stage === 'approved')?.ruledOn;

/** The current work plan: drafted or approved, neither returned nor lapsed. */
export const currentWorkPlan = ({ workPlans }: OpenedConsultation): WorkPlan | undefined =>
  workPlans.findLast(({ stage }) => stage === 'drafted' || stage === 'approved');

/** The work plan the meeting is held by. */
export const approvedWorkPlan = (state: OpenedConsultation): WorkPlan | undefined => {
  const plan = currentWorkPlan(state);
  return plan?.stage === 'approved' ? plan : undefined;
};

/** The units that brief and answer at the meeting. */
export const unitsAtTheMeeting = (state: OpenedConsultation): WorkPlan['units'] =>
  approvedWorkPlan(state)?.units ?? [];

/** The outcomes that were not returned. */
const currentOutcomes = ({ outcomes }: OpenedConsultation): readonly Outcome[] =>
  outcomes.filter(({ stage }) => stage !== 'returned');

/** The minutes that were not returned, issued or not. */
export const currentMinutes = (state: OpenedConsultation): Outcome | undefined =>
  currentOutcomes(state).find(({ type }) => type === 'minutes');

/** The outcome that waits to be adopted. */
export const pendingOutcome = ({ outcomes }: OpenedConsultation): Outcome | undefined =>
  outcomes.find(({ stage }) => stage === 'drafted');

/** Was a recommendation adopted with an outcome? Of what was recorded before that was kept, all are taken to be. */
export const holds = ({ stage, recommendations }: Outcome, id: string): boolean =>
  (stage === 'adopted' && recommendations === undefined) || (recommendations ?? []).includes(id);

/** The recommendations that nobody has adopted with an outcome, by id. */
export const unadopted = ({ drafts, outcomes }: OpenedConsultation): readonly string[] =>
  drafts
    .filter(({ stage }) => stage === 'drafted')
    .map(({ id }) => id)
    .filter((id) => !outcomes.some((one) => one.stage !== 'returned' && holds(one, id)));

/** True once the Party committee's office has acknowledged the outcome. */
export const isReceived = ({ submission }: OpenedConsultation): boolean =>
  submission?.acknowledged.some(({ office }) => office === 'party_office') ?? false;

/** What a recommendation may rest on: records, expert opinions and statements, by id. */
export const groundsOf = ({
  records,
  expertOpinions,
  statements,
}: OpenedConsultation): readonly string[] =>
  [...records, ...expertOpinions, ...statements].map(({ id }) => id);

/** Everybody who researches: of every plan that was approved. */
export const researchers = ({ researchPlans }: OpenedConsultation): readonly string[] =>
  researchPlans
    .filter(({ stage }) => stage === 'approved')
    .flatMap(({ leader, members, experts }) => [leader, ...members, ...experts]);

/** Everybody invited to the meeting, once notice was given. */
export const invited = (state: OpenedConsultation): readonly string[] => {
  const plan = state.noticeOn ? approvedWorkPlan(state) : undefined;
  return plan ? [plan.chair.member, ...plan.members, ...plan.bodies, ...plan.experts] : [];
};

/** The bodies whose members are invited to the meeting, once notice was given. */
export const invitedBodies = (state: OpenedConsultation): readonly string[] =>
  state.noticeOn ? (approvedWorkPlan(state)?.bodies ?? []) : [];
