import { cite, decided } from '../law/instruments.ts';
import type { Amendment, AnnualPlan } from './plan.ts';
import type { OnPlan, OnPlanCommand } from './rule.ts';
import { lastDayOf, yearEnd } from './year.ts';

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
  message: () => ({
    zh: '该事项另有调整待审定。',
    en: 'Another amendment of this item waits for a ruling.',
  }),
};

/** What is added or moved has its day still ahead. */
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

const leftItems = (state: AnnualPlan): readonly string[] =>
  state.items.filter(({ stage }) => stage === 'planned').map(({ id }) => id);

/** Plan and deeds are balanced once nothing is open, or the year is over. */
export const balancedAtYearEnd: OnPlan = {
  kind: 'case',
  id: 'plan.balance.at-year-end',
  title: { zh: '年终对账', en: 'Balanced at the end of the year' },
  cites: [decided('全部事项了结后,或年度终了后对账')],
  holds: ({ state, ctx: { today } }) =>
    leftItems(state).length === 0 || today > yearEnd(state.year),
  message: ({ state }) => ({
    zh: `尚有事项未完成:${leftItems(state).join('、')};${state.year}年度终了后方可带未完成事项对账。`,
    en: `Items are open: ${leftItems(state).join(', ')}; with open items the plan is balanced after the end of ${state.year}.`,
  }),
};

/** What is left open is said, item by item, with the reason. */
export const leftIsStated: OnPlanCommand<'BalancePlan', AnnualPlan> = {
  kind: 'command',
  id: 'plan.balance.left-is-stated',
  title: { zh: '未完成事项逐一说明', en: 'What is left is stated' },
  cites: [decided('对账逐一说明未完成事项的原因')],
  holds: ({ state, command: { left } }) =>
    left
      .map(({ item }) => item)
      .toSorted()
      .join() === leftItems(state).toSorted().join(),
  message: ({ state }) => ({
    zh: `须逐一说明未完成的事项:${leftItems(state).join('、') || '(无)'}。`,
    en: `State each item that is left, once: ${leftItems(state).join(', ') || 'none'}.`,
  }),
};

/** No amendment waits when the books are closed. */
export const amendmentsRuled: OnPlan = {
  kind: 'case',
  id: 'plan.balance.amendments-ruled',
  title: { zh: '调整均已审定', en: 'Every amendment is ruled on' },
  cites: [approvedFirst, decided('待审定的调整了结后对账')],
  holds: ({ state: { amendments } }) => amendments.every(({ stage }) => stage !== 'proposed'),
  message: () => ({
    zh: '尚有计划调整待县委办公室审定。',
    en: 'An amendment still waits for the ruling of the Party committee office.',
  }),
};
