import type { Violation } from '@xieshang/core';
import { builder } from '../builder.ts';
import { CitationType } from '../law/citation.type.ts';
import { Language } from '../words.ts';

/** A rule that did not hold, ready to show to the person who can put it right. */
export const ViolationType = builder.objectRef<Violation>('RuleViolation').implement({
  description: '未满足的规则。 A rule that did not hold.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: '规则编号。' }),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
    message: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ message }, { language }) => message[language],
    }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
  }),
});

/** What a refused command comes back with. */
export interface RefusalShape {
  readonly violations: readonly Violation[];
}

/** An outcome that says no, with every reason. */
export const Refusal = builder.objectRef<RefusalShape>('Refusal').implement({
  description: '不予办理,附全部理由。 An outcome that says no, with every reason.',
  fields: (t) => ({
    violations: t.field({ type: [ViolationType], resolve: ({ violations }) => violations }),
  }),
});

/** What a refused batch comes back with: the place of the input, from 0, and every reason. */
export interface BatchRefusalShape extends RefusalShape {
  readonly index: number;
}

/** A batch that was refused as a whole: which input it was, and every reason. */
export const BatchRefusal = builder.objectRef<BatchRefusalShape>('BatchRefusal').implement({
  description:
    '整批不予办理:是哪一件,及其全部理由。 A batch refused as a whole: which input, and every reason.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: '第几件,从0起。 Its place among the inputs.' }),
    violations: t.field({ type: [ViolationType], resolve: ({ violations }) => violations }),
  }),
});
