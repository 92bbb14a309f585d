import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { InstructingLeader, InstructionSecrecy } from '../words.ts';

/** 领导批示: diverging ones are kept apart, each with those it is addressed to. */
export interface LeaderInstruction {
  readonly id: string;
  readonly stage: 'received' | 'concluded';
  readonly leader: InstructingLeader;
  readonly recordedBy: 'party_office' | 'government_office';
  readonly on: CalendarDay;
  readonly recordedOn: CalendarDay;
  readonly text: string;
  readonly secrecy: InstructionSecrecy;
  readonly addressees: readonly UnitId[];
  readonly feedBackBy: Due;
  readonly feedback: readonly {
    readonly on: CalendarDay;
    readonly unit: UnitId;
    readonly text: string;
    readonly late: boolean;
  }[];
  readonly concludedOn?: CalendarDay;
}
