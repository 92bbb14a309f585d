import { saysOf } from '../../kernel/says.ts';
import { dueToday } from '../clocks.ts';
import { type Instruction, type InstructionContext, opened } from '../instruction.ts';
import { instructionArea } from '../moves.ts';
import { type ClosingFact, closingCommands, closingFacts } from './closing.ts';

const says = saysOf<ClosingFact, Instruction, InstructionContext>();

/** 反馈、汇总、办结: the case as a whole is passed on, summed up and closed. */
export const closing = instructionArea({
  commands: closingCommands,
  facts: closingFacts,
  decide: {
    PassOnFeedback: says('FeedbackPassedOn'),
    ReportFollowUp: says('FollowUpReported', (ctx) => ({ closeBy: dueToday('close', ctx) })),
    CloseFollowUp: says('FollowUpClosed'),
  },
  evolve: {
    FeedbackPassedOn: (state, { on }) => {
      const was = opened(state);
      return { ...was, passing: { done: [...was.passing.done, on] } };
    },
    FollowUpReported: (state, { type: _, ...report }) => ({ ...opened(state), report }),
    FollowUpClosed: (state, { on: closedOn, publish: published }) => ({
      ...opened(state),
      stage: 'closed',
      closedOn,
      published,
    }),
  },
});
