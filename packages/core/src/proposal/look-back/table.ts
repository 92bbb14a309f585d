import { cite } from '../../law/instruments.ts';
import { deliveredReplies } from '../case/queries.ts';
import type { LookBack } from '../parts/look-back.ts';
import { isTaken } from '../proposal.ts';
import { committee, office, type ProposalTable, partRows } from '../table.ts';
import * as look from './rules.ts';

const whoLooks = [...office, ...committee] as const;

// biome-ignore format: a table is read by its columns
const lookBackSteps = partRows<LookBack>()([
  { from: 'none', on: 'LookBack', to: 'recorded', by: whoLooks, within: ['filed', 'merged', 'closed'], rules: [look.somethingDelivered, look.looksAtDelivered] },
]);

/** One look at what became of a reply: what is said to be solved, and what was promised. */
export const lookBackTable: ProposalTable = {
  part: 'look_back',
  title: { zh: '回头看', en: 'Look-back' },
  stages: { recorded: { zh: '已记录', en: 'recorded' } },
  final: ['recorded'],
  cites: [cite('tongling-2009-103', '回头看')],
  steps: lookBackSteps,
  partsOf: (state) =>
    isTaken(state) ? deliveredReplies(state).flatMap(({ lookBacks = [] }) => lookBacks) : [],
  targetOf: () => undefined,
};
