import { type AnyStep, NONE, type Table, type Workflow } from './workflow.ts';

const reachable = ({ steps, initial = [] }: Table): ReadonlySet<string> => {
  const reached = new Set<string>([NONE, ...initial]);
  for (const _ of steps) for (const { from, to } of steps) if (reached.has(from)) reached.add(to);
  return reached;
};

const stagesOf = ({ stages, steps }: Table): readonly string[] => [
  ...new Set([...Object.keys(stages), ...steps.flatMap(({ from, to }) => [from, to])]),
];

// Two rows meet when some case could take either: same stage, same command, a stage of the whole
// in common.
const meet = (one: AnyStep, other: AnyStep): boolean =>
  one.from === other.from &&
  one.on === other.on &&
  (!one.within || !other.within || one.within.some((whole) => other.within?.includes(whole)));

const defectsOfTable = (table: Table): readonly string[] => {
  const { part, steps, final, stages } = table;
  const reached = reachable(table);
  const leaves = new Set(steps.filter(({ from, to }) => from !== to).map(({ from }) => from));
  const twice = steps.filter((row, at) => steps.slice(0, at).some((earlier) => meet(earlier, row)));
  const all = stagesOf(table).filter((stage) => stage !== NONE);
  return [
    ...all.filter((s) => !reached.has(s)).map((s) => `${part}: stage ${s} is never reached`),
    ...all
      .filter((s) => !leaves.has(s) && !final.includes(s))
      .map((s) => `${part}: stage ${s} is a dead end and not declared final`),
    ...final
      .filter((s) => leaves.has(s))
      .map((s) => `${part}: stage ${s} is declared final but has a way out`),
    ...all.filter((s) => !(s in stages)).map((s) => `${part}: stage ${s} has no words`),
    ...twice.map(({ from, on }) => `${part}: two rows for one command in one stage: ${from} ${on}`),
    ...steps.filter(({ by }) => by.length === 0).map(({ on }) => `${part}: nobody may ${on}`),
  ];
};

/** The defects of the tables of a subject; empty where they are sound. */
export const defectsOf = (workflow: Workflow): readonly string[] => {
  const owners = workflow.tables.flatMap(({ part, steps }) =>
    [...new Set(steps.map(({ on }) => on))].map((on) => ({ part, on })),
  );
  const commands = owners.map(({ on }) => on);
  return [
    ...(workflow.tables[0]?.part === 'case' ? [] : ['the first table is not that of the case']),
    ...workflow.tables.flatMap(defectsOfTable),
    ...commands
      .filter((on, at) => commands.indexOf(on) !== at)
      .map((on) => `${on} has rows in two tables`),
    ...workflow.tables
      .flatMap(({ steps }) => steps.flatMap(({ by }) => by))
      .filter((role, at, roles) => !(role in workflow.roles) && roles.indexOf(role) === at)
      .map((role) => `role ${role} has no words`),
  ];
};

/**
 * Returns the workflow if its tables are sound, and throws with every defect otherwise, so that a
 * broken table stops the program at its start and not in the middle of a case.
 */
export const checked = <W extends Workflow>(workflow: W): W => {
  const defects = defectsOf(workflow);
  if (defects.length > 0)
    throw new Error(`The tables of ${workflow.subject} do not stand:\n${defects.join('\n')}`);
  return workflow;
};
