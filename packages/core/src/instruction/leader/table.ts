import { cite } from '../../law/instruments.ts';
import { knowsOf } from '../queries.ts';
import { type InstructionTable, inspectors, leadersOffices, partRows, units } from '../table.ts';
import type { LeaderInstruction } from './leader.ts';
import * as lead from './rules.ts';

// biome-ignore format: a table is read by its columns
const steps = partRows<LeaderInstruction>()([
  { from: 'none',     on: 'RecordLeaderInstruction', to: 'received',  by: leadersOffices, within: ['open'], rules: [lead.ownOfficeRecords, lead.addresseesOnRegister, lead.instructedBefore] },
  { from: 'received', on: 'FeedBackOnInstruction',   to: 'received',  by: units,          rules: [lead.addresseeFeedsBack, lead.namesItsAddressee] },
  { from: 'received', on: 'ConcludeInstruction',     to: 'concluded', by: inspectors,     rules: [lead.everyAddresseeFedBack] },
]);

/** 领导批示: recorded, fed back on, concluded. */
export const leaderTable: InstructionTable = {
  part: 'leader_instruction',
  title: { zh: '领导批示', en: 'Instruction of a leader' },
  stages: {
    received: { zh: '待反馈', en: 'received' },
    concluded: { zh: '批示办结', en: 'concluded' },
  },
  final: ['concluded'],
  cites: [
    cite('luoyang-outcome-measures', '批办、交办、承办、反馈'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '协商成果领导批示'),
  ],
  steps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.instructions),
  // To whom a secret one is not told, it is not there.
  targetOf: (command, state, { actor, register }) => {
    if (!('leaderInstruction' in command) || state.stage === 'none') return undefined;
    const found = state.instructions.find(({ id }) => id === command.leaderInstruction);
    return found && knowsOf(found, actor, register) ? found.id : '';
  },
};
