import type { CalendarDay } from '../kernel/day.ts';
import type { LatePlans } from '../profile/plan.ts';
import { type KnownCase, type KnownCases, type KnownItem, knownCase } from './known.ts';
import { type ItemRef, type Link, referenceTo } from './references.ts';

interface NamesItem {
  readonly plan?: string | undefined;
  readonly item?: string | undefined;
}

const planLink = (id: string): Link => ({ subject: 'annual_plan', id });

/** The item a command or a case names; none where it names no plan, or no item of it. */
export const itemRefOf = ({ plan, item }: NamesItem): ItemRef | undefined =>
  plan !== undefined && item !== undefined ? { plan, item } : undefined;

/** The plan somebody names; nothing where there is none. */
export const knownPlan = (cases: KnownCases, { plan }: NamesItem): KnownCase | undefined =>
  plan === undefined ? undefined : knownCase(cases, planLink(plan));

/** An item of a plan, as its plan has it. */
export const knownItem = (cases: KnownCases, { plan, item }: ItemRef): KnownItem | undefined =>
  knownCase(cases, planLink(plan))?.items?.find(({ id }) => id === item);

// The draft is out of the hands of those who write it, and the plan does not bind yet.
const underWay: ReadonlySet<string> = new Set([
  'drafted',
  'agreed',
  'in_approval',
  'decided',
  'adopted',
]);

/**
 * 逾期未通过: the day by which a plan was to be adopted, where that day is over and its draft is still
 * under way.
 */
export const lateSince = (
  plan: KnownCase | undefined,
  today: CalendarDay,
): CalendarDay | undefined =>
  plan?.adoptBy !== undefined && underWay.has(plan.stage) && today > plan.adoptBy.by
    ? plan.adoptBy.by
    : undefined;

/** Does a plan bear activities: is it in force, or late in a county that lets them through? */
export const bearsActivities = (
  plan: KnownCase | undefined,
  today: CalendarDay,
  latePlans: LatePlans,
): boolean =>
  plan?.stage === 'in_force' || (latePlans === 'warn' && lateSince(plan, today) !== undefined);

/** The item somebody names, and the postponed one it takes up again: they are one matter. */
export const sameMatter = (cases: KnownCases, named: ItemRef): readonly ItemRef[] => {
  const before = knownItem(cases, named)?.carriedOverFrom;
  return before ? [named, before] : [named];
};

/** Are two items the same one? */
export const isSameItem = (one: ItemRef, other: ItemRef): boolean =>
  one.plan === other.plan && one.item === other.item;

/** The item of a plan that a case was opened from; none where it does not say. */
export const openedFrom = (known: KnownCase | undefined): ItemRef | undefined =>
  typeof known?.plan === 'object'
    ? known.plan
    : known && itemRefOf({ plan: known.plan, item: known.item });

/** The tie to an item of a plan. */
export const referenceToItem = ({ plan, item }: ItemRef): string =>
  referenceTo(planLink(plan), item);

/** The tie to a plan, whichever item of it. */
export const referenceToPlan = ({ plan }: Pick<ItemRef, 'plan'>): string =>
  referenceTo(planLink(plan));
