import type { Citations } from './citation.ts';
import type { RuleCard, Violation } from './rule.ts';
import { violationOf } from './rule.ts';
import type { Words } from './words.ts';
import { type AnyStep, NONE, type Part, type Table, type Workflow } from './workflow.ts';

/** A command, the case it is about, and what the world brings along. */
export interface Case {
  readonly state: unknown;
  readonly command: { readonly type: string };
  readonly ctx: { readonly actor: { readonly role: string } };
}

/** The refusal of a step that the tables do not offer at this stage. */
export const noSuchStep = (cites: Citations): RuleCard => ({
  id: 'workflow.no-such-step',
  title: { zh: '按环节办理', en: 'Step by step' },
  cites,
});

/** The refusal of a step that is offered, but not to this role. */
export const notYourStep = (cites: Citations): RuleCard => ({
  id: 'workflow.not-your-step',
  title: { zh: '各司其职', en: 'To each role its step' },
  cites,
});

/** The row a command finds in its table, and the part it would move. */
export interface Found {
  readonly table: Table;
  readonly part: Part | undefined;
  readonly stage: string;
  readonly row: AnyStep | undefined;
}

const indexes = new WeakMap<Workflow, ReadonlyMap<string, Table>>();

/** The table a command belongs to: each command lives in exactly one. */
const tableOf = (workflow: Workflow, type: string): Table => {
  let index = indexes.get(workflow);
  if (!index) {
    index = new Map(
      workflow.tables.flatMap((table) => table.steps.map(({ on }) => [on, table] as const)),
    );
    indexes.set(workflow, index);
  }
  const table = index.get(type);
  if (!table) throw new Error(`${workflow.subject} has no command ${type}`);
  return table;
};

const caseStageOf = ({ tables: [caseTable] }: Workflow, state: unknown): string =>
  caseTable?.partsOf(state)[0]?.stage ?? NONE;

const rowFor = (
  workflow: Workflow,
  table: Table,
  state: unknown,
  type: string,
  stage: string,
): AnyStep | undefined => {
  const whole = caseStageOf(workflow, state);
  return table.steps.find(
    ({ from, on, within }) =>
      from === stage && on === type && (within === undefined || within.includes(whole)),
  );
};

/** Where one command would land for one part of the case. */
export const findRow = (
  workflow: Workflow,
  table: Table,
  state: unknown,
  type: string,
  part: Part | undefined,
): Found => {
  const stage = part?.stage ?? NONE;
  return { table, part, stage, row: rowFor(workflow, table, state, type, stage) };
};

const stageWords = ({ stages }: Table, stage: string): Words =>
  stages[stage] ?? { zh: '尚未产生', en: 'not there yet' };

// A row that fits the part but not the case is told by the stages of the case: "taken at: filed".
const whereTaken = (
  { tables: [caseTable] }: Workflow,
  { table, stage }: Found,
  rows: readonly AnyStep[],
  whole: string,
): { readonly at: readonly Words[]; readonly now: Words } => {
  const fits = rows.filter(({ from }) => from === stage);
  const ofCase = caseTable && fits.length > 0 && fits.every(({ within }) => within !== undefined);
  if (!ofCase)
    return {
      at: [...new Set(rows.map(({ from }) => from))].map((from) => stageWords(table, from)),
      now: stageWords(table, stage),
    };
  const stages = new Set(fits.flatMap(({ within = [] }) => within));
  return {
    at: [...stages].map((one) => stageWords(caseTable, one)),
    now: stageWords(caseTable, whole),
  };
};

/** Why a command finds no row, in words: where it is taken, and where the case stands. */
export const noRowViolation = (
  workflow: Workflow,
  found: Found,
  state: unknown,
  type: string,
): Violation => {
  const { table } = found;
  const rows = table.steps.filter(({ on }) => on === type);
  const { at, now } = whereTaken(workflow, found, rows, caseStageOf(workflow, state));
  return violationOf(noSuchStep(table.cites), {
    zh: `此事项在「${at.map(({ zh }) => zh).join('、')}」环节办理,现处「${now.zh}」环节。`,
    en: `This step is taken at: ${at.map(({ en }) => en).join(', ')}; it now stands at: ${now.en}.`,
  });
};

/** Why a row is not for this role, in words: who takes the step. */
export const notYoursViolation = (
  { roles }: Workflow,
  { cites }: Table,
  { by }: AnyStep,
): Violation => {
  const whose = by.map((role) => roles[role] ?? { zh: role, en: role });
  return violationOf(notYourStep(cites), {
    zh: `此事项由${whose.map(({ zh }) => zh).join('、')}办理。`,
    en: `This step is taken by: ${whose.map(({ en }) => en).join(', ')}.`,
  });
};

/** Every rule of a row that does not hold: one round trip, one complete answer. */
export const brokenRules = (
  rules: AnyStep['rules'],
  subject: { readonly part: unknown } & Case,
): readonly Violation[] =>
  rules
    .filter((rule) => !rule.holds(subject))
    .map((rule) => violationOf(rule, rule.message(subject)));

const createsTheCase = ({ tables }: Workflow, table: Table, type: string): boolean =>
  table === tables[0] && table.steps.some(({ from, on }) => from === NONE && on === type);

/** The refusal of a case the actor may not know of; empty when they may, or when they create it. */
export const barred = (
  workflow: Workflow,
  table: Table,
  { state, command, ctx }: Case,
): readonly Violation[] => {
  const isNew = caseStageOf(workflow, state) === NONE;
  if (!workflow.access || (isNew && createsTheCase(workflow, table, command.type))) return [];
  return brokenRules([workflow.access], { state, part: state, command, ctx });
};

/** May this actor take this step now? Answers with every reason why not. */
export const admit = (workflow: Workflow, { state, command, ctx }: Case): readonly Violation[] => {
  const table = tableOf(workflow, command.type);
  const bars = barred(workflow, table, { state, command, ctx });
  if (bars.length > 0) return bars;
  const target = table.targetOf(command, state, ctx);
  const part = table.partsOf(state).find(({ id }) => id === target);
  const found = findRow(workflow, table, state, command.type, part);
  if (!found.row) return [noRowViolation(workflow, found, state, command.type)];
  if (!found.row.by.includes(ctx.actor.role))
    return [notYoursViolation(workflow, table, found.row)];
  return brokenRules(found.row.rules, { state, part, command, ctx });
};
