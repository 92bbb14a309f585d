import { cite } from '../../law/instruments.ts';
import { cppcc, type InstructionTable, inspectors, partRows } from '../table.ts';
import type { CountyInspection } from './inspection.ts';
import { keyItemsAreOpen } from './rules.ts';

const within = ['open'] as const;

// biome-ignore format: a table is read by its columns
const steps = partRows<CountyInspection>()([
  { from: 'none',             on: 'RequestCountyInspection',  to: 'requested',        by: cppcc,      within, rules: [keyItemsAreOpen] },
  { from: 'requested',        on: 'ReceiveForInspection',     to: 'under_inspection', by: inspectors, within, rules: [] },
  { from: 'under_inspection', on: 'ReportInspectionProgress', to: 'under_inspection', by: inspectors, within, rules: [] },
  { from: 'under_inspection', on: 'ConcludeInspection',       to: 'concluded',        by: inspectors, within, rules: [] },
]);

/** 督查事项: what the county inspects. */
export const inspectionTable: InstructionTable = {
  part: 'inspection',
  title: { zh: '督查事项', en: 'Inspection' },
  stages: {
    requested: { zh: '已提请', en: 'requested' },
    under_inspection: { zh: '督查中', en: 'under inspection' },
    concluded: { zh: '督查办结', en: 'concluded' },
  },
  final: ['concluded'],
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '重点建议事项办理纳入全县督查工作程序'),
  ],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.inspections),
  targetOf: (command) => ('inspection' in command ? command.inspection : undefined),
};
