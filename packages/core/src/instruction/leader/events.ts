import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { InstructingLeader, InstructionSecrecy } from '../words.ts';

/** What has happened to the instructions of leaders. */
export type LeaderEvent =
  | (Dated & {
      readonly type: 'LeaderInstructionRecorded';
      readonly leaderInstruction: string;
      readonly leader: InstructingLeader;
      readonly instructedOn: CalendarDay;
      readonly recordedBy: 'party_office' | 'government_office';
      readonly text: string;
      readonly secrecy: InstructionSecrecy;
      readonly addressees: readonly UnitId[];
      readonly feedBackBy: Due;
    })
  | (Dated & {
      readonly type: 'InstructionFedBack';
      readonly leaderInstruction: string;
      readonly unit: UnitId;
      readonly text: string;
      readonly late: boolean;
      readonly passOnBy: Due;
    })
  | (Dated & { readonly type: 'InstructionConcluded'; readonly leaderInstruction: string })
  | (Dated & {
      readonly type: 'NoInstructionRecorded';
      readonly reason: string;
      readonly referBy: Due;
    });
