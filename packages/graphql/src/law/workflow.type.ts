import {
  type AnyStep,
  mermaidOf,
  type Rule,
  subjectNamed,
  subjectNames,
  type Table,
  type WordsOf,
  type Workflow,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { Language } from '../words.ts';
import { CitationType } from './citation.type.ts';

const titled = (words: WordsOf<string>, id: string, language: 'zh' | 'en'): string =>
  words[id]?.[language] ?? id;

const StageType = builder
  .objectRef<{ readonly id: string; readonly table: Table }>('WorkflowStage')
  .implement({
    description: '环节。 A stage of a table.',
    fields: (t) => ({
      id: t.exposeString('id'),
      title: t.string({
        args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
        resolve: ({ id, table }, { language }) => titled(table.stages, id, language),
      }),
      final: t.boolean({ resolve: ({ id, table }) => table.final.includes(id) }),
    }),
  });

const StepType = builder.objectRef<AnyStep>('WorkflowStep').implement({
  description: '办理流程表的一行。 A row: who may take which step at which stage.',
  fields: (t) => ({
    from: t.exposeString('from'),
    command: t.exposeString('on'),
    to: t.exposeString('to'),
    by: t.stringList({ resolve: ({ by }) => [...by] }),
    within: t.stringList({ nullable: true, resolve: ({ within }) => within && [...within] }),
    rules: t.stringList({
      description: '规则编号。 Ids of the rules on the row.',
      resolve: ({ rules }) => rules.map((rule: Rule<never>) => rule.id),
    }),
  }),
});

const TableType = builder.objectRef<Table>('WorkflowTable').implement({
  description: '办理流程表。 How one kind of part moves.',
  fields: (t) => ({
    part: t.exposeString('part'),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
    stages: t.field({
      type: [StageType],
      resolve: (table) => Object.keys(table.stages).map((id) => ({ id, table })),
    }),
    steps: t.field({ type: [StepType], resolve: ({ steps }) => steps }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
    mermaid: t.string({
      description: '状态图(Mermaid)。 The diagram.',
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: (table, { language }) => mermaidOf(table, language),
    }),
  }),
});

const WorkflowType = builder.objectRef<Workflow>('Workflow').implement({
  description: '办理流程。 All tables of a subject.',
  fields: (t) => ({
    subject: t.exposeString('subject'),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
    tables: t.field({ type: [TableType], resolve: ({ tables }) => tables }),
  }),
});

builder.queryField('workflows', (t) =>
  t.field({
    type: [WorkflowType],
    description: '办理流程表:按钮、流程图皆由此生成。 The tables buttons and diagrams come from.',
    resolve: () => subjectNames.map((name) => subjectNamed(name).workflow),
  }),
);
