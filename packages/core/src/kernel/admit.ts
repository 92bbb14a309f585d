import type { Citations } from './citation.ts';
import type { RuleCard, Violation } from './rule.ts';
import { violationOf } from './rule.ts';
import type { Words } from './words.ts';
import { type AnyStep, NONE, type Part, type Table, type Workflow } from './workflow.ts';

/** A command with the state of its case and the context it is judged in. */
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

/** A command in its table: each command lives in exactly one. */
export interface Listed {
  readonly type: string;
  readonly table: Table;
  /** Its rows, whatever the stage. */
  readonly rows: readonly AnyStep[];
  /** True when it creates the case itself. */
  readonly createsTheCase: boolean;
}

const indexes = new WeakMap<Workflow, ReadonlyMap<string, Listed>>();

/** Every command of the tables, in their order; a workflow is read once. */
export const listed = (workflow: Workflow): ReadonlyMap<string, Listed> => {
  const known = indexes.get(workflow);
  if (known) return known;
  const all = workflow.tables.flatMap((table, at) =>
    [...new Set(table.steps.map(({ on }) => on))].map((type): readonly [string, Listed] => {
      const rows = table.steps.filter(({ on }) => on === type);
      const createsTheCase = at === 0 && rows.some(({ from }) => from === NONE);
      return [type, { type, table, rows, createsTheCase }];
    }),
  );
  const index = new Map(all);
  indexes.set(workflow, index);
  return index;
};

const listedAs = (workflow: Workflow, type: string): Listed => {
  const found = listed(workflow).get(type);
  if (!found) throw new Error(`${workflow.subject} has no command ${type}`);
  return found;
};

const caseStageOf = ({ tables: [caseTable] }: Workflow, state: unknown): string =>
  caseTable?.partsOf(state)[0]?.stage ?? NONE;

const rowFor = ({ rows }: Listed, stage: string, whole: string): AnyStep | undefined =>
  rows.find(({ from, within }) => from === stage && (!within || within.includes(whole)));

const stageWords = ({ stages }: Table, stage: string): Words =>
  stages[stage] ?? { zh: '尚未产生', en: 'not there yet' };

// A row that fits the part but not the case is told by the stages of the case: "taken at: filed".
const whereTaken = (
  { tables: [caseTable] }: Workflow,
  { table, rows }: Listed,
  stage: string,
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

/** The message for a command without a row at this stage: the stages that have one, and the present stage. */
const noRowViolation = (
  workflow: Workflow,
  one: Listed,
  stage: string,
  whole: string,
): Violation => {
  const { at, now } = whereTaken(workflow, one, stage, whole);
  return violationOf(noSuchStep(one.table.cites), {
    zh: `此事项在「${at.map(({ zh }) => zh).join('、')}」环节办理,现处「${now.zh}」环节。`,
    en: `This step is taken at: ${at.map(({ en }) => en).join(', ')}; it now stands at: ${now.en}.`,
  });
};

/** The message for rows of other roles: the roles that take the step. */
const notYoursViolation = (
  { roles }: Workflow,
  { table }: Listed,
  rows: readonly AnyStep[],
): Violation => {
  const by = new Set(rows.flatMap((row) => row.by));
  const whose = [...by].map((role) => roles[role] ?? { zh: role, en: role });
  return violationOf(notYourStep(table.cites), {
    zh: `此事项由${whose.map(({ zh }) => zh).join('、')}办理。`,
    en: `This step is taken by: ${whose.map(({ en }) => en).join(', ')}.`,
  });
};

type AnyRule = AnyStep['rules'][number];

/** Of rules that do not hold, those that are told: all, or to whoever is told little of the case whose step it is. */
export const toldOf = (
  broken: readonly AnyRule[],
  subject: Parameters<AnyRule['holds']>[0],
): readonly AnyRule[] => {
  const alone = broken.filter((rule) => rule.kind === 'case' && rule.tellsAlone?.(subject));
  return alone.length > 0 ? alone : broken;
};

/** Every rule of a row that does not hold: one round trip, one complete answer. */
const brokenRules = (
  rules: AnyStep['rules'],
  subject: { readonly part: unknown } & Case,
): readonly Violation[] =>
  toldOf(
    rules.filter((rule) => !rule.holds(subject)),
    subject,
  ).map((rule) => violationOf(rule, rule.message(subject)));

/** Why the actor may not know of the case; empty when they may. */
export const barsTo = (
  { access }: Workflow,
  { state, command, ctx }: Case,
): readonly Violation[] =>
  access ? brokenRules([access], { state, part: state, command, ctx }) : [];

/**
 * The row of a command at this stage and for this role, or the violation where there is none. Whoever never
 * takes the step is told that, whatever the stage: it may be hidden from them.
 */
export const landing = (
  workflow: Workflow,
  one: Listed,
  part: Part | undefined,
  { state, ctx }: Pick<Case, 'state' | 'ctx'>,
): AnyStep | Violation => {
  const { role } = ctx.actor;
  if (!one.rows.some(({ by }) => by.includes(role)))
    return notYoursViolation(workflow, one, one.rows);
  const [stage, whole] = [part?.stage ?? NONE, caseStageOf(workflow, state)];
  const row = rowFor(one, stage, whole);
  if (!row) return noRowViolation(workflow, one, stage, whole);
  return row.by.includes(role) ? row : notYoursViolation(workflow, one, [row]);
};

/** True for the refusal of {@link landing}. */
export const isViolation = (landed: AnyStep | Violation): landed is Violation => 'rule' in landed;

/** The part that a new part is about: the one that the command names, else the only one the actor has. */
const aboutOf = ({ about }: Table, { state, command, ctx }: Case): Part | undefined => {
  if (!about) return undefined;
  const parts = about.partsOf(state, ctx);
  const named = about.namedBy(command);
  return parts.find(({ id }) => id === named) ?? (parts.length === 1 ? parts[0] : undefined);
};

/** True when the command creates a case that is not there yet: nobody can be kept from knowing of it. */
export const beginsTheCase = (workflow: Workflow, one: Listed, state: unknown): boolean =>
  one.createsTheCase && caseStageOf(workflow, state) === NONE;

/** Decides whether an actor may take a step now: every violation, or none. */
export const admit = (workflow: Workflow, { state, command, ctx }: Case): readonly Violation[] => {
  const one = listedAs(workflow, command.type);
  const bars = beginsTheCase(workflow, one, state) ? [] : barsTo(workflow, { state, command, ctx });
  if (bars.length > 0) return bars;
  const target = one.table.targetOf(command, state, ctx);
  const part = one.table.partsOf(state).find(({ id }) => id === target);
  const landed = landing(workflow, one, part, { state, ctx });
  if (isViolation(landed)) return [landed];
  const judged = part ?? aboutOf(one.table, { state, command, ctx });
  return brokenRules(landed.rules, { state, part: judged, command, ctx });
};
