import type { NextStep } from '../county/next-step.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { required } from '../kernel/required.ts';
import { type Consultation, isOpened, type OpenedConsultation } from './consultation.ts';
import { noticeClock } from './deadlines/clocks.ts';
import { approverOf, organiserOf, type Party } from './lead/lead.ts';
import {
  approvedResearchPlan,
  approvedWorkPlan,
  currentMinutes,
  currentWorkPlan,
  isReceived,
  pendingOutcome,
  pendingResearchPlan,
} from './queries.ts';

const step = ({ party, who }: Party, kind: string, due: Due): NextStep => ({
  party,
  who,
  kind: `consultation.${kind}`,
  due,
});

// A day that a plan names is not counted; it has the version of the figures its plan was recorded under.
const on = (by: CalendarDay, { version }: Due): Due => ({ by, version });

const ofResearchPlan = (state: OpenedConsultation): readonly NextStep[] => {
  const pending = pendingResearchPlan(state);
  return pending ? [step(approverOf(state), 'approval', pending.approveBy)] : [];
};

const inResearch = (state: OpenedConsultation): readonly NextStep[] => {
  const organiser = organiserOf(state);
  const pending = ofResearchPlan(state);
  const approved = approvedResearchPlan(state);
  if (approved)
    return [...pending, step(organiser, 'research', on(approved.to, approved.approveBy))];
  if (pending.length > 0) return pending;
  const returned = state.researchPlans.at(-1)?.returned;
  return [
    returned
      ? step(organiser, 'revision', returned.reviseBy)
      : step(organiser, 'researchPlan', state.researchPlanBy),
  ];
};

const inPreparation = (state: OpenedConsultation): NextStep => {
  const organiser = organiserOf(state);
  const plan = currentWorkPlan(state);
  if (plan?.stage === 'drafted') return step(approverOf(state), 'approval', plan.approveBy);
  if (!plan) {
    const { since, workPlanBy } = required(state.preparation, 'a preparation');
    const last = state.workPlans.findLast(({ draftedOn }) => draftedOn >= since);
    return last?.returned
      ? step(organiser, 'revision', last.returned.reviseBy)
      : step(organiser, 'workPlan', workPlanBy);
  }
  if (!state.noticeOn && plan.noticeBy)
    return step(organiser, noticeClock(state.form), plan.noticeBy);
  if (plan.materialsInAdvance && state.materials.length === 0 && plan.materialsBy)
    return step(organiser, 'materials', plan.materialsBy);
  return step(organiser, 'meeting', on(plan.meetingOn, plan.approveBy));
};

const inSession = (state: OpenedConsultation): NextStep => {
  const { meetingOn, approveBy } = required(approvedWorkPlan(state), 'a work plan');
  return step(organiserOf(state), 'meeting', on(meetingOn, approveBy));
};

const afterMeeting = (state: OpenedConsultation): NextStep => {
  const organiser = organiserOf(state);
  const pending = pendingOutcome(state);
  if (pending) return step(approverOf(state), 'approval', pending.adoptBy);
  const { minutesBy, outcomeBy } = required(state.meeting?.concluded, 'a meeting that was held');
  return currentMinutes(state)?.stage === 'issued'
    ? step(organiser, 'outcome', outcomeBy)
    : step(organiser, 'minutes', minutesBy);
};

const inFollowUp = (state: OpenedConsultation): NextStep => {
  const { acknowledgeBy, followUpBy } = required(state.submission, 'a submission');
  return isReceived(state)
    ? step(organiserOf(state), 'followUp', followUpBy)
    : step({ party: 'party_office', who: [] }, 'acknowledgement', acknowledgeBy);
};

/** Every step that is owed in a consultation, the next one first; none once it has ended. */
export const owedInConsultation = (state: Consultation): readonly NextStep[] => {
  if (!isOpened(state)) return [];
  switch (state.stage) {
    case 'planned':
    case 'researching':
      return inResearch(state);
    case 'preparing':
      return [...ofResearchPlan(state), inPreparation(state)];
    case 'in_session':
      return [inSession(state)];
    case 'held':
      return [...ofResearchPlan(state), afterMeeting(state)];
    case 'outcome_submitted':
      return [inFollowUp(state)];
    case 'postponed': {
      const { until } = required(state.postponed, 'a postponement');
      return [step(organiserOf(state), 'resume', on(until, state.researchPlanBy))];
    }
    case 'closed':
    case 'cancelled':
      return [];
  }
};

/** The next step of a consultation and the one party that owes it; none once it has ended. */
export const nextConsultationStep = (state: Consultation): NextStep | undefined =>
  owedInConsultation(state)[0];
