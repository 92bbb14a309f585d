import { concerns } from '../store/rows/case.ties.ts';
import { type CaseModel, STATE } from './case-model.ts';

/** One row for a case, whichever its subject. */
export const caseFiles: CaseModel = {
  name: 'CaseFile',
  rows: ({ caseFile }) => caseFile,
  of: (subject) => ({ subject }),
  at: (subject, key) => ({ countyId_subject_id: { ...key, subject } }),
  scope: {
    stage: (values) => ({ stage: { in: values } }),
    person: (values) => concerns('person', values),
    unit: (values) => concerns('unit', values),
    public: (values) => ({ published: values.includes('yes') }),
    secret: (values) => ({ secret: values.includes('yes') }),
  },
  headings: {
    year: { type: 'Int', nullable: false, description: '年度。' },
    beganOn: { type: 'Date', nullable: false, description: '开始日期。' },
    endedOn: { type: 'Date', nullable: true, description: '结束日期;未结束的没有。' },
  },
  kinds: true,
  columns: new Set(),
  apart: new Set(),
  told: () => STATE,
  stateOf: ({ state }) => state,
};
