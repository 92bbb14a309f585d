import { cite } from '../../law/instruments.ts';
import { written } from '../item/written.ts';
import { office, type PlanTable, partRows, party } from '../rows.ts';
import type { Amendment } from './amendment.ts';
import * as amendment from './rules.ts';

const inForce = ['in_force'] as const;

// biome-ignore format: a table is read by its columns
const amendmentSteps = partRows<Amendment>()([
  { from: 'none',     on: 'ProposeItemAddition',     to: 'proposed', by: office, within: inForce, rules: [amendment.withinTheYear, ...written, amendment.monthAhead] },
  { from: 'none',     on: 'ProposeItemPostponement', to: 'proposed', by: office, within: inForce, rules: [amendment.withinTheYear, amendment.itemIsOpen, amendment.oneAtATime, amendment.monthAhead] },
  { from: 'none',     on: 'ProposeItemCancellation', to: 'proposed', by: office, within: inForce, rules: [amendment.withinTheYear, amendment.itemIsOpen, amendment.oneAtATime] },
  { from: 'proposed', on: 'ApproveAmendment',        to: 'approved', by: party,  within: inForce, rules: [amendment.amendmentApprovedByAnother, amendment.stillOpen, amendment.monthStillAhead] },
  { from: 'proposed', on: 'RefuseAmendment',         to: 'refused',  by: party,  within: inForce, rules: [] },
]);

/** The table of amendments: 计划调整. Nothing in a plan changes before the Party committee agrees. */
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
