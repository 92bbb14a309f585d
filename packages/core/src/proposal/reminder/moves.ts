import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { saysOf } from '../../kernel/says.ts';
import { withAssignment } from '../case/changes.ts';
import { reminderCommands, reminderFacts } from '../parts/reminder.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';

const says = saysOf<FactOf<typeof reminderFacts>, Proposal, ProposalContext>();

/** 催办: the office reminds a unit of its reply. */
export const reminder = areaOf<Proposal, ProposalContext>()({
  commands: reminderCommands,
  facts: reminderFacts,
  decide: { RemindUnit: says('UnitReminded') },
  evolve: {
    UnitReminded: (state, event) => {
      const { type: _, assignment: __, ...added } = event;
      return withAssignment(state, event, (one) => ({
        ...one,
        reminders: [...(one.reminders ?? []), added],
      }));
    },
  },
});
