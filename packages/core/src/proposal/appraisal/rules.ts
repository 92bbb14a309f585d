import { actsFor } from '../../county/acting.ts';
import { proposerOf } from '../../county/actor.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import { speaksFor } from '../case/own.ts';
import type { CriterionScore } from '../parts/appraisal.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A unit appraises the proposal once its own reply was delivered. */
export const unitsReplyIsDelivered: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.appraisal.unit-has-replied',
  title: { zh: '答复送达后评议提案', en: 'After its own reply' },
  cites: [cite('jingxian-appraisal-2017', '一'), decided('承办单位在其答复送达后评议提案')],
  holds: ({ state, ctx }) =>
    state.replies.some(
      ({ stage, assignment }) =>
        stage === 'approved' &&
        state.assignments.some((one) => one.id === assignment && speaksFor(one, ctx)),
    ),
  message: () => ({
    zh: '只有已送达答复的承办单位可以评议本件提案。',
    en: 'Only a unit whose reply was delivered appraises the proposal.',
  }),
};

/** A unit appraises a proposal once. */
export const unitAppraisesOnce: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.appraisal.unit-once',
  title: { zh: '一次评议提案', en: 'A unit appraises once' },
  cites: [decided('每一承办单位对一件提案评议一次')],
  holds: ({ state, ctx: { actor, register } }) =>
    !state.appraisals?.some((one) => one.of === 'proposal' && actsFor(one.unit, actor, register)),
  message: () => ({
    zh: '贵单位已评议过本件提案。',
    en: 'Your unit has appraised this proposal.',
  }),
};

/** A proposer appraises the handling once. */
export const proposerAppraisesOnce: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.appraisal.proposer-once',
  title: { zh: '一次评议办理', en: 'A proposer appraises once' },
  cites: [decided('每一提案者对办理工作评议一次')],
  holds: ({ state, ctx: { actor } }) =>
    !state.appraisals?.some((one) => one.of === 'handling' && one.proposer === proposerOf(actor)),
  message: () => ({
    zh: '您已评议过本件的办理工作。',
    en: 'You have appraised the handling.',
  }),
};

type Criteria = ProposalProfile['appraisal']['proposalCriteria']['value'];

const fits = (scores: readonly CriterionScore[], criteria: Criteria): boolean =>
  scores.length === criteria.length &&
  criteria.every(({ id, points: most }) =>
    scores.some(({ criterion, points }) => criterion === id && points <= most),
  );

const demanded = (criteria: Criteria) => ({
  zh: `须逐项评分:${criteria.map(({ id, words, points }) => `${words.zh}(${id},满分${points})`).join('、')}。`,
  en: `Each criterion is scored once, up to its points: ${criteria.map(({ id, words, points }) => `${words.en} (${id}, ${points})`).join(', ')}.`,
});

/** The proposal is scored by each of the county's criteria. */
export const proposalScoredInFull: OnCommand<'AppraiseProposal', Open, undefined> = {
  kind: 'command',
  id: 'proposal.appraisal.proposal-scored-in-full',
  title: { zh: '逐项评议提案', en: 'The proposal is scored in full' },
  cites: [cite('jingxian-appraisal-2017', '一'), cite('dazu-appraisal-2018', '百分制', 'PRACTICE')],
  holds: ({ command: { scores }, ctx: { register } }) =>
    fits(scores, register.profile.proposal.appraisal.proposalCriteria.value),
  message: ({ ctx: { register } }) =>
    demanded(register.profile.proposal.appraisal.proposalCriteria.value),
};

/** The handling is scored by each of the county's criteria. */
export const handlingScoredInFull: OnCommand<'AppraiseHandling', Open, undefined> = {
  kind: 'command',
  id: 'proposal.appraisal.handling-scored-in-full',
  title: { zh: '逐项评议办理', en: 'The handling is scored in full' },
  cites: [
    cite('jingxian-appraisal-2017', '一'),
    cite('yuping-appraisal', '五个方面评议办理', 'PRACTICE'),
  ],
  holds: ({ command: { scores }, ctx: { register } }) =>
    fits(scores, register.profile.proposal.appraisal.handlingCriteria.value),
  message: ({ ctx: { register } }) =>
    demanded(register.profile.proposal.appraisal.handlingCriteria.value),
};
