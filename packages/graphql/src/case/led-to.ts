import { type CaseSubject, tieTo } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { loaderFor, perRequest } from '../loading.ts';
import { tieIn } from './case.row.ts';
import { mayRead, STATE, type StatedCase } from './case.view.ts';

/** A case that names another one. */
export interface TiedCase extends StatedCase {
  readonly subject: string;
  readonly title: string;
}

const COLUMNS = { ...STATE, subject: true, title: true, ties: true } as const;

/** Tie → the cases that have it, in order; one query for all ties of a request. */
const casesByTie = perRequest((context: GatewayContext) =>
  loaderFor<string, readonly TiedCase[]>(context, async (ties) => {
    const rows = await context.prisma.caseFile.findMany({
      where: { ties: { hasSome: [...ties] } },
      select: COLUMNS,
      orderBy: [{ subject: 'asc' }, { id: 'asc' }],
    });
    return ties.map((tie) => rows.filter((row) => row.ties.includes(tie)));
  }),
);

/** The cases that name a case, as far as the caller may read them. */
export const casesLedTo = async (
  subject: CaseSubject,
  { countyId, id }: Pick<StatedCase, 'countyId' | 'id'>,
  context: GatewayContext,
): Promise<readonly TiedCase[]> => {
  const register = await context.register(countyId);
  const found = await casesByTie(context).load(tieIn(countyId, tieTo({ subject, id })));
  return found.filter((row) => mayRead(row.subject as CaseSubject, row, register, context));
};

/** A case by its subject and key, where its node is not asked for. */
export const CaseLinkType = builder.objectRef<TiedCase>('CaseLink').implement({
  description: '相关个案。 Another case, by its subject and key.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: '类别。' }),
    key: t.exposeID('id', { description: '编号。' }),
    title: t.exposeString('title', { description: '名称。' }),
  }),
});
