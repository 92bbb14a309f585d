import { cite } from '../../law/instruments.ts';
import { doers, type GrassrootsTable, partRows, platform } from '../table.ts';
import { itsOwnPlatform as own } from '../topic/rules.ts';
import type { AgreedItem } from './agreed.ts';
import * as agreed from './rules.ts';

const within = ['following_up'] as const;

// biome-ignore format: a table is read by its columns
const agreedSteps = partRows<AgreedItem>()([
  { from: 'own_decision',  on: 'RecordOwnApproval',    to: 'open',          by: platform, within, rules: [own, agreed.ownDecisionWasTaken] },
  { from: 'own_decision',  on: 'RecordOwnRefusal',     to: 'not_approved',  by: platform, within, rules: [own, agreed.ownDecisionWasTaken] },
  { from: 'own_decision',  on: 'PassOnAgreedItem',     to: 'passed_on',     by: platform, within, rules: [own, agreed.isStuck] },
  { from: 'open',          on: 'ReportAgreedItemDone', to: 'done_reported', by: doers,    within, rules: [own, agreed.responsibleReports] },
  { from: 'open',          on: 'PassOnAgreedItem',     to: 'passed_on',     by: platform, within, rules: [own, agreed.isStuck] },
  { from: 'done_reported', on: 'ConfirmAgreedItem',    to: 'confirmed',     by: platform, within, rules: [own] },
  { from: 'done_reported', on: 'ReturnAgreedItem',     to: 'open',          by: platform, within, rules: [own, agreed.mayGoBack, agreed.newDayAhead] },
  { from: 'done_reported', on: 'PassOnAgreedItem',     to: 'passed_on',     by: platform, within, rules: [own, agreed.isStuck] },
]);

/** 成果清单: what was agreed, until those concerned are content; what is the people's own they decide first. */
export const agreedTable: GrassrootsTable = {
  part: 'agreed_item',
  title: { zh: '成果清单事项', en: 'Agreed item' },
  stages: {
    own_decision: { zh: '待村(居)民会议决定', en: "awaits the people's own decision" },
    open: { zh: '待办理落实', en: 'to be carried out' },
    done_reported: { zh: '待群众评价', en: 'to be rated' },
    confirmed: { zh: '群众满意', en: 'confirmed' },
    not_approved: { zh: '村(居)民会议未同意', en: 'not approved by the people' },
    passed_on: { zh: '事项已转出', en: 'passed on' },
  },
  initial: ['own_decision', 'open'],
  final: ['confirmed', 'not_approved', 'passed_on'],
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '推进“两商衔接”有机结合'),
    cite('nantong-council-rooms', '协商流程', 'SEEN-part'),
  ],
  steps: agreedSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.agreed),
  targetOf: (command) => ('item' in command ? command.item : undefined),
};
