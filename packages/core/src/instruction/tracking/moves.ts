import { saysOf } from '../../kernel/says.ts';
import type { Instruction, InstructionContext } from '../instruction.ts';
import { instructionArea, parts } from '../moves.ts';
import { type TrackingFact, tracker, trackingCommands, trackingFacts } from './tracking.ts';

const says = saysOf<TrackingFact, Instruction, InstructionContext>();
const notes = parts('notes', 'N');

/** 跟踪、跟进: those who track a recommendation note what they find. */
export const tracking = instructionArea({
  commands: trackingCommands,
  facts: trackingFacts,
  decide: {
    RecordFollowUpNote: says('FollowUpNoteRecorded', ({ actor }, state) => ({
      note: notes.next(state).id,
      by: tracker.parse(actor.role),
      ...(actor.role === 'special_committee' ? { committee: actor.body } : {}),
    })),
  },
  evolve: {
    FollowUpNoteRecorded: notes.adds(({ type: _, note: id, ...rest }) => ({
      ...rest,
      id,
      stage: 'recorded',
    })),
  },
});
