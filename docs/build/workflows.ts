import {
  type AnyStep,
  type CommandCards,
  mermaidOf,
  NONE,
  type SubjectName,
  subjects,
  type Table,
  type Words,
  type Workflow,
} from '../../packages/core/src/index.ts';
import { citationLine } from './citations.ts';
import { code, list, type Page, page, paragraphs, table } from './markdown.ts';
import { ruleLink } from './rules.ts';

type Language = 'zh' | 'en';

interface Subject {
  readonly name: SubjectName;
  readonly commands: CommandCards;
  readonly workflow: Workflow;
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  zh: ['现处环节', '事项', '转至', '由谁办理', '本件环节', '规则'],
  en: ['From', 'Command', 'To', 'By', 'Within', 'Rules'],
};
const newly: Words = { zh: '(新建)', en: '(new)' };

const named = (words: Words | undefined, id: string, language: Language): string =>
  `${words?.[language] ?? id} ${code(id)}`;

const rowOf =
  ({ commands, workflow }: Subject, { stages }: Table, language: Language) =>
  ({ from, on, to, by, within = [], rules }: AnyStep): readonly string[] => {
    const whole = workflow.tables[0]?.stages ?? {};
    const join = language === 'zh' ? '、' : ', ';
    return [
      from === NONE ? newly[language] : named(stages[from], from, language),
      named(commands[on]?.title, on, language),
      named(stages[to], to, language),
      by.map((role) => workflow.roles[role]?.[language] ?? role).join(join),
      within.map((stage) => whole[stage]?.[language] ?? stage).join(join),
      rules.map(({ id, title }) => `${title[language]} ${ruleLink(id, 'workflows')}`).join('<br>'),
    ];
  };

const inLanguage = (subject: Subject, one: Table, language: Language): string =>
  paragraphs(
    `### ${one.part}: ${language === 'zh' ? '中文' : 'English'}`,
    `\`\`\`mermaid\n${mermaidOf(one, language)}\n\`\`\``,
    table(heads[language], one.steps.map(rowOf(subject, one, language))),
  );

const section = (subject: Subject, one: Table): string =>
  paragraphs(
    `## ${one.part}`,
    `**${one.title.zh}** · ${one.title.en}. 依据 Laid down in: ${citationLine(one.cites).replaceAll('](clauses.md', '](../rules/clauses.md')}`,
    inLanguage(subject, one, 'zh'),
    inLanguage(subject, one, 'en'),
  );

const subjectPage = (subject: Subject): Page => {
  const { name, workflow } = subject;
  const { title, access, tables } = workflow;
  return page(
    `workflows/${name}.md`,
    `${title.zh} · ${title.en}: workflow`,
    `How a case moves, row by row. A row that is missing is a step nobody may take. *Within* names the stages of the whole case in which a part may take the step. Rules: [${name}](../rules/${name}.md).`,
    access
      ? `Before the tables one rule is judged: ${access.title.zh} · ${access.title.en} ${ruleLink(access.id, 'workflows')}.`
      : '',
    list(tables.map((one) => `[${one.part}](#${one.part}) ${one.title.zh} · ${one.title.en}`)),
    ...tables.map((one) => section(subject, one)),
  );
};

/** The tables of every subject, with their diagrams. */
export const workflowPages = (): readonly Page[] =>
  Object.values(subjects).map(({ name, commands, workflow }) =>
    subjectPage({ name: name as SubjectName, commands, workflow: workflow as Workflow }),
  );
