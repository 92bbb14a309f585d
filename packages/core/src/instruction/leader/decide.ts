import { actsFor } from '../../county/acting.ts';
import { instructionClocks as clocks } from '../clocks.ts';
import type { Instruction } from '../instruction.ts';
import { type Deciders, nextOf, opened, partIn, there } from '../moves.ts';
import { outstanding } from '../standing.ts';
import type { leaderCommands } from './commands.ts';
import type { LeaderInstruction } from './leader-instruction.ts';

// What a secret instruction is called tells nobody how many others there are, nor one office how
// many another has recorded.
const secretSeries = { party_office: 'SP', government_office: 'SG' } as const;

const instructionId = (
  state: Instruction,
  { secrecy, recordedBy }: Pick<LeaderInstruction, 'secrecy' | 'recordedBy'>,
): string =>
  nextOf(secrecy === 'secret' ? secretSeries[recordedBy] : 'L', opened(state).instructions);

/** What recording instructions and feeding back on them lead to. */
export const leaderDeciders: Deciders<typeof leaderCommands> = {
  RecordLeaderInstruction: (state, { leader, on, text, secrecy, addressees }, ctx) => {
    const recordedBy = ctx.actor.role === 'party_office' ? 'party_office' : 'government_office';
    return {
      type: 'LeaderInstructionRecorded',
      on: ctx.today,
      leaderInstruction: instructionId(state, { secrecy, recordedBy }),
      leader,
      instructedOn: on,
      recordedBy,
      text,
      secrecy,
      addressees,
      feedBackBy: clocks.due('feedBack', ctx.today, ctx),
    };
  },
  FeedBackOnInstruction: (state, { leaderInstruction, text }, ctx) => {
    const found = partIn(opened(state).instructions, leaderInstruction);
    const unit = there(
      outstanding(found).find((one) => actsFor(one, ctx.actor, ctx.register)),
      'an addressee',
    );
    return {
      type: 'InstructionFedBack',
      on: ctx.today,
      leaderInstruction,
      unit,
      text,
      late: ctx.today > found.feedBackBy.by,
      passOnBy: clocks.due('passOn', ctx.today, ctx),
    };
  },
  ConcludeInstruction: (_state, { leaderInstruction }, { today: on }) => ({
    type: 'InstructionConcluded',
    on,
    leaderInstruction,
  }),
  RecordNoInstruction: (_state, { reason }, ctx) => ({
    type: 'NoInstructionRecorded',
    on: ctx.today,
    reason,
    referBy: clocks.due('refer', ctx.today, ctx),
  }),
};
