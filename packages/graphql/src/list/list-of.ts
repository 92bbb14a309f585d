import type { CaseSubject } from '@xieshang/core';
import { caseFileList } from './case-file.list.ts';
import type { CaseList } from './case-list.ts';
import { proposalList } from './proposal.list.ts';

/** What the list of a subject is narrowed and sorted by. */
export const listOf = (subject: CaseSubject): CaseList =>
  subject === 'proposal' ? proposalList : caseFileList;
