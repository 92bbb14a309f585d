import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import type { ConsultationCommand } from './areas.ts';
import type { Consultation, ConsultationContext } from './consultation.ts';
import { briefingTable, questionTable, statementTable } from './meeting/table.ts';
import { outcomeTable, recommendationTable } from './outcome/table.ts';
import { workPlanTable } from './preparation/table.ts';
import { expertOpinionTable, researchPlanTable, researchRecordTable } from './research/table.ts';
import { caseTable } from './table.ts';
import { mayReadTheConsultation } from './visibility/access.ts';

/** How a consultation moves, row by row. */
export const consultationWorkflow: Workflow<
  Consultation,
  ConsultationCommand,
  ConsultationContext
> = checked({
  subject: 'consultation',
  title: { zh: '协商', en: 'Consultation' },
  roles: roleWords,
  access: mayReadTheConsultation,
  tables: [
    caseTable,
    researchPlanTable,
    researchRecordTable,
    expertOpinionTable,
    workPlanTable,
    briefingTable,
    questionTable,
    statementTable,
    outcomeTable,
    recommendationTable,
  ],
});
