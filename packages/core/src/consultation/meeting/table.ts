import { cite } from '../../law/instruments.ts';
import { isOpened } from '../consultation.ts';
import { organiserActs } from '../lead/rules.ts';
import { type ConsultationTable, members, organisers, partRows, units } from '../rows.ts';
import type { Briefing, Question, Statement } from './meeting.ts';
import * as meet from './rules.ts';
import { collectiveIsCleared, statementLength } from './statement-rules.ts';

const sitting = ['in_session'] as const;
const answering = ['in_session', 'held', 'outcome_submitted'] as const;
const cites = [cite('pingdingshan-consultation', '通报—提问—解答—发言', 'PRACTICE')] as const;

// biome-ignore format: a table is read by its columns
const briefingSteps = partRows<Briefing>()([
  { from: 'none', on: 'BriefConsultation', to: 'given', by: units, within: sitting, rules: [meet.unitTakesPart, meet.namesItsUnit, meet.briefingBeforeQuestions] },
]);

/** The table of briefings: 通报. */
export const briefingTable: ConsultationTable = {
  part: 'briefing',
  title: { zh: '通报', en: 'Briefing' },
  stages: { given: { zh: '已通报', en: 'given' } },
  final: ['given'],
  cites,
  steps: briefingSteps,
  partsOf: (state) => (isOpened(state) ? state.briefings : []),
  targetOf: () => undefined,
};

// biome-ignore format: a table is read by its columns
const questionSteps = partRows<Question>()([
  { from: 'none',     on: 'AskQuestion',    to: 'asked',    by: members,    within: sitting,   rules: [meet.participantSpeaks, meet.afterTheBriefing, meet.questionsBeforeStatements, meet.asksAUnitPresent] },
  { from: 'asked',    on: 'AnswerQuestion', to: 'answered', by: units,      within: sitting,   rules: [meet.answersItsOwn] },
  { from: 'asked',    on: 'DeferAnswer',    to: 'deferred', by: organisers, within: sitting,   rules: [organiserActs] },
  { from: 'deferred', on: 'AnswerQuestion', to: 'answered', by: units,      within: answering, rules: [meet.answersItsOwn] },
]);

/** The table of questions and answers: 提问、解答. */
export const questionTable: ConsultationTable = {
  part: 'question',
  title: { zh: '提问和解答', en: 'Question and answer' },
  stages: {
    asked: { zh: '待解答', en: 'asked' },
    deferred: { zh: '会后书面解答', en: 'left to writing' },
    answered: { zh: '已解答', en: 'answered' },
  },
  final: ['answered'],
  cites,
  steps: questionSteps,
  partsOf: (state) => (isOpened(state) ? state.questions : []),
  targetOf: (command) => ('question' in command ? command.question : undefined),
};

// biome-ignore format: a table is read by its columns
const statementSteps = partRows<Statement>()([
  { from: 'none', on: 'MakeStatement',   to: 'made',      by: ['member', 'expert'], within: sitting,                     rules: [meet.participantSpeaks, meet.afterTheBriefing, meet.answersBeforeStatements, statementLength, collectiveIsCleared] },
  { from: 'none', on: 'HandInStatement', to: 'handed_in', by: ['member', 'expert'], within: ['preparing', 'in_session'], rules: [meet.participantSpeaks, statementLength, collectiveIsCleared] },
]);

/** The table of statements: 发言. */
export const statementTable: ConsultationTable = {
  part: 'statement',
  title: { zh: '发言', en: 'Statement' },
  stages: {
    made: { zh: '口头发言', en: 'made' },
    handed_in: { zh: '书面发言', en: 'handed in' },
  },
  final: ['made', 'handed_in'],
  cites,
  steps: statementSteps,
  partsOf: (state) => (isOpened(state) ? state.statements : []),
  targetOf: () => undefined,
};
