import { cite, decided } from '../../law/instruments.ts';
import { ownAnswering } from '../case/own.ts';
import {
  coHandlers,
  firstProposer,
  latestReply,
  openDisagreements,
  repliesTo,
} from '../case/queries.ts';
import { roundEnd } from '../deadlines/starts.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open, ProposalContext } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** The assignment that is answered; absent where the unit has none, or names another. */
type Answered = Assignment | undefined;

const namesOf = (assignments: readonly Assignment[]): string =>
  assignments.map(({ id }) => id).join('、');

/** Only a unit that was assigned and has accepted answers; a co-handler answers the lead handler. */
export const acceptedUnitReplies: OnCase<Open, Answered> = {
  kind: 'case',
  id: 'proposal.reply.accepted-unit-replies',
  title: { zh: '承办单位直接答复', en: 'The unit that accepted replies' },
  cites: [cite('city-handling-rule', '(四)')],
  holds: ({ state, ctx }) => ownAnswering(state, ctx).length > 0,
  message: () => ({
    zh: '只有已签收本件的独办、主办或分办单位可以答复;会办单位向主办单位提出会办意见。',
    en: 'Only a sole, lead or separate handler that has accepted replies; a co-handler gives its opinion to the lead.',
  }),
};

/** The reply names the assignment it answers, one of those the unit has. */
export const answersItsAssignment: OnCommand<'SubmitReply', Open, Answered> = {
  kind: 'command',
  id: 'proposal.reply.names-its-assignment',
  title: { zh: '对应交办', en: 'For its assignment' },
  cites: [decided('答复对应现行交办')],
  holds: ({ state, part, command: { assignment }, ctx }) =>
    part?.id === assignment || ownAnswering(state, ctx).length === 0,
  message: ({ state, ctx }) => ({
    zh: `答复须对应本单位的现行交办:${namesOf(ownAnswering(state, ctx)) || '(无)'}。`,
    en: `The reply answers an assignment of the unit's own: ${namesOf(ownAnswering(state, ctx)) || 'none'}.`,
  }),
};

const isToBeRedone = (state: Open, reply: Reply, ctx: ProposalContext): boolean =>
  roundEnd(state, reply, ctx.today) !== undefined &&
  repliesTo(state, 'rehandling').some(({ id }) => id === reply.id);

/** One version at a time: the next follows when the last was sent back, or when it left a proposer dissatisfied. */
export const noReplyPending: OnCase<Open, Answered> = {
  kind: 'case',
  id: 'proposal.reply.one-at-a-time',
  title: { zh: '一次一稿', en: 'One version at a time' },
  cites: [
    decided('一次提交一稿答复'),
    cite('sichuan-handling-2024', '新闻摘要', 'SEEN', '应当重新办理'),
    cite('jingxian-appraisal-2017', '二(2)'),
  ],
  holds: ({ state, part: own, ctx }) => {
    const latest = own && latestReply(state, own.id);
    if (latest === undefined || latest.stage === 'sent_back') return true;
    return latest.stage === 'approved' && isToBeRedone(state, latest, ctx);
  },
  message: () => ({
    zh: '答复已提交或已送达;退回,或评价结束后须重新办理的,方可再次提交。',
    en: 'A reply is pending or delivered; another one follows when it was sent back, or when rating ended and it is to be handled again.',
  }),
};

/** The proposer is heard before the reply is written, and again before a second one, unless they waived it. */
export const contactedFirst: OnCase<Open, Answered> = {
  kind: 'case',
  id: 'proposal.reply.contacted-first',
  title: { zh: '先沟通后答复', en: 'Contact before reply' },
  cites: [
    cite('zhejiang-bureau-handling', '第十四条'),
    cite('chongyi-handling', '首次沟通'),
    cite('ministry-practice-2019', '办理前沟通', 'PRACTICE'),
  ],
  holds: ({ state, part: own }) => {
    const first = firstProposer(state);
    if (!own || first?.stage !== 'joined' || first.contactWaivedOn !== undefined) return true;
    const delivered = state.replies.findLast(
      ({ assignment, stage }) => assignment === own.id && stage === 'approved',
    );
    const since = delivered?.approval?.on ?? own.assignedOn;
    return own.contacts.some(({ proposer, on }) => proposer === first.id && on >= since);
  },
  message: () => ({
    zh: '答复前(再次答复前亦同)须与第一提案人沟通并记录;提案者提出不需要的除外。',
    en: 'The first proposer is contacted, and the contact recorded, before each reply, unless they waived it.',
  }),
};

/** The lead handler hears its co-handlers: each has given its opinion, or its time is over. */
export const coHandlersAreHeard: OnCase<Open, Answered> = {
  kind: 'case',
  id: 'proposal.reply.co-handlers-heard',
  title: { zh: '汇总会办意见', en: 'Co-handlers are heard' },
  cites: [cite('city-handling-rule', '(三)'), cite('fujian-npc-suggestions', '第二十条')],
  holds: ({ state, ctx: { today } }) =>
    coHandlers(state).every(({ opinion, replyBy }) => opinion !== undefined || today > replyBy.by),
  message: ({ state }) => {
    const waiting = coHandlers(state).filter(({ opinion }) => opinion === undefined);
    const list = waiting.map(({ unit, replyBy }) => `${unit}(${replyBy.by})`).join('、');
    return {
      zh: `会办单位尚未提出意见,期限未满:${list}。`,
      en: `Co-handlers still have time to give their opinion: ${list}.`,
    };
  },
};

/** Units agree before the lead handler replies: a disagreement is settled, ruled on, or answered jointly. */
export const disagreementsAreSettled: OnCase<Open, Answered> = {
  kind: 'case',
  id: 'proposal.reply.disagreements-settled',
  title: { zh: '意见一致后答复', en: 'Agreement before reply' },
  cites: [
    cite('guangzhou-handling', '第十四条'),
    cite('city-notice-2008', '会办意见不一致'),
    cite('shandong-handling', '第七条'),
  ],
  holds: ({ state }) => openDisagreements(state).length === 0,
  message: ({ state }) => {
    const units = openDisagreements(state)
      .map(({ unit }) => unit)
      .join('、');
    return {
      zh: `与会办单位意见不一致:${units}。请协商一致,或上报裁定。`,
      en: `Co-handlers disagree: ${units}. Come to an agreement, or report it for a ruling.`,
    };
  },
};

const pointsFor = (state: Open, own: Answered): number => own?.points?.length ?? state.points;

/** A reply answers point by point: one answer for each suggestion. */
export const answersEveryPoint: OnCommand<'SubmitReply', Open, Answered> = {
  kind: 'command',
  id: 'proposal.reply.point-by-point',
  title: { zh: '逐条明确答复', en: 'Point by point' },
  cites: [
    cite('city-handling-rule', '(六)'),
    cite('foping-2024-9', '一(二)', 'SEEN', '避免总结工作式答复'),
  ],
  holds: ({ state, part, command, ctx }) =>
    (part === undefined && ownAnswering(state, ctx).length > 0) ||
    command.answers.length === pointsFor(state, part),
  message: ({ state, part, command: { answers } }) => ({
    zh: `由本单位答复的建议有${pointsFor(state, part)}条,答复有${answers.length}条,须逐条对应。`,
    en: `The unit answers ${pointsFor(state, part)} suggestions, the reply has ${answers.length} answers; each needs its own.`,
  }),
};
