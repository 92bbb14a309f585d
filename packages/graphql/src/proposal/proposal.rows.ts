import type { AnyProposal, Proposal } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { byId, changesOf, writeChanges } from '../store/child-rows.ts';
import type { Queries } from '../store/database.ts';
import type { Around, StoredCase, SubjectRows } from '../store/subject-rows.ts';
import { proposalFrom, toPartRows, toProposalRow } from './proposal.row.ts';

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

const drafted = (state: Proposal): AnyProposal => {
  if (state.stage === 'none') throw new Error('a proposal without a fact has no rows');
  return state;
};

const rowOf = ({ register, position }: Around, { state, version }: StoredCase<Proposal>) => {
  const row = toProposalRow(drafted(state), register);
  return { ...row, state: json(row.state), content: json(row.content), version, position };
};

const saveCase = async (
  db: Queries,
  around: Around,
  id: string,
  after: StoredCase<Proposal>,
  isNew: boolean,
): Promise<void> => {
  const { countyId } = around;
  const data = rowOf(around, after);
  if (isNew) await db.proposal.create({ data: { countyId, id, ...data } });
  else await db.proposal.updateMany({ where: { countyId, id }, data });
};

const saveParts = async (
  db: Queries,
  countyId: string,
  proposalId: string,
  after: Proposal,
  before: Proposal | undefined,
): Promise<void> => {
  const [old, now] = [toPartRows(before), toPartRows(after)];
  const key = { countyId, proposalId };
  const one = (id: string) => ({ ...key, id });
  const replies = changesOf(old.replies, now.replies);
  // A withdrawn proposal has no parts left: replies go before the assignments they answer.
  if (replies.removed.length > 0)
    await db.reply.deleteMany({ where: { ...key, id: { in: [...replies.removed] } } });
  await writeChanges(
    {
      create: (rows) => db.proposer.createMany({ data: rows.map((row) => ({ ...key, ...row })) }),
      update: (row) => db.proposer.updateMany({ where: one(row.id), data: row }),
      remove: (ids) => db.proposer.deleteMany({ where: { ...key, id: { in: [...ids] } } }),
    },
    changesOf(old.proposers, now.proposers),
  );
  await writeChanges(
    {
      create: (rows) =>
        db.proposalUnit.createMany({ data: rows.map(({ id }) => ({ ...key, unitId: id })) }),
      update: () => Promise.resolve(),
      remove: (ids) => db.proposalUnit.deleteMany({ where: { ...key, unitId: { in: [...ids] } } }),
    },
    changesOf(old.units, now.units),
  );
  await writeChanges(
    {
      create: (rows) => db.assignment.createMany({ data: rows.map((row) => ({ ...key, ...row })) }),
      update: (row) => db.assignment.updateMany({ where: one(row.id), data: row }),
      remove: (ids) => db.assignment.deleteMany({ where: { ...key, id: { in: [...ids] } } }),
    },
    changesOf(old.assignments, now.assignments),
  );
  await writeChanges(
    {
      create: (rows) => db.reply.createMany({ data: rows.map((row) => ({ ...key, ...row })) }),
      update: (row) => db.reply.updateMany({ where: one(row.id), data: row }),
      remove: () => Promise.resolve(),
    },
    { ...replies, removed: [] },
  );
};

const withoutKey = <Row extends { readonly countyId: string; readonly proposalId: string }>({
  countyId: _,
  proposalId: __,
  ...row
}: Row) => row;

const sorted = ({ proposers, units, assignments, replies }: ReturnType<typeof toPartRows>) => ({
  proposers: byId(proposers),
  units: byId(units),
  assignments: byId(assignments),
  replies: byId(replies),
});

const removeAll = async (db: Queries, countyId: string, id: string): Promise<void> => {
  const parts = { where: { countyId, proposalId: id } };
  await db.reply.deleteMany(parts);
  await db.assignment.deleteMany(parts);
  await db.proposalUnit.deleteMany(parts);
  await db.proposer.deleteMany(parts);
  await db.proposal.deleteMany({ where: { countyId, id } });
};

/** How proposals lie in rows: the case, its proposers, its assignments and its replies. */
export const proposalRows: SubjectRows<Proposal> = {
  subject: 'proposal',
  load: async (db, countyId, ids) => {
    const rows = await db.proposal.findMany({
      where: { countyId, id: { in: [...ids] } },
      select: { id: true, state: true, content: true, version: true },
    });
    return new Map(rows.map((row) => [row.id, { state: proposalFrom(row), version: row.version }]));
  },
  save: async (db, around, id, after, before) => {
    await saveCase(db, around, id, after, before === undefined);
    await saveParts(db, around.countyId, id, after.state, before?.state);
  },
  repair: async (db, around, id, stored) => {
    await removeAll(db, around.countyId, id);
    await saveCase(db, around, id, stored, true);
    await saveParts(db, around.countyId, id, stored.state, undefined);
  },
  remove: removeAll,
  ids: async (db, countyId) => {
    const rows = await db.proposal.findMany({ where: { countyId }, select: { id: true } });
    return rows.map(({ id }) => id);
  },
  expected: (around, id, stored) => ({
    countyId: around.countyId,
    id,
    ...rowOf(around, stored),
    ...sorted(toPartRows(stored.state)),
  }),
  actual: async (db, countyId, id) => {
    const row = await db.proposal.findUnique({
      where: { countyId_id: { countyId, id } },
      include: { proposers: true, units: true, assignments: true, replies: true },
    });
    return (
      row && {
        ...row,
        proposers: byId(row.proposers.map(withoutKey)),
        units: byId(row.units.map(({ unitId }) => ({ id: unitId }))),
        assignments: byId(row.assignments.map(withoutKey)),
        replies: byId(row.replies.map(withoutKey)),
      }
    );
  },
};
