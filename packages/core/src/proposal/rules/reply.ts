import { unitOf } from '../../county/actor.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { Filed } from '../proposal.ts';
import { firstProposer, latestReply, openAssignment } from '../standing.ts';
import type { OnCase, OnCommand } from './case.ts';

/** Only the unit that was assigned and has accepted answers. */
export const acceptedUnitReplies: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.reply.accepted-unit-replies',
  title: { zh: '承办单位直接答复', en: 'The unit that accepted replies' },
  cites: [cite('city-handling-rule', '(四)')],
  holds: ({ state, ctx }) => {
    const assignment = openAssignment(state);
    return assignment?.stage === 'accepted' && assignment.unit === unitOf(ctx.actor);
  },
  message: () => ({
    zh: '只有已签收本件的承办单位可以答复。',
    en: 'Only the assigned unit that has accepted the proposal replies.',
  }),
};

/** The reply names the assignment it answers. */
export const answersItsAssignment: OnCommand<'SubmitReply', Filed, undefined> = {
  kind: 'command',
  id: 'proposal.reply.names-its-assignment',
  title: { zh: '对应交办', en: 'For its assignment' },
  cites: [decided('答复对应现行交办')],
  holds: ({ state, command }) => openAssignment(state)?.id === command.assignment,
  message: ({ state }) => ({
    zh: `答复须对应现行交办 ${openAssignment(state)?.id ?? '(无)'}。`,
    en: `The reply answers the assignment in force: ${openAssignment(state)?.id ?? 'none'}.`,
  }),
};

/** One version at a time: the next follows when the last was sent back. */
export const noReplyPending: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.reply.one-at-a-time',
  title: { zh: '一次一稿', en: 'One version at a time' },
  cites: [decided('一次提交一稿答复')],
  holds: ({ state }) => {
    const assignment = openAssignment(state);
    const latest = assignment && latestReply(state, assignment.id);
    return latest === undefined || latest.stage === 'sent_back';
  },
  message: () => ({
    zh: '答复已提交或已送达,退回后方可重新提交。',
    en: 'A reply is pending or delivered; another one follows only when it was sent back.',
  }),
};

/** The proposer is heard before the reply is written, unless they waived it. */
export const contactedFirst: OnCase<Filed, undefined> = {
  kind: 'case',
  id: 'proposal.reply.contacted-first',
  title: { zh: '先沟通后答复', en: 'Contact before reply' },
  cites: [
    cite('zhejiang-bureau-handling', '第十四条'),
    cite('chongyi-handling', '首次沟通'),
    cite('ministry-practice-2019', '办理前沟通', 'PRACTICE'),
  ],
  holds: ({ state }) => {
    const first = firstProposer(state);
    const contacts = openAssignment(state)?.contacts ?? [];
    return (
      first?.contactWaivedOn !== undefined ||
      contacts.some(({ proposer }) => proposer === first?.id)
    );
  },
  message: () => ({
    zh: '答复前须与第一提案人沟通并记录;提案者提出不需要的除外。',
    en: 'The first proposer is contacted, and the contact recorded, before the reply, unless they waived it.',
  }),
};

/** A reply answers point by point: one answer for each suggestion. */
export const answersEveryPoint: OnCommand<'SubmitReply', Filed, undefined> = {
  kind: 'command',
  id: 'proposal.reply.point-by-point',
  title: { zh: '逐条明确答复', en: 'Point by point' },
  cites: [
    cite('city-handling-rule', '(六)'),
    cite('foping-2024-9', '一(二)', 'SEEN', '避免总结工作式答复'),
  ],
  holds: ({ state, command: { answers } }) => answers.length === state.content.suggestions.length,
  message: ({ state, command: { answers } }) => ({
    zh: `提案有${state.content.suggestions.length}条建议,答复有${answers.length}条,须逐条对应。`,
    en: `The proposal makes ${state.content.suggestions.length} suggestions, the reply has ${answers.length} answers; each needs its own.`,
  }),
};

/** A leader of the unit signs, as the county demands; never an internal section. */
export const signedByLeader: OnCommand<'SubmitReply', Filed, undefined> = {
  kind: 'command',
  id: 'proposal.reply.signed-by-leader',
  title: { zh: '负责人签发', en: 'Signed by a leader' },
  cites: [
    cite('foping-2024-9', '一(二)', 'SEEN', '不能以内设机构或下属单位名义答复'),
    cite('yexian-2025', '一', 'SEEN', '对答复意见逐件审核签发'),
    cite('city-handling-rule', '(七)'),
  ],
  holds: ({ command: { signer }, ctx: { register } }) =>
    signer.office === 'main_leader' ||
    (signer.office === 'leader_in_charge' &&
      !register.profile.proposal.flags.mainLeaderSigns.value),
  message: ({ ctx: { register } }) =>
    register.profile.proposal.flags.mainLeaderSigns.value
      ? { zh: '答复须由单位主要负责人签发。', en: "The unit's main leader signs the reply." }
      : {
          zh: '答复须由单位主要负责人或分管负责人签发。',
          en: "The unit's main leader or the leader in charge signs the reply.",
        },
};

/** A reply bears the seal of the unit. */
export const sealed: OnCommand<'SubmitReply', Filed, undefined> = {
  kind: 'command',
  id: 'proposal.reply.sealed',
  title: { zh: '加盖公章', en: 'Sealed' },
  cites: [cite('city-handling-rule', '(七)')],
  holds: ({ command: { signer } }) => signer.sealed,
  message: () => ({
    zh: '答复须加盖承办单位公章。',
    en: 'The reply bears the seal of the unit.',
  }),
};
