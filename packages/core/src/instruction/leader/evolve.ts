import { type Folds, opened, partIn, passingOn, withPart } from '../moves.ts';
import type { LeaderEvent } from './events.ts';
import type { LeaderInstruction } from './leader-instruction.ts';

/** What the instructions of leaders make of a follow-up. */
export const leaderFolds: Folds<LeaderEvent> = {
  LeaderInstructionRecorded: (state, event) => {
    const base = opened(state);
    const { type: _, leaderInstruction: id, on: recordedOn, instructedOn: on, ...rest } = event;
    const one: LeaderInstruction = { ...rest, id, on, recordedOn, stage: 'received', feedback: [] };
    return { ...base, instructions: [...base.instructions, one] };
  },
  InstructionFedBack: (state, event) => {
    const { on, leaderInstruction, unit, text, late } = event;
    const base = opened(state);
    const instructions = withPart(base.instructions, leaderInstruction, (one) => ({
      ...one,
      feedback: [...one.feedback, { on, unit, text, late }],
    }));
    const after = { ...base, instructions };
    // What is fed back on a secret instruction goes no further.
    return partIn(instructions, leaderInstruction).secrecy === 'secret'
      ? after
      : passingOn(after, event);
  },
  InstructionConcluded: (state, { on: concludedOn, leaderInstruction }) => {
    const base = opened(state);
    return {
      ...base,
      instructions: withPart(base.instructions, leaderInstruction, (one) => ({
        ...one,
        stage: 'concluded',
        concludedOn,
      })),
    };
  },
  NoInstructionRecorded: (state, { on, reason, referBy }) => ({
    ...opened(state),
    noInstruction: { on, reason, referBy },
  }),
};
