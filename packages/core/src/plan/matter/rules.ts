import { cite, decided } from '../../law/instruments.ts';
import { itemsOf } from '../plan.ts';
import type { OnPlan, OnPlanCommand } from '../rule.ts';
import type { Matter } from './matter.ts';

type Tied = 'RegisterMatter' | 'TieMatterToItem';

const consultFirst = cite(
  'consultation-opinions-2015',
  '五',
  'SEEN',
  '对明确规定需要协商的事项必须经协商后提交决策实施',
);

/** The matter is one of the county's list. */
export const matterOnList: OnPlanCommand<'RegisterMatter', undefined> = {
  kind: 'command',
  id: 'plan.matter.on-the-list',
  title: { zh: '属于应协商事项', en: 'On the list' },
  cites: [consultFirst, decided('应协商事项以县情配置所列为准')],
  holds: ({ command: { matter }, ctx: { register } }) =>
    register.profile.plan.mustConsult.some(({ id }) => id === matter),
  message: ({ ctx: { register } }) => {
    const list = register.profile.plan.mustConsult;
    return {
      zh: `应协商事项:${list.map(({ id, words }) => `${words.zh}(${id})`).join('、')}。`,
      en: `Matters that must be consulted: ${list.map(({ id }) => id).join(', ')}.`,
    };
  },
};

/** The item a matter is tied to stands in the plan: open, or carried out. */
export const itemStands: OnPlanCommand<Tied> = {
  kind: 'command',
  id: 'plan.matter.item-stands',
  title: { zh: '对应计划事项', en: 'Tied to an item that stands' },
  cites: [consultFirst, decided('所对应的事项须在计划中,未延期、未取消')],
  holds: ({ state, command: { item } }) =>
    itemsOf(state).some(
      ({ id, stage }) => id === item && (stage === 'planned' || stage === 'carried_out'),
    ),
  message: () => ({
    zh: '所对应的事项须在计划中,且未延期、未取消。',
    en: 'Name an item of the plan that was neither postponed nor cancelled.',
  }),
};

/** What must be consulted first is tied to a consultation before the decision. */
export const itemBeforeDecision: OnPlanCommand<Tied> = {
  kind: 'command',
  id: 'plan.matter.item-before-decision',
  title: { zh: '决策之前协商', en: 'Consulted before the decision' },
  cites: [consultFirst, cite('huailai-goals-2023', '分项绩效目标', 'SEEN', '在决策之前进行协商')],
  holds: ({ state: { items }, command: { item } }) =>
    items.every(({ id, timing }) => id !== item || timing === 'before_decision'),
  possible: ({ state }) =>
    itemsOf(state).some(
      ({ stage, timing }) =>
        (stage === 'planned' || stage === 'carried_out') && timing === 'before_decision',
    ),
  message: () => ({
    zh: '应协商事项须对应在决策之前协商的事项。',
    en: 'The item must be one that is consulted on before the decision.',
  }),
};

/** A matter that must be consulted is not decided before its consultation was held. */
export const consultedFirst: OnPlan<Matter> = {
  kind: 'case',
  id: 'plan.matter.consulted-first',
  title: { zh: '先协商后决策', en: 'Consulted before it is decided' },
  cites: [consultFirst],
  holds: ({ state: { items }, part: { item } }) =>
    items.some(({ id, stage }) => id === item && stage === 'carried_out'),
  message: ({ part: { item } }) => ({
    zh: `该事项须先经协商(计划事项 ${item})后提交决策。`,
    en: `This matter is decided after its consultation (item ${item} of the plan).`,
  }),
};
