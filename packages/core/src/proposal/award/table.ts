import { cite } from '../../law/instruments.ts';
import type { Award } from '../parts/award.ts';
import { isTaken } from '../proposal.ts';
import { committee, leadership, type ProposalTable, partRows } from '../table.ts';
import * as award from './rules.ts';

const taken = ['filed', 'closed'] as const;

// biome-ignore format: a table is read by its columns
const awardSteps = partRows<Award>()([
  { from: 'none',        on: 'NominateForAward',  to: 'nominated',   by: committee,  within: taken, rules: [award.firstProposerNotRevoked, award.awardIsGiven, award.nominatedOnce] },
  { from: 'nominated',   on: 'ShortlistForAward', to: 'shortlisted', by: committee,  within: taken, rules: [award.firstProposerNotRevoked] },
  { from: 'nominated',   on: 'DeclineAward',      to: 'declined',    by: committee,  within: taken, rules: [] },
  { from: 'shortlisted', on: 'GrantAward',        to: 'granted',     by: leadership, within: taken, rules: [award.firstProposerNotRevoked, award.withinTheAwardShare] },
  { from: 'shortlisted', on: 'DeclineAward',      to: 'declined',    by: leadership, within: taken, rules: [] },
  { from: 'granted',     on: 'PublishAward',      to: 'published',   by: committee,  within: taken, rules: [award.firstProposerNotRevoked] },
  { from: 'granted',     on: 'DeclineAward',      to: 'declined',    by: leadership, within: taken, rules: [] },
]);

/** How a proposal wins an award: 征集、初评、审议、公布. */
export const awardTable: ProposalTable = {
  part: 'award',
  title: { zh: '评优', en: 'Award' },
  stages: {
    nominated: { zh: '已推荐', en: 'nominated' },
    shortlisted: { zh: '已通过初评', en: 'shortlisted' },
    granted: { zh: '已审议通过', en: 'granted' },
    declined: { zh: '未获评', en: 'not awarded' },
    published: { zh: '已公布', en: 'published' },
  },
  final: ['declined', 'published'],
  cites: [
    cite('national-award-2019', '征集、初评、审议、公布'),
    cite('kenli-award-2014', '第二条'),
  ],
  steps: awardSteps,
  partsOf: (state) => (isTaken(state) ? (state.awards ?? []) : []),
  targetOf: (command) => ('nomination' in command ? command.nomination : undefined),
};
