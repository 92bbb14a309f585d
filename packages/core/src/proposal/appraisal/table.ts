import { cite } from '../../law/instruments.ts';
import type { Appraisal } from '../parts/appraisal.ts';
import { isTaken } from '../proposal.ts';
import { ownRating, ratedInTime, replyIsDelivered } from '../rating/rules.ts';
import { type ProposalTable, partRows, proposers, unit } from '../table.ts';
import * as appraise from './rules.ts';

// biome-ignore format: a table is read by its columns
const appraisalSteps = partRows<Appraisal>()([
  { from: 'none', on: 'AppraiseProposal', to: 'cast', by: unit,      within: ['filed', 'merged'], rules: [appraise.unitsReplyIsDelivered, appraise.unitAppraisesOnce, appraise.proposalScoredInFull] },
  { from: 'none', on: 'AppraiseHandling', to: 'cast', by: proposers, within: ['filed', 'merged'], rules: [ownRating, replyIsDelivered, ratedInTime, appraise.proposerAppraisesOnce, appraise.handlingScoredInFull] },
]);

/** How both sides appraise each other. */
export const appraisalTable: ProposalTable = {
  part: 'appraisal',
  title: { zh: '双向评议', en: 'Two-way appraisal' },
  stages: { cast: { zh: '已评议', en: 'appraised' } },
  final: ['cast'],
  cites: [cite('jingxian-appraisal-2017', '一')],
  steps: appraisalSteps,
  partsOf: (state) => (isTaken(state) ? (state.appraisals ?? []) : []),
  targetOf: () => undefined,
};
