import { cite } from '../../law/instruments.ts';
import { isOpened } from '../queries.ts';
import {
  keptFromUnits,
  leadership,
  members,
  office,
  partRows,
  party,
  type SupervisorGroupTable,
} from '../table.ts';
import * as sit from './rules.ts';
import type { Seat } from './seat.ts';

const within = ['in_office'] as const;

// biome-ignore format: a table is read by its columns
const seatSteps = partRows<Seat>()([
  { from: 'in_office',            on: 'ResignAsSupervisor',  to: 'vacated',              by: members,    within, rules: [sit.ownSeat] },
  { from: 'in_office',            on: 'RemoveSupervisor',    to: 'vacated',              by: leadership, within, rules: [] },
  { from: 'in_office',            on: 'RecordVacancy',       to: 'vacated',              by: office,     within, rules: [sit.supervisorCountsNoLonger] },
  { from: 'vacated',              on: 'ProposeReplacement',  to: 'replacement_proposed', by: leadership, within, rules: [sit.replacedWithinTheTerm, sit.replacedBySelected] },
  { from: 'replacement_proposed', on: 'ApproveReplacement',  to: 'replacement_approved', by: party,      within, rules: [sit.replacementApprovedByAnother] },
  { from: 'replacement_proposed', on: 'RefuseReplacement',   to: 'vacated',              by: party,      within, rules: [] },
  { from: 'replacement_approved', on: 'AppointReplacement',  to: 'in_office',            by: office,     within, rules: [sit.replacedWithinTheTerm, sit.replacementMaySupervise] },
  { from: 'replacement_approved', on: 'WithdrawReplacement', to: 'vacated',              by: leadership, within, rules: [] },
]);

/** 名额: each supervisor of the group, and who comes after them. The unit has no row here. */
export const seatTable: SupervisorGroupTable = {
  part: 'seat',
  title: { zh: '监督员名额', en: 'Seat of a supervisor' },
  stages: {
    in_office: { zh: '在任', en: 'in office' },
    vacated: { zh: '空缺', en: 'vacated' },
    replacement_proposed: { zh: '已提补选人选', en: 'replacement proposed' },
    replacement_approved: { zh: '县委同意补选', en: 'replacement agreed to' },
  },
  initial: ['in_office'],
  final: [],
  cites: [
    cite('danfeng-supervisors', '由聘改派、统一委派'),
    cite('county-openness-supervisors', '第五条', 'SEEN', '聘任期限一般为两年……最多聘任两期'),
  ],
  steps: seatSteps,
  partsOf: (state) => (isOpened(state) ? state.seats : []),
  targetOf: keptFromUnits((command) => ('seat' in command ? command.seat : undefined)),
};
