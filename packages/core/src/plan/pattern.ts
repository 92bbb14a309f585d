import type { z } from 'zod';
import type { Frozen } from '../kernel/command.ts';
import type { Words } from '../kernel/words.ts';
import type { PlanProfile } from '../profile/plan.ts';
import type { PlanItem } from './item/item.ts';
import { type AnnualPlan, itemsOf } from './plan.ts';

/** 履职活动格局: how many activities a place wants of every year, such as “1124+N”. */
export type ActivityPattern = Frozen<z.output<typeof PlanProfile>>['patterns'][number];

/** One demand of a pattern. */
export type PatternRequirement = ActivityPattern['requirements'][number];

/** An item of one of the year's plans. */
export interface ItemRef {
  readonly plan: string;
  readonly item: string;
}

/** One demand of a pattern, compared with the plans of a year and with what was carried out. */
export interface RequirementBalance {
  readonly id: string;
  readonly words: Words;
  readonly atLeast: number;
  /** The items that count toward it and were not postponed or cancelled. */
  readonly planned: readonly ItemRef[];
  /** Those of them that were carried out. */
  readonly carriedOut: readonly ItemRef[];
  readonly isPlanned: boolean;
  readonly isMet: boolean;
}

const counts = (
  { kind, forms, leaderDuty }: PatternRequirement,
  plan: AnnualPlan,
  item: PlanItem,
): boolean =>
  (kind === undefined || kind === plan.kind) &&
  (forms === undefined || forms.includes(item.form)) &&
  (leaderDuty === undefined || leaderDuty === item.leaderDuty) &&
  (item.stage === 'planned' || item.stage === 'carried_out');

/** Compares the plans of a year and what was done with a pattern, demand by demand. */
export const patternBalance = (
  { requirements }: ActivityPattern,
  plans: readonly AnnualPlan[],
): readonly RequirementBalance[] =>
  requirements.map((requirement) => {
    const { id, words, atLeast } = requirement;
    const found = plans.flatMap((plan) =>
      itemsOf(plan)
        .filter((item) => counts(requirement, plan, item))
        .map((item) => ({ ref: { plan: plan.id, item: item.id }, done: item.stage !== 'planned' })),
    );
    const planned = found.map(({ ref }) => ref);
    const carriedOut = found.filter(({ done }) => done).map(({ ref }) => ref);
    const [isPlanned, isMet] = [planned.length >= atLeast, carriedOut.length >= atLeast];
    return { id, words, atLeast, planned, carriedOut, isPlanned, isMet };
  });
