import type { ScopeFacts } from '../kernel/scope.ts';
import type { CaseField } from './showing.ts';

const fields = ['stage', 'public', 'secret'] as const satisfies readonly CaseField[];

/** The mark of an entry whose case holds a value in a field of a scope. */
export const scopeMark = (field: string, value: string): string => `${field}.${value}`;

/**
 * What a case holds in the fields of a scope that speak of the case alone, as marks of its entries: so
 * a report tells by what it counts who may read it, and looks no case up.
 */
export const scopeMarksOf = (
  facts: Pick<ScopeFacts<CaseField>, (typeof fields)[number]>,
): readonly string[] =>
  fields.flatMap((field) => facts[field].map((value) => scopeMark(field, value)));
