import { cite } from '../../law/instruments.ts';
import { clockRows } from '../clock/table.ts';
import { consultedBeforeAssignment } from '../handling-consultation/rules.ts';
import type { Assignment } from '../parts/assignment.ts';
import { isTaken } from '../proposal.ts';
import { reminderRows } from '../reminder/table.ts';
import { office, type ProposalTable, partRows, unit } from '../table.ts';
import * as main from './main-rules.ts';
import * as opine from './opinion-rules.ts';
import * as assign from './rules.ts';
import * as succeed from './successor-rules.ts';
import * as task from './task-rules.ts';

const working = ['filed', 'merged'] as const;
const own = assign.onlyTheAssignedUnit;
const handingOver = [succeed.successorIsKnown, succeed.namesTheHeir] as const;
const assigning = [
  task.somethingToAssign,
  task.unitsAreRegistered,
  task.eachUnitOnce,
  task.unitsFitTogether,
  task.everyPointHasItsUnit,
  task.notTheUnitThatReturned,
  task.assignerFits,
  main.mainIsAssigned,
  main.followsTheMain,
  consultedBeforeAssignment,
] as const;

// biome-ignore format: a table is read by its columns
const assignmentSteps = partRows<Assignment>()([
  { from: 'none',             on: 'AssignProposal',     to: 'offered',          by: office, within: working, rules: assigning },
  { from: 'offered',          on: 'AcceptAssignment',   to: 'accepted',         by: unit,   within: working, rules: [own] },
  { from: 'offered',          on: 'RequestReturn',      to: 'return_requested', by: unit,   within: working, rules: [own, assign.returnedInTime, assign.notRuledYet, assign.proposesAnotherUnit] },
  { from: 'offered',          on: 'HandOverAssignment', to: 'offered',          by: office, within: working, rules: handingOver },
  { from: 'return_requested', on: 'GrantReturn',        to: 'returned',         by: office, within: working, rules: [] },
  { from: 'return_requested', on: 'RejectReturn',       to: 'offered',          by: office, within: working, rules: [] },
  { from: 'accepted',         on: 'RecordContact',      to: 'accepted',         by: unit,   within: working, rules: [own, assign.contactsAProposer, assign.contactTookPlace] },
  { from: 'accepted',         on: 'HandOverAssignment', to: 'accepted',         by: office, within: working, rules: handingOver },
  { from: 'accepted',         on: 'SubmitOpinion',      to: 'opinion_given',    by: unit,   within: working, rules: [own, opine.isCoHandler] },
  { from: 'opinion_given',    on: 'HandOverAssignment', to: 'opinion_given',    by: office, within: working, rules: handingOver },
  { from: 'opinion_given',    on: 'RecordAgreement',    to: 'opinion_given',    by: unit,   within: working, rules: [opine.leadCoordinates, opine.disagreementIsOpen] },
  { from: 'opinion_given',    on: 'ReportDisagreement', to: 'opinion_given',    by: unit,   within: working, rules: [opine.leadCoordinates, opine.disagreementIsOpen, opine.disagreementNotReported] },
  { from: 'opinion_given',    on: 'RuleOnDisagreement', to: 'opinion_given',    by: office, within: working, rules: [opine.disagreementIsOpen, opine.disagreementIsReported] },
]);

/** What one unit does with it. */
export const assignmentTable: ProposalTable = {
  part: 'assignment',
  title: { zh: '交办', en: 'Assignment' },
  stages: {
    offered: { zh: '待签收', en: 'offered' },
    return_requested: { zh: '申请退办', en: 'return requested' },
    returned: { zh: '已退办', en: 'returned' },
    accepted: { zh: '已签收', en: 'accepted' },
    opinion_given: { zh: '已提会办意见', en: 'opinion given' },
  },
  final: ['returned', 'opinion_given'],
  cites: [cite('city-assignment-rule', '第七条'), cite('hebei-order-125', '第四条')],
  steps: [...assignmentSteps, ...clockRows, ...reminderRows],
  partsOf: (state) => (isTaken(state) ? state.assignments : []),
  targetOf: (command) =>
    'assignment' in command && command.type !== 'SubmitReply' ? command.assignment : undefined,
};
