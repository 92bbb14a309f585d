import type { Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Pause } from '../../kernel/deadline.ts';
import type { limitStarts } from '../../profile/proposal/limit.ts';
import type { Kind } from '../../profile/proposal.ts';
import type { ProposalPeriod, ProposalSource } from '../../words/proposal.ts';
import type { Receipt } from '../parts/drafting.ts';
import { filingOf, isReceived, type Proposal } from '../proposal.ts';

/** What is known of a case when a due day is counted: a limit on what is not known does not fit yet. */
export interface Known {
  /** The days from which limits count. */
  readonly days?: Partial<Readonly<Record<(typeof limitStarts)[number], CalendarDay>>>;
  /** The due days before which limits count. */
  readonly dues?: Partial<Readonly<Record<Kind, CalendarDay>>>;
  readonly period?: ProposalPeriod;
  readonly source?: ProposalSource;
  /** 重点提案. */
  readonly key?: boolean;
  /** 中止: when the clock was stopped. */
  readonly pauses?: readonly Pause[];
}

type Seated = Pick<Receipt, 'on' | 'term' | 'session' | 'period'>;

const submittedDays = ({ on, term, session }: Seated, { sessions }: Register): Known['days'] => {
  const closing = sessions.find((one) => one.term === term && one.no === session)?.closesOn;
  return { submission: on, ...(closing ? { session_closing: closing } : {}) };
};

/** What is known of a case with its submission. */
export const knownOfReceipt = (
  source: ProposalSource,
  receipt: Seated,
  register: Register,
): Known => ({
  days: { ...submittedDays(receipt, register) },
  period: receipt.period,
  source,
});

/** What is known of a case with its filing, once it has one. */
export const knownOfFiling = (
  state: Proposal,
  register: Register,
  filedOn?: CalendarDay,
): Known => {
  if (!isReceived(state)) return {};
  const { days, ...known } = knownOfReceipt(state.source, state.receipt, register);
  const filing = filedOn ?? filingOf(state)?.on;
  return {
    ...known,
    days: { ...days, ...(filing ? { filing } : {}) },
    dues: { review: state.receipt.reviewBy.by },
  };
};

/** What is known of a case with one of its assignments, and with its acceptance. */
export const knownOfAssignment = (
  { days, ...known }: Known,
  assignment: CalendarDay,
  acceptance?: CalendarDay,
): Known => ({
  ...known,
  days: { ...days, assignment, ...(acceptance ? { acceptance } : {}) },
});
