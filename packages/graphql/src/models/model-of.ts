import type { CaseSubject } from '@xieshang/core';
import { caseFiles } from './case-file.model.ts';
import type { CaseModel } from './case-model.ts';
import { proposals } from './proposal.model.ts';

/** The model that the cases of a subject lie in. */
export const modelOf = (subject: CaseSubject): CaseModel =>
  subject === 'proposal' ? proposals : caseFiles;
