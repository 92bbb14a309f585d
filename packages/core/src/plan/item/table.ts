import { cite } from '../../law/instruments.ts';
import { office, type PlanTable, partRows } from '../rows.ts';
import * as evidence from './evidence-rules.ts';
import type { PlanItem } from './item.ts';
import { written } from './written.ts';

const drafting = ['drafting'] as const;
const inForce = ['in_force'] as const;

// biome-ignore format: a table is read by its columns
const itemSteps = partRows<PlanItem>()([
  { from: 'none',    on: 'DraftItem',            to: 'planned',     by: office, within: drafting, rules: written },
  { from: 'planned', on: 'ReviseItem',           to: 'planned',     by: office, within: drafting, rules: written },
  { from: 'planned', on: 'DropItem',             to: 'dropped',     by: office, within: drafting, rules: [] },
  { from: 'planned', on: 'RecordItemCarriedOut', to: 'carried_out', by: office, within: inForce,  rules: [evidence.deedFitsThePlan, evidence.deedWasDone, evidence.deedIsOfTheItem, evidence.deedCountsOnce] },
]);

/** The table of items: 计划事项. An approved amendment changes the stage of an item too. */
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
