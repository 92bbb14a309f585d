import {
  type AnyProposal,
  type CalendarDay,
  type CountyEvent,
  casesAsOf,
  endOf,
  type Instant,
  type ProposalEvent,
  type Register,
  registerAsOf,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import type { Event } from '../generated/prisma/client.ts';
import { eventFrom } from '../store/history.ts';
import { proposalFrom } from './proposal.row.ts';

/** A county's cases and its register as they stood on a day. */
export interface Standing {
  readonly cases: readonly AnyProposal[];
  readonly register: Register;
}

const recordedAt = <Of>(row: Event) => ({
  event: eventFrom(row) as Of,
  at: row.at.toISOString() as Instant,
});

/** As it stood at the end of a day that has passed: the log is read once. */
const fromLog = async (
  register: Register,
  on: CalendarDay,
  { prisma }: GatewayContext,
): Promise<Standing> => {
  const facts = await prisma.event.findMany({
    where: {
      countyId: register.id,
      subject: { in: ['county', 'proposal'] },
      at: { lt: new Date(endOf(on)) },
    },
    orderBy: { position: 'asc' },
  });
  const { county = [], proposal = [] } = Object.groupBy(facts, ({ subject }) => subject);
  const histories = [...Map.groupBy(proposal, ({ caseId }) => caseId)].map(([caseId, rows]) => ({
    caseId,
    facts: rows.map((row) => recordedAt<ProposalEvent>(row)),
  }));
  const then = registerAsOf(
    county.map((row) => recordedAt<CountyEvent>(row)),
    on,
  );
  return {
    cases: casesAsOf(histories, on),
    register: then.stage === 'founded' ? then : register,
  };
};

/** As it stands now: one statement, and no text is read but what a report counts by. */
const fromRows = async (
  register: Register,
  term: number,
  { prisma }: GatewayContext,
): Promise<Standing> => {
  const rows = await prisma.proposal.findMany({
    where: { countyId: register.id, term: { lte: term } },
    select: { state: true, category: true },
  });
  const cases = rows.map(({ state, category }) => proposalFrom({ state, content: { category } }));
  return { cases, register };
};

/** A county as it stood on a day: from the rows today, from the log for a day that has passed. */
export const standingOn = (
  register: Register,
  term: number,
  on: CalendarDay,
  context: GatewayContext,
): Promise<Standing> =>
  on < context.today ? fromLog(register, on, context) : fromRows(register, term, context);
