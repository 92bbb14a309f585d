import { unitToday } from '../../county/duties.ts';
import { UnitId } from '../../county/entries.ts';
import { recorded } from '../../kernel/recorded.ts';
import { saysOf } from '../../kernel/says.ts';
import { SupervisionId } from '../../lineage/ids.ts';
import { knownPlan, lateSince } from '../../lineage/plans.ts';
import {
  dueToday,
  endDeadlines,
  type SupervisionClock,
  type SupervisionClockKind,
  startDeadline,
} from '../clocks.ts';
import { supervisionArea, withLastStep } from '../moves.ts';
import { supervisorsNow } from '../queries.ts';
import {
  opened,
  type Supervision,
  type SupervisionContext,
  type SupervisionState,
} from '../supervision.ts';
import { type OpeningFact, openingFacts } from './facts.ts';
import { openingCommands } from './opening.ts';

const says = saysOf<OpeningFact, SupervisionState, SupervisionContext>();

const nothingYet = {
  briefings: [],
  visits: [],
  advice: [],
  deliveries: [],
  rectification: [],
  appraisals: [],
  instructions: [],
  recommendations: [],
} as const;

/** Ends one deadline of the case itself, and starts the next. */
const nextDeadline = (
  state: SupervisionState,
  fact: OpeningFact,
  met: SupervisionClockKind,
  next: Pick<SupervisionClock, 'kind' | 'due'>,
): Supervision => {
  const was = withLastStep(state, fact);
  const clocks = [
    ...endDeadlines(was.clocks, fact.on, [met], was.id),
    startDeadline(next.kind, was.id, fact.on, next.due),
  ];
  return { ...was, clocks };
};

const withSuccessor = (was: Supervision, from: UnitId, unit: UnitId): Supervision => {
  const follow = <Part extends { readonly unit: string }>(parts: readonly Part[]) =>
    parts.map((part) => (part.unit === from ? { ...part, unit } : part));
  return {
    ...was,
    units: [...new Set(was.units.map((one) => (one === from ? unit : one)))],
    briefings: follow(was.briefings),
    advice: follow(was.advice),
    deliveries: follow(was.deliveries),
    rectification: follow(was.rectification),
    appraisals: follow(was.appraisals),
    recommendations: follow(was.recommendations),
  };
};

/** 确定监督议题: a supervision is opened, and its plan of work approved, returned, revised or cancelled. */
export const opening = supervisionArea({
  commands: openingCommands,
  facts: openingFacts,
  decide: {
    OpenSupervision: (_state, { type: _, ...command }, ctx) => {
      const { inspection, followUp, recommendation, ...asked } = command;
      const planLateSince = lateSince(knownPlan(ctx.cases, command), ctx.today);
      return {
        ...recorded(asked),
        type: 'SupervisionOpened',
        on: ctx.today,
        id: SupervisionId.parse(ctx.caseId),
        ...(inspection ? { inspection: { kind: inspection.kind } } : {}),
        ...(followUp && recommendation ? { followUp, recommendation } : {}),
        ...(planLateSince ? { planLateSince } : {}),
        supervisors: supervisorsNow(asked.groups, ctx),
        version: ctx.register.profile.version,
        approveBy: dueToday('approve', ctx),
        draftedBy: ctx.actor.id,
      };
    },
    ApproveSupervisionWorkPlan: says('SupervisionWorkPlanApproved', (ctx) => ({
      notifyBy: dueToday('notify', ctx),
    })),
    ReturnSupervisionWorkPlan: says('SupervisionWorkPlanReturned', (ctx) => ({
      reviseBy: dueToday('revise', ctx),
    })),
    ReviseSupervisionWorkPlan: says('SupervisionWorkPlanRevised', (ctx) => ({
      approveBy: dueToday('approve', ctx),
      draftedBy: ctx.actor.id,
    })),
    CancelSupervision: says('SupervisionCancelled'),
    UpdateSupervisors: says('SupervisorsUpdated', (ctx, state) => ({
      supervisors: supervisorsNow(opened(state).groups, ctx),
    })),
    FollowSupervisedSuccessor: (_state, { unit }, { today: on, register }) => ({
      type: 'SupervisedUnitSucceeded',
      on,
      unit,
      successor: UnitId.parse(unitToday(register, unit)),
    }),
  },
  evolve: {
    SupervisionOpened: (_state, { type: _, on, approveBy, ...opening }) => ({
      ...opening,
      ...nothingYet,
      stage: 'planned',
      openedOn: on,
      movedOn: on,
      clocks: [startDeadline('approve', opening.id, on, approveBy)],
    }),
    SupervisionWorkPlanApproved: (state, fact) => ({
      ...nextDeadline(state, fact, 'approve', { kind: 'notify', due: fact.notifyBy }),
      stage: 'approved',
    }),
    SupervisionWorkPlanReturned: (state, fact) => ({
      ...nextDeadline(state, fact, 'approve', { kind: 'revise', due: fact.reviseBy }),
      stage: 'plan_returned',
      returned: fact.reason,
    }),
    SupervisionWorkPlanRevised: (state, fact) => ({
      ...nextDeadline(state, fact, 'revise', { kind: 'approve', due: fact.approveBy }),
      stage: 'planned',
      workPlan: fact.workPlan,
      ...(fact.draftedBy ? { draftedBy: fact.draftedBy } : {}),
    }),
    SupervisionCancelled: (state, fact) => ({
      ...withLastStep(state, fact),
      stage: 'cancelled',
      cancelled: fact.reason,
      endedOn: fact.on,
    }),
    SupervisorsUpdated: (state, fact) => ({
      ...withLastStep(state, fact),
      supervisors: fact.supervisors,
    }),
    SupervisedUnitSucceeded: (state, fact) =>
      withSuccessor(withLastStep(state, fact), fact.unit, fact.successor),
  },
});
