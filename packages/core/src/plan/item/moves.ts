import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { knownCase } from '../../lineage/known.ts';
import { dueInMonth, parts, planArea } from '../moves.ts';
import { opened, type Plan, type PlanContext } from '../plan.ts';
import { evidenceNamed } from './evidence.ts';
import { type ItemFact, itemFacts } from './facts.ts';
import { itemCommands } from './item.ts';

const says = saysOf<ItemFact, Plan, PlanContext>();

const items = parts('items', 'I');

/** 计划事项: drafted, revised or dropped, and carried out. */
export const item = planArea({
  commands: itemCommands,
  facts: itemFacts,
  decide: {
    DraftItem: (state, { type: _, ...entry }, ctx) => ({
      type: 'ItemDrafted',
      on: ctx.today,
      item: items.next(state).id,
      entry: recorded(entry),
      due: dueInMonth(state, entry.month, ctx),
    }),
    ReviseItem: (state, { type: _, item: revised, ...entry }, ctx) => ({
      type: 'ItemRevised',
      on: ctx.today,
      item: revised,
      entry: recorded(entry),
      due: dueInMonth(state, entry.month, ctx),
    }),
    DropItem: says('ItemDropped'),
    RecordItemCarriedOut: (_state, command, { today, cases }) => {
      const named = required(evidenceNamed(command)[0], 'a case that carried the item out');
      const on = required(knownCase(cases, named)?.carriedOutOn, 'a day on which it did');
      return { type: 'ItemCarriedOut', on: today, item: command.item, deed: { ...named, on } };
    },
  },
  evolve: {
    ItemDrafted: items.adds(({ item: id, entry, due, on: addedOn }) => ({
      ...entry,
      id,
      stage: 'planned',
      due,
      addedOn,
    })),
    // What an entry no longer says is gone, so it takes the place of the one before.
    ItemRevised: (state, { item: revised, entry, due }) => {
      const plan = opened(state);
      return {
        ...plan,
        items: plan.items.map((one) => {
          const { id, stage, addedOn } = one;
          return id === revised ? { ...entry, id, stage, due, addedOn } : one;
        }),
      };
    },
    ItemDropped: items.changes('item', ({ on, reason }) => ({
      stage: 'dropped',
      ended: { on, reason },
    })),
    ItemCarriedOut: items.changes('item', ({ deed }) => ({ stage: 'carried_out', deed })),
  },
});
