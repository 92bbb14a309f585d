import type { Proposal } from '@xieshang/core';
import { proposalFrom, toPartRows, toProposalRow } from './proposal.row.ts';
import type { SubjectRows } from './subject-rows.ts';
import type { Row, Table } from './table.ts';

const partIn = (name: string, id = 'id'): Table => ({
  name,
  county: 'county_id',
  key: ['proposal_id', id],
  caseId: 'proposal_id',
});

const of = (proposalId: string, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ proposalId, ...row }));

/** How proposals lie in rows: the case, its proposers, its assignments and its replies. */
export const proposalRows: SubjectRows<Proposal> = {
  subject: 'proposal',
  tables: [
    { name: 'proposal', county: 'county_id', key: ['id'], caseId: 'id' },
    partIn('proposer'),
    partIn('proposal_unit', 'unit_id'),
    partIn('assignment'),
    partIn('reply'),
  ],
  load: async (db, countyId, ids) => {
    const rows = await db.proposal.findMany({
      where: { countyId, id: { in: [...ids] } },
      select: { id: true, state: true, content: true, version: true },
    });
    return new Map(rows.map((row) => [row.id, { state: proposalFrom(row), version: row.version }]));
  },
  rowsOf: ({ register, position }, id, { state, version }) => {
    if (state.stage === 'none') return {};
    const { proposers, units, assignments, replies } = toPartRows(state);
    return {
      proposal: [{ id, ...toProposalRow(state, register), version, position }],
      proposer: of(id, proposers),
      proposal_unit: of(id, units),
      assignment: of(id, assignments),
      reply: of(id, replies),
    };
  },
};
