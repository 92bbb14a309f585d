import {
  barsTo,
  beginsTheCase,
  isViolation,
  type Listed,
  landing,
  listed,
  toldOf,
} from './admit.ts';
import { type Violation, violationOf } from './rule.ts';
import { NONE, type Part, type Workflow } from './workflow.ts';

/** One command of the tables for one part of a case: allowed now, or every reason why not. */
export interface AvailableAction {
  readonly command: string;
  /** Which kind of part the command moves; `case` for the case itself. */
  readonly part: string;
  /** The part it would move, or that what it creates is about; absent where there is none. */
  readonly target?: string;
  readonly allowed: boolean;
  readonly violations: readonly Violation[];
}

interface Situation {
  readonly state: unknown;
  readonly ctx: { readonly actor: { readonly role: string } };
}

const judge = (
  workflow: Workflow,
  one: Listed,
  part: Part | undefined,
  about: Part | undefined,
  { state, ctx }: Situation,
): readonly Violation[] => {
  const landed = landing(workflow, one, part, { state, ctx });
  if (isViolation(landed)) return [landed];
  const subject = { state, part: part ?? about, ctx, command: one };
  const broken = landed.rules.filter((rule) =>
    rule.kind === 'case' ? !rule.holds(subject) : rule.possible?.(subject) === false,
  );
  return toldOf(broken, subject).map((rule) => violationOf(rule, rule.message(subject)));
};

interface Target {
  readonly part?: Part;
  readonly about?: Part;
}

const targetsOf = ({ table, rows }: Listed, { state, ctx }: Situation): readonly Target[] => {
  const creates = rows.some(({ from }) => from === NONE);
  const targets: readonly Target[] =
    creates && table.part !== 'case'
      ? (table.about?.partsOf(state, ctx) ?? []).map((about) => ({ about }))
      : table.partsOf(state).map((part) => ({ part }));
  return targets.length > 0 ? targets : [{}];
};

const rolesIn = new WeakMap<Workflow, ReadonlySet<string>>();

/** True for a role that some row of the tables is for; any other never has an action to take. */
export const actsIn = (workflow: Workflow, role: string): boolean => {
  const known =
    rolesIn.get(workflow) ??
    new Set(workflow.tables.flatMap(({ steps }) => steps.flatMap(({ by }) => by)));
  rolesIn.set(workflow, known);
  return known.has(role);
};

/** True where some row of the tables has this command for this role. */
export const hasStep = ({ tables }: Workflow, command: string, role: string): boolean =>
  tables.some(({ steps }) => steps.some(({ on, by }) => on === command && by.includes(role)));

/**
 * Lists every command of the tables for this actor: allowed, or why not. Rules that read the
 * command's input are judged when the command comes, unless no input could pass them.
 */
export const available = (workflow: Workflow, situation: Situation): readonly AvailableAction[] => {
  const { state, ctx } = situation;
  if (!actsIn(workflow, ctx.actor.role)) return [];
  const bars = barsTo(workflow, { ...situation, command: { type: '' } });
  return [...listed(workflow).values()].flatMap((one) => {
    const barred = bars.length > 0 && !beginsTheCase(workflow, one, state);
    return targetsOf(one, situation).map(({ part, about }) => {
      const violations = barred ? bars : judge(workflow, one, part, about, situation);
      const target = part ?? about;
      return {
        command: one.type,
        part: one.table.part,
        ...(target ? { target: target.id } : {}),
        allowed: violations.length === 0,
        violations,
      };
    });
  });
};
