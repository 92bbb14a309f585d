import type { Plugin } from 'graphql-yoga';
import type { GatewayContext } from '../context.ts';
import { tooCostly } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { createBudget } from './budget.ts';
import { costOf } from './cost-of.ts';
import { createQueue } from './queue.ts';

/** Admits work: within the cost of a request, the budget of its caller, and in turn if it is heavy. */
export interface Admission {
  /** Takes a cost from the caller's budget, and answers with what is left of it. */
  spend(context: GatewayContext, cost: number): Promise<number>;
  /** Runs the work at once, or when its turn comes. */
  run<Value>(context: GatewayContext, cost: number, work: () => Promise<Value>): Promise<Value>;
}

// A subnet of IPv6 is one customer's; they could send from any of its addresses.
const network = (address: string): string =>
  address.includes('.') ? address : address.split(':').slice(0, 4).join(':');

const callerIn = ({ countyId, actor, address }: GatewayContext): string =>
  countyId ? `${countyId} ${actor.role} ${actor.id}` : `public ${network(address)}`;

/** The admission of one gateway, which all of its requests share. */
export const createAdmission = (limits: Limits): Admission => {
  const spend = createBudget(limits.budget);
  const queue = createQueue(limits);
  return {
    spend: async (context, cost) => {
      if (cost > limits.cost) throw tooCostly(cost, limits.cost);
      return spend(callerIn(context), cost);
    },
    run: async (context, cost, work) => {
      if (cost < limits.heavy) return work();
      return queue(callerIn(context), () => {
        context.signal.throwIfAborted();
        return work();
      });
    },
  };
};

/** Admits every operation, and tells in `extensions.cost` what it cost and what is left. */
export const admits = (admission: Admission, { cost: limit }: Limits): Plugin<GatewayContext> => ({
  onExecute: async ({ args, executeFn, setExecuteFn }) => {
    const context = args.contextValue;
    const cost = costOf(args);
    const remaining = await admission.spend(context, cost).catch((error: unknown) => {
      context.lifetime.end();
      throw error;
    });
    setExecuteFn((given) => admission.run(context, cost, () => Promise.resolve(executeFn(given))));
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result) return;
        const { extensions } = result;
        setResult({ ...result, extensions: { ...extensions, cost: { cost, limit, remaining } } });
      },
    };
  },
});
