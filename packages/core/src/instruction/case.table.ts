import { cite } from '../law/instruments.ts';
import * as close from './closing/rules.ts';
import { draftsAreAnswered } from './draft/rules.ts';
import { inspectionsHaveResults } from './inspection/rules.ts';
import { leadersHadTime, noneCame } from './leader/rules.ts';
import * as open from './opening/rules.ts';
import { committeeHasFollowed, speechesAreOver } from './speech/rules.ts';
import { caseRows, cppcc, type InstructionTable } from './table.ts';

const opening = [
  open.oneSource,
  open.sourceRecommends,
  open.informedAreKnown,
  open.committeeIsSpecial,
  open.speechesHaveACommittee,
] as const;

const closing = [
  close.everythingSettled,
  inspectionsHaveResults,
  close.nothingToPassOn,
  close.reported,
  close.secretIsNotPublished,
  draftsAreAnswered,
  committeeHasFollowed,
  speechesAreOver,
] as const;

// biome-ignore format: a table is read by its columns
const steps = caseRows([
  { from: 'none', on: 'OpenFollowUp',        to: 'open',   by: cppcc, rules: opening },
  { from: 'open', on: 'RecordNoInstruction', to: 'open',   by: cppcc, rules: [noneCame, leadersHadTime] },
  { from: 'open', on: 'PassOnFeedback',      to: 'open',   by: cppcc, rules: [close.somethingToPassOn] },
  { from: 'open', on: 'ReportFollowUp',      to: 'open',   by: cppcc, rules: [close.timeToReport] },
  { from: 'open', on: 'CloseFollowUp',       to: 'closed', by: cppcc, rules: closing },
]);

/** The life of a follow-up: opened, passed on, summed up, closed. */
export const instructionCaseTable: InstructionTable = {
  part: 'case',
  title: { zh: '批示和采纳落实', en: 'Instruction and adoption' },
  stages: { open: { zh: '督办中', en: 'under way' }, closed: { zh: '办结', en: 'closed' } },
  final: ['closed'],
  cites: [
    cite('luoyang-outcome-measures', '批办、交办、承办、反馈'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '积极探索“调研—协商—督办”闭环机制'),
  ],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};
