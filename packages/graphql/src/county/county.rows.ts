import { holdsSeat, type Member, type Register, type Unfounded } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { byId, changesOf, writeChanges } from '../store/child-rows.ts';
import type { Queries } from '../store/database.ts';
import type { StoredCase, SubjectRows } from '../store/subject-rows.ts';

type State = Register | Unfounded;

const toUnitRow = ({ id, name, kind }: Register['units'][string]) => ({
  id: String(id),
  name,
  kind: String(kind),
});
const toBodyRow = ({ id, name, kind }: Register['bodies'][string]) => ({
  id: String(id),
  name,
  kind: String(kind),
});
const toMemberRow = (register: Register, member: Member) => ({
  id: String(member.id),
  name: member.name,
  term: member.term,
  sectorId: String(member.sector),
  standing: member.standing,
  // Whether the membership was ended, not whether it runs today: that follows from time.
  seated: holdsSeat(register, member),
});

interface PartRows {
  readonly units: readonly ReturnType<typeof toUnitRow>[];
  readonly bodies: readonly ReturnType<typeof toBodyRow>[];
  readonly members: readonly ReturnType<typeof toMemberRow>[];
}

const partRows = (state: State | undefined): PartRows => {
  if (!state || state.stage === 'none') return { units: [], bodies: [], members: [] };
  return {
    units: Object.values(state.units).map(toUnitRow),
    bodies: Object.values(state.bodies).map(toBodyRow),
    members: Object.values(state.members).map((member) => toMemberRow(state, member)),
  };
};

const saveParts = async (
  db: Queries,
  countyId: string,
  now: PartRows,
  old: PartRows,
): Promise<void> => {
  const one = (id: string) => ({ countyId, id });
  const many = (ids: readonly string[]) => ({ countyId, id: { in: [...ids] } });
  const members = changesOf(old.members, now.members);
  // Members refer to bodies, so they go before them and come after them.
  if (members.removed.length > 0) await db.member.deleteMany({ where: many(members.removed) });
  await writeChanges(
    {
      create: (rows) => db.unit.createMany({ data: rows.map((row) => ({ countyId, ...row })) }),
      update: (row) => db.unit.updateMany({ where: one(row.id), data: row }),
      remove: (ids) => db.unit.deleteMany({ where: many(ids) }),
    },
    changesOf(old.units, now.units),
  );
  await writeChanges(
    {
      create: (rows) => db.body.createMany({ data: rows.map((row) => ({ countyId, ...row })) }),
      update: (row) => db.body.updateMany({ where: one(row.id), data: row }),
      remove: (ids) => db.body.deleteMany({ where: many(ids) }),
    },
    changesOf(old.bodies, now.bodies),
  );
  await writeChanges(
    {
      create: (rows) => db.member.createMany({ data: rows.map((row) => ({ countyId, ...row })) }),
      update: (row) => db.member.updateMany({ where: one(row.id), data: row }),
      remove: (ids) => db.member.deleteMany({ where: many(ids) }),
    },
    { ...members, removed: [] },
  );
};

const withoutCounty = <Row extends { readonly countyId: string; readonly id: string }>({
  countyId: _,
  ...row
}: Row) => row;

const saveRegister = async (
  db: Queries,
  countyId: string,
  { state, version }: StoredCase<State>,
): Promise<void> => {
  if (state.stage === 'none') return;
  const register = state as unknown as Prisma.InputJsonValue;
  const data = { name: state.name, register, registerVersion: version };
  await db.county.updateMany({ where: { id: countyId }, data });
};

const storedParts = async (db: Queries, countyId: string): Promise<PartRows> => {
  const where = { where: { countyId } };
  const [units, bodies, members] = [
    await db.unit.findMany(where),
    await db.body.findMany(where),
    await db.member.findMany(where),
  ];
  return {
    units: byId(units.map(withoutCounty)),
    bodies: byId(bodies.map(withoutCounty)),
    members: byId(members.map(withoutCounty)),
  };
};

/** How the register lies in rows: itself on the county's row, and its units, bodies and members. */
export const countyRows: SubjectRows<State> = {
  subject: 'county',
  load: async (db, countyId, ids) => {
    if (!ids.includes(countyId)) return new Map();
    const row = await db.county.findUnique({ where: { id: countyId } });
    if (!row || row.registerVersion === 0) return new Map();
    const state = row.register as unknown as Register;
    return new Map([[countyId, { state, version: row.registerVersion }]]);
  },
  save: async (db, { countyId }, _id, after, before) => {
    await saveRegister(db, countyId, after);
    await saveParts(db, countyId, partRows(after.state), partRows(before?.state));
  },
  repair: async (db, { countyId }, _id, stored) => {
    await saveRegister(db, countyId, stored);
    await saveParts(db, countyId, partRows(stored.state), await storedParts(db, countyId));
  },
  remove: async (db, countyId) => {
    await db.county.deleteMany({ where: { id: countyId } });
  },
  ids: async (db, countyId) => {
    const rows = await db.county.findMany({ where: { id: countyId }, select: { id: true } });
    return rows.map(({ id }) => id);
  },
  expected: (_around, id, { state, version }) => {
    if (state.stage === 'none') return null;
    const { units, bodies, members } = partRows(state);
    const parts = { units: byId(units), bodies: byId(bodies), members: byId(members) };
    return { id, name: state.name, registerVersion: version, register: state, ...parts };
  },
  actual: async (db, countyId) => {
    const row = await db.county.findUnique({ where: { id: countyId } });
    if (!row) return null;
    const { position: _, head: __, rowsVersion: ___, ...rest } = row;
    return { ...rest, ...(await storedParts(db, countyId)) };
  },
};
