import { unitToday } from '../../county/duties.ts';
import { UnitId } from '../../county/entries.ts';
import { areaOf } from '../../kernel/area.ts';
import { plusMonths } from '../../kernel/day.ts';
import { saysOf } from '../../kernel/says.ts';
import { SupervisorGroupId } from '../../lineage/ids.ts';
import { supervisorClocks as clocks, type SupervisorsPeriod } from '../clocks.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from '../group.ts';
import { inOffice, opened } from '../queries.ts';
import { clocksAfter } from '../running.ts';
import type { Seat } from '../seat/seat.ts';
import { type AppointmentFact, appointmentCommands, appointmentFacts } from './appointment.ts';

const says = saysOf<AppointmentFact, SupervisorGroupState, SupervisorGroupContext>();

const dueToday = (kind: SupervisorsPeriod, ctx: SupervisorGroupContext) =>
  clocks.due(kind, ctx.today, ctx);

/** A group is opened, agreed to, appointed by letter, and dissolved. */
export const appointment = areaOf<SupervisorGroupState, SupervisorGroupContext>()({
  commands: appointmentCommands,
  facts: appointmentFacts,
  decide: {
    OpenSupervisorGroup: says('SupervisorGroupOpened', (ctx) => ({
      id: SupervisorGroupId.parse(ctx.caseId),
      selectBy: dueToday('select', ctx),
    })),
    SubmitSelection: says('SelectionSubmitted', (ctx) => ({
      approveBy: dueToday('approve', ctx),
      proposedBy: ctx.actor.id,
    })),
    ApproveSelection: says('SelectionApproved', (ctx) => ({ issueBy: dueToday('issue', ctx) })),
    ReturnSelection: says('SelectionReturned', (ctx) => ({ selectBy: dueToday('select', ctx) })),
    IssueAppointment: says('SupervisorsAppointed', (ctx, state) => {
      const { termYears, namesShownToUnit } = ctx.register.profile.supervisors;
      const until = plusMonths(ctx.today, termYears.value * 12);
      return {
        seats: opened(state)
          .candidates.filter(({ stage }) => stage === 'selected')
          .map(({ member, terms = 1 }, at) => ({ id: `S${at + 1}`, member, terms })),
        until,
        shownToUnit: namesShownToUnit.value,
        dissolveBy: clocks.due('dissolve', until, ctx),
      };
    }),
    AbandonSupervisorGroup: says('SupervisorGroupAbandoned'),
    DissolveSupervisorGroup: says('SupervisorGroupDissolved'),
    MoveGroupToSuccessor: says('SupervisorGroupMoved', ({ register }, state) => ({
      unit: UnitId.parse(unitToday(register, opened(state).unit)),
    })),
  },
  evolve: {
    SupervisorGroupOpened: (_state, { type: _, on: openedOn, selectBy, ...opening }) => ({
      ...opening,
      stage: 'selecting',
      openedOn,
      candidates: [],
      seats: [],
      members: [],
      clocks: [{ kind: 'select', target: opening.id, start: openedOn, due: selectBy }],
    }),
    SelectionSubmitted: (state, { on, approveBy: due, proposedBy }) => {
      const group = opened(state);
      const running = clocksAfter(group, on, ['select'], group.id, { kind: 'approve', due });
      const by = proposedBy ? { proposedBy } : {};
      return { ...group, ...by, stage: 'consulted', clocks: running };
    },
    SelectionApproved: (state, { on, issueBy: due }) => {
      const group = opened(state);
      const running = clocksAfter(group, on, ['approve'], group.id, { kind: 'issue', due });
      return { ...group, stage: 'approved', clocks: running };
    },
    SelectionReturned: (state, { on, reason, selectBy: due }) => {
      const group = opened(state);
      const ended = ['approve', 'issue'] as const;
      const running = clocksAfter(group, on, ended, group.id, { kind: 'select', due });
      return { ...group, stage: 'selecting', reason, clocks: running };
    },
    SupervisorsAppointed: (
      state,
      { on, issuedBy, until, shownToUnit, dissolveBy: due, seats: named },
    ) => {
      const group = opened(state);
      const seats = named.map((seat): Seat => ({ ...seat, stage: 'in_office', since: on }));
      const begun = { kind: 'dissolve', due, start: until } as const;
      return {
        ...group,
        stage: 'in_office',
        seats,
        members: inOffice(seats),
        issuedOn: on,
        issuedBy,
        until,
        shownToUnit,
        clocks: clocksAfter(group, on, ['issue'], group.id, begun),
      };
    },
    SupervisorGroupAbandoned: (state, { on: endedOn, reason }) => ({
      ...opened(state),
      stage: 'abandoned',
      endedOn,
      reason,
    }),
    SupervisorGroupDissolved: (state, { on: endedOn }) => {
      const group = opened(state);
      const running = clocksAfter(group, endedOn, ['dissolve'], group.id);
      return { ...group, stage: 'dissolved', endedOn, members: [], clocks: running };
    },
    SupervisorGroupMoved: (state, { unit }) => ({ ...opened(state), unit }),
  },
});
