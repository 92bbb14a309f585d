import type { SubjectName } from '@xieshang/core';
import { countyRows } from '../county/county.rows.ts';
import { proposalRows } from '../proposal/proposal.rows.ts';
import type { SubjectRows } from './subject-rows.ts';

/** How the cases of each subject lie in rows; the register first, since others refer to it. */
export const allRows: Readonly<Record<SubjectName, SubjectRows>> = {
  county: countyRows as SubjectRows,
  proposal: proposalRows as SubjectRows,
};
