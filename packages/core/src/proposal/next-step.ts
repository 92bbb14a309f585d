import type { Role } from '../county/actor.ts';
import type { Register } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import { type CalendarDay, endOf, type Instant } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { closeBy } from './certificates.ts';
import { type LightTimes, lightTimes } from './lights.ts';
import type { Assignment } from './parts.ts';
import type { AnyProposal, Filed } from './proposal.ts';
import {
  deliveredReply,
  firstProposer,
  latestReply,
  openAssignment,
  ratingsOutstanding,
} from './standing.ts';
import { ratingEnd } from './starts.ts';

/** Who owes the next step of an open case, and until when. */
export interface NextStep {
  /** One party: an office, a unit, or the proposers. */
  readonly party: Role;
  /** Which unit or proposers; empty for an office. */
  readonly who: readonly string[];
  /** The deadline that runs, as `proposal.reply`. */
  readonly kind: string;
  readonly due: Due;
}

const ofAssignment = (one: Assignment): NextStep | undefined => {
  if (one.stage === 'offered') {
    const due = one.final ? one.replyBy : one.returnBy;
    const kind = one.final ? 'proposal.reply' : 'proposal.returnAssignment';
    return { party: 'handling_unit', who: [one.unit], kind, due };
  }
  if (one.stage === 'return_requested' && one.request)
    return {
      party: 'supervising_office',
      who: [],
      kind: 'proposal.rulingOnReturn',
      due: one.request.rulingBy,
    };
  return undefined;
};

const partyOfProposers = (state: AnyProposal, ids: readonly string[]): Role =>
  state.proposers.some(({ id, kind }) => ids.includes(id) && kind === 'body')
    ? 'collective'
    : 'member';

const ofFiled = (
  state: Filed,
  today: CalendarDay,
  register: Register,
  calendar: Calendar,
): NextStep => {
  const { assignBy } = state.filing;
  const assignment = openAssignment(state);
  if (!assignment)
    return { party: 'supervising_office', who: [], kind: 'proposal.assign', due: assignBy };
  const pending = ofAssignment(assignment);
  if (pending) return pending;
  const reply = latestReply(state, assignment.id);
  if (reply?.stage === 'submitted')
    return {
      party: 'supervising_office',
      who: [],
      kind: 'proposal.approveReply',
      due: reply.approveBy,
    };
  const delivered = deliveredReply(state)?.approval;
  if (!delivered)
    return {
      party: 'handling_unit',
      who: [assignment.unit],
      kind: 'proposal.reply',
      due: assignment.replyBy,
    };
  const ended = ratingEnd(state, today);
  if (ended === undefined) {
    const who = ratingsOutstanding(state).map(({ id }) => id);
    const party = partyOfProposers(state, who);
    return { party, who, kind: 'proposal.feedback', due: delivered.rateBy };
  }
  return {
    party: 'proposal_committee',
    who: [],
    kind: 'proposal.close',
    due: closeBy(ended, delivered.rateBy, register, calendar),
  };
};

/**
 * Who owes the next step: exactly one party while a case is open, nobody once it has ended. A
 * draft owes nothing to anybody.
 */
export const nextStepOf = (
  state: AnyProposal,
  today: CalendarDay,
  register: Register,
  calendar: Calendar,
): NextStep | undefined => {
  switch (state.stage) {
    case 'submitted':
      return {
        party: 'proposal_committee',
        who: [],
        kind: 'proposal.review',
        due: state.receipt.reviewBy,
      };
    case 'returned_for_revision': {
      const first = firstProposer(state)?.id;
      const who = first ? [first] : [];
      const party = partyOfProposers(state, who);
      return { party, who, kind: 'proposal.revise', due: state.revision.reviseBy };
    }
    case 'filed':
      return ofFiled(state, today, register, calendar);
    case 'draft':
    case 'discarded':
    case 'not_filed':
    case 'merged':
    case 'withdrawn':
    case 'forwarded_for_reference':
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
    case 'closed':
      return undefined;
  }
};

const notBefore = (moment: Instant, earliest: Instant): Instant =>
  moment < earliest ? earliest : moment;

// Proposers are never overdue: who gives no rating within the window has given no response. The
// lights of a case that waits for ratings are those of its closing, once the window has closed.
const closingLights = (rateBy: Due, register: Register, calendar: Calendar): LightTimes => {
  const earliest = endOf(rateBy.by);
  const times = lightTimes(closeBy(rateBy.by, rateBy, register, calendar), register, calendar);
  return {
    firstWarningAt: notBefore(times.firstWarningAt, earliest),
    secondWarningAt: notBefore(times.secondWarningAt, earliest),
    overdueAt: notBefore(times.overdueAt, earliest),
  };
};

/**
 * When the lights of the step that is owed turn; computed from facts alone, so that a store can
 * keep them as columns. Absent when nobody owes anything.
 */
export const stepLights = (
  state: AnyProposal,
  register: Register,
  calendar: Calendar,
): LightTimes | undefined => {
  const step = nextStepOf(state, state.draftedOn, register, calendar);
  if (!step) return undefined;
  return step.kind === 'proposal.feedback'
    ? closingLights(step.due, register, calendar)
    : lightTimes(step.due, register, calendar);
};
