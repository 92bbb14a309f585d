import { roleWords } from '../county/actor.ts';
import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { cite } from '../law/instruments.ts';
import { mayReadTheFollowUp } from './access.ts';
import * as whole from './case-rules.ts';
import type { InstructionCommand } from './commands.ts';
import { draftsAreAnswered } from './draft/rules.ts';
import { draftTable } from './draft/table.ts';
import type {
  CountyInspection,
  HandledRecommendation,
  Instruction,
  InstructionCase,
  InstructionContext,
  LeaderInstruction,
} from './instruction.ts';
import * as lead from './leader-rules.ts';
import * as recommend from './recommendation-rules.ts';
import { knowsOf } from './standing.ts';
import {
  cppcc,
  type InstructionTable,
  inspectors,
  leadersOffices,
  type Steps,
  units,
} from './table.ts';

const chain = cite('luoyang-outcome-measures', '批办、交办、承办、反馈');
const goals = (quote: string) => cite('huailai-goals-2023', '总体绩效目标', 'SEEN', quote);
const closing = [
  whole.everythingSettled,
  whole.inspectionsHaveResults,
  whole.nothingToPassOn,
  whole.reported,
  whole.secretIsNotPublished,
  draftsAreAnswered,
] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = [
  { from: 'none', on: 'OpenFollowUp',        to: 'open',   by: cppcc, rules: [whole.oneSource, whole.sourceRecommends, whole.informedAreKnown] },
  { from: 'open', on: 'RecordNoInstruction', to: 'open',   by: cppcc, rules: [whole.noneCame, whole.leadersHadTime] },
  { from: 'open', on: 'PassOnFeedback',      to: 'open',   by: cppcc, rules: [whole.somethingToPassOn] },
  { from: 'open', on: 'ReportFollowUp',      to: 'open',   by: cppcc, rules: [whole.timeToReport] },
  { from: 'open', on: 'CloseFollowUp',       to: 'closed', by: cppcc, rules: closing },
] as const satisfies Steps<InstructionCase['stage']>;

const caseTable: InstructionTable = {
  part: 'case',
  title: { zh: '批示和采纳落实', en: 'Instruction and adoption' },
  stages: { open: { zh: '督办中', en: 'under way' }, closed: { zh: '办结', en: 'closed' } },
  final: ['closed'],
  cites: [chain, goals('积极探索“调研—协商—督办”闭环机制')],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};

// biome-ignore format: a table is read by its columns
const leaderSteps = [
  { from: 'none',     on: 'RecordLeaderInstruction', to: 'received',  by: leadersOffices, within: ['open'], rules: [lead.ownOfficeRecords, lead.addresseesOnRegister, lead.instructedBefore] },
  { from: 'received', on: 'FeedBackOnInstruction',   to: 'received',  by: units,          rules: [lead.addresseeFeedsBack] },
  { from: 'received', on: 'ConcludeInstruction',     to: 'concluded', by: inspectors,     rules: [lead.everyAddresseeFedBack] },
] as const satisfies Steps<LeaderInstruction['stage']>;

const leaderTable: InstructionTable = {
  part: 'leader_instruction',
  title: { zh: '领导批示', en: 'Instruction of a leader' },
  stages: {
    received: { zh: '待反馈', en: 'received' },
    concluded: { zh: '批示办结', en: 'concluded' },
  },
  final: ['concluded'],
  cites: [chain, goals('协商成果领导批示')],
  steps: leaderSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.instructions),
  // To whom a secret one is not told, it is not there.
  targetOf: (command, state, { actor, register }) => {
    if (!('leaderInstruction' in command) || state.stage === 'none') return undefined;
    const found = state.instructions.find(({ id }) => id === command.leaderInstruction);
    return found && knowsOf(found, actor, register) ? found.id : '';
  },
};

const open = ['open'] as const;
const answers = [recommend.addressedUnitAnswers] as const;
const adopts = [recommend.addressedUnitAnswers, recommend.dayLiesAhead] as const;
const redirects = ['supervising_office', 'government_office'] as const;

// biome-ignore format: a table is read by its columns
const recommendationSteps = [
  { from: 'open',         on: 'HandOutRecommendation',     to: 'handed_out',         by: inspectors, within: open, rules: [recommend.instructionCame] },
  { from: 'open',         on: 'SendForReference',          to: 'sent_for_reference', by: cppcc,      within: open, rules: [recommend.noInstructionCame] },
  { from: 'handed_out',   on: 'ReaddressRecommendation',   to: 'handed_out',         by: redirects,  within: open, rules: [recommend.anotherUnit] },
  { from: 'handed_out',   on: 'AdoptRecommendation',       to: 'to_carry_out',       by: units,      within: open, rules: adopts },
  { from: 'handed_out',   on: 'AdoptRecommendationInPart', to: 'to_carry_out',       by: units,      within: open, rules: adopts },
  { from: 'handed_out',   on: 'NoteRecommendation',        to: 'noted',              by: units,      within: open, rules: answers },
  { from: 'handed_out',   on: 'DeclineRecommendation',     to: 'not_adopted',        by: units,      within: open, rules: answers },
  { from: 'to_carry_out', on: 'ReportCarriedOut',          to: 'reported',           by: units,      within: open, rules: answers },
  { from: 'to_carry_out', on: 'PostponeCarryingOut',       to: 'to_carry_out',       by: units,      within: open, rules: [recommend.addressedUnitAnswers, recommend.postponedInTime] },
  { from: 'to_carry_out', on: 'ExplainNotCarriedOut',      to: 'explained',          by: units,      within: open, rules: answers },
  { from: 'reported',     on: 'TakeNoteOfReport',          to: 'carried_out',        by: cppcc,      within: open, rules: [] },
  { from: 'reported',     on: 'AskForMore',                to: 'to_carry_out',       by: cppcc,      within: open, rules: [] },
] as const satisfies Steps<HandledRecommendation['stage']>;

const recommendationTable: InstructionTable = {
  part: 'recommendation',
  title: { zh: '意见建议', en: 'Recommendation' },
  stages: {
    open: { zh: '待交办', en: 'to be handed out' },
    handed_out: { zh: '已交办待答复', en: 'handed out' },
    to_carry_out: { zh: '采纳待落实', en: 'to be carried out' },
    reported: { zh: '已报告落实', en: 'reported carried out' },
    carried_out: { zh: '已落实', en: 'carried out' },
    explained: { zh: '未能落实已说明', en: 'explained' },
    noted: { zh: '研究参考', en: 'noted' },
    not_adopted: { zh: '未采纳', en: 'not adopted' },
    sent_for_reference: { zh: '已送参考', en: 'sent for reference' },
  },
  initial: ['open'],
  final: ['carried_out', 'explained', 'noted', 'not_adopted', 'sent_for_reference'],
  cites: [chain, goals('部门采纳落实反馈制度')],
  steps: recommendationSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.recommendations),
  targetOf: (command) => ('recommendation' in command ? command.recommendation : undefined),
};

// biome-ignore format: a table is read by its columns
const inspectionSteps = [
  { from: 'none',             on: 'RequestCountyInspection',  to: 'requested',        by: cppcc,      within: open, rules: [recommend.keyItemsAreOpen] },
  { from: 'requested',        on: 'ReceiveForInspection',     to: 'under_inspection', by: inspectors, within: open, rules: [] },
  { from: 'under_inspection', on: 'ReportInspectionProgress', to: 'under_inspection', by: inspectors, within: open, rules: [] },
  { from: 'under_inspection', on: 'ConcludeInspection',       to: 'concluded',        by: inspectors, within: open, rules: [] },
] as const satisfies Steps<CountyInspection['stage']>;

const inspectionTable: InstructionTable = {
  part: 'inspection',
  title: { zh: '督查事项', en: 'Inspection' },
  stages: {
    requested: { zh: '已提请', en: 'requested' },
    under_inspection: { zh: '督查中', en: 'under inspection' },
    concluded: { zh: '督查办结', en: 'concluded' },
  },
  final: ['concluded'],
  cites: [goals('重点建议事项办理纳入全县督查工作程序')],
  steps: inspectionSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.inspections),
  targetOf: (command) => ('inspection' in command ? command.inspection : undefined),
};

/** What follows from an outcome, row by row. */
export const instructionWorkflow: Workflow<Instruction, InstructionCommand, InstructionContext> =
  checked({
    subject: 'instruction',
    title: { zh: '批示和采纳落实', en: 'Instruction and adoption' },
    roles: roleWords,
    access: mayReadTheFollowUp,
    tables: [caseTable, leaderTable, recommendationTable, inspectionTable, draftTable],
  });
