import { cite } from '../../law/instruments.ts';
import type { HandlingConsultation } from '../parts/handling-consultation.ts';
import { committee, type ProposalTable, partRows } from '../table.ts';
import { consultationsOf } from './queries.ts';
import * as consult from './rules.ts';

const open = ['submitted', 'returned_for_revision', 'filed'] as const;
const parties = ['proposal_committee', 'member', 'collective', 'handling_unit'] as const;

// biome-ignore format: a table is read by its columns
const consultationSteps = partRows<HandlingConsultation>()([
  { from: 'none',      on: 'RequestHandlingConsultation', to: 'requested', by: parties,   within: open, rules: [consult.asksAsParty, consult.oneRequestEach] },
  { from: 'requested', on: 'RecordHandlingConsultation',  to: 'held',      by: committee, within: open, rules: [consult.participantsAreParties, consult.twoPartiesAtLeast, consult.askerTakesPart, consult.consultationTookPlace] },
  { from: 'requested', on: 'CancelHandlingConsultation',  to: 'cancelled', by: committee, within: open, rules: [] },
]);

/** 提案办理协商: asked for by any of three parties, at any of six stages. */
export const handlingConsultationTable: ProposalTable = {
  part: 'handling_consultation',
  title: { zh: '提案办理协商', en: 'Handling consultation' },
  stages: {
    requested: { zh: '已提出', en: 'requested' },
    held: { zh: '已协商', en: 'held' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  final: ['held', 'cancelled'],
  cites: [
    cite('gansu-handling-consultation-2017', '第一条、第三条'),
    cite('shaanxi-handling-consultation', '序言、一', 'SEEN', '政全委发〔2015〕19号'),
  ],
  steps: consultationSteps,
  partsOf: consultationsOf,
  targetOf: (command) => ('consultation' in command ? command.consultation : undefined),
};
