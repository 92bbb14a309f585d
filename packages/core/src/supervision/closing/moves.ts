import { supervisionArea, withLastStep } from '../moves.ts';
import { closingCommands, closingFacts } from './closing.ts';

/** 跟踪和办结: how a supervision is followed up and closed. */
export const closing = supervisionArea({
  commands: closingCommands,
  facts: closingFacts,
  decide: {
    NameFollowUpInstruction: (_state, { instruction }, { today: on }) => ({
      type: 'FollowUpInstructionNamed',
      on,
      instruction,
    }),
    CloseSupervision: (_state, { summary, publish: published }, { today: on }) => ({
      type: 'SupervisionClosed',
      on,
      summary,
      published,
    }),
  },
  evolve: {
    FollowUpInstructionNamed: (state, fact) => {
      const was = withLastStep(state, fact);
      return { ...was, instructions: [...was.instructions, fact.instruction] };
    },
    SupervisionClosed: (state, fact) => ({
      ...withLastStep(state, fact),
      stage: 'closed',
      endedOn: fact.on,
      summary: { text: fact.summary, published: fact.published },
    }),
  },
});
