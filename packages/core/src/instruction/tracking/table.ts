import { cite } from '../../law/instruments.ts';
import { type InstructionTable, partRows } from '../table.ts';
import { namedCommitteeFollows, trackedWasHandedOut } from './rules.ts';
import { type FollowUpNote, tracker } from './tracking.ts';

// biome-ignore format: a table is read by its columns
const steps = partRows<FollowUpNote>()([
  { from: 'none', on: 'RecordFollowUpNote', to: 'recorded', by: tracker.options, within: ['open'], rules: [namedCommitteeFollows, trackedWasHandedOut] },
]);

/** 跟进记录: what those who track a recommendation found. */
export const noteTable: InstructionTable = {
  part: 'note',
  title: { zh: '跟进记录', en: 'Note on the follow-up' },
  stages: { recorded: { zh: '已记录', en: 'recorded' } },
  final: ['recorded'],
  cites: [cite('luoyang-outcome-measures', '党委办、政府办跟踪,专委会跟进')],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.notes),
  targetOf: () => undefined,
};
