import { cite } from '../../law/instruments.ts';
import type { Advice, Delivery } from '../advice/advice.ts';
import {
  somethingWasSeen,
  supervisedUnitActs,
  supervisorActs,
  supervisorIsImpartial,
} from '../fieldwork/rules.ts';
import {
  keptFromUnits,
  leadership,
  office,
  partRows,
  type SupervisionTable,
  supervisors,
  unit,
} from '../rows.ts';
import { isOpened } from '../supervision.ts';
import * as advise from './rules.ts';

const within = ['under_way'] as const;
const supervises = [supervisorActs, supervisorIsImpartial] as const;

// biome-ignore format: a table is read by its columns
const adviceSteps = partRows<Advice>()([
  { from: 'none',    on: 'DraftAdvice',    to: 'drafted',     by: supervisors, within, rules: [...supervises, somethingWasSeen, advise.adviceFitsTheCase, advise.keyPointsAreFew] },
  { from: 'drafted', on: 'ReviseAdvice',   to: 'drafted',     by: supervisors, within, rules: [...supervises, advise.keyPointsAreFew] },
  { from: 'drafted', on: 'AdoptAdvice',    to: 'adopted',     by: supervisors, within, rules: [...supervises, advise.groupAgrees] },
  { from: 'drafted', on: 'DiscardAdvice',  to: 'discarded',   by: supervisors, within, rules: supervises },
  { from: 'adopted', on: 'SignAdvice',     to: 'signed',      by: leadership,  within, rules: [advise.signedByAnother] },
  { from: 'adopted', on: 'SendBackAdvice', to: 'drafted',     by: leadership,  within, rules: [] },
  { from: 'signed',  on: 'HandOverAdvice', to: 'handed_over', by: office,      within, rules: [] },
]);

/** 民主监督建议书: drafted by supervisors, adopted by their group, signed in the name of the CPPCC. */
export const adviceTable: SupervisionTable = {
  part: 'advice',
  title: { zh: '民主监督建议书', en: 'Advice' },
  stages: {
    drafted: { zh: '起草', en: 'drafted' },
    adopted: { zh: '小组通过', en: 'adopted' },
    signed: { zh: '已签发', en: 'signed' },
    handed_over: { zh: '建议书已送达', en: 'handed over' },
    discarded: { zh: '已撤销', en: 'discarded' },
  },
  final: ['handed_over', 'discarded'],
  cites: [
    cite('county-supervisors-essay', '民主监督建议书'),
    cite('central-supervision-2017', '一(一)'),
  ],
  steps: adviceSteps,
  partsOf: (state) => (isOpened(state) ? state.advice : []),
  targetOf: keptFromUnits((command) => ('advice' in command ? command.advice : undefined)),
};

// biome-ignore format: a table is read by its columns
const deliverySteps = partRows<Delivery>()([
  { from: 'handed_over', on: 'ReceiveAdvice', to: 'received', by: unit, within, rules: [supervisedUnitActs] },
]);

/** 送达: what a unit has received of an advice is a part of its own, so that drafts stay unknown to it. */
export const deliveryTable: SupervisionTable = {
  part: 'delivery',
  title: { zh: '建议书送达', en: 'Delivery of an advice' },
  stages: {
    handed_over: { zh: '建议书待签收', en: 'handed over' },
    received: { zh: '建议书已签收', en: 'received' },
  },
  initial: ['handed_over'],
  final: ['received'],
  cites: [cite('shandong-supervision-2017', '办理监督意见', 'SEEN', '4个基本环节作出具体规定')],
  steps: deliverySteps,
  partsOf: (state) => (isOpened(state) ? state.deliveries : []),
  targetOf: (command) => ('advice' in command ? command.advice : undefined),
};
