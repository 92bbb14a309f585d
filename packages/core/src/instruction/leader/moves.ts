import { spokenFor } from '../../county/acting.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import { type Instruction, type InstructionContext, opened } from '../instruction.ts';
import { instructionArea, officeOf, partIn, parts, passingOn } from '../moves.ts';
import { outstanding } from '../queries.ts';
import { type LeaderFact, type LeaderInstruction, leaderCommands, leaderFacts } from './leader.ts';

const says = saysOf<LeaderFact, Instruction, InstructionContext>();
const instructions = parts('instructions', 'L');

// What a secret instruction is called tells nobody how many others there are, nor one office how
// many another has recorded.
const secretSeries = { party_office: 'SP', government_office: 'SG' } as const;

const nextId = (
  state: Instruction,
  { secrecy, recordedBy }: Pick<LeaderInstruction, 'secrecy' | 'recordedBy'>,
): string => {
  const series = secrecy === 'secret' ? secretSeries[recordedBy] : 'L';
  const earlier = opened(state).instructions.filter(({ id }) => id.startsWith(series));
  return `${series}${earlier.length + 1}`;
};

const withFeedback = instructions.changes(
  'leaderInstruction',
  (
    { on, unit, text, late }: Extract<LeaderFact, { readonly type: 'InstructionFedBack' }>,
    { feedback },
  ) => ({ feedback: [...feedback, { on, unit, text, late }] }),
);

/** 批示: recorded, fed back on and concluded; or none came. */
export const leader = instructionArea({
  commands: leaderCommands,
  facts: leaderFacts,
  decide: {
    RecordLeaderInstruction: (state, { type: _, on: instructedOn, ...instructed }, ctx) => {
      const { secrecy } = instructed;
      const recordedBy = officeOf(ctx.actor);
      return {
        ...instructed,
        type: 'LeaderInstructionRecorded',
        on: ctx.today,
        leaderInstruction: nextId(state, { secrecy, recordedBy }),
        instructedOn,
        recordedBy,
        feedBackBy: dueToday('feedBack', ctx),
      };
    },
    FeedBackOnInstruction: (state, { leaderInstruction, text, unit: named }, ctx) => {
      const one = partIn(opened(state).instructions, leaderInstruction);
      const unit = required(
        spokenFor(outstanding(one), named, ctx.actor, ctx.register),
        'an addressee',
      );
      return {
        type: 'InstructionFedBack',
        on: ctx.today,
        leaderInstruction,
        unit,
        text,
        late: ctx.today > one.feedBackBy.by,
        passOnBy: dueToday('passOn', ctx),
      };
    },
    ConcludeInstruction: says('InstructionConcluded'),
    RecordNoInstruction: says('NoInstructionRecorded', (ctx) => ({
      referBy: dueToday('refer', ctx),
    })),
  },
  evolve: {
    LeaderInstructionRecorded: instructions.adds(
      ({ type: _, leaderInstruction: id, on: recordedOn, instructedOn: on, ...rest }) => ({
        ...rest,
        id,
        on,
        recordedOn,
        stage: 'received',
        feedback: [],
      }),
    ),
    InstructionFedBack: (state, fact) => {
      const after = withFeedback(state, fact);
      // What is fed back on a secret instruction goes no further.
      return partIn(after.instructions, fact.leaderInstruction).secrecy === 'secret'
        ? after
        : passingOn(after, fact);
    },
    InstructionConcluded: instructions.changes('leaderInstruction', ({ on: concludedOn }) => ({
      stage: 'concluded',
      concludedOn,
    })),
    NoInstructionRecorded: (state, { type: _, ...noInstruction }) => ({
      ...opened(state),
      noInstruction,
    }),
  },
});
