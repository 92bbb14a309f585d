import { keysOf } from '../../kernel/keys.ts';
import { cite, decided } from '../../law/instruments.ts';
import { firstProposer } from '../case/queries.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { Draft, ProposalContext } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { signsWith } from './eligibility.ts';

const proposingJointly: ReadonlySet<string> = new Set([
  'party',
  'peoples_organisation',
  'special_committee',
]);

const mayJoin = (state: Draft, wanted: 'member' | 'body'): boolean =>
  wanted === 'member' ? state.source === 'joint_members' : proposingJointly.has(state.source);

/** Members are invited to a joint proposal, and only to that. */
export const membersJoinJoint: OnCase<Draft, undefined> = {
  kind: 'case',
  id: 'proposal.proposer.members-join-joint',
  title: { zh: '联名限于联名提案', en: 'Members join joint proposals' },
  cites: [cite('national-proposal-regulation-2011', '第十四条(一)')],
  holds: ({ state }) => mayJoin(state, 'member'),
  message: () => ({
    zh: '只有联名提案可以邀请委员联名。',
    en: 'Only a joint proposal invites members.',
  }),
};

/** Parties, organisations and committees may propose jointly with one another. */
export const bodiesJoinBodies: OnCase<Draft, undefined> = {
  kind: 'case',
  id: 'proposal.proposer.bodies-join-bodies',
  title: { zh: '党派、团体、专委会联合提出', en: 'Bodies join bodies' },
  cites: [cite('guangzhou-review-2012', '第六条')],
  holds: ({ state }) => mayJoin(state, 'body'),
  message: () => ({
    zh: '只有党派、团体、专委会可以相互联合提出提案。',
    en: 'Only parties, organisations and committees propose jointly with one another.',
  }),
};

const isProposer = ({ proposers }: Draft, id: string): boolean =>
  proposers.some((one) => one.id === id);

const isMemberToInvite = (state: Draft, member: string, { register, today }: ProposalContext) =>
  signsWith(register, firstProposer(state)?.id, member, today) && !isProposer(state, member);

/** Whoever is invited holds a seat, and is invited once. */
export const inviteeIsEligible: OnCommand<'InviteCoProposer', Draft, undefined> = {
  kind: 'command',
  id: 'proposal.proposer.invitee-eligible',
  title: { zh: '联名者为在任委员', en: 'Invitees hold a seat' },
  cites: [cite('jiangsu-review-2024', '第四条(三)')],
  holds: ({ state, command: { member }, ctx }) => isMemberToInvite(state, member, ctx),
  possible: ({ state, ctx }) =>
    keysOf(ctx.register.members).some((member) => isMemberToInvite(state, member, ctx)),
  message: () => ({
    zh: '被邀请者须与第一提案人同为一届委员,且尚未列入提案者。',
    en: 'An invitee is a member of the term of the first proposer who is not among the proposers yet.',
  }),
};

const isBodyToInvite = (state: Draft, body: string, { register }: ProposalContext): boolean =>
  proposingJointly.has(register.bodies[body]?.kind ?? '') && !isProposer(state, body);

/** Whichever body is invited is on the register, of a kind that proposes jointly, and invited once. */
export const invitedBodyIsEligible: OnCommand<'InviteCoBody', Draft, undefined> = {
  kind: 'command',
  id: 'proposal.proposer.invited-body-eligible',
  title: { zh: '联合提出者在册', en: 'Invited bodies are registered' },
  cites: [cite('guangzhou-review-2012', '第六条')],
  holds: ({ state, command: { body }, ctx }) => isBodyToInvite(state, body, ctx),
  possible: ({ state, ctx }) =>
    keysOf(ctx.register.bodies).some((body) => isBodyToInvite(state, body, ctx)),
  message: () => ({
    zh: '被邀请者须为在册的党派、团体或专委会,且尚未列入提案者。',
    en: 'An invited body is a registered party, organisation or committee not among the proposers yet.',
  }),
};

/** An invitation leaves time to answer. */
export const answerDayAhead: OnCommand<'InviteCoProposer' | 'InviteCoBody', Draft, undefined> = {
  kind: 'command',
  id: 'proposal.proposer.answer-day-ahead',
  title: { zh: '答复截止日不早于当日', en: 'Time to answer' },
  cites: [decided('联名邀请须留出答复时间')],
  holds: ({ command: { answerBy }, ctx: { today } }) => answerBy >= today,
  message: ({ ctx: { today } }) => ({
    zh: `答复截止日不能早于今天(${today})。`,
    en: `The last day to answer cannot lie before today (${today}).`,
  }),
};

/** An invitation is answered by its last day, that day included. */
export const answeredInTime: OnCase<Draft, Proposer> = {
  kind: 'case',
  id: 'proposal.proposer.answered-in-time',
  title: { zh: '限期答复联名邀请', en: 'Invitations end' },
  cites: [decided('联名邀请逾期视为未联名')],
  holds: ({ part, ctx: { today } }) => part.answerBy === undefined || today <= part.answerBy,
  message: ({ part }) => ({
    zh: `联名邀请已于${part.answerBy}截止。`,
    en: `The invitation ended on ${part.answerBy}.`,
  }),
};
