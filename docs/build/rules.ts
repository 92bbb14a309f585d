import {
  type AnyStep,
  admit,
  type Citation,
  caseHasNotMovedOn,
  commandIsReadable,
  keyIsUsedOnce,
  momentsFollow,
  NONE,
  type RuleCard,
  rulesOf,
  type SubjectName,
  subjects,
  type Table,
  type Violation,
  type Workflow,
} from '../../packages/core/src/index.ts';
import { citationTable, noteOf } from './citations.ts';
import { anchor, code, list, type Page, page, paragraphs, table } from './markdown.ts';
import { sentenceOfRule } from './sentences.ts';

type AnyRule = AnyStep['rules'][number];

/** A rule with its page: what the index, the clauses and the workflows link to. */
export interface Shown {
  readonly card: RuleCard;
  /** The page under `docs/rules/`. */
  readonly page: string;
  /** When it is judged, and on which commands and stages it stands. */
  readonly standing: readonly string[];
}

const stage = ({ stages }: Table, id: string): string =>
  id === NONE ? '(新建 new)' : `${stages[id]?.zh ?? id} ${code(id)}`;

const places = (workflow: Workflow, { part, steps, ...rest }: Table, rule: AnyRule) => {
  const rows = steps.filter(({ rules }) => rules.includes(rule));
  const link = `[${part}](../workflows/${workflow.subject}.md#${part})`;
  return [...Map.groupBy(rows, ({ on }) => on)].map(([on, found]) => {
    const at = found.map(({ from }) => stage({ part, steps, ...rest }, from)).join('、');
    return `${code(on)} — ${link}: ${at}`;
  });
};

const standingOf = (workflow: Workflow, rule: AnyRule): readonly string[] => {
  const when =
    rule.kind === 'case'
      ? '可预先判断 judged from the case alone, before anything is typed'
      : '须看办理内容 judged when the command comes';
  if (rule === workflow.access)
    return [when, '先于各表,凡不新建案件的事项 before the tables, on every command but the first'];
  return [when, ...workflow.tables.flatMap((one) => places(workflow, one, rule))];
};

const onTables: readonly Shown[] = Object.values(subjects).flatMap(({ workflow }) =>
  rulesOf(workflow as Workflow).map((rule) => ({
    card: rule,
    page: `${workflow.subject}.md`,
    standing: standingOf(workflow as Workflow, rule),
  })),
);

const cardOf = ({ rule: id, title }: Violation, cites: readonly Citation[]): RuleCard => {
  const [first, ...others] = cites;
  if (!first) throw new Error(`${id} has no source`);
  return { id, title, cites: [first, ...others] };
};

// The refusals the tables themselves give are made by `admit`, each with the sources of its table.
const refusalOf = (type: string, role: string): Violation => {
  const { initial: state, workflow } = subjects.county;
  const [violation] = admit(workflow, { state, command: { type }, ctx: { actor: { role } } });
  if (!violation) throw new Error(`${type} by ${role} is not refused`);
  return violation;
};

const tableCites: readonly Citation[] = [
  ...new Map(
    Object.values(subjects)
      .flatMap(({ workflow }) => (workflow as Workflow).tables)
      .flatMap(({ cites }) => [...cites])
      .map((one) => [`${one.instrument} ${one.article}`, one]),
  ).values(),
];

const BUILT_IN = 'built-in.md';

const builtIn: readonly Shown[] = [
  {
    card: cardOf(refusalOf('OpenTerm', 'registrar'), tableCites),
    page: BUILT_IN,
    standing: ['各表通用,出处为该表所引 of every table, with the sources of that table'],
  },
  {
    card: cardOf(refusalOf('FoundCounty', 'public'), tableCites),
    page: BUILT_IN,
    standing: ['各表通用,出处为该表所引 of every table, with the sources of that table'],
  },
  {
    card: caseHasNotMovedOn,
    page: BUILT_IN,
    standing: ['写入时判断 judged by the one writer, when a command names the version it expects'],
  },
  {
    card: keyIsUsedOnce,
    page: BUILT_IN,
    standing: ['写入时判断 judged by the one writer, when a command comes with a key'],
  },
  {
    card: commandIsReadable,
    page: BUILT_IN,
    standing: [
      '在台账上办理时判断 judged by `play`; the gateway names the places of an input itself',
    ],
  },
  {
    card: momentsFollow,
    page: BUILT_IN,
    standing: ['在台账上办理时判断 judged by `play`; the gateway tells the moment itself'],
  },
];

/** Every rule of the model with its page. */
export const shownRules: readonly Shown[] = [...onTables, ...builtIn];

/** The link to a rule, from a page in a folder beside `rules/` or in it. */
export const ruleLink = (id: string, from: 'rules' | 'workflows' | 'docs'): string => {
  const shown = shownRules.find(({ card }) => card.id === id);
  const folder = { rules: '', workflows: '../rules/', docs: 'rules/' }[from];
  return `[${id}](${folder}${shown?.page}#${anchor(id)})`;
};

const entry = ({ card: { id, title, cites }, standing }: Shown): string =>
  paragraphs(
    `## ${id}`,
    `**${title.zh}** · ${title.en}`,
    sentenceOfRule(id) ?? '',
    list(standing),
    `出处 Source: ${noteOf(cites)}`,
    citationTable(cites),
  );

const contents = (rules: readonly Shown[]): string =>
  table(
    ['规则 Rule', '中文', 'English', '出处 Source'],
    rules.map(({ card: { id, title, cites } }) => [
      `[${id}](#${anchor(id)})`,
      title.zh,
      title.en,
      noteOf(cites),
    ]),
  );

const rulePage = (path: string, title: string, lead: string, rules: readonly Shown[]): Page =>
  page(`rules/${path}`, title, lead, contents(rules), ...rules.map(entry));

const subjectPage = (name: SubjectName): Page => {
  const { title } = subjects[name].workflow;
  const rules = onTables.filter(({ page: file }) => file === `${name}.md`);
  return rulePage(
    `${name}.md`,
    `${title.zh} · ${title.en}: rules`,
    `${rules.length} rules. A rule is checked on the rows of the [workflow](../workflows/${name}.md) that name it; a command that breaks several is refused with all of them. What the flags of the column 核实 mean is told in [clauses](clauses.md).`,
    rules,
  );
};

/** The rules of every subject, and those that belong to none. */
export const rulePages = (): readonly Page[] => [
  ...Object.values(subjects).map(({ name }) => subjectPage(name as SubjectName)),
  rulePage(
    BUILT_IN,
    '通用规则 · Built-in rules',
    'Rules that belong to no single subject: the two refusals of the tables, and the two of the writer.',
    builtIn,
  ),
];
