import { UnitId } from '../../county/entries.ts';
import { areaOf } from '../../kernel/area.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import type { HandlingRole } from '../../words/handling.ts';
import { assignmentIn } from '../case/admitted.ts';
import { parts, withAssignment } from '../case/changes.ts';
import { answeringAssignments } from '../case/queries.ts';
import { duesOfAcceptance, duesOfAssignment } from '../deadlines/assignment-dues.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import { knownOfFiling } from '../deadlines/known.ts';
import { type Assignment, assignmentCommands, type Opinion } from '../parts/assignment.ts';
import { assignmentFacts } from '../parts/assignment-facts.ts';
import { handledWith, isOpen, isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { heirsOf } from './main.ts';

type AssignmentFact = FactOf<typeof assignmentFacts>;

const says = saysOf<AssignmentFact, Proposal, ProposalContext>();
const assignments = parts('assignments', 'A');

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

const ruledOn = (one: Assignment, on: CalendarDay): Pick<Assignment, 'request'> =>
  one.request ? { request: { ...one.request, ruledOn: on } } : {};

const withOpinion = (state: Proposal, event: AssignmentFact, change: Partial<Opinion>): Proposal =>
  withAssignment(state, event, (one) =>
    one.opinion ? { ...one, opinion: { ...one.opinion, ...change } } : one,
  );

/** 交办、退办、会办: what happens between the assigner and the units. */
export const assignment = areaOf<Proposal, ProposalContext>()({
  commands: assignmentCommands,
  facts: assignmentFacts,
  decide: {
    AssignProposal: (state, { tasks, assigner = 'government_office' }, ctx) => {
      const before = isTaken(state) ? state.assignments : [];
      const final = before.filter(({ stage }) => stage === 'returned').length >= 2;
      return tasks.map((task, at) => ({
        type: 'ProposalAssigned' as const,
        on: ctx.today,
        assignment: `A${before.length + at + 1}`,
        ...recorded(task),
        assigner,
        final,
        ...taskDues(state, task.role, ctx),
      }));
    },
    AcceptAssignment: (state, { assignment: id }, ctx) => ({
      type: 'AssignmentAccepted',
      on: ctx.today,
      assignment: id,
      ...duesOfAcceptance(state, assignmentIn(state, id), ctx),
    }),
    RequestReturn: says('ReturnRequested', (ctx) => ({
      rulingBy: dueFrom('rulingOnReturn', ctx.today, ctx),
    })),
    GrantReturn: says('AssignmentReturned', (ctx, state) => ({
      assignBy: dueFrom('assign', ctx.today, ctx, knownOfFiling(state, ctx.register)),
    })),
    RejectReturn: says('ReturnRejected'),
    // The day is that of the contact, not that of the record.
    RecordContact: (_state, { type: _, ...recordedContact }) => ({
      type: 'ContactRecorded',
      ...recordedContact,
    }),
    HandOverAssignment: (state, { assignment: id, unit: named, reason }, ctx) => {
      const open = required(isOpen(state) ? state : undefined, 'an assignment');
      const [heir] = heirsOf(open, assignmentIn(state, id), ctx);
      const unit = UnitId.parse(named ?? heir);
      return { type: 'AssignmentHandedOver', on: ctx.today, assignment: id, unit, reason };
    },
    SubmitOpinion: (state, { type: _, ...opinion }, { today: on }) => {
      const late = on > assignmentIn(state, opinion.assignment).replyBy.by;
      return { type: 'OpinionGiven', on, ...opinion, late };
    },
    RecordAgreement: says('DisagreementSettled', () => ({ how: 'agreed' as const })),
    ReportDisagreement: says('DisagreementReported', (ctx) => ({
      rulingBy: dueFrom('rulingOnDisagreement', ctx.today, ctx),
    })),
    RuleOnDisagreement: (_state, { assignment: id, ruling, jointReply }, { today: on }) => ({
      type: 'DisagreementSettled',
      on,
      assignment: id,
      how: jointReply ? ('joint_reply' as const) : ('ruled' as const),
      note: ruling,
    }),
  },
  evolve: {
    ProposalAssigned: assignments.adds(({ assignment: id, on: assignedOn, type: _, ...task }) => ({
      id,
      assignedOn,
      ...task,
      stage: 'offered',
      contacts: [],
    })),
    AssignmentAccepted: assignments.changes(
      'assignment',
      ({ type: _, assignment: __, on: acceptedOn, ...dues }) => ({
        ...dues,
        stage: 'accepted',
        acceptedOn,
      }),
    ),
    ReturnRequested: assignments.changes(
      'assignment',
      ({ type: _, assignment: __, ...request }) => ({
        stage: 'return_requested',
        request,
      }),
    ),
    AssignmentReturned: (state, event) => {
      const base = withAssignment(state, event, (one) => ({
        ...one,
        ...ruledOn(one, event.on),
        stage: 'returned',
      }));
      const { on: countsFrom, assignBy } = event;
      return base.stage === 'filed'
        ? { ...base, filing: { ...base.filing, countsFrom, assignBy } }
        : { ...base, merger: { ...base.merger, countsFrom, assignBy } };
    },
    ReturnRejected: (state, event) =>
      withAssignment(state, event, (one) => ({
        ...one,
        ...ruledOn(one, event.on),
        stage: 'offered',
        final: true,
      })),
    ContactRecorded: (state, event) => {
      const { type: _, assignment: __, ...contact } = event;
      return withAssignment(state, event, (one) => ({
        ...one,
        contacts: [...one.contacts, contact],
      }));
    },
    AssignmentHandedOver: (state, event) =>
      withAssignment(state, event, (one) => {
        const { on, reason, unit } = event;
        const handovers = [...(one.handovers ?? []), { from: one.unit, on, reason }];
        return { ...one, unit, handovers };
      }),
    OpinionGiven: assignments.changes('assignment', ({ type: _, assignment: __, ...opinion }) => ({
      stage: 'opinion_given',
      opinion,
    })),
    DisagreementReported: (state, event) => {
      const { type: _, assignment: __, ...reported } = event;
      return withOpinion(state, event, { reported });
    },
    DisagreementSettled: (state, event) => {
      const { type: _, assignment: __, ...settled } = event;
      return withOpinion(state, event, { settled });
    },
  },
});
