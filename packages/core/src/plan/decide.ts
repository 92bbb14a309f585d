import { decideBy } from '../kernel/moves.ts';
import { planDeciders } from './case.decide.ts';
import type { annualPlanCommands } from './commands.ts';
import type { AnnualPlanEvent } from './events.ts';
import { partDeciders } from './parts.decide.ts';
import type { Plan, PlanContext } from './plan.ts';
import { annualPlanWorkflow } from './workflow.ts';

/** The table says whether; the decider of the command says what then happened. */
export const decideAnnualPlan = decideBy<
  typeof annualPlanCommands,
  Plan,
  AnnualPlanEvent,
  PlanContext
>(annualPlanWorkflow, { ...planDeciders, ...partDeciders });
