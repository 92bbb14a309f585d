import type { CaseSubject } from '@xieshang/core';
import type { CaseList } from '../list/case-list.ts';
import { proposalList } from '../proposal/proposal.list.ts';
import { caseFileList } from './case-file.list.ts';

/** What the list of a subject is narrowed and sorted by. */
export const listOf = (subject: CaseSubject): CaseList =>
  subject === 'proposal' ? proposalList : caseFileList;
