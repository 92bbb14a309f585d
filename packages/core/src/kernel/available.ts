import { barred, brokenRules, findRow, noRowViolation, notYoursViolation } from './admit.ts';
import type { Violation } from './rule.ts';
import { type AnyStep, NONE, type Part, type Table, type Workflow } from './workflow.ts';

/** One command of the tables for one part of a case: allowed now, or every reason why not. */
export interface AvailableAction {
  readonly command: string;
  /** Which kind of part the command moves; `case` for the case itself. */
  readonly part: string;
  /** The part it would move; absent when it creates one, or there is none yet. */
  readonly target?: string;
  readonly allowed: boolean;
  readonly violations: readonly Violation[];
}

interface Standing {
  readonly state: unknown;
  readonly ctx: { readonly actor: { readonly role: string } };
}

const judge = (
  workflow: Workflow,
  table: Table,
  type: string,
  part: Part | undefined,
  { state, ctx }: Standing,
): readonly Violation[] => {
  const bars = barred(workflow, table, { state, command: { type }, ctx });
  if (bars.length > 0) return bars;
  const found = findRow(workflow, table, state, type, part);
  if (!found.row) return [noRowViolation(workflow, found, state, type)];
  if (!found.row.by.includes(ctx.actor.role))
    return [notYoursViolation(workflow, table, found.row)];
  const onTheCase = found.row.rules.filter(({ kind }) => kind === 'case');
  return brokenRules(onTheCase, { state, part, ctx, command: { type } });
};

const creates = (rows: readonly AnyStep[]): boolean => rows.some(({ from }) => from === NONE);

const targetsOf = (table: Table, type: string, state: unknown): readonly (Part | undefined)[] => {
  const parts = table.partsOf(state);
  const isCase = table.part === 'case';
  if (!isCase && creates(table.steps.filter(({ on }) => on === type))) return [undefined];
  return parts.length > 0 ? parts : [undefined];
};

const commandsOf = ({ steps }: Table): readonly string[] => [...new Set(steps.map(({ on }) => on))];

/**
 * Lists every command of the tables for this actor: allowed, or why not. Rules that read the
 * command's input are judged when the command comes.
 */
export const available = (workflow: Workflow, standing: Standing): readonly AvailableAction[] =>
  workflow.tables.flatMap((table) =>
    commandsOf(table).flatMap((command) =>
      targetsOf(table, command, standing.state).map((part) => {
        const violations = judge(workflow, table, command, part, standing);
        return {
          command,
          part: table.part,
          ...(part ? { target: part.id } : {}),
          allowed: violations.length === 0,
          violations,
        };
      }),
    ),
  );
