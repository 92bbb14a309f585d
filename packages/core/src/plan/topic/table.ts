import { cite } from '../../law/instruments.ts';
import { office, type PlanTable, partRows } from '../rows.ts';
import * as rules from './rules.ts';
import type { Topic } from './topic.ts';

const proposers = [
  'member',
  'collective',
  'special_committee',
  'handling_unit',
  'party_office',
  'government_office',
  'cppcc_office',
] as const;
const collecting = ['collecting'] as const;
const open = ['collecting', 'drafting'] as const;

// biome-ignore format: a table is read by its columns
const topicSteps = partRows<Topic>()([
  { from: 'none',         on: 'ProposeTopic', to: 'proposed',     by: proposers, within: collecting, rules: [rules.proposedInTime, rules.ownSource] },
  { from: 'proposed',     on: 'TakeUpTopic',  to: 'taken_up',     by: office,    within: open,       rules: [] },
  { from: 'not_taken_up', on: 'TakeUpTopic',  to: 'taken_up',     by: office,    within: open,       rules: [] },
  { from: 'proposed',     on: 'DeclineTopic', to: 'not_taken_up', by: office,    within: open,       rules: [] },
  { from: 'taken_up',     on: 'DeclineTopic', to: 'not_taken_up', by: office,    within: open,       rules: [] },
]);

/** The table of topics: 议题. */
export const topicTable: PlanTable = {
  part: 'topic',
  title: { zh: '议题', en: 'Topic' },
  stages: {
    proposed: { zh: '待答复', en: 'proposed' },
    taken_up: { zh: '议题已采纳', en: 'taken up' },
    not_taken_up: { zh: '议题未采纳', en: 'not taken up' },
  },
  final: [],
  cites: [
    cite('chongqing-plan-2014', '二(一)至(六)'),
    cite('zhangjiakou-measures-2022', '党政点题、委员荐题、社会征题'),
  ],
  steps: topicSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.topics),
  targetOf: (command) => ('topic' in command ? command.topic : undefined),
};
