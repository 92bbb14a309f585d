import { cite, decided } from '../../law/instruments.ts';
import { knownCase } from '../../lineage/known.ts';
import { isSameItem, openedFrom } from '../../lineage/plans.ts';
import type { AnnualPlan } from '../plan.ts';
import type { OnPlanCommand } from '../rule.ts';
import { evidenceNamed } from './evidence.ts';
import type { PlanItem } from './item.ts';

const deedsOf: Readonly<Record<AnnualPlan['kind'], readonly string[]>> = {
  consultation: ['consultation', 'grassroots_consultation'],
  supervision: ['supervision'],
};

/** A consultation is carried out by a consultation; an inspection does not replace it. */
export const deedFitsThePlan: OnPlanCommand<'RecordItemCarriedOut'> = {
  kind: 'command',
  id: 'plan.item.deed-fits-the-plan',
  title: { zh: '以协商完成协商', en: 'A consultation by a consultation' },
  cites: [
    cite('hebei-cppcc-conference-2022', '会议要求', 'SEEN', '不能用一般性视察……代替协商'),
    decided('协商事项以协商、监督事项以民主监督完成,写明一件'),
  ],
  holds: ({ state: { kind }, command }) => {
    const [deed, ...more] = evidenceNamed(command);
    return deed !== undefined && more.length === 0 && deedsOf[kind].includes(deed.subject);
  },
  message: ({ state: { kind } }) =>
    kind === 'consultation'
      ? {
          zh: '协商事项由一次协商或基层协商完成,请写明一件;一般性视察不能代替协商。',
          en: 'Name the one consultation by which it was carried out; an inspection does not replace it.',
        }
      : {
          zh: '监督事项由一次民主监督完成,请写明一件。',
          en: 'Name the one supervision by which it was carried out.',
        },
};

/** An item is recorded as carried out only after the case that carries it out was. */
export const deedWasDone: OnPlanCommand<'RecordItemCarriedOut'> = {
  kind: 'command',
  id: 'plan.item.deed-was-done',
  title: { zh: '确已开展', en: 'It was carried out' },
  cites: [decided('所依据的协商或监督须已开展')],
  holds: ({ command, ctx: { cases } }) =>
    evidenceNamed(command).every((deed) => knownCase(cases, deed)?.carriedOutOn !== undefined),
  message: () => ({
    zh: '没有这次协商或监督,或尚未开展。',
    en: 'There is no such consultation or supervision, or it was not carried out yet.',
  }),
};

/** What was opened from an item of a plan carries out that item, or the one that takes it up again. */
export const deedIsOfTheItem: OnPlanCommand<'RecordItemCarriedOut', PlanItem> = {
  kind: 'command',
  id: 'plan.item.deed-is-of-the-item',
  title: { zh: '对应所开展的事项', en: 'Of this item' },
  cites: [decided('由某一计划事项开展的协商或监督,不记为另一事项的完成情况')],
  holds: ({ state, part, command, ctx: { cases } }) => {
    const own = [{ plan: state.id, item: part.id }, part.carriedOverFrom].filter(
      (one) => one !== undefined,
    );
    return evidenceNamed(command).every((deed) => {
      const from = openedFrom(knownCase(cases, deed));
      return from === undefined || own.some((one) => isSameItem(one, from));
    });
  },
  message: () => ({
    zh: '这次活动是由另一计划事项开展的,请记为该事项的完成情况。',
    en: 'It was opened from another item of a plan; record it for that one.',
  }),
};

/** One case carries out one item at most. */
export const deedCountsOnce: OnPlanCommand<'RecordItemCarriedOut'> = {
  kind: 'command',
  id: 'plan.item.deed-counts-once',
  title: { zh: '一次活动计一项', en: 'One deed, one item' },
  cites: [decided('同一次协商或监督只完成一个事项')],
  holds: ({ state: { items }, command }) =>
    evidenceNamed(command).every(
      ({ subject, id }) => !items.some(({ deed }) => deed?.subject === subject && deed.id === id),
    ),
  message: () => ({
    zh: '这次活动已记为另一事项的完成情况。',
    en: 'This deed already counts for another item.',
  }),
};
