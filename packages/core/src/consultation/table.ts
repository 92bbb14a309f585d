import { cite } from '../law/instruments.ts';
import * as change from './change/rules.ts';
import { isOpened } from './consultation.ts';
import * as follow from './follow-up/rules.ts';
import { approverApproves, organiserActs } from './lead/rules.ts';
import * as meet from './meeting/rules.ts';
import { attendanceIsOfThoseInvited, wasDeliberated } from './meeting/statement-rules.ts';
import * as plan from './opening/plan-rules.ts';
import * as open from './opening/rules.ts';
import { recommendationsAreAdopted } from './outcome/recommendation-rules.ts';
import * as outcome from './outcome/rules.ts';
import * as notice from './preparation/notice-rules.ts';
import * as prepare from './preparation/rules.ts';
import * as research from './research/rules.ts';
import { approvers, type ConsultationTable, caseRows, organisers } from './rows.ts';
import { statusWords } from './status.ts';

const underPlan = [
  plan.planIsOfConsultation,
  plan.planIsInForce,
  plan.topicMatchesForm,
  plan.itemIsFree,
] as const;
const opening = [
  open.formIsHeld,
  open.leaderFitsForm,
  plan.isInThePlan,
  ...underPlan,
  open.unitsAreKnown,
  open.followsLiaison,
  open.decisionIsAhead,
] as const;
const completing = [
  organiserActs,
  research.planIsApproved,
  research.sampleIsExamined,
  research.causesAreClear,
] as const;
const again = [...completing, research.completedOnce] as const;
const postponing = [organiserActs, change.untilLiesAhead, change.partyAgrees] as const;
const cancelling = [approverApproves, change.partyAgrees] as const;
const resuming = [
  organiserActs,
  change.resumedUnderAPlanOfTheYear,
  change.takesOverWhatWasPostponed,
  ...underPlan,
] as const;
const replacing = [organiserActs, change.unitWasSucceeded] as const;
const convening = [
  organiserActs,
  research.researchedBeforeMeeting,
  prepare.workPlanIsApproved,
  meet.onItsDay,
  meet.noticeWasSent,
  meet.materialsWereSent,
] as const;
const sending = [organiserActs, prepare.workPlanIsApproved] as const;
const publishing = [follow.notSecret, follow.publishedOnce] as const;
const offices = ['party_office', 'government_office'] as const;
const office = ['cppcc_office'] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = caseRows([
  { from: 'none',        on: 'OpenConsultation',     to: 'planned',     by: organisers, rules: opening },
  { from: 'planned',     on: 'BeginResearch',        to: 'researching', by: organisers, rules: [organiserActs, research.planIsApproved] },
  { from: 'planned',     on: 'PrepareConsultation',  to: 'preparing',   by: organisers, rules: [organiserActs, prepare.researchMayFollow] },
  { from: 'planned',     on: 'PostponeConsultation', to: 'postponed',   by: organisers, rules: postponing },
  { from: 'planned',     on: 'CancelConsultation',   to: 'cancelled',   by: approvers,  rules: cancelling },
  { from: 'planned',     on: 'ReplaceConsultedUnit', to: 'planned',     by: organisers, rules: replacing },

  { from: 'researching', on: 'CompleteResearch',     to: 'preparing',   by: organisers, rules: completing },
  { from: 'researching', on: 'PostponeConsultation', to: 'postponed',   by: organisers, rules: postponing },
  { from: 'researching', on: 'CancelConsultation',   to: 'cancelled',   by: approvers,  rules: cancelling },
  { from: 'researching', on: 'ReplaceConsultedUnit', to: 'researching', by: organisers, rules: replacing },

  { from: 'preparing',   on: 'CompleteResearch',          to: 'preparing',  by: organisers, rules: again },
  { from: 'preparing',   on: 'SendConsultationNotice',    to: 'preparing',  by: organisers, rules: [...sending, notice.noticeOnce, notice.noticeInTime] },
  { from: 'preparing',   on: 'SendConsultationMaterials', to: 'preparing',  by: organisers, rules: [...sending, notice.noticeComesFirst, notice.materialsInTime] },
  { from: 'preparing',   on: 'ConveneConsultation',       to: 'in_session', by: organisers, rules: convening },
  { from: 'preparing',   on: 'PostponeConsultation',      to: 'postponed',  by: organisers, rules: postponing },
  { from: 'preparing',   on: 'CancelConsultation',        to: 'cancelled',  by: approvers,  rules: cancelling },
  { from: 'preparing',   on: 'ReplaceConsultedUnit',      to: 'preparing',  by: organisers, rules: replacing },

  { from: 'in_session',  on: 'ConcludeConsultation', to: 'held',      by: organisers, rules: [organiserActs, meet.answersBeforeStatements, wasDeliberated, attendanceIsOfThoseInvited] },
  { from: 'in_session',  on: 'PostponeConsultation', to: 'postponed', by: organisers, rules: postponing },

  { from: 'held', on: 'CompleteResearch',          to: 'held',              by: organisers, rules: again },
  { from: 'held', on: 'SubmitConsultationOutcome', to: 'outcome_submitted', by: organisers, rules: [organiserActs, outcome.noResearchNoAdvice, outcome.minutesAreIssued, outcome.nothingLeftInDraft, recommendationsAreAdopted] },
  { from: 'held', on: 'ReplaceConsultedUnit',      to: 'held',              by: organisers, rules: replacing },

  { from: 'outcome_submitted', on: 'AcknowledgeConsultationOutcome', to: 'outcome_submitted', by: offices,    rules: [follow.acknowledgedOnce] },
  { from: 'outcome_submitted', on: 'LinkInstruction',                to: 'outcome_submitted', by: organisers, rules: [organiserActs, follow.linkedOnce, follow.followsThisCase] },
  { from: 'outcome_submitted', on: 'CloseConsultation',              to: 'closed',            by: organisers, rules: [organiserActs, follow.outcomeIsReceived, follow.followedUp, follow.closingIsExplained] },
  { from: 'outcome_submitted', on: 'PublishConsultation',            to: 'outcome_submitted', by: office,     rules: publishing },

  { from: 'closed', on: 'PublishConsultation', to: 'closed', by: office, rules: publishing },

  { from: 'postponed', on: 'ResumeResearch',     to: 'planned',   by: organisers, rules: [...resuming, change.notYetResearched] },
  { from: 'postponed', on: 'ResumePreparation',  to: 'preparing', by: organisers, rules: [...resuming, research.researchedBeforeMeeting] },
  { from: 'postponed', on: 'CancelConsultation', to: 'cancelled', by: approvers,  rules: cancelling },
]);

/** 调研—协商—督办: opened, researched, prepared, held, submitted, followed up, closed. */
export const caseTable: ConsultationTable = {
  part: 'case',
  title: { zh: '协商', en: 'Consultation' },
  stages: {
    planned: statusWords.planned,
    researching: statusWords.researching,
    preparing: statusWords.preparing,
    in_session: statusWords.in_session,
    held: statusWords.held,
    outcome_submitted: statusWords.outcome_submitted,
    closed: statusWords.closed,
    postponed: statusWords.postponed,
    cancelled: statusWords.cancelled,
  },
  final: ['closed', 'cancelled'],
  cites: [
    cite('cppcc-charter-2018', '第四条'),
    cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '积极探索“调研—协商—督办”闭环机制'),
  ],
  steps: caseSteps,
  partsOf: (state) => (isOpened(state) ? [state] : []),
  targetOf: (_command, state) => (isOpened(state) ? state.id : undefined),
};
