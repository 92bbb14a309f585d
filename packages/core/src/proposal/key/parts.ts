import type { CalendarDay } from '../../kernel/day.ts';
import type {
  DecidingBody,
  KeyCriterion,
  LeaderOffice,
  LeaderTask,
  ProposalTier,
} from './vocabulary.ts';

/** What a party, an organisation, a committee or an office thinks of a candidate. */
export interface KeyOpinion {
  readonly on: CalendarDay;
  readonly from: string;
  readonly supports: boolean;
  readonly text: string;
}

/** What one body of the chain decided. */
export interface KeyDecision {
  readonly on: CalendarDay;
  readonly body: DecidingBody;
  readonly agreed: boolean;
  readonly reason?: string;
}

/** 领衔督办或领办的领导. */
export interface KeyLeader {
  readonly name: string;
  readonly office: LeaderOffice;
  readonly task: LeaderTask;
  readonly since: CalendarDay;
  /** The day another one may take over; absent while in place. */
  readonly until?: CalendarDay;
  readonly relievedBecause?: string;
}

/** 重点提案: one candidacy, and what became of it. */
export interface KeyItem {
  readonly id: string;
  readonly stage: 'candidate' | 'declined' | 'determined' | 'left';
  readonly tier: ProposalTier;
  readonly nominatedOn: CalendarDay;
  readonly criteria: readonly KeyCriterion[];
  readonly reason: string;
  /** The bodies that decide, in order, as the county had fixed them at the nomination. */
  readonly chain: readonly DecidingBody[];
  readonly opinions: readonly KeyOpinion[];
  readonly decisions: readonly KeyDecision[];
  /** Its number among the key proposals of its tier; its filing number stays as it was. */
  readonly number?: number;
  readonly leaders: readonly KeyLeader[];
  readonly departure?: { readonly on: CalendarDay; readonly reason: string };
}

/** What a proposal keeps of being a key proposal. */
export interface KeyParts {
  readonly keys?: readonly KeyItem[];
}

/** The candidacy or key proposal that runs, if any. */
export const runningKey = ({ keys = [] }: KeyParts): KeyItem | undefined =>
  keys.find(({ stage }) => stage === 'candidate' || stage === 'determined');

/** The key proposal that was determined and has not left the list. */
export const determinedKey = ({ keys = [] }: KeyParts): KeyItem | undefined =>
  keys.find(({ stage }) => stage === 'determined');

/** The body that decides next on a candidate. */
export const nextBody = ({ stage, chain, decisions }: KeyItem): DecidingBody | undefined =>
  stage === 'candidate' ? chain[decisions.length] : undefined;

/** The leader who has a task now. */
export const leaderInPlace = (
  { leaders }: Pick<KeyItem, 'leaders'>,
  task: LeaderTask,
): KeyLeader | undefined => leaders.find((one) => one.task === task && one.until === undefined);
