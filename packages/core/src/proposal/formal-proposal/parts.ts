import type { CalendarDay } from '../../kernel/day.ts';
import type { Adopter } from './vocabulary.ts';

/** 建议案: a formal document of the CPPCC that a proposal was raised to. */
export interface FormalProposal {
  readonly id: string;
  readonly stage: 'adopted';
  readonly adoptedBy: Adopter;
  readonly on: CalendarDay;
  readonly title: string;
}

/** What a proposal keeps of being raised to a formal proposal. */
export interface FormalProposalParts {
  readonly raisedTo?: FormalProposal;
}
