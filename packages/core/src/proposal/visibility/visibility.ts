import { unitsActedFor } from '../../county/acting.ts';
import { type Actor, proposerOf } from '../../county/actor.ts';
import { takenAs } from '../../county/reader.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { AnyProposal } from '../proposal.ts';
import { everythingSealed, type RatingVisibility, unsealedOf } from './ratings.ts';
import { behind, keepsOwnProposals, unitsOf } from './readable.ts';

/** What an actor sees of a proposal they may read; decided once for the case. */
export interface ProposalVisibility extends RatingVisibility {
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
}

const nothing: ProposalVisibility = {
  contact: false,
  review: false,
  handling: false,
  drafts: false,
  delivered: false,
  ratings: 'none',
  unsealed: everythingSealed,
};

/** What this actor sees of a proposal they may read; judged without its text. */
export const visibilityOfProposal = (
  proposal: AnyProposal,
  asked: Actor,
  today: CalendarDay,
  register?: RegisterOfDay,
): ProposalVisibility => {
  const own = behind(proposal).some((id) => id === proposerOf(asked));
  const actor = takenAs(asked, register, own && keepsOwnProposals(register));
  const unsealed = unsealedOf(proposal, today);
  if (behind(proposal).some((id) => id === proposerOf(actor)))
    return {
      contact: true,
      review: true,
      handling: true,
      drafts: false,
      delivered: true,
      ratings: 'own',
      unsealed,
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
        unsealed,
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
        ratings: 'none',
        unsealed,
      };
    case 'handling_unit': {
      const own = unitsActedFor(actor, register);
      const theirs = unitsOf(proposal).some((unit) => own.includes(unit));
      return theirs
        ? {
            contact: true,
            review: false,
            handling: true,
            drafts: true,
            delivered: true,
            ratings: 'none',
            unsealed,
          }
        : nothing;
    }
    case 'member':
    case 'collective':
    case 'registrar':
    case 'cppcc_office':
    case 'special_committee':
      return { ...nothing, delivered: true };
    case 'platform':
    case 'expert':
    case 'public':
      return nothing;
  }
};
