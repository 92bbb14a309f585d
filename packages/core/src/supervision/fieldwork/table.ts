import { cite } from '../../law/instruments.ts';
import type { Briefing, VisitRecord } from '../fieldwork/fieldwork.ts';
import { keptFromUnits, partRows, type SupervisionTable, supervisors, unit } from '../rows.ts';
import { isOpened } from '../supervision.ts';
import * as look from './rules.ts';

// biome-ignore format: a table is read by its columns
const briefingSteps = partRows<Briefing>()([
  { from: 'asked', on: 'BriefSupervisors', to: 'given', by: unit, within: ['informed', 'under_way'], rules: [look.supervisedUnitActs] },
]);

/** 知情: each unit briefs those who supervise it. */
export const briefingTable: SupervisionTable = {
  part: 'briefing',
  title: { zh: '情况通报', en: 'Briefing' },
  stages: {
    asked: { zh: '待通报', en: 'asked for' },
    given: { zh: '已通报', en: 'given' },
  },
  initial: ['asked'],
  final: ['given'],
  cites: [cite('lvliang-supervision-2018', '知情明政机制')],
  steps: briefingSteps,
  partsOf: (state) => (isOpened(state) ? state.briefings : []),
  targetOf: (command) => ('briefing' in command ? command.briefing : undefined),
};

// biome-ignore format: a table is read by its columns
const visitSteps = partRows<VisitRecord>()([
  { from: 'none', on: 'RecordSupervisionVisit', to: 'recorded', by: supervisors, within: ['under_way'], rules: [look.supervisorActs, look.supervisorIsImpartial, look.visitorsAreImpartial, look.visitedUnitIsSupervised, look.recordedAfterwards] },
]);

/** 监督活动: visits and meetings, each recorded. */
export const visitTable: SupervisionTable = {
  part: 'visit_record',
  title: { zh: '监督活动记录', en: 'Record of a visit or meeting' },
  stages: { recorded: { zh: '已记录', en: 'recorded' } },
  final: ['recorded'],
  cites: [cite('shandong-supervision-2017', '组织监督活动', 'SEEN', '4个基本环节作出具体规定')],
  steps: visitSteps,
  partsOf: (state) => (isOpened(state) ? state.visits : []),
  targetOf: keptFromUnits(() => undefined),
};
