import type { CaseField, Scope } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { anyWhere } from '../list/filter.ts';

type Where = Prisma.ProposalWhereInput;

const compile: Readonly<Record<CaseField, (values: string[]) => Where>> = {
  stage: (values) => ({ stage: { in: values } }),
  person: (values) => ({
    proposers: { some: { id: { in: values }, stage: { not: 'declined' } } },
  }),
  unit: (values) => ({ units: { some: { unitId: { in: values } } } }),
  public: (values) => ({ published: values.includes('yes') }),
  secret: (values) => ({ secret: values.includes('yes') }),
};

const clauseWhere = (clause: Scope<CaseField>[number]): Where => ({
  AND: (Object.keys(clause) as CaseField[]).map((field) =>
    compile[field]([...(clause[field] ?? [])]),
  ),
});

/** A scope as a query filter: the same rows that core would open. */
export const scopeWhere = (scope: Scope<CaseField>): Where => anyWhere(scope.map(clauseWhere));
