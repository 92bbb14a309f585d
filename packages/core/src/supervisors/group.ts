import type { CaseContext } from '../county/context.ts';
import type { MemberId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { SupervisorGroupId } from '../lineage/ids.ts';
import type { Candidate } from './candidacy/candidacy.ts';
import type { SupervisorsClock } from './clocks.ts';
import type { Seat } from './seat/seat.ts';

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
  /** The person who submitted the selection. */
  readonly proposedBy?: string;
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
