import type { BodyId, ExpertId, MemberId, UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Chair } from '../preparation/parts.ts';
import type { statementDeliveries } from '../vocabulary.ts';

/** 单位到会情况. */
export interface UnitPresence {
  readonly unit: UnitId;
  readonly name: string;
  /** 单位负责同志: somebody who leads the unit. */
  readonly isLeader: boolean;
}

/** 协商会议. */
export interface Meeting {
  readonly convenedOn: CalendarDay;
  readonly chair: Chair;
  readonly concluded?: {
    readonly on: CalendarDay;
    readonly present: readonly MemberId[];
    readonly units: readonly UnitPresence[];
    readonly minutesBy: Due;
    readonly outcomeBy: Due;
  };
}

/** 通报. */
export interface Briefing {
  readonly id: string;
  readonly stage: 'given';
  readonly unit: UnitId;
  readonly text: string;
}

/** 提问和解答. */
export interface Question {
  readonly id: string;
  readonly stage: 'asked' | 'deferred' | 'answered';
  readonly by: MemberId;
  readonly unit: UnitId;
  readonly text: string;
  readonly answer?: { readonly on: CalendarDay; readonly text: string };
}

/** 发言. */
export interface Statement {
  readonly id: string;
  readonly stage: 'made' | 'handed_in';
  readonly on: CalendarDay;
  readonly delivery: (typeof statementDeliveries)[number];
  readonly by: MemberId | ExpertId;
  /** 代表界别、小组等发言. */
  readonly onBehalfOf?: BodyId;
  /** The convener who cleared the text. */
  readonly clearedBy?: MemberId;
  readonly text: string;
}
