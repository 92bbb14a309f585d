import { cite } from '../../law/instruments.ts';
import { cppcc, type InstructionTable, inspectors, partRows, units } from '../table.ts';
import * as answer from './answer-rules.ts';
import * as hand from './hand-out-rules.ts';
import * as receive from './receipt-rules.ts';
import type { HandledRecommendation } from './recommendation.ts';

const within = ['open'] as const;
const ruling = ['supervising_office', 'government_office'] as const;
const own = [receive.addressedUnitActs] as const;
const adopts = [receive.addressedUnitActs, answer.dayLiesAhead] as const;
const postpones = [
  receive.addressedUnitActs,
  answer.postponedInTime,
  answer.postponementIsLeft,
  answer.postponedWithinLimit,
] as const;

// A unit answers what it has taken on: before that nobody has said who is responsible, and a return
// and an answer would both be open at once.
// biome-ignore format: a table is read by its columns
const steps = partRows<HandledRecommendation>()([
  { from: 'open',         on: 'HandOutRecommendation',     to: 'handed_out',         by: inspectors, within, rules: [hand.instructionCame, hand.documentIsNamed] },
  { from: 'open',         on: 'SendForReference',          to: 'sent_for_reference', by: cppcc,      within, rules: [hand.noInstructionCame] },
  { from: 'handed_out',   on: 'TakeOnRecommendation',      to: 'taken_on',           by: units,      within, rules: [receive.addressedUnitActs, receive.headIsResponsible] },
  { from: 'handed_out',   on: 'ReturnRecommendation',      to: 'returned',           by: units,      within, rules: [receive.addressedUnitActs, receive.returnedInTime, receive.rulingIsFinal, receive.anotherUnit] },
  { from: 'returned',     on: 'ReaddressRecommendation',   to: 'handed_out',         by: ruling,     within, rules: [receive.anotherUnit] },
  { from: 'returned',     on: 'InsistOnRecommendation',    to: 'handed_out',         by: ruling,     within, rules: [] },
  { from: 'taken_on',     on: 'AdoptRecommendation',       to: 'to_carry_out',       by: units,      within, rules: adopts },
  { from: 'taken_on',     on: 'AdoptRecommendationInPart', to: 'to_carry_out',       by: units,      within, rules: adopts },
  { from: 'taken_on',     on: 'NoteRecommendation',        to: 'noted',              by: units,      within, rules: own },
  { from: 'taken_on',     on: 'DeclineRecommendation',     to: 'not_adopted',        by: units,      within, rules: own },
  { from: 'to_carry_out', on: 'ReportCarriedOut',          to: 'reported',           by: units,      within, rules: [receive.addressedUnitActs, answer.carriedOutBefore] },
  { from: 'to_carry_out', on: 'PostponeCarryingOut',       to: 'to_carry_out',       by: units,      within, rules: postpones },
  { from: 'to_carry_out', on: 'ExplainNotCarriedOut',      to: 'explained',          by: units,      within, rules: own },
  { from: 'reported',     on: 'TakeNoteOfReport',          to: 'carried_out',        by: cppcc,      within, rules: [] },
  { from: 'reported',     on: 'AskForMore',                to: 'to_carry_out',       by: cppcc,      within, rules: [] },
]);

/** 意见建议: handed out, taken on or returned, answered and carried out. */
export const recommendationTable: InstructionTable = {
  part: 'recommendation',
  title: { zh: '意见建议', en: 'Recommendation' },
  stages: {
    open: { zh: '待交办', en: 'to be handed out' },
    handed_out: { zh: '已交办待接办', en: 'handed out' },
    returned: { zh: '已退回待裁定', en: 'returned' },
    taken_on: { zh: '已接办待答复', en: 'taken on' },
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
  cites: [
    cite('luoyang-outcome-measures', '批办、交办、承办、反馈'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '部门采纳落实反馈制度'),
  ],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.recommendations),
  targetOf: (command) => ('recommendation' in command ? command.recommendation : undefined),
};
