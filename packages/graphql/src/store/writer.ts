import type { Violation } from '@xieshang/core';
import { begin } from './begin.ts';
import { carryOut } from './carry-out.ts';
import { commit } from './commit.ts';
import type { Database } from './database.ts';
import type { Accepted, Order, Outcome } from './order.ts';
import { planFor } from './plan.ts';
import { transactedByKey } from './retry.ts';
import { inCounty } from './scope.ts';

/** A batch is written whole or not at all: the order that was refused, by its place, and why. */
export class BatchRefused extends Error {
  readonly index: number;
  readonly violations: readonly Violation[];
  constructor(
    index: number,
    { subject, caseId, command, at }: Order,
    violations: readonly Violation[],
  ) {
    const reasons = violations.map(({ rule, message }) => `${rule} (${message.en})`).join('; ');
    super(`${command.type} on ${subject} ${caseId} at ${at} is refused: ${reasons}`);
    this.name = 'BatchRefused';
    this.index = index;
    this.violations = violations;
  }
}

const founds = ({ command }: Order): boolean => command.type === 'FoundCounty';

/**
 * The one writer: lock the county, load, decide, commit, in one transaction. Nothing else writes a
 * case. A refusal is an answer and writes nothing.
 */
export const carryOutOrder = ({ prisma }: Database, order: Order): Promise<Outcome> =>
  inCounty(order.countyId, () =>
    transactedByKey(prisma, async (db) => {
      const unit = await begin(db, order.countyId, planFor([order]), { founds: founds(order) });
      const outcome = await carryOut(unit, order);
      await commit(unit);
      return outcome;
    }),
  );

/** How long a transaction of many orders may take, in milliseconds for each. */
const PATIENCE_EACH = 100;

/**
 * Carries out many orders of one county in one transaction; one refusal undoes them all. `progress`
 * is told how many were decided.
 */
export const carryOutOrders = (
  { prisma }: Database,
  orders: readonly Order[],
  progress: (done: number, total: number) => void = () => {},
): Promise<readonly Accepted[]> => {
  const [first] = orders;
  if (!first) return Promise.resolve([]);
  return inCounty(first.countyId, () =>
    transactedByKey(
      prisma,
      async (db) => {
        const unit = await begin(db, first.countyId, planFor(orders), {
          founds: orders.some(founds),
        });
        const outcomes: Accepted[] = [];
        for (const [index, order] of orders.entries()) {
          const outcome = await carryOut(unit, order);
          if (!outcome.ok) throw new BatchRefused(index, order, outcome.violations);
          outcomes.push(outcome);
          progress(outcomes.length, orders.length);
        }
        await commit(unit);
        return outcomes;
      },
      PATIENCE_EACH * orders.length,
    ),
  );
};
