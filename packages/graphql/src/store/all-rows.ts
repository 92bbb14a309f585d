import { type CaseSubject, caseSubjects, type SubjectName } from '@xieshang/core';
import { caseRowsOf } from '../case/case.rows.ts';
import { countyRows } from '../county/county.rows.ts';
import { proposalRows } from '../proposal/proposal.rows.ts';
import { counted } from './counted-rows.ts';
import type { SubjectRows } from './subject-rows.ts';

const filed = caseSubjects.filter((subject) => subject !== 'proposal');

/** How the cases of each subject lie in rows; the register first, since others refer to it. */
export const allRows: Readonly<Record<SubjectName, SubjectRows>> = {
  county: countyRows as SubjectRows,
  proposal: counted(proposalRows as SubjectRows),
  ...(Object.fromEntries(filed.map((subject) => [subject, counted(caseRowsOf(subject))])) as Record<
    Exclude<CaseSubject, 'proposal'>,
    SubjectRows
  >),
};
