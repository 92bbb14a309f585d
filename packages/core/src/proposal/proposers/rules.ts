import { proposerOf } from '../../county/actor.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { BodyKind } from '../../words/county.ts';
import { type ProposalSource, sourceWords } from '../../words/proposal.ts';
import { firstProposer, joinedProposers } from '../case/queries.ts';
import { seatFor } from '../case/session.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { Draft, Proposal, ReturnedForRevision } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { isChosen, maySign } from './eligibility.ts';

const bodyKindFor: Readonly<Partial<Record<ProposalSource, BodyKind>>> = {
  party: 'party',
  peoples_organisation: 'peoples_organisation',
  special_committee: 'special_committee',
  sector: 'sector',
  member_group: 'member_group',
  joint_group: 'joint_group',
};

/**
 * Only those who hold a seat in the current term or were chosen for the coming one, or a body on the
 * register, propose.
 */
export const proposerIsEligible: OnCase<Proposal> = {
  kind: 'case',
  id: 'proposal.proposer.eligible',
  title: { zh: '提案者资格', en: 'Who may propose' },
  cites: [
    cite('jiangsu-review-2024', '第四条(三)'),
    cite('fuyang-review-2019', '第四条(一)'),
    cite('national-proposal-regulation-2018', '第二条'),
  ],
  holds: ({ ctx: { actor, register, today } }) =>
    actor.role === 'member'
      ? maySign(register, actor.member, today) || isChosen(register, actor.member, today)
      : actor.role === 'collective' && Object.hasOwn(register.bodies, actor.body),
  message: () => ({
    zh: '只有本届在任委员、已产生的下届委员和名册所列党派、团体、专委会、界别、小组可以提出提案。',
    en: 'Only members of the current term, those chosen for the next, and bodies on the register may propose.',
  }),
};

/** A county may keep to fewer kinds of proposers than the national text. */
export const sourceIsOpen: OnCommand<'DraftProposal', Proposal> = {
  kind: 'command',
  id: 'proposal.proposer.source-open',
  title: { zh: '本县受理的提案者类别', en: 'Kinds of proposers of the county' },
  cites: [
    cite('national-proposal-regulation-2018', '第二条'),
    cite('yakeshi-proposal-measures-2018', '第二条', 'SEEN', '(以下统称提案者)'),
  ],
  holds: ({ command: { source }, ctx: { register } }) =>
    register.profile.proposal.sources.value.includes(source),
  message: ({ ctx: { register } }) => {
    const open = register.profile.proposal.sources.value.map((one) => sourceWords[one]);
    return {
      zh: `本县只受理:${open.map(({ zh }) => zh).join('、')}。`,
      en: `This county takes: ${open.map(({ en }) => en).join(', ')}.`,
    };
  },
};

/** The kind of proposal fits who proposes it: a member alone or jointly, a body as what it is. */
export const sourceFitsProposer: OnCommand<'DraftProposal', Proposal> = {
  kind: 'command',
  id: 'proposal.proposer.source-fits',
  title: { zh: '提案类别与提案者相符', en: 'The source fits the proposer' },
  cites: [
    cite('national-proposal-regulation-2018', '第二条'),
    cite('national-proposal-regulation-2011', '第十四条'),
  ],
  holds: ({ command: { source }, ctx: { actor, register } }) =>
    actor.role === 'collective'
      ? register.bodies[actor.body]?.kind === bodyKindFor[source]
      : bodyKindFor[source] === undefined,
  message: () => ({
    zh: '委员以个人或联名提出;党派、团体、专委会、界别、小组以其自身名义提出。',
    en: 'A member proposes alone or jointly; a body proposes as what it is registered.',
  }),
};

/** The draft belongs to its first proposer, who alone changes and submits it. */
export const firstProposerActs: OnCase<Exclude<Proposal, { stage: 'none' }>> = {
  kind: 'case',
  id: 'proposal.proposer.first-acts',
  title: { zh: '第一提案人办理', en: 'The first proposer acts' },
  cites: [cite('national-proposal-regulation-2011', '第十五条(三)')],
  holds: ({ state, ctx }) => firstProposer(state)?.id === proposerOf(ctx.actor),
  tellsAlone: ({ state, ctx }) =>
    !state.proposers.some(({ id, stage }) => id === proposerOf(ctx.actor) && stage !== 'declined'),
  message: () => ({
    zh: '只有发起人(第一提案人)可以办理此事项。',
    en: 'Only the initiator, the first proposer, may do this.',
  }),
};

/** A joint proposal has at least two who stand behind it: an unanswered invitation does not count. */
export const jointHasTwo: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.proposer.joint-has-two',
  title: { zh: '联名不少于二人', en: 'Joint means at least two' },
  cites: [cite('national-proposal-regulation-2011', '第十四条(一)')],
  holds: ({ state }) => state.source !== 'joint_members' || joinedProposers(state).length >= 2,
  message: () => ({
    zh: '联名提案须有两名以上委员同意联名;未答复的邀请不计入。',
    en: 'A joint proposal needs two members who have joined; unanswered invitations do not count.',
  }),
};

/** A collective proposal leaves only when it is signed. */
export const collectiveIsSigned: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.proposer.collective-signed',
  title: { zh: '集体提案须署名盖章', en: 'A collective proposal is signed' },
  cites: [cite('national-proposal-regulation-2011', '第十五条(三)')],
  holds: ({ state }) => firstProposer(state)?.stage === 'joined',
  message: () => ({
    zh: '集体提案须由召集人签名,或署名并加盖公章后提交。',
    en: 'A collective proposal is signed by its convener, or named and sealed, before it is submitted.',
  }),
};

/** Parties, organisations and committees seal; sectors and groups sign by convener or all members. */
export const signatureFitsBody: OnCommand<'SignProposal', Draft, Proposer> = {
  kind: 'command',
  id: 'proposal.proposer.signature-fits',
  title: { zh: '署名方式', en: 'How a collective signs' },
  cites: [
    cite('national-proposal-regulation-2011', '第十五条(三)'),
    cite('form-answer-liuzhou', '委员小组、界别提案的签名'),
  ],
  holds: ({ command: { signature }, part, ctx: { register } }) => {
    const kind = register.bodies[part.id]?.kind;
    return kind === 'sector' || kind === 'member_group' || kind === 'joint_group'
      ? signature !== 'seal'
      : signature === 'seal';
  },
  message: () => ({
    zh: '界别、小组由召集人或全体成员签名;党派、团体、专委会署名并加盖公章。',
    en: 'Sectors and groups are signed by the convener or all members; parties, organisations and committees name themselves and seal.',
  }),
};

/** Groups, and sectors unless the county allows it, propose only for the plenary. */
export const sectorInPlenaryOnly: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.proposer.plenary-only',
  title: { zh: '界别、小组提案限于全会期间', en: 'Sectors and groups propose in plenary' },
  cites: [
    cite('national-proposal-regulation-2018', '第二条'),
    cite('changzhou-proposal-regulation-2019', '第二条'),
  ],
  holds: ({ state, ctx }) => {
    if (state.stage !== 'draft') return true;
    const { sectorMayProposeInRecess, groupMayProposeInRecess } =
      ctx.register.profile.proposal.flags;
    const bySector = state.source === 'sector' && !sectorMayProposeInRecess.value;
    const isGroup = state.source === 'member_group' || state.source === 'joint_group';
    const plenaryOnly = bySector || (isGroup && !groupMayProposeInRecess.value);
    return !plenaryOnly || seatFor(ctx)?.period === 'plenary';
  },
  message: () => ({
    zh: '界别、委员小组只在全体会议期间提出提案,闭会期间请以委员联名或专委会名义提出。',
    en: 'Sectors and groups propose during the plenary only; in recess use a joint or committee proposal.',
  }),
};

/** Nobody answers an invitation for somebody else. */
export const answersForThemselves: OnCase<Exclude<Proposal, { stage: 'none' }>, Proposer> = {
  kind: 'case',
  id: 'proposal.proposer.answers-for-themselves',
  title: { zh: '本人答复', en: 'Each answers for themselves' },
  cites: [decided('是否联名、是否需要走访由本人表示')],
  holds: ({ part, ctx }) => part.id === proposerOf(ctx.actor),
  message: () => ({
    zh: '此事项只能由提案者本人办理。',
    en: 'Only the proposer concerned may do this.',
  }),
};
