import { concerns } from '../store/rows/case.ties.ts';
import { type CaseList, just } from './case-list.ts';

/** What the lists of all subjects are narrowed and sorted by whose cases lie in case files. */
export const caseFileList: CaseList = {
  conditions: {
    year: { type: 'Int', description: '年度。', where: just('year') },
    unit: {
      type: 'ID',
      description: '所涉单位的名册编号。',
      where: (unit: string) => concerns('unit', [unit]),
    },
  },
  sort: 'CaseSort',
  columns: {
    began: { column: 'beganOn', holds: 'moment', nullable: false },
    year: { column: 'year', holds: 'whole', nullable: false },
    due: { column: 'dueOn', holds: 'moment', nullable: true },
    changed: { column: 'position', holds: 'whole', nullable: false },
  },
  byDefault: 'began',
  opensSteps: false,
};
