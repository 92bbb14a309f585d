import { cite } from '../law/instruments.ts';
import * as amendment from './amendment-rules.ts';
import { written } from './item-rules-list.ts';
import * as matter from './matter-rules.ts';
import type { Amendment, Matter } from './plan.ts';
import { office, type PlanTable, partRows, party } from './table.ts';

const deciders = ['government_office', 'party_office'] as const;
const inForce = ['in_force'] as const;
const orLater = ['in_force', 'closed'] as const;
const tied = [matter.itemStands, matter.itemBeforeDecision] as const;

// biome-ignore format: a table is read by its columns
const amendmentSteps = partRows<Amendment>()([
  { from: 'none',     on: 'ProposeItemAddition',     to: 'proposed', by: office, within: inForce, rules: [...written, amendment.monthAhead] },
  { from: 'none',     on: 'ProposeItemPostponement', to: 'proposed', by: office, within: inForce, rules: [amendment.itemIsOpen, amendment.oneAtATime, amendment.monthAhead] },
  { from: 'none',     on: 'ProposeItemCancellation', to: 'proposed', by: office, within: inForce, rules: [amendment.itemIsOpen, amendment.oneAtATime] },
  { from: 'proposed', on: 'ApproveAmendment',        to: 'approved', by: party,  within: inForce, rules: [amendment.stillOpen] },
  { from: 'proposed', on: 'RefuseAmendment',         to: 'refused',  by: party,  within: inForce, rules: [] },
]);

/** 计划调整: nothing in the plan changes before the Party committee agrees. */
export const amendmentTable: PlanTable = {
  part: 'amendment',
  title: { zh: '计划调整', en: 'Amendment of the plan' },
  stages: {
    proposed: { zh: '待同意', en: 'proposed' },
    approved: { zh: '已同意', en: 'approved' },
    refused: { zh: '未同意', en: 'refused' },
  },
  final: ['approved', 'refused'],
  cites: [
    cite('langfang-consultation-2023', '计划调整', 'SEEN', '优化调整协商议题,报请市委同意后实施'),
  ],
  steps: amendmentSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.amendments),
  targetOf: (command) => ('amendment' in command ? command.amendment : undefined),
};

// biome-ignore format: a table is read by its columns
const matterSteps = partRows<Matter>()([
  { from: 'none',       on: 'RegisterMatter',      to: 'registered', by: deciders, within: inForce, rules: [matter.matterOnList, ...tied] },
  { from: 'registered', on: 'TieMatterToItem',     to: 'registered', by: deciders, within: inForce, rules: tied },
  { from: 'registered', on: 'RecordMatterDecided', to: 'decided',    by: deciders, within: orLater, rules: [matter.consultedFirst] },
]);

/** 应协商事项: consulted on before it is decided. */
export const matterTable: PlanTable = {
  part: 'matter',
  title: { zh: '应协商事项', en: 'Matter that must be consulted' },
  stages: {
    registered: { zh: '待协商、决策', en: 'registered' },
    decided: { zh: '已经决策', en: 'decided' },
  },
  final: ['decided'],
  cites: [
    cite(
      'consultation-opinions-2015',
      '五',
      'SEEN',
      '对明确规定需要协商的事项必须经协商后提交决策实施',
    ),
  ],
  steps: matterSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.matters),
  targetOf: (command) =>
    command.type === 'TieMatterToItem' || command.type === 'RecordMatterDecided'
      ? command.matter
      : undefined,
};
