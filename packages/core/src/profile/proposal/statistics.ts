import { z } from 'zod';
import { figureOf } from '../../kernel/figure.ts';
import { satisfactions } from '../../words/satisfaction.ts';

const percent = z.number().min(0).max(100);
const target = figureOf(percent).optional();
const count = z.number().int().positive().max(10_000);

/** The share a county wants to reach of each indicator; one it fixes no target for is absent. */
const Targets = z.object({
  reply: target,
  onTimeReply: target,
  standardReply: target,
  contact: target,
  visit: target,
  solved: target,
  satisfaction: target,
});

/** 提案统计: a county's targets, and from when on ratings are worth a look. */
export const StatisticsProfile = z.object({
  targets: Targets,
  /** 面对面走访率 by the load of a unit: the band with the highest `from` that it reaches. */
  visitBands: figureOf(z.array(z.object({ from: count, atLeast: percent })).min(1)).optional(),
  /** What a missing percentage point of visits costs. */
  visitScore: figureOf(z.object({ full: count, perPoint: count })).optional(),
  /** 满意率: which answers count as satisfied when the target is judged. */
  satisfied: figureOf(z.array(z.enum(satisfactions)).min(1)),
  /** What others have reached, to compare with. */
  benchmark: figureOf(
    z.object({ solvedOrPartly: percent, underWay: percent, explained: percent }),
  ).optional(),
  signals: z.object({
    allSatisfied: figureOf(z.object({ items: count, resolvedAtMost: percent })),
    cluster: figureOf(z.object({ proposers: count, minutes: count })),
  }),
});
