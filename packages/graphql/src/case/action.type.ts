import type { AvailableAction, Words } from '@xieshang/core';
import { builder } from '../builder.ts';
import { costs, lengths } from '../costs.ts';
import { ViolationType } from '../mutation/refusal.type.ts';
import { Language } from '../words.ts';

/** A command of the tables for this caller, with its words. */
export interface Action extends AvailableAction {
  readonly title: Words;
}

/** A command of the tables: allowed now, or every reason why not. */
export const ActionType = builder.objectRef<Action>('AvailableAction').implement({
  description: '可否办理。 A command: allowed now, or every reason why not.',
  fields: (t) => ({
    command: t.exposeString('command'),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ title }, { language }) => title[language],
    }),
    part: t.exposeString('part', { description: '所动环节。 Which kind of part it moves.' }),
    target: t.exposeString('target', { nullable: true, description: '所动之部分。' }),
    allowed: t.exposeBoolean('allowed'),
    violations: t.field({
      type: [ViolationType],
      complexity: { field: costs.field, multiplier: lengths.violations },
      resolve: ({ violations }) => violations,
    }),
  }),
});
