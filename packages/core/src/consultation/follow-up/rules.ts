import { cite, decided } from '../../law/instruments.ts';
import { type KnownCase, knownCase } from '../../lineage/known.ts';
import type { ConsultationContext, OpenedConsultation } from '../consultation.ts';
import { isReceived } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const loop = cite(
  'huailai-goals-2023',
  '总体绩效目标·有为',
  'SEEN',
  '积极探索“调研—协商—督办”闭环机制',
);

/** Each office acknowledges the outcome once. */
export const acknowledgedOnce: OnCase = {
  kind: 'case',
  id: 'consultation.follow-up.acknowledged-once',
  title: { zh: '签收一次', en: 'Acknowledged once' },
  cites: [decided('县委办、县政府办各签收一次')],
  holds: ({ state: { submission }, ctx: { actor } }) =>
    submission?.acknowledged.every(({ office }) => office !== actor.role) ?? false,
  message: () => ({ zh: '本办已经签收。', en: 'This office has acknowledged it.' }),
};

const instructionIn = (
  id: string,
  { cases }: Pick<ConsultationContext, 'cases'>,
): KnownCase | undefined => knownCase(cases, { subject: 'instruction', id });

const follows = (known: KnownCase | undefined, { id }: OpenedConsultation): boolean =>
  known?.followsUp?.subject === 'consultation' && known.followsUp.id === id;

/** The case that is linked follows up on this consultation. */
export const followsThisCase: OnCommand<'LinkInstruction'> = {
  kind: 'command',
  id: 'consultation.follow-up.follows-this-case',
  title: { zh: '对应本次协商', en: 'Follows up on this case' },
  cites: [loop],
  holds: ({ state, command: { instruction }, ctx }) =>
    follows(instructionIn(instruction, ctx), state),
  message: () => ({
    zh: '所列批示办理不存在,或不是本次协商成果的办理。',
    en: 'There is no such case, or it follows up on another.',
  }),
};

/** A case is linked once. */
export const linkedOnce: OnCommand<'LinkInstruction'> = {
  kind: 'command',
  id: 'consultation.follow-up.linked-once',
  title: { zh: '关联一次', en: 'Linked once' },
  cites: [decided('同一批示办理只关联一次')],
  holds: ({ state: { followUps }, command }) =>
    followUps.every(({ instruction }) => instruction !== command.instruction),
  message: () => ({ zh: '已经关联。', en: 'It is linked.' }),
};

/** The outcome was received by the Party committee's office. */
export const outcomeIsReceived: OnCase = {
  kind: 'case',
  id: 'consultation.follow-up.outcome-is-received',
  title: { zh: '成果已签收', en: 'The outcome was received' },
  cites: [cite('consultation-regulation-2022', '第十九条'), decided('县委办签收后方可办结')],
  holds: ({ state }) => isReceived(state),
  message: () => ({
    zh: '请待县委办公室签收成果。',
    en: "Wait until the Party committee's office has acknowledged the outcome.",
  }),
};

/** 调研—协商—督办: a consultation with recommendations is closed after every case that follows it up. */
export const followedUp: OnCase = {
  kind: 'case',
  id: 'consultation.follow-up.followed-up',
  title: { zh: '督办闭环方可办结', en: 'Closed once followed up' },
  cites: [loop, cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '强化跟踪问效')],
  holds: ({ state, ctx }) => {
    if (!state.recommendations || state.recommendations.length === 0) return true;
    const known = state.followUps.map(({ instruction }) => instructionIn(instruction, ctx));
    return known.length > 0 && known.every((one) => one?.stage === 'closed' && follows(one, state));
  },
  message: () => ({
    zh: '意见建议的批示办理尚未关联或尚未办结。',
    en: 'What follows up the recommendations is not linked, or not closed.',
  }),
};

/** Where nothing was recommended, the closing says so. */
export const closingIsExplained: OnCommand<'CloseConsultation'> = {
  kind: 'command',
  id: 'consultation.follow-up.closing-is-explained',
  title: { zh: '没有意见建议的写明', en: 'Explained where nothing is to follow' },
  cites: [loop, decided('没有意见建议的,办结时说明')],
  holds: ({ state: { recommendations = [] }, command: { note } }) =>
    recommendations.length > 0 || note !== undefined,
  message: () => ({
    zh: '本次协商没有意见建议,请填办结说明。',
    en: 'Nothing was recommended; say so in a note.',
  }),
};

/** A secret consultation is not published. */
export const notSecret: OnCase = {
  kind: 'case',
  id: 'consultation.publication.not-secret',
  title: { zh: '涉密不公开', en: 'Nothing secret' },
  cites: [decided('涉密协商不公开')],
  holds: ({ state: { secret } }) => !secret,
  message: () => ({ zh: '涉密协商不得公开。', en: 'A secret consultation is not published.' }),
};

/** A consultation is published once. */
export const publishedOnce: OnCase = {
  kind: 'case',
  id: 'consultation.publication.published-once',
  title: { zh: '公开一次', en: 'Published once' },
  cites: [decided('协商情况公开一次')],
  holds: ({ state }) => state.publishedOn === undefined,
  message: () => ({ zh: '已经公开。', en: 'It was published.' }),
};
