import { isAnother, twoHands } from '../../county/two-hands.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { AnnualPlan } from '../plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';
import { lastDayOf, yearEnd } from '../year.ts';
import type { Amendment } from './amendment.ts';

type AboutItem = 'ProposeItemPostponement' | 'ProposeItemCancellation';

const approvedFirst = cite(
  'langfang-consultation-2023',
  '计划调整',
  'SEEN',
  '优化调整协商议题,报请市委同意后实施',
);

const isPlanned = ({ items }: AnnualPlan, item: string | undefined): boolean =>
  items.some(({ id, stage }) => id === item && stage === 'planned');

/** An amendment is about an item that is still to be carried out. */
export const itemIsOpen: OnPlanCommand<AboutItem> = {
  kind: 'command',
  id: 'plan.amendment.item-is-open',
  title: { zh: '事项尚未完成', en: 'The item is open' },
  cites: [approvedFirst, decided('延期、取消的事项须尚未开展')],
  holds: ({ state, command: { item } }) => isPlanned(state, item),
  possible: ({ state }) => state.items.some(({ stage }) => stage === 'planned'),
  message: () => ({
    zh: '只能对计划中尚未开展的事项提出延期或取消。',
    en: 'Only an item that is still to be carried out is postponed or cancelled.',
  }),
};

/** One amendment of an item at a time. */
export const oneAtATime: OnPlanCommand<AboutItem> = {
  kind: 'command',
  id: 'plan.amendment.one-at-a-time',
  title: { zh: '一次调整一项', en: 'One amendment at a time' },
  cites: [decided('同一事项的调整审定后方可再提')],
  holds: ({ state: { amendments }, command: { item } }) =>
    !amendments.some((one) => one.stage === 'proposed' && one.item === item),
  possible: ({ state: { items, amendments } }) =>
    items.some(
      ({ id, stage }) =>
        stage === 'planned' &&
        !amendments.some((one) => one.stage === 'proposed' && one.item === id),
    ),
  message: () => ({
    zh: '该事项另有调整待审定。',
    en: 'Another amendment of this item waits for a ruling.',
  }),
};

/** The month of an added or moved item is not over. */
export const monthAhead: OnPlanCommand<'ProposeItemAddition' | 'ProposeItemPostponement'> = {
  kind: 'command',
  id: 'plan.amendment.month-ahead',
  title: { zh: '月份在后', en: 'A month to come' },
  cites: [decided('增列、延期的月份须未过')],
  holds: ({ state: { year }, command: { month }, ctx: { today } }) =>
    month === undefined || lastDayOf(year, month) >= today,
  message: ({ ctx: { today } }) => ({
    zh: `所定月份须不早于${today}所在的月份。`,
    en: `The month is not before that of ${today}.`,
  }),
};

/** By the time of the ruling the item may have been carried out: then there is nothing to amend. */
export const stillOpen: OnPlan<Amendment> = {
  kind: 'case',
  id: 'plan.amendment.still-open',
  title: { zh: '审定时事项仍未完成', en: 'Still open at the ruling' },
  cites: [approvedFirst, decided('已经开展的事项不再调整')],
  holds: ({ state, part: { kind, item } }) => kind === 'add' || isPlanned(state, item),
  message: () => ({
    zh: '事项已经开展,不再延期或取消;请不予同意。',
    en: 'The item was carried out meanwhile; refuse the amendment.',
  }),
};

/** Whoever proposed an amendment does not agree to it. */
export const amendmentApprovedByAnother: OnPlan<Amendment> = {
  ...twoHands,
  id: 'plan.amendment.approved-by-another',
  holds: ({ part, ctx: { actor } }) => isAnother(actor, part.proposedBy),
};

/** An amendment that names a month is agreed to before that month is over; afterwards it is refused. */
export const monthStillAhead: OnPlan<Amendment> = {
  kind: 'case',
  id: 'plan.amendment.month-still-ahead',
  title: { zh: '审定时月份未过', en: 'A month still to come at the ruling' },
  cites: [approvedFirst, decided('增列、延期的月份已过的,不再同意')],
  holds: ({ state: { year }, part: { entry, month: to }, ctx: { today } }) => {
    const month = entry?.month ?? to;
    return month === undefined || lastDayOf(year, month) >= today;
  },
  message: ({ state: { year }, part: { entry, month: to } }) => {
    const month = `${year}-${String(entry?.month ?? to).padStart(2, '0')}`;
    return {
      zh: `所定月份${month}已过,请不予同意;仍需开展的,列入下一年度计划。`,
      en: `The month, ${month}, is over: refuse it; what is still to be done belongs to the plan of the next year.`,
    };
  },
};

/** A plan is amended within its year; what was left undone afterwards is stated in the balance. */
export const withinTheYear: OnPlan<undefined> = {
  kind: 'case',
  id: 'plan.amendment.within-the-year',
  title: { zh: '年度内调整', en: 'Amended within its year' },
  cites: [approvedFirst, decided('年度终了后不再提出调整,未完成事项在对账时说明')],
  holds: ({ state: { year }, ctx: { today } }) => today <= yearEnd(year),
  message: ({ state: { year } }) => ({
    zh: `${year}年度已终了,不再提出调整;未完成的事项请在对账时逐一说明。`,
    en: `The year ${year} is over: propose no amendment, and state what was left undone in the balance.`,
  }),
};
