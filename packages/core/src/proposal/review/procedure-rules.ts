import { cite, decided } from '../../law/instruments.ts';
import { type ReviewStage, reviewStageWords } from '../../words/proposal.ts';
import { firstProposer, joinedProposers } from '../case/queries.ts';
import type { ProposalContext, Submitted } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { reviewBodyOf } from './body.ts';

/** Nobody reviews before there is a body to do it: a term's first plenary forms its review committee. */
export const reviewBodyExists: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.body-exists',
  title: { zh: '审查机构已产生', en: 'A body that reviews' },
  cites: [
    cite('fuyang-review-2019', '第三条'),
    cite('guangzhou-review-2012', '第三条'),
    cite('jiangsu-review-2024', '第三条'),
  ],
  holds: ({ state, ctx }) => reviewBodyOf(state.receipt, ctx) !== undefined,
  message: () => ({
    zh: '本届第一次全体会议尚未开幕,提案审查委员会尚未产生,不能审查。',
    en: 'The first plenary of the term has not opened; there is no review committee yet.',
  }),
};

/** Who stands behind a proposal does not review it. */
export const reviewerRecuses: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.reviewer-recuses',
  title: { zh: '审查回避', en: 'Reviewers recuse themselves' },
  cites: [decided('提案者不审查自己的提案')],
  holds: ({ state, ctx: { actor } }) =>
    actor.role !== 'proposal_committee' ||
    joinedProposers(state).every(({ id }) => id !== actor.member),
  message: () => ({
    zh: '您是本件的提案者,请由其他人员审查。',
    en: 'You are among its proposers; somebody else reviews it.',
  }),
};

const stagesFor = ({ receipt }: Submitted, { register }: ProposalContext): readonly ReviewStage[] =>
  register.profile.proposal.reviewStages[receipt.period].value;

const nextStage = (state: Submitted, ctx: ProposalContext): ReviewStage | undefined => {
  const taken = new Set(state.receipt.reviews.map(({ stage }) => stage));
  return stagesFor(state, ctx).find((stage) => !taken.has(stage));
};

/** Review goes through the county's stages in their order, each once. */
export const reviewedInOrder: OnCommand<'RecordReview', Submitted> = {
  kind: 'command',
  id: 'proposal.review.in-order',
  title: { zh: '分级审查依次进行', en: 'Stages in order' },
  cites: [
    cite('lanzhou-review-2016', '第五条(一)'),
    cite('beijing-review-2023', '初审、复审、全体会议集体审查', 'PRACTICE'),
    cite('shixing-review', '党组会议、主席会议、常委会会议', 'PRACTICE'),
  ],
  holds: ({ state, command, ctx }) => nextStage(state, ctx) === command.stage,
  possible: ({ state, ctx }) => nextStage(state, ctx) !== undefined,
  message: ({ state, ctx }) => {
    const next = nextStage(state, ctx);
    return next
      ? {
          zh: `下一审查环节为「${reviewStageWords[next].zh}」。`,
          en: `The next stage is the ${reviewStageWords[next].en}.`,
        }
      : { zh: '各审查环节均已完成。', en: 'Every stage of review is done.' };
  },
};

/** A proposal is disposed of when it has gone through every stage of the county's review. */
export const stagesAreComplete: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.stages-complete',
  title: { zh: '分级审查完成', en: 'Every stage of review' },
  cites: [
    cite('lanzhou-review-2016', '第五条(一)'),
    cite('recess-review-2019', '经主席办公会讨论同意立案', 'PRACTICE'),
  ],
  holds: ({ state, ctx }) => nextStage(state, ctx) === undefined,
  message: ({ state, ctx }) => {
    const next = nextStage(state, ctx) ?? 'preliminary';
    return {
      zh: `尚未经过「${reviewStageWords[next].zh}」。`,
      en: `The ${reviewStageWords[next].en} is still to come.`,
    };
  },
};

/** What is filed, merged or returned has a first proposer who stands behind it. */
export const somebodyLeads: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.review.somebody-leads',
  title: { zh: '有第一提案人', en: 'Somebody leads' },
  cites: [
    cite('national-proposal-regulation-2011', '第十五条(三)'),
    decided('第一提案人空缺时先接任后审查'),
  ],
  holds: ({ state }) => firstProposer(state)?.stage === 'joined',
  message: () => ({
    zh: '第一提案人空缺,须先由其他提案者接任;无人接任的,终止提案。',
    en: 'The lead is vacant: another proposer takes it first, or the proposal lapses.',
  }),
};
