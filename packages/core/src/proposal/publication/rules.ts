import { cite, decided } from '../../law/instruments.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { CasePublication, PublishableReply } from '../parts/publication.ts';
import type { AnyProposal, Draft, ReturnedForRevision, Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { consentOf } from './queries.ts';

const openness = cite('state-council-openness-2014', '二', 'SEEN-part');

/** The form says whether its text may be published, and why not (是否同意公开及理由). */
export const formGivesReason: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.publication.form-gives-reason',
  title: { zh: '不同意公开的在提案中注明理由', en: 'The form gives the reason' },
  cites: [cite('system-hongkou', '是否同意公开', 'SYS')],
  holds: ({ state: { content } }) =>
    content.publication.consent || content.publication.reason !== undefined,
  message: () => ({
    zh: '提案注明不同意公开的,请填写理由。',
    en: 'The proposal says it is not to be published; state why.',
  }),
};

/** Who changes their mind and refuses publication says why (是否同意公开及理由). */
export const refusalGivesReason: OnCommand<'ChangePublicationConsent', AnyProposal, Proposer> = {
  kind: 'command',
  id: 'proposal.publication.refusal-gives-reason',
  title: { zh: '不同意公开须说明理由', en: 'A refusal gives its reason' },
  cites: [cite('system-hongkou', '是否同意公开', 'SYS')],
  holds: ({ command: { consent, reason } }) => consent || reason !== undefined,
  message: () => ({
    zh: '不同意公开的,请说明理由。',
    en: 'State why the proposal is not to be published.',
  }),
};

/** A reply is published only with the consent of all who stand behind the proposal. */
export const allConsent: OnCase<Taken, PublishableReply> = {
  kind: 'case',
  id: 'proposal.publication.all-consent',
  title: { zh: '提案者均同意方可公开', en: 'Published with the consent of all' },
  cites: [
    cite('system-hongkou', '是否同意公开', 'SYS'),
    decided('联名者意见不一致的,以最严者为准'),
  ],
  holds: ({ state }) => consentOf(state).consent,
  message: ({ state }) => {
    const { refusedBy } = consentOf(state);
    return {
      zh: `以下提案者不同意公开:${refusedBy.join('、')}。须其变更意愿后方可公开。`,
      en: `These proposers refuse publication: ${refusedBy.join(', ')}. They would have to change their consent first.`,
    };
  },
};

/** Nothing is published of a case that is withheld or secret. */
export const publicationIsOpen: OnCase<Taken, PublishableReply> = {
  kind: 'case',
  id: 'proposal.publication.not-withheld',
  title: { zh: '涉密或不予公开的不得公开', en: 'Not of a case withheld or secret' },
  cites: [openness, decided('不予公开或涉密的,其答复不得公开')],
  holds: ({ state }) => state.publication.stage === 'open',
  message: ({ state }) =>
    state.publication.stage === 'secret'
      ? { zh: '本件已标为涉密,不得公开。', en: 'The case is secret; nothing of it is published.' }
      : {
          zh: '本件不予公开;须先恢复公开。',
          en: 'The case is withheld from publication; reopen it first.',
        },
};

/** A reply that the review of publication holds back is not published (同步审查). */
export const reviewAllowsPublication: OnCase<Taken, PublishableReply> = {
  kind: 'case',
  id: 'proposal.publication.review-allows',
  title: { zh: '公开须经同步审查', en: 'As the review of publication allows' },
  cites: [openness],
  holds: ({ part }) => part.review !== 'none',
  message: () => ({
    zh: '审核答复时的公开审查意见为不予公开。',
    en: 'The review of publication, made when the reply was approved, says it is not to be published.',
  }),
};

/** Full text is published unless the review of publication says summary only. */
export const extentAsReviewed: OnCommand<'PublishReply', Taken, PublishableReply> = {
  kind: 'command',
  id: 'proposal.publication.extent-as-reviewed',
  title: { zh: '公开方式以审查意见为准', en: 'No more than the review allows' },
  cites: [openness, cite('xuancheng-openness-2021', '结果公开', 'SEEN', '公开为常态')],
  holds: ({ part, command: { extent } }) => extent === 'summary' || part.review !== 'summary',
  message: () => ({
    zh: '公开审查意见为摘要公开,不能公开全文。',
    en: 'The review of publication allows a summary only, not the full text.',
  }),
};

/** Where a summary (摘要) is published, its text is given. */
export const summaryIsWritten: OnCommand<'PublishReply', Taken, PublishableReply> = {
  kind: 'command',
  id: 'proposal.publication.summary-written',
  title: { zh: '摘要公开须有摘要', en: 'A summary has its text' },
  cites: [openness],
  holds: ({ command: { extent, summary } }) => extent === 'full' || summary !== undefined,
  message: () => ({
    zh: '摘要公开的,请填写答复摘要。',
    en: 'Write the summary that is to be published.',
  }),
};

/** What was withheld as a state secret stays withheld. */
export const reopensNoStateSecret: OnCase<Taken, CasePublication> = {
  kind: 'case',
  id: 'proposal.publication.reopens-no-state-secret',
  title: { zh: '涉及国家秘密的不恢复公开', en: 'A state secret is not reopened' },
  cites: [decided('以国家秘密为由不予公开的,不在本系统内恢复公开')],
  holds: ({ part }) => part.withholding?.reason !== 'state_secret',
  message: () => ({
    zh: '本件以国家秘密为由不予公开,不能恢复公开。',
    en: 'The case is withheld as a state secret and is not reopened.',
  }),
};
