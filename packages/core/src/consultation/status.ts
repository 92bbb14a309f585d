import { termsOf, type WordsOf } from '../kernel/words.ts';
import type { Consultation, OpenedConsultation } from './consultation.ts';

/** Where a consultation can stand, in words. */
export const statusWords = {
  planned: { zh: '已立项', en: 'planned' },
  researching: { zh: '调研中', en: 'researching' },
  preparing: { zh: '筹备中', en: 'preparing' },
  notified: { zh: '已通知', en: 'notice given' },
  materials_sent: { zh: '材料送达', en: 'materials sent' },
  in_session: { zh: '协商中', en: 'in session' },
  held: { zh: '已协商', en: 'held' },
  outcome_submitted: { zh: '成果报送', en: 'outcome submitted' },
  tracked: { zh: '跟踪督办', en: 'tracked' },
  closed: { zh: '办结', en: 'closed' },
  postponed: { zh: '延期', en: 'postponed' },
  cancelled: { zh: '取消', en: 'cancelled' },
} as const satisfies WordsOf<string>;

/** 协商状态. */
export type ConsultationStatus = keyof typeof statusWords;

/** 协商状态. */
export const consultationStatuses = termsOf(statusWords);

const whilePreparing = ({ noticeOn, materials }: OpenedConsultation): ConsultationStatus => {
  if (materials.length > 0) return 'materials_sent';
  return noticeOn ? 'notified' : 'preparing';
};

/** Where a consultation stands: its stage, and how far the meeting and the follow-up have come. */
export const statusOfConsultation = (state: Consultation): ConsultationStatus | 'none' => {
  if (state.stage === 'preparing') return whilePreparing(state);
  if (state.stage === 'outcome_submitted' && state.followUps.length > 0) return 'tracked';
  return state.stage;
};
