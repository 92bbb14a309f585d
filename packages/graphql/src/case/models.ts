import type { CaseSubject } from '@xieshang/core';
import { proposals } from '../proposal/proposal.model.ts';
import { caseFiles } from './case-file.model.ts';
import type { CaseModel } from './case-model.ts';

/** The model that the cases of a subject lie in. */
export const modelOf = (subject: CaseSubject): CaseModel =>
  subject === 'proposal' ? proposals : caseFiles;
