import { cite } from '../../law/instruments.ts';
import { isOpened } from '../consultation.ts';
import { approvedByAnother, approverApproves, organiserActs } from '../lead/rules.ts';
import { approvers, type ConsultationTable, organisers, partRows } from '../rows.ts';
import type { Outcome, RecommendationDraft } from './outcome.ts';
import * as advice from './recommendation-rules.ts';
import * as outcome from './rules.ts';

const within = ['held'] as const;

// biome-ignore format: a table is read by its columns
const outcomeSteps = partRows<Outcome>()([
  { from: 'none',    on: 'DraftConsultationOutcome',  to: 'drafted',  by: organisers, within, rules: [organiserActs, outcome.oneOutcomePending, outcome.typeIsOpen, outcome.minutesOnce] },
  { from: 'drafted', on: 'AdoptConsultationOutcome',  to: 'adopted',  by: approvers,  within, rules: [approverApproves, approvedByAnother, outcome.bodyMayAdopt, outcome.reportsItsOwnMeeting] },
  { from: 'drafted', on: 'ReturnConsultationOutcome', to: 'returned', by: approvers,  within, rules: [approverApproves] },
  { from: 'adopted', on: 'IssueConsultationMinutes',  to: 'issued',   by: organisers, within, rules: [organiserActs, outcome.onlyMinutesAreIssued] },
]);

/** The table of outcomes: minutes, reports, briefs and formal proposals. */
export const outcomeTable: ConsultationTable = {
  part: 'outcome',
  title: { zh: '协商成果', en: 'Outcome' },
  stages: {
    drafted: { zh: '成果待审定', en: 'waits to be adopted' },
    adopted: { zh: '成果已审定', en: 'adopted' },
    returned: { zh: '已退回', en: 'sent back' },
    issued: { zh: '已印送', en: 'sent out' },
    submitted: { zh: '已报送', en: 'submitted' },
  },
  initial: ['submitted'],
  final: ['returned', 'issued', 'submitted'],
  cites: [cite('city-consultation-rules', '协商成果', 'SEEN', '会议纪要、建议案')],
  steps: outcomeSteps,
  partsOf: (state) => (isOpened(state) ? state.outcomes : []),
  targetOf: (command) => ('outcome' in command ? command.outcome : undefined),
};

// biome-ignore format: a table is read by its columns
const recommendationSteps = partRows<RecommendationDraft>()([
  { from: 'none',    on: 'AddConsultationRecommendation',  to: 'drafted', by: organisers, within, rules: [organiserActs, outcome.noResearchNoAdvice, advice.oneMatter, advice.addressedToAUnit, advice.restsOnWhatIsKnown] },
  { from: 'drafted', on: 'DropConsultationRecommendation', to: 'dropped', by: organisers, within, rules: [organiserActs, advice.notSentOutYet] },
]);

/** The table of recommendations. */
export const recommendationTable: ConsultationTable = {
  part: 'recommendation',
  title: { zh: '意见建议', en: 'Recommendation' },
  stages: {
    drafted: { zh: '已拟写', en: 'drafted' },
    dropped: { zh: '已撤下', en: 'dropped' },
    submitted: { zh: '已报送', en: 'submitted' },
  },
  initial: ['submitted'],
  final: ['dropped', 'submitted'],
  cites: [cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '坚持“不调研、不建言”')],
  steps: recommendationSteps,
  partsOf: (state) => (isOpened(state) ? state.drafts : []),
  targetOf: (command) => ('recommendation' in command ? command.recommendation : undefined),
};
