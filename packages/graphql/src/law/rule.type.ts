import {
  commandTypesOf,
  type Rule,
  rulesOf,
  type SubjectName,
  subjectNamed,
  subjectNames,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { costs, lengths } from '../costs.ts';
import { Language } from '../words.ts';
import { CitationType, sourceNote } from './citation.type.ts';

/** A rule of the model, and the commands it stands on. */
interface Listed {
  readonly rule: Rule<never>;
  readonly subject: SubjectName;
  readonly commands: readonly string[];
}

const listed: readonly Listed[] = subjectNames.flatMap((subject) => {
  const { workflow } = subjectNamed(subject);
  return rulesOf(workflow).map((rule) => ({
    rule,
    subject,
    commands:
      rule === workflow.access
        ? commandTypesOf(workflow)
        : [
            ...new Set(
              workflow.tables.flatMap(({ steps }) =>
                steps.filter(({ rules }) => rules.includes(rule)).map(({ on }) => on),
              ),
            ),
          ],
  }));
});

/** A requirement the law puts on steps. */
const RuleType = builder.objectRef<Listed>('Rule').implement({
  description: '规则。 A requirement the law puts on steps.',
  fields: (t) => ({
    id: t.string({ resolve: ({ rule }) => rule.id }),
    subject: t.string({ resolve: ({ subject }) => subject }),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ rule }, { language }) => rule.title[language],
    }),
    needsInput: t.boolean({
      description: '是否要看办理内容才能判断。 Judged only when the command comes.',
      resolve: ({ rule }) => rule.kind === 'command',
    }),
    commands: t.stringList({ resolve: ({ commands }) => [...commands] }),
    cites: t.field({ type: [CitationType], resolve: ({ rule }) => rule.cites }),
    source: t.string({
      description: '`cited`, or `default, unverified` where no text was seen.',
      resolve: ({ rule }) => sourceNote(rule.cites),
    }),
  }),
});

builder.queryFields((t) => ({
  rules: t.field({
    type: [RuleType],
    complexity: { field: costs.turn, multiplier: lengths.rules },
    description: '全部规则。 Every rule of the model.',
    args: { subject: t.arg.string() },
    resolve: (_root, { subject }) => listed.filter((one) => !subject || one.subject === subject),
  }),
  rule: t.field({
    type: RuleType,
    nullable: true,
    description: '一条规则及其出处。 One rule with its source.',
    args: { id: t.arg.string({ required: true }) },
    resolve: (_root, { id }) => listed.find(({ rule }) => rule.id === id),
  }),
}));
