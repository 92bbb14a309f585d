import { cite, decided } from '../../law/instruments.ts';
import type { AnnualPlan } from '../plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';
import { yearEnd } from '../year.ts';

const leftItems = (state: AnnualPlan): readonly string[] =>
  state.items.filter(({ stage }) => stage === 'planned').map(({ id }) => id);

/** A plan is balanced when no item is open, or when the year is over. */
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

/** The balance gives a reason for each item that is left open. */
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

const approvedFirst = cite(
  'langfang-consultation-2023',
  '计划调整',
  'SEEN',
  '优化调整协商议题,报请市委同意后实施',
);

/** Every amendment is ruled on before the balance. */
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
