import { cite } from '../law/instruments.ts';
import * as deed from './deed-rules.ts';
import { written } from './item-rules-list.ts';
import * as opening from './opening-rules.ts';
import type { PlanItem, Topic } from './plan.ts';
import { office, type PlanTable, partRows } from './table.ts';

const proposers = [
  'member',
  'collective',
  'special_committee',
  'handling_unit',
  'party_office',
  'government_office',
  'cppcc_office',
] as const;
const collecting = ['collecting'] as const;
const open = ['collecting', 'drafting'] as const;
const drafting = ['drafting'] as const;
const inForce = ['in_force'] as const;

// biome-ignore format: a table is read by its columns
const topicSteps = partRows<Topic>()([
  { from: 'none',         on: 'ProposeTopic', to: 'proposed',     by: proposers, within: collecting, rules: [opening.proposedInTime, opening.ownSource] },
  { from: 'proposed',     on: 'TakeUpTopic',  to: 'taken_up',     by: office,    within: open,       rules: [] },
  { from: 'not_taken_up', on: 'TakeUpTopic',  to: 'taken_up',     by: office,    within: open,       rules: [] },
  { from: 'proposed',     on: 'DeclineTopic', to: 'not_taken_up', by: office,    within: open,       rules: [] },
  { from: 'taken_up',     on: 'DeclineTopic', to: 'not_taken_up', by: office,    within: open,       rules: [] },
]);

/** 议题: each is answered. */
export const topicTable: PlanTable = {
  part: 'topic',
  title: { zh: '议题', en: 'Topic' },
  stages: {
    proposed: { zh: '待答复', en: 'proposed' },
    taken_up: { zh: '议题已采纳', en: 'taken up' },
    not_taken_up: { zh: '议题未采纳', en: 'not taken up' },
  },
  final: [],
  cites: [
    cite('chongqing-plan-2014', '二(一)至(六)'),
    cite('zhangjiakou-measures-2022', '党政点题、委员荐题、社会征题'),
  ],
  steps: topicSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.topics),
  targetOf: (command) => ('topic' in command ? command.topic : undefined),
};

// biome-ignore format: a table is read by its columns
const itemSteps = partRows<PlanItem>()([
  { from: 'none',    on: 'DraftItem',            to: 'planned',     by: office, within: drafting, rules: written },
  { from: 'planned', on: 'ReviseItem',           to: 'planned',     by: office, within: drafting, rules: written },
  { from: 'planned', on: 'DropItem',             to: 'dropped',     by: office, within: drafting, rules: [] },
  { from: 'planned', on: 'RecordItemCarriedOut', to: 'carried_out', by: office, within: inForce,  rules: [deed.deedFitsThePlan, deed.deedWasDone, deed.deedCountsOnce] },
]);

/** 计划事项. An amendment that is approved puts an item where it then stands. */
export const itemTable: PlanTable = {
  part: 'item',
  title: { zh: '计划事项', en: 'Item of the plan' },
  stages: {
    planned: { zh: '列入计划', en: 'planned' },
    dropped: { zh: '草案中删去', en: 'dropped from the draft' },
    carried_out: { zh: '已开展', en: 'carried out' },
    postponed: { zh: '延至下一年度', en: 'postponed to the next year' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  initial: ['planned', 'postponed', 'cancelled'],
  final: ['dropped', 'carried_out', 'postponed', 'cancelled'],
  cites: [
    cite('cppcc-charter-2018', '第四条', 'SEEN', '应列入年度协商计划,做到……相匹配'),
    cite('consultation-regulation-2022', '第二十一条'),
  ],
  steps: itemSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.items),
  targetOf: (command) => ('item' in command ? command.item : undefined),
};
