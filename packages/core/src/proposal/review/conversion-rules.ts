import { cite, decided } from '../../law/instruments.ts';
import { type ConversionTarget, conversionWords } from '../../words/proposal.ts';
import type { ProposalCommand } from '../areas.ts';
import type { Submitted } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const isPending = ({ receipt: { conversion } }: Submitted): boolean =>
  conversion !== undefined && conversion.answer === undefined;

/** The proposer is asked about one conversion at a time. */
export const conversionNotPending: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.conversion.not-pending',
  title: { zh: '一次征求一项', en: 'One question at a time' },
  cites: [decided('转办意见逐项征求')],
  holds: ({ state }) => !isPending(state),
  message: () => ({
    zh: '已征求提案者意见,尚待答复。',
    en: 'The proposer was asked and has not answered yet.',
  }),
};

/** Consent answers a question of the committee. */
export const conversionIsAsked: OnCase<Submitted> = {
  kind: 'case',
  id: 'proposal.conversion.asked',
  title: { zh: '答复转办征求意见', en: 'In answer to a question' },
  cites: [cite('review-answer', '未立案提案的处理')],
  holds: ({ state }) => isPending(state),
  message: () => ({
    zh: '没有待您答复的转办征求意见。',
    en: 'No conversion waits for your answer.',
  }),
};

type Converting = 'ConvertToOpinionReport' | 'ConvertToMemberLetter' | 'ForwardForReference';

const targets: Readonly<Record<Converting, ConversionTarget>> = {
  ConvertToOpinionReport: 'opinion_report',
  ConvertToMemberLetter: 'member_letter',
  ForwardForReference: 'reference',
};

const targetOf = ({ type }: ProposalCommand): ConversionTarget => targets[type as Converting];

/** Where the county demands it, a proposal is passed on in another form only with its proposer's consent. */
export const proposerConsents: OnCommand<Converting, Submitted> = {
  kind: 'command',
  id: 'proposal.conversion.proposer-consents',
  title: { zh: '转办须经提案者同意', en: 'With the proposer’s consent' },
  cites: [cite('review-answer', '未立案提案的处理')],
  holds: ({ state, command, ctx: { register } }) => {
    if (!register.profile.proposal.flags.conversionNeedsConsent.value) return true;
    const { conversion } = state.receipt;
    return conversion?.answer === 'given' && conversion.to === targetOf(command);
  },
  message: ({ command }) => {
    const words = conversionWords[targetOf(command)];
    return {
      zh: `提案者尚未同意转为${words.zh},请先征求意见。`,
      en: `The proposer has not agreed to: ${words.en}. Ask first.`,
    };
  },
};
