import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { HandlingFault, SupervisionMethod } from './vocabulary.ts';

/** What supervision found wrong with a unit's handling. */
export interface FaultFound {
  readonly unit: UnitId;
  readonly fault: HandlingFault;
}

/** 第三方评估: by whom, and with how many points of a hundred. */
export interface ThirdPartyAssessment {
  readonly by: string;
  readonly score: number;
}

/** What supervision came to. */
export interface SupervisionFinding {
  readonly on: CalendarDay;
  readonly participants: readonly string[];
  readonly finding: string;
  /** What was reported to leaders in writing. */
  readonly writtenReport?: string | undefined;
  readonly assessment?: ThirdPartyAssessment | undefined;
  readonly faults: readonly FaultFound[];
}

/** 督办: asked for, planned, approved, carried out. */
export interface Supervision {
  readonly id: string;
  readonly stage: 'asked' | 'planned' | 'sent_back' | 'approved' | 'recorded';
  /** The day it was asked for or planned. */
  readonly since: CalendarDay;
  /** Why the chairpersons ask for it. */
  readonly request?: string;
  readonly method?: SupervisionMethod;
  readonly plannedFor?: CalendarDay;
  readonly plan?: string;
  /** The leader who supervises, when the plan was approved. */
  readonly approval?: { readonly on: CalendarDay; readonly leader?: string | undefined };
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
  readonly outcome?: SupervisionFinding;
}

/** What a proposal keeps of its supervision. */
export interface SupervisionParts {
  readonly supervisions?: readonly Supervision[];
}
