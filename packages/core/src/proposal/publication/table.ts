import { cite } from '../../law/instruments.ts';
import { publicationStageWords } from '../../words/publication.ts';
import type { CasePublication, PublishableReply } from '../parts/publication.ts';
import { committee, office, type ProposalTable, partRows } from '../table.ts';
import { publicationOf, publishableReplies } from './queries.ts';
import * as publish from './rules.ts';

const either = [...committee, ...office] as const;
const taken = ['filed', 'closed'] as const;
const kept = ['submitted', 'returned_for_revision', 'filed', 'closed'] as const;
const cites = [
  cite('state-council-openness-2014', '二', 'SEEN-part'),
  cite('xuancheng-openness-2021', '结果公开', 'SEEN', '公开为常态'),
] as const;

// biome-ignore format: a table is read by its columns
const publicationSteps = partRows<CasePublication>()([
  { from: 'open',     on: 'WithholdPublication', to: 'withheld', by: either,    within: taken, rules: [] },
  { from: 'withheld', on: 'ReopenPublication',   to: 'open',     by: either,    within: taken, rules: [publish.reopensNoStateSecret] },
  { from: 'open',     on: 'MarkSecret',          to: 'secret',   by: committee, within: kept,  rules: [] },
  { from: 'withheld', on: 'MarkSecret',          to: 'secret',   by: committee, within: kept,  rules: [] },
]);

// biome-ignore format: a table is read by its columns
const replySteps = partRows<PublishableReply>()([
  { from: 'unpublished', on: 'PublishReply', to: 'published', by: office, within: taken, rules: [publish.allConsent, publish.publicationIsOpen, publish.reviewAllowsPublication, publish.extentAsReviewed, publish.summaryIsWritten] },
]);

/** Whether a case may be public; a secret one never again, closed or not. */
export const publicationTable: ProposalTable = {
  part: 'publication',
  title: { zh: '公开', en: 'Publication' },
  stages: publicationStageWords,
  initial: ['open'],
  final: ['secret'],
  cites,
  steps: publicationSteps,
  partsOf: (state) => [publicationOf(state)].filter((one) => one !== undefined),
  targetOf: (_command, state) => publicationOf(state)?.id,
};

/** The publication of a delivered reply. */
export const replyPublicationTable: ProposalTable = {
  part: 'reply_publication',
  title: { zh: '答复公开', en: 'Publication of a reply' },
  stages: {
    unpublished: { zh: '未公开', en: 'unpublished' },
    published: { zh: '已公开', en: 'published' },
  },
  initial: ['unpublished'],
  final: ['published'],
  cites,
  steps: replySteps,
  partsOf: publishableReplies,
  targetOf: (command) => ('reply' in command ? command.reply : undefined),
};
