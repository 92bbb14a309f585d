import { z } from 'zod';
import { CitationsSchema, figureOf, WordsSchema } from '../../kernel/figure.ts';
import {
  decidingBodies,
  keyCriteria,
  leaderOffices,
  proposalTiers,
} from '../../words/key-proposal.ts';
import { placesFigure } from './places.ts';

const offices = z.array(z.enum(leaderOffices));

/** One tier of key proposals (提案层次): who decides, who leads, how many. */
const Tier = z.object({
  id: z.enum(proposalTiers),
  words: WordsSchema,
  /** The bodies that decide, in order; the last one makes it a key proposal. */
  chain: z.array(z.enum(decidingBodies)).min(1),
  /** The offices whose holders may supervise or handle one. */
  leaders: z.object({ supervises: offices, handles: offices }),
  places: placesFigure,
  cites: CitationsSchema,
});

/** A county's choices for key proposals (重点提案). */
export const KeyProfile = z.object({
  /** The tests; of each at least one criterion is met. */
  tests: z.array(z.object({ anyOf: z.array(z.enum(keyCriteria)).min(1), cites: CitationsSchema })),
  tiers: z.array(Tier).refine((tiers) => new Set(tiers.map(({ id }) => id)).size === tiers.length, {
    message: 'A tier is listed once. 每一层次只列一次。',
  }),
  /** The tiers whose replies are issued in the county government's name. */
  countyIssues: figureOf(z.array(z.enum(proposalTiers))),
  /** From how many items on a unit names key items of its own, and per cent how many. */
  ownKeyItems: figureOf(
    z.object({
      fromItems: z.number().int().positive().max(10_000),
      percent: z.number().positive().max(100),
    }),
  ),
});
