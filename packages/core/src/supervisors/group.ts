import type { CaseContext } from '../county/context.ts';
import type { BodyId, MemberId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { SupervisorGroupId } from '../lineage/ids.ts';
import type { SupervisorsClock } from './clocks.ts';

/** 监督员人选: who volunteered or was recommended by a sector. */
export interface Candidate {
  readonly id: string;
  readonly stage: 'nominated' | 'selected' | 'passed_over' | 'withdrawn';
  readonly member: MemberId;
  /** 界别推荐; absent for who volunteered. */
  readonly recommendedBy?: BodyId;
  readonly statement: string;
  readonly nominatedOn: CalendarDay;
  /** 素质高、敢担当: what was judged, in words. */
  readonly judgement?: string;
  /** How many terms in a row it would be. */
  readonly terms?: number;
  readonly passedOver?: string;
}

/** 监督员名额: one place of the group. */
export interface Seat {
  readonly id: string;
  readonly stage: 'in_office' | 'vacated' | 'replacement_proposed' | 'replacement_approved';
  readonly member: MemberId;
  readonly since: CalendarDay;
  readonly terms: number;
  readonly vacatedOn?: CalendarDay;
  readonly reason?: string;
  /** The candidate who is to replace the supervisor. */
  readonly candidate?: string;
}

/** 民主监督员小组 for one unit. */
export interface SupervisorGroup {
  readonly stage: 'selecting' | 'consulted' | 'approved' | 'in_office' | 'dissolved' | 'abandoned';
  readonly id: SupervisorGroupId;
  readonly title: string;
  readonly unit: UnitId;
  /** The group it carries on. */
  readonly renews?: SupervisorGroupId;
  readonly openedOn: CalendarDay;
  readonly endedOn?: CalendarDay;
  readonly reason?: string;
  readonly candidates: readonly Candidate[];
  readonly seats: readonly Seat[];
  /** Who is in office: what cases of other subjects know. */
  readonly members: readonly MemberId[];
  readonly issuedOn?: CalendarDay;
  /** 颁发聘书的领导. */
  readonly issuedBy?: string;
  /** The day from which the term is over. */
  readonly until?: CalendarDay;
  /** Whether the supervised unit learns who its supervisors are. */
  readonly shownToUnit?: boolean;
  readonly clocks: readonly SupervisorsClock[];
}

/** A group of supervisors, or none yet. */
export type SupervisorGroupState = { readonly stage: 'none' } | SupervisorGroup;

/** What a group of supervisors is judged by. */
export type SupervisorGroupContext = CaseContext<SupervisorGroupState>;
