import { saysOf } from '../../kernel/says.ts';
import { parts, planArea } from '../moves.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { type MatterFact, matterCommands, matterFacts } from './matter.ts';

const says = saysOf<MatterFact, Plan, PlanContext>();

const matters = parts('matters', 'M');

/** 应协商事项: registered, tied to an item, decided. */
export const matter = planArea({
  commands: matterCommands,
  facts: matterFacts,
  decide: {
    RegisterMatter: says('MatterRegistered', (_ctx, state) => matters.next(state)),
    TieMatterToItem: says('MatterTied'),
    RecordMatterDecided: says('MatterDecided'),
  },
  evolve: {
    MatterRegistered: matters.adds(({ type: _, on: registeredOn, ...registered }) => ({
      ...registered,
      stage: 'registered',
      registeredOn,
    })),
    MatterTied: matters.changes('matter', ({ item }) => ({ item })),
    MatterDecided: matters.changes('matter', ({ on: decidedOn }) => ({
      stage: 'decided',
      decidedOn,
    })),
  },
});
