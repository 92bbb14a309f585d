import { areaOf } from '../../kernel/area.ts';
import type { Due } from '../../kernel/deadline.ts';
import { saysOf } from '../../kernel/says.ts';
import { supervisorClocks as clocks, type SupervisorsPeriod } from '../clocks.ts';
import type { SupervisorGroup, SupervisorGroupContext, SupervisorGroupState } from '../group.ts';
import { inOffice, opened, partIn } from '../queries.ts';
import { clocksAfter } from '../running.ts';
import { type Seat, type SeatFact, seatCommands, seatFacts } from './seat.ts';

const says = saysOf<SeatFact, SupervisorGroupState, SupervisorGroupContext>();

const replaceBy = (ctx: SupervisorGroupContext) => ({
  replaceBy: clocks.due('replace', ctx.today, ctx),
});

const withSeat = (
  state: SupervisorGroupState,
  { seat: id, on }: Pick<SeatFact, 'seat' | 'on'>,
  change: (seat: Seat) => Seat,
  begun?: { readonly kind: SupervisorsPeriod; readonly due: Due },
): SupervisorGroup => {
  const group = opened(state);
  const seats = group.seats.map((one) => (one.id === id ? change(one) : one));
  const running = clocksAfter(group, on, ['replace', 'approve', 'issue'], id, begun);
  return { ...group, seats, members: inOffice(seats), clocks: running };
};

/** Seats are vacated, and filled again within the term. */
export const seat = areaOf<SupervisorGroupState, SupervisorGroupContext>()({
  commands: seatCommands,
  facts: seatFacts,
  decide: {
    ResignAsSupervisor: says('SupervisorSeatVacated', replaceBy),
    RemoveSupervisor: says('SupervisorSeatVacated', replaceBy),
    RecordVacancy: says('SupervisorSeatVacated', (ctx) => ({
      reason: '监督员资格终止',
      ...replaceBy(ctx),
    })),
    ProposeReplacement: says('ReplacementProposed', (ctx) => ({
      approveBy: clocks.due('approve', ctx.today, ctx),
      proposedBy: ctx.actor.id,
    })),
    ApproveReplacement: says('ReplacementApproved', (ctx) => ({
      issueBy: clocks.due('issue', ctx.today, ctx),
    })),
    RefuseReplacement: says('ReplacementSetAside', replaceBy),
    WithdrawReplacement: says('ReplacementSetAside', (ctx) => ({
      reason: '撤回补选人选',
      ...replaceBy(ctx),
    })),
    AppointReplacement: (state, { seat: id }, { today: on }) => {
      const { candidates, seats } = opened(state);
      const { candidate } = partIn(seats, id);
      const { member, terms = 1 } = partIn(candidates, candidate);
      return { type: 'ReplacementAppointed', on, seat: id, member, terms };
    },
  },
  evolve: {
    SupervisorSeatVacated: (state, fact) => {
      const { on: vacatedOn, reason, replaceBy: due } = fact;
      const change = (one: Seat): Seat => ({ ...one, stage: 'vacated', vacatedOn, reason });
      return withSeat(state, fact, change, { kind: 'replace', due });
    },
    ReplacementProposed: (state, fact) => {
      const { candidate, approveBy: due, proposedBy } = fact;
      const by = proposedBy ? { proposedBy } : {};
      const change = (one: Seat): Seat => ({
        ...one,
        ...by,
        stage: 'replacement_proposed',
        candidate,
      });
      return withSeat(state, fact, change, { kind: 'approve', due });
    },
    ReplacementApproved: (state, fact) => {
      const change = (one: Seat): Seat => ({ ...one, stage: 'replacement_approved' });
      return withSeat(state, fact, change, { kind: 'issue', due: fact.issueBy });
    },
    ReplacementSetAside: (state, fact) => {
      const change = ({ candidate: _, ...one }: Seat): Seat => ({ ...one, stage: 'vacated' });
      return withSeat(state, fact, change, { kind: 'replace', due: fact.replaceBy });
    },
    ReplacementAppointed: (state, fact) => {
      const { member, on: since, terms } = fact;
      return withSeat(state, fact, ({ id }) => ({ id, stage: 'in_office', member, since, terms }));
    },
  },
});
