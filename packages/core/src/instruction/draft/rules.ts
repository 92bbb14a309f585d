import { cite } from '../../law/instruments.ts';
import type { OnCase } from '../rule.ts';
import type { DraftForComment } from './draft.ts';

/** The office that sent a draft answers the comment on it. */
export const sendingOfficeAnswers: OnCase<DraftForComment> = {
  kind: 'case',
  id: 'instruction.draft.sending-office-answers',
  title: { zh: '由送稿机关反馈', en: 'The sending office answers' },
  cites: [cite('municipal-follow-up-2011', '第二页', 'SEEN', '向政协书面反馈')],
  holds: ({ part: { office }, ctx: { actor } }) => actor.role === office,
  message: () => ({
    zh: '由送来文稿的办公室书面反馈。',
    en: 'The office that sent the draft answers in writing.',
  }),
};

/** Drafts sent for written comment are answered both ways before the case is closed. */
export const draftsAreAnswered: OnCase = {
  kind: 'case',
  id: 'instruction.closing.drafts-are-answered',
  title: { zh: '征求意见稿有反馈', en: 'Drafts are answered' },
  cites: [cite('municipal-follow-up-2011', '第二页', 'SEEN', '向政协书面反馈')],
  holds: ({ state: { drafts = [] } }) => drafts.every(({ stage }) => stage === 'answered'),
  message: () => ({
    zh: '征求意见稿尚未书面答复或反馈。',
    en: 'A draft sent for comment was not answered in writing yet.',
  }),
};
