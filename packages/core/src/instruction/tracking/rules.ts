import { cite } from '../../law/instruments.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const tracked = cite('luoyang-outcome-measures', '党委办、政府办跟踪,专委会跟进');

/** 专委会跟进: of the committees, the one that follows this case records notes. */
export const namedCommitteeFollows: OnCase = {
  kind: 'case',
  id: 'instruction.tracking.named-committee-follows',
  title: { zh: '由跟进的专委会记录', en: 'The committee that follows it' },
  cites: [tracked],
  holds: ({ state: { committee }, ctx: { actor } }) =>
    actor.role !== 'special_committee' || actor.body === committee,
  message: () => ({
    zh: '由本件写明的跟进专委会记录。',
    en: 'The committee that follows this case records notes on it.',
  }),
};

/** What is tracked was handed out. */
export const trackedWasHandedOut: OnCommand<'RecordFollowUpNote'> = {
  kind: 'command',
  id: 'instruction.tracking.was-handed-out',
  title: { zh: '跟进已交办的', en: 'What was handed out is tracked' },
  cites: [tracked],
  holds: ({ state: { recommendations }, command: { recommendation } }) =>
    recommendations.some(({ id, handedOut }) => id === recommendation && handedOut !== undefined),
  possible: ({ state: { recommendations } }) =>
    recommendations.some(({ handedOut }) => handedOut !== undefined),
  message: () => ({
    zh: '请填已交办的意见建议。',
    en: 'Name a recommendation that was handed out.',
  }),
};
