import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { mayReadTheConsultation } from './access.ts';
import { agreedTable } from './agreed/table.ts';
import type { GrassrootsCommand } from './areas.ts';
import { caseTable } from './case.table.ts';
import type { Grassroots, GrassrootsContext } from './grassroots.ts';

/** How a grass-roots consultation moves, row by row. */
export const grassrootsWorkflow: Workflow<Grassroots, GrassrootsCommand, GrassrootsContext> =
  checked({
    subject: 'grassroots_consultation',
    title: { zh: '基层协商', en: 'Grass-roots consultation' },
    roles: roleWords,
    access: mayReadTheConsultation,
    tables: [caseTable, agreedTable],
  });
