import { type CaseSubject, caseSubjects, isCaseSubject, referenceTo } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs, lengths } from '../costs.ts';
import { loaderFor, perRequest } from '../loading.ts';
import { STATE, type StatedCase } from '../models/case-model.ts';
import { caseNode } from './case.node.ts';
import { mayRead } from './case.view.ts';

/** A case that names another one. */
interface ReferencingCase extends StatedCase {
  readonly subject: string;
  readonly title: string;
}

const COLUMNS = { ...STATE, subject: true, title: true } as const;

// Plans have the same ids in every county, so the county comes first; its own id has no blank.
const keyOf = (countyId: string, tie: string): string => `${countyId} ${tie}`;
const tiesWanted = (keys: readonly string[]) =>
  keys.map((key) => {
    const [countyId = '', ...tie] = key.split(' ');
    return { countyId, tie: tie.join(' ') };
  });

/** Tie → the cases that have it, in order; one query for all ties of a request. */
const casesByReference = perRequest((context: GatewayContext) =>
  loaderFor<string, readonly ReferencingCase[]>(context, async (keys) => {
    const rows = await context.prisma.caseTie.findMany({
      where: { OR: tiesWanted(keys) },
      select: { countyId: true, tie: true, of: { select: COLUMNS } },
      orderBy: [{ subject: 'asc' }, { caseId: 'asc' }],
    });
    const byKey = Map.groupBy(rows, ({ countyId, tie }) => keyOf(countyId, tie));
    return keys.map((key) => (byKey.get(key) ?? []).map(({ of }) => of));
  }),
);

// The cases that name a case, as far as the caller may read them.
const referencingCases = async (
  subject: CaseSubject,
  { countyId, id }: Pick<StatedCase, 'countyId' | 'id'>,
  context: GatewayContext,
): Promise<readonly ReferencingCase[]> => {
  const register = await context.register(countyId);
  const found = await casesByReference(context).load(keyOf(countyId, referenceTo({ subject, id })));
  return found.filter(
    (row) => isCaseSubject(row.subject) && mayRead(row.subject, row, register, context),
  );
};

// A case by its subject and key, where its node is not asked for.
const CaseLinkType = builder.objectRef<ReferencingCase>('CaseLink').implement({
  description: '相关个案。 Another case, by its subject and key.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: '类别。' }),
    key: t.exposeID('id', { description: '编号。' }),
    title: t.exposeString('title', { description: '名称。' }),
  }),
});

// No case names a proposal.
for (const subject of caseSubjects.filter((name) => name !== 'proposal'))
  builder.prismaObjectField(caseNode(subject).ref, 'ledTo', (t) =>
    t.field({
      type: [CaseLinkType],
      description:
        '由本件而来的个案,只列出当前用户可查阅的:依计划立项的、办理成果的、转为监督议题的。',
      select: { countyId: true, id: true },
      complexity: { field: costs.ledTo, multiplier: lengths.list },
      resolve: (row, _args, context) => referencingCases(subject, row, context),
    }),
  );
