import { rulesOf, subjects, type Workflow } from '../../packages/core/src/index.ts';
import { list, type Page, page, table } from './markdown.ts';

/** What there is to read. */
export const contentsPage = (): Page =>
  page(
    'README.md',
    '文档 · Documents',
    'The pages below are made from the core by `node docs/build/index.ts`; a test compares them with it. They are what the program does: there is no second copy of a rule.',
    table(
      ['', '流程 Workflow', '规则 Rules', ''],
      Object.values(subjects).map(({ name, workflow }) => [
        `${workflow.title.zh} · ${workflow.title.en}`,
        `[${name}](workflows/${name}.md)`,
        `[${name}](rules/${name}.md)`,
        `${rulesOf(workflow as Workflow).length}`,
      ]),
    ),
    list([
      '[通用规则 Built-in rules](rules/built-in.md)',
      '[条款对照 Clauses: per source, what rests on it](rules/clauses.md)',
      '[条款覆盖 Coverage: what the law demands, and what meets it](rules/coverage.md)',
      '[数值与选择 Figures and choices](rules/figures.md)',
      '[日历 Calendar](rules/calendar.md)',
      '[词汇表 Glossary](glossary.md)',
    ]),
  );
