import { cite } from '../../law/instruments.ts';
import { supervisedUnitActs, supervisorActs, supervisorIsImpartial } from '../fieldwork/rules.ts';
import type { RectificationItem } from '../rectification/rectification.ts';
import { office, partRows, type SupervisionTable, supervisors, unit } from '../rows.ts';
import { isOpened } from '../supervision.ts';
import * as rectify from './rules.ts';

const within = ['under_way'] as const;
const supervises = [supervisorActs, supervisorIsImpartial] as const;

// biome-ignore format: a table is read by its columns
const itemSteps = partRows<RectificationItem>()([
  { from: 'assigned',   on: 'AnswerRectificationItem',    to: 'rectifying', by: unit,        within, rules: [supervisedUnitActs, rectify.measuresHaveADay] },
  { from: 'rectifying', on: 'ReportRectified',            to: 'reported',   by: unit,        within, rules: [supervisedUnitActs] },
  { from: 'reported',   on: 'PassRecheck',                to: 'done',       by: supervisors, within, rules: supervises },
  { from: 'reported',   on: 'FailRecheck',                to: 'rectifying', by: supervisors, within, rules: supervises },
  { from: 'assigned',   on: 'ReportOverdueRectification', to: 'assigned',   by: office,      within, rules: [rectify.rectificationIsOverdue] },
  { from: 'rectifying', on: 'ReportOverdueRectification', to: 'rectifying', by: office,      within, rules: [rectify.rectificationIsOverdue] },
]);

/** 整改台账: each point of an advice, until it was done and rechecked. */
export const rectificationTable: SupervisionTable = {
  part: 'rectification_item',
  title: { zh: '整改事项', en: 'Item to rectify' },
  stages: {
    assigned: { zh: '待反馈措施', en: 'to be answered' },
    rectifying: { zh: '整改中', en: 'being rectified' },
    reported: { zh: '已报完成', en: 'reported as done' },
    done: { zh: '回头看通过', en: 'rechecked' },
  },
  initial: ['assigned'],
  final: ['done'],
  cites: [cite('shimen-appraisal-2025', '问题清单、整改台账', 'PRACTICE')],
  steps: itemSteps,
  partsOf: (state) => (isOpened(state) ? state.rectification : []),
  targetOf: (command) => ('item' in command ? command.item : undefined),
};
