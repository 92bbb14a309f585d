import { z } from 'zod';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { planFormWords } from '../../words/plan.ts';
import { itemId, reason } from '../fields.ts';
import { carriedOver, deed, type Entry, entry } from './item.ts';

/** The fields of an item as a fact records them. */
export const RecordedEntry = z.strictObject({
  ...entry,
  carriedOverFrom: z.strictObject(carriedOver).optional(),
});

const written = { item: itemId, entry: RecordedEntry, due: Due };

/** An item in words: its title, its form and its month. */
const itemInWords = ({ title, form, month }: Entry) => ({
  zh: `${title}(${planFormWords[form].zh},${month}月)`,
  en: `${title} (${planFormWords[form].en}, month ${month})`,
});

/** The facts of items of a plan. */
export const itemFacts = {
  ItemDrafted: fact({ zh: '拟列计划事项', en: 'drafted an item' }, written, {
    tells: ({ entry: one }) => ({
      zh: `拟列计划事项:${itemInWords(one).zh}`,
      en: `drafted an item: ${itemInWords(one).en}`,
    }),
  }),
  ItemRevised: fact({ zh: '修改计划事项', en: 'revised an item' }, written, {
    tells: ({ entry: one }) => ({
      zh: `修改计划事项:${itemInWords(one).zh}`,
      en: `revised an item: ${itemInWords(one).en}`,
    }),
  }),
  ItemDropped: fact(
    { zh: '删去计划事项', en: 'dropped an item' },
    { item: itemId, reason },
    {
      tells: ({ reason: why }) => ({ zh: `删去计划事项:${why}`, en: `dropped an item: ${why}` }),
    },
  ),
  ItemCarriedOut: fact(
    { zh: '记录事项已开展', en: 'recorded that an item was carried out' },
    { item: itemId, deed: z.strictObject(deed) },
    {
      tells: ({ deed: { on } }) => ({
        zh: `记录事项已于${on}开展`,
        en: `recorded that an item was carried out on ${on}`,
      }),
    },
  ),
} as const;

/** A fact of items of a plan. */
export type ItemFact = FactOf<typeof itemFacts>;
