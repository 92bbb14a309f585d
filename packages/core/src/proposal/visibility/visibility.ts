import { type Actor, proposerOf, unitOf } from '../../county/actor.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { opens, type Scope, type ScopeFacts } from '../../kernel/scope.ts';
import type { Assignment } from '../assignment/assignment.ts';
import { ratingEnd } from '../deadlines/starts.ts';
import {
  consultationsOf,
  type HandlingConsultation,
} from '../handling-consultation/consultation.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';
import { isPublished, isSecret } from '../publication/publication.ts';
import type { Rating } from '../rating/rating.ts';

/** What a scope over proposals may name. */
export type ProposalField = 'stage' | 'proposer' | 'unit' | 'published' | 'secret';

const received = [
  'submitted',
  'returned_for_revision',
  'not_filed',
  'merged',
  'withdrawn',
  'forwarded_for_reference',
  'converted_to_opinion_report',
  'converted_to_member_letter',
  'filed',
  'closed',
] as const;

const taken = ['filed', 'merged', 'closed'] as const;
const notSecret = { secret: ['no'] } as const;
const published: Scope<ProposalField>[number] = { published: ['yes'] };

/**
 * Which proposals somebody may read: a draft its proposers, a refused one its proposers and the
 * reviewers, a filed one the members unless it is secret, the units that have it, and the public when
 * all who stand behind it agreed to publication and nothing holds it back.
 */
export const readableProposals = (actor: Actor): Scope<ProposalField> => {
  switch (actor.role) {
    case 'member':
    case 'collective':
      return [{ proposer: [proposerOf(actor) ?? ''] }, { stage: taken, ...notSecret }];
    case 'proposal_committee':
      return [{ stage: received }];
    case 'supervising_office':
    case 'party_office':
    case 'government_office':
    case 'leadership':
      return [{ stage: taken }];
    case 'handling_unit':
      return [{ unit: [unitOf(actor) ?? ''] }, published];
    case 'registrar':
    case 'cppcc_office':
    case 'special_committee':
    case 'platform':
    case 'expert':
    case 'public':
      return [published];
  }
};

const unitsOf = (proposal: AnyProposal): readonly string[] => {
  if (proposal.stage === 'withdrawn') return proposal.withdrawal.units;
  if (isTaken(proposal))
    return proposal.assignments.filter(({ stage }) => stage !== 'returned').map(({ unit }) => unit);
  return proposal.stage === 'forwarded_for_reference' ? proposal.forwarding.units : [];
};

// An invitation opens the case to who may answer it, and closes it when they decline.
const behind = ({ proposers }: AnyProposal): readonly string[] =>
  proposers.filter(({ stage }) => stage !== 'declined').map(({ id }) => id);

/** What a proposal holds in each field a scope may name; a store keeps the same in columns. */
export const scopeFactsOf = (proposal: AnyProposal): ScopeFacts<ProposalField> => ({
  stage: [proposal.stage],
  proposer: behind(proposal),
  unit: unitsOf(proposal),
  published: [isPublished(proposal) ? 'yes' : 'no'],
  secret: [isSecret(proposal) ? 'yes' : 'no'],
});

/** May this actor read this proposal at all? */
export const mayReadProposal = (proposal: AnyProposal, actor: Actor): boolean =>
  opens(readableProposals(actor), scopeFactsOf(proposal));

/** What an actor sees of a proposal they may read; decided once for the case. */
export interface ProposalView {
  /** The proposer's address and phone, and whom to call at the unit. */
  readonly contact: boolean;
  /** Why it was refused, returned or withdrawn. */
  readonly review: boolean;
  /** Return requests, rulings, records of contact, and the deadlines of the case. */
  readonly handling: boolean;
  /** Replies that were not delivered yet, and those sent back. */
  readonly drafts: boolean;
  /** Delivered replies that were not published; without it, only what was published of them. */
  readonly delivered: boolean;
  /** Whether ratings are unsealed for this actor. */
  readonly ratings: 'all' | 'own' | 'none';
}

const nothing: ProposalView = {
  contact: false,
  review: false,
  handling: false,
  drafts: false,
  delivered: false,
  ratings: 'none',
};

/** Sealed until all have rated, or the window has closed. */
export const ratingsAreSealed = (proposal: Taken, today: CalendarDay): boolean =>
  ratingEnd(proposal, today) === undefined;

const ratingsFor = (
  proposal: AnyProposal,
  today: CalendarDay,
  sealed: 'own' | 'none',
): ProposalView['ratings'] =>
  isTaken(proposal) && !ratingsAreSealed(proposal, today) ? 'all' : sealed;

/** What this actor sees of a proposal they may read; judged without its text. */
export const viewOf = (proposal: AnyProposal, actor: Actor, today: CalendarDay): ProposalView => {
  if (behind(proposal).some((id) => id === proposerOf(actor)))
    return {
      contact: true,
      review: true,
      handling: true,
      drafts: false,
      delivered: true,
      ratings: ratingsFor(proposal, today, 'own'),
    };
  switch (actor.role) {
    case 'proposal_committee':
      return {
        contact: true,
        review: true,
        handling: true,
        drafts: true,
        delivered: true,
        ratings: 'all',
      };
    case 'supervising_office':
    case 'party_office':
    case 'government_office':
    case 'leadership':
      return {
        contact: true,
        review: false,
        handling: true,
        drafts: true,
        delivered: true,
        ratings: ratingsFor(proposal, today, 'none'),
      };
    case 'handling_unit': {
      const theirs = unitsOf(proposal).includes(actor.unit);
      return theirs
        ? {
            contact: true,
            review: false,
            handling: true,
            drafts: true,
            delivered: true,
            ratings: ratingsFor(proposal, today, 'none'),
          }
        : nothing;
    }
    case 'member':
    case 'collective':
      return { ...nothing, delivered: true };
    case 'registrar':
    case 'cppcc_office':
    case 'special_committee':
    case 'platform':
    case 'expert':
    case 'public':
      return nothing;
  }
};

/** An assignment as a view shows it: whether a return was ruled out is for those concerned. */
export type SeenAssignment = Omit<Assignment, 'final'> & Partial<Pick<Assignment, 'final'>>;

const bare = ({
  request: _,
  final: __,
  handovers: _______,
  opinion: ___,
  extensions: ____,
  stops: _____,
  reminders: ______,
  ...assignment
}: Assignment): SeenAssignment => ({
  ...assignment,
  contacts: [],
});

/** The assignments a view shows: how one is handled, and that one was returned, is for those concerned. */
export const visibleAssignments = (
  { assignments }: Taken,
  { handling }: ProposalView,
): readonly SeenAssignment[] =>
  handling ? assignments : assignments.filter(({ stage }) => stage !== 'returned').map(bare);

/** The consultations on handling a view shows: they are for the three parties and the offices. */
export const visibleConsultations = (
  proposal: AnyProposal,
  { handling }: ProposalView,
): readonly HandlingConsultation[] => (handling ? consultationsOf(proposal) : []);

/** The ratings a view shows. */
export const visibleRatings = (
  { ratings }: Taken,
  view: ProposalView,
  actor: Actor,
): readonly Rating[] => {
  if (view.ratings === 'all') return ratings;
  return view.ratings === 'own'
    ? ratings.filter(({ proposer }) => proposer === proposerOf(actor))
    : [];
};
