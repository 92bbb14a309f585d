import { levelOf, type Member, type Register, type Unfounded } from '@xieshang/core';
import type { SubjectRows } from './subject-rows.ts';

type State = Register | Unfounded;

/** The register as a row holds it. */
export const registerFrom = ({ register }: { readonly register: unknown }): Register =>
  register as Register;

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
  // Whether an end was recorded, whichever its day, so that nothing that is asked depends on it:
  // whether a membership runs follows from time.
  seated:
    member.ended === undefined &&
    levelOf(member) === 'county' &&
    member.term === register.terms.at(-1)?.no,
});

/** How the register lies in rows: itself on the county's row, and its units, bodies and members. */
export const countyRows: SubjectRows<State> = {
  subject: 'county',
  tables: [
    { name: 'county', county: 'id', key: [] },
    { name: 'unit', county: 'county_id', key: ['id'] },
    { name: 'body', county: 'county_id', key: ['id'] },
    { name: 'member', county: 'county_id', key: ['id'] },
  ],
  load: async (db, countyId, ids) => {
    if (!ids.includes(countyId)) return new Map();
    const row = await db.county.findUnique({ where: { id: countyId } });
    if (!row || row.registerVersion === 0) return new Map();
    const state = registerFrom(row);
    return new Map([[countyId, { state, version: row.registerVersion }]]);
  },
  rowsOf: (_around, _id, { state, version }) => {
    if (state.stage === 'none') return {};
    return {
      county: [{ name: state.name, register: state, registerVersion: version }],
      unit: Object.values(state.units).map(toUnitRow),
      body: Object.values(state.bodies).map(toBodyRow),
      member: Object.values(state.members).map((member) => toMemberRow(state, member)),
    };
  },
};
