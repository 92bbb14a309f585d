import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { appraisalTable } from './appraisal/table.ts';
import type { ProposalCommand } from './areas.ts';
import { assignmentTable } from './assignment/table.ts';
import { awardTable } from './award/table.ts';
import { caseTable } from './case.table.ts';
import { extensionTable } from './extension/table.ts';
import { formalProposalTable } from './formal-proposal/table.ts';
import { handlingConsultationTable } from './handling-consultation/table.ts';
import { keyTable } from './key/table.ts';
import { lookBackTable } from './look-back/table.ts';
import { promiseTable } from './promise/table.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import { proposerTable } from './proposers/table.ts';
import { publicationTable, replyPublicationTable } from './publication/table.ts';
import { ratingTable } from './rating/table.ts';
import { replyTable } from './reply/table.ts';
import { supervisionTable } from './supervision-record/table.ts';
import { mayReadTheCase } from './visibility/access.ts';

/**
 * How a proposal moves, row by row. Read it beside the county's handling measures: a row that is
 * missing here is a step that nobody may take.
 */
export const proposalWorkflow: Workflow<Proposal, ProposalCommand, ProposalContext> = checked({
  subject: 'proposal',
  title: { zh: '提案', en: 'Proposal' },
  roles: roleWords,
  access: mayReadTheCase,
  tables: [
    caseTable,
    proposerTable,
    assignmentTable,
    replyTable,
    ratingTable,
    extensionTable,
    promiseTable,
    lookBackTable,
    publicationTable,
    replyPublicationTable,
    handlingConsultationTable,
    keyTable,
    supervisionTable,
    appraisalTable,
    awardTable,
    formalProposalTable,
  ],
});
