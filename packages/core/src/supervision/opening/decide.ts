import { UnitId } from '../../county/entries.ts';
import { unitToday } from '../../county/register.ts';
import { SupervisionId } from '../../lineage/ids.ts';
import { knownPlan, lateSince } from '../../lineage/plans.ts';
import { supervisionClocks as clocks } from '../clocks.ts';
import type { Deciders } from '../moves.ts';
import { opened, supervisorsNow } from '../standing.ts';
import type { openingCommands } from './commands.ts';

/** What opening a supervision and approving its plan of work lead to. */
export const openingDeciders: Deciders<typeof openingCommands> = {
  OpenSupervision: (_state, { type: _, ...command }, ctx) => {
    const { inspection, themeWords, followUp, recommendation, ...asked } = command;
    const planLateSince = lateSince(knownPlan(ctx.cases, asked), ctx.today);
    return {
      type: 'SupervisionOpened',
      on: ctx.today,
      id: SupervisionId.parse(ctx.caseId),
      ...asked,
      ...(themeWords ? { themeWords } : {}),
      ...(inspection ? { inspection: { kind: inspection.kind } } : {}),
      ...(followUp && recommendation ? { followUp, recommendation } : {}),
      ...(planLateSince ? { planLateSince } : {}),
      supervisors: supervisorsNow(asked.groups, ctx),
      version: ctx.register.profile.version,
      approveBy: clocks.due('approve', ctx.today, ctx),
    };
  },
  ApproveSupervisionWorkPlan: (_state, _command, ctx) => ({
    type: 'SupervisionWorkPlanApproved',
    on: ctx.today,
    notifyBy: clocks.due('notify', ctx.today, ctx),
  }),
  ReturnSupervisionWorkPlan: (_state, { reason }, ctx) => ({
    type: 'SupervisionWorkPlanReturned',
    on: ctx.today,
    reason,
    reviseBy: clocks.due('revise', ctx.today, ctx),
  }),
  ReviseSupervisionWorkPlan: (_state, { workPlan }, ctx) => ({
    type: 'SupervisionWorkPlanRevised',
    on: ctx.today,
    workPlan,
    approveBy: clocks.due('approve', ctx.today, ctx),
  }),
  CancelSupervision: (_state, { reason }, { today: on }) => ({
    type: 'SupervisionCancelled',
    on,
    reason,
  }),
  UpdateSupervisors: (state, _command, ctx) => ({
    type: 'SupervisorsUpdated',
    on: ctx.today,
    supervisors: supervisorsNow(opened(state).groups, ctx),
  }),
  FollowSupervisedSuccessor: (_state, { unit }, { today: on, register }) => ({
    type: 'SupervisedUnitSucceeded',
    on,
    unit,
    successor: UnitId.parse(unitToday(register, unit)),
  }),
};
