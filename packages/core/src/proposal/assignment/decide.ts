import type { Due } from '../../kernel/deadline.ts';
import { assignmentIn, required } from '../admitted.ts';
import { dueFrom } from '../certificates.ts';
import { knownOfFiling } from '../limit/known.ts';
import type { Deciders } from '../moves.ts';
import { handledWith, isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { answeringAssignments } from '../standing.ts';
import type { HandlingRole } from '../vocabulary.ts';
import type { assignmentCommands } from './commands.ts';
import { duesOfAcceptance, duesOfAssignment } from './dues.ts';

/**
 * The due days of a task: a co-handler gives its opinion, the others reply. What is handled together
 * with another proposal is answered no later than that one.
 */
const taskDues = (state: Proposal, role: HandlingRole, ctx: ProposalContext) => {
  const dues = duesOfAssignment(state, ctx);
  if (role === 'co_handler') return { ...dues, replyBy: dueFrom('coHandling', ctx.today, ctx) };
  const main = ctx.others[handledWith(state) ?? ''];
  const running = main && isTaken(main) ? answeringAssignments(main) : [];
  const replyBy = running.reduce(
    (due: Due, one) => (one.replyBy.by < due.by ? one.replyBy : due),
    dues.replyBy,
  );
  return { ...dues, replyBy };
};

/** What assigning, accepting and returning lead to. */
export const assignmentDeciders: Deciders<typeof assignmentCommands> = {
  AssignProposal: (state, { tasks, assigner = 'government_office' }, ctx) => {
    const before = isTaken(state) ? state.assignments : [];
    const final = before.filter(({ stage }) => stage === 'returned').length >= 2;
    return tasks.map(({ unit, role, points }, at) => ({
      type: 'ProposalAssigned' as const,
      on: ctx.today,
      assignment: `A${before.length + at + 1}`,
      unit,
      role,
      ...(points ? { points } : {}),
      assigner,
      final,
      ...taskDues(state, role, ctx),
    }));
  },
  AcceptAssignment: (state, { assignment }, ctx) => ({
    type: 'AssignmentAccepted',
    on: ctx.today,
    assignment,
    ...duesOfAcceptance(state, assignmentIn(state, assignment), ctx),
  }),
  RequestReturn: (_state, { assignment, reason, proposedUnit }, ctx) => ({
    type: 'ReturnRequested',
    on: ctx.today,
    assignment,
    reason,
    ...(proposedUnit ? { proposedUnit } : {}),
    rulingBy: dueFrom('rulingOnReturn', ctx.today, ctx),
  }),
  GrantReturn: (state, { assignment }, ctx) => ({
    type: 'AssignmentReturned',
    on: ctx.today,
    assignment,
    assignBy: dueFrom('assign', ctx.today, ctx, knownOfFiling(state, ctx.register)),
  }),
  RejectReturn: (_state, { assignment, reason }, { today: on }) => ({
    type: 'ReturnRejected',
    on,
    assignment,
    reason,
  }),
  RecordContact: (_state, { assignment, proposer, method, on, note }) => ({
    type: 'ContactRecorded',
    on,
    assignment,
    proposer,
    method,
    note,
  }),
  HandOverAssignment: (state, { assignment, reason }, ctx) => {
    const { unit } = assignmentIn(state, assignment);
    const successor = required(ctx.register.units[unit]?.successor, 'a successor').unit;
    return { type: 'AssignmentHandedOver', on: ctx.today, assignment, unit: successor, reason };
  },
  SubmitOpinion: (state, { assignment, agrees, text }, { today: on }) => {
    const late = on > assignmentIn(state, assignment).replyBy.by;
    return { type: 'OpinionGiven', on, assignment, agrees, text, late };
  },
  RecordAgreement: (_state, { assignment, note }, { today: on }) => ({
    type: 'DisagreementSettled',
    on,
    assignment,
    how: 'agreed',
    note,
  }),
  ReportDisagreement: (_state, { assignment, note }, ctx) => ({
    type: 'DisagreementReported',
    on: ctx.today,
    assignment,
    note,
    rulingBy: dueFrom('rulingOnDisagreement', ctx.today, ctx),
  }),
  RuleOnDisagreement: (_state, { assignment, ruling, jointReply }, { today: on }) => ({
    type: 'DisagreementSettled',
    on,
    assignment,
    how: jointReply ? 'joint_reply' : 'ruled',
    note: ruling,
  }),
};
