import { cite } from '../../law/instruments.ts';
import { type PlanTable, partRows } from '../rows.ts';
import type { Matter } from './matter.ts';
import * as matter from './rules.ts';

const deciders = ['government_office', 'party_office'] as const;
const inForce = ['in_force'] as const;
const orLater = ['in_force', 'closed'] as const;
const tied = [matter.itemStands, matter.itemBeforeDecision] as const;

// biome-ignore format: a table is read by its columns
const matterSteps = partRows<Matter>()([
  { from: 'none',       on: 'RegisterMatter',      to: 'registered', by: deciders, within: inForce, rules: [matter.matterOnList, ...tied] },
  { from: 'registered', on: 'TieMatterToItem',     to: 'registered', by: deciders, within: inForce, rules: tied },
  { from: 'registered', on: 'RecordMatterDecided', to: 'decided',    by: deciders, within: orLater, rules: [matter.consultedFirst] },
]);

/** The table of matters: 应协商事项, consulted on before they are decided. */
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
