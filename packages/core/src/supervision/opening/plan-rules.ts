import { cite, decided } from '../../law/instruments.ts';
import {
  bearsActivities,
  isSameItem,
  knownItem,
  knownPlan,
  sameMatter,
} from '../../lineage/plans.ts';
import type { ItemRef } from '../../lineage/references.ts';
import { othersInForce } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { SupervisionContext, SupervisionState } from '../supervision.ts';

type Opens = OnCommand<'OpenSupervision', unknown, SupervisionState>;

/** Supervision is carried out under a plan of supervision, not under one of consultation. */
export const planIsOfSupervision: Opens = {
  kind: 'command',
  id: 'supervision.opening.plan-of-supervision',
  title: { zh: '依据年度监督计划', en: 'Under a plan of supervision' },
  cites: [
    cite('lvliang-supervision-2018', '监督议题的确定'),
    decided('协商事项依据协商计划,监督事项依据监督计划'),
  ],
  holds: ({ command, ctx: { cases } }) => {
    const plan = knownPlan(cases, command);
    return plan === undefined || plan.kind === 'supervision';
  },
  message: () => ({
    zh: '请写明年度民主监督计划;协商计划的事项不以民主监督开展。',
    en: 'Name a plan of supervision; an item of a plan of consultation is not supervised.',
  }),
};

/**
 * A supervision follows a plan the Party committee has agreed to. Where the county says so, a plan that is
 * late does not prevent it.
 */
export const planIsInForce: Opens = {
  kind: 'command',
  id: 'supervision.opening.plan-in-force',
  title: { zh: '按年度计划监督', en: 'Under a plan in force' },
  cites: [
    cite('lvliang-supervision-2018', '县委确定监督议题'),
    cite('shandong-supervision-2017', '确定监督议题', 'SEEN', '4个基本环节作出具体规定'),
    decided('计划逾期未通过的,活动是否受阻由县情配置确定'),
  ],
  holds: ({ command, ctx: { cases, today, register } }) =>
    bearsActivities(knownPlan(cases, command), today, register.profile.plan.latePlans.value),
  message: () => ({
    zh: '请选用已生效的年度监督计划。',
    en: 'Choose an annual plan that is in force.',
  }),
};

/** An item of the plan is carried out once, in the form the plan gives it. */
export const itemIsPlanned: Opens = {
  kind: 'command',
  id: 'supervision.opening.item-planned',
  title: { zh: '列入计划的监督事项', en: 'An item of the plan' },
  cites: [
    cite('shandong-supervision-2017', '确定监督议题', 'SEEN', '4个基本环节作出具体规定'),
    decided('监督事项须是计划中待开展、形式一致的项目'),
  ],
  holds: ({ command, ctx: { cases } }) => {
    const item = knownItem(cases, command);
    return item?.stage === 'planned' && item.form === command.form;
  },
  message: () => ({
    zh: '请选用计划中尚未开展、监督形式相同的项目。',
    en: 'Choose an item of the plan that is still to be carried out and has the same form.',
  }),
};

const itemIsUnused = (named: ItemRef, ctx: SupervisionContext): boolean => {
  const matter = sameMatter(ctx.cases, named);
  return othersInForce(ctx).every((other) => !matter.some((each) => isSameItem(each, other)));
};

const one = {
  title: { zh: '一事项一次监督', en: 'One supervision for an item' },
  cites: [decided('一个计划项目只立一次监督;前一次取消或方案退回后方可另立')],
  message: () => ({
    zh: '该计划项目已另立监督,请在该件监督中办理。',
    en: 'Another supervision of this item was opened; go on with that one.',
  }),
} as const;

/** An item of a plan is carried out by at most one supervision; a cancelled or returned one does not count. */
export const itemIsFree: Opens = {
  ...one,
  kind: 'command',
  id: 'supervision.opening.item-is-free',
  holds: ({ command, ctx }) => itemIsUnused(command, ctx),
};

/** A returned plan of work is revised only if no other supervision of its item was opened since. */
export const itemIsStillFree: OnCase = {
  ...one,
  kind: 'case',
  id: 'supervision.opening.item-is-still-free',
  holds: ({ state, ctx }) => itemIsUnused(state, ctx),
};
