import { type Actor, proposerOf, unitOf } from '../../county/actor.ts';
import { type UnitsOfDay, unitToday } from '../../county/duties.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type {
  ConsultationMode,
  ConsultationParty,
  ConsultationPhase,
} from '../../words/handling-consultation.ts';
import { answeringAssignments, deliveredReplies, latestReply } from '../case/queries.ts';
import type { HandlingConsultation, Participant } from '../parts/handling-consultation.ts';
import { isReceived, isTaken, type Proposal } from '../proposal.ts';

/** The consultations of a proposal that was received; none before. */
export const consultationsOf = (proposal: Proposal): readonly HandlingConsultation[] =>
  isReceived(proposal) ? proposal.consultations : [];

/** The party an actor speaks for; nobody else asks for a consultation. */
export const partyOf = (actor: Actor): Participant | undefined => {
  if (actor.role === 'proposal_committee') return { party: 'cppcc' };
  const unit = unitOf(actor);
  if (unit !== undefined) return { party: 'handling_unit', who: unit };
  const proposer = proposerOf(actor);
  return proposer === undefined ? undefined : { party: 'proposer', who: proposer };
};

/** A participant as a command names it: who it is may be left empty. */
export interface NamedParticipant {
  readonly party: ConsultationParty;
  readonly who?: string | undefined;
}

/** True when both are the same party of the case: the successor of a unit stands for it. */
export const isSameParty = (
  one: NamedParticipant,
  other: NamedParticipant,
  register: UnitsOfDay,
): boolean => {
  if (one.party !== other.party) return false;
  if (one.party !== 'handling_unit' || !one.who || !other.who) return one.who === other.who;
  return unitToday(register, one.who) === unitToday(register, other.who);
};

/** Bilateral between two kinds of party, multilateral among all three. */
export const modeOf = (participants: readonly NamedParticipant[]): ConsultationMode =>
  new Set(participants.map(({ party }) => party)).size > 2 ? 'multilateral' : 'bilateral';

/** True when a consultation was held in which a party of this kind took part. */
export const wasConsulted = (proposal: Proposal, party: ConsultationParty): boolean =>
  consultationsOf(proposal).some(({ held }) =>
    held?.participants.some((one) => one.party === party),
  );

/**
 * Through which of the six stages a case is: a reply that was sent back, that waits for approval or
 * that is overdue is a matter of supervision (督办), a delivered one of feedback (反馈).
 */
export const phaseOf = (proposal: Proposal, today: CalendarDay): ConsultationPhase => {
  if (!isTaken(proposal)) return proposal.stage === 'submitted' ? 'filing' : 'submission';
  const accepted = answeringAssignments(proposal).filter(({ stage }) => stage === 'accepted');
  if (accepted.length === 0) return 'assignment';
  if (deliveredReplies(proposal).length === accepted.length) return 'feedback';
  const supervised = accepted.some(
    ({ id, replyBy }) => latestReply(proposal, id) !== undefined || today > replyBy.by,
  );
  return supervised ? 'supervision' : 'handling';
};
