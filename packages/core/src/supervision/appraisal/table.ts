import { cite } from '../../law/instruments.ts';
import type { UnitAppraisal } from '../appraisal/appraisal.ts';
import {
  keptFromUnits,
  leadership,
  office,
  organisers,
  partRows,
  party,
  type SupervisionTable,
} from '../rows.ts';
import { isOpened } from '../supervision.ts';
import * as appraise from './rules.ts';

const within = ['under_way'] as const;
const publishes = [appraise.ballotsCount, appraise.publishedOnTheSpot] as const;

// biome-ignore format: a table is read by its columns
const appraisalSteps = partRows<UnitAppraisal>()([
  { from: 'none',     on: 'ProposeUnitAppraisal',   to: 'proposed', by: leadership, within, rules: [appraise.appraisesSupervisedUnit] },
  { from: 'proposed', on: 'AgreeToUnitAppraisal',   to: 'agreed',   by: party,      within, rules: [appraise.agreedByAnother] },
  { from: 'proposed', on: 'RefuseUnitAppraisal',    to: 'refused',  by: party,      within, rules: [] },
  { from: 'agreed',   on: 'CountBallots',           to: 'counted',  by: organisers, within, rules: [appraise.optionsAreOffered, appraise.countAddsUp] },
  { from: 'counted',  on: 'VoidBallots',            to: 'agreed',   by: organisers, within, rules: [appraise.ballotsDoNotCount] },
  { from: 'counted',  on: 'PublishPassedAppraisal', to: 'passed',   by: organisers, within, rules: [...publishes, appraise.shareReachesThreshold] },
  { from: 'counted',  on: 'PublishFailedAppraisal', to: 'failed',   by: organisers, within, rules: [...publishes, appraise.shareStaysBelow] },
  { from: 'failed',   on: 'TrackFailedAppraisal',   to: 'tracked',  by: office,     within, rules: [] },
]);

/** 民主评议: proposed, agreed to, balloted in secret, published on the spot, tracked where it failed. */
export const appraisalTable: SupervisionTable = {
  part: 'unit_appraisal',
  title: { zh: '单位民主评议', en: 'Appraisal of a unit' },
  stages: {
    proposed: { zh: '主席会议提出', en: 'proposed' },
    agreed: { zh: '县委同意', en: 'agreed to' },
    refused: { zh: '县委未同意', en: 'refused' },
    counted: { zh: '已计票', en: 'counted' },
    passed: { zh: '测评通过', en: 'passed' },
    failed: { zh: '测评未通过', en: 'failed' },
    tracked: { zh: '已跟踪督办', en: 'tracked' },
  },
  final: ['refused', 'passed', 'tracked'],
  cites: [
    cite('jingyan-appraisal-2006', '五', 'SEEN', '报县委同意,由县政协常委会组织实施'),
    cite('lucheng-appraisal-2015', '民主评议机制'),
  ],
  steps: appraisalSteps,
  partsOf: (state) => (isOpened(state) ? state.appraisals : []),
  targetOf: keptFromUnits((command) => ('appraisal' in command ? command.appraisal : undefined)),
};
