import { cite, decided } from '../../law/instruments.ts';
import { approvedWorkPlan } from '../queries.ts';
import type { OnCase } from '../rule.ts';

const noticeCites = [cite('city-consultation-rules', '会议通知', 'SEEN', '15个工作日')] as const;

/** The notice goes out once; a meeting that was moved gets another. */
export const noticeOnce: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.notice-once',
  title: { zh: '通知一次', en: 'Notice once' },
  cites: [decided('会议通知发出一次,改期的重新通知')],
  holds: ({ state }) => state.noticeOn === undefined,
  message: () => ({ zh: '通知已经发出。', en: 'The notice was sent.' }),
};

/** The notice goes out in time; otherwise the meeting is moved. */
export const noticeInTime: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.notice-in-time',
  title: { zh: '按期通知', en: 'Notice in time' },
  cites: [...noticeCites, decided('逾期未通知的,会议改期后再通知')],
  holds: ({ state, ctx: { today } }) => {
    const last = approvedWorkPlan(state)?.noticeBy?.by;
    return last === undefined || today <= last;
  },
  message: ({ state }) => ({
    zh: `通知应于${approvedWorkPlan(state)?.noticeBy?.by}以前发出,请先改期。`,
    en: `Notice was due by ${approvedWorkPlan(state)?.noticeBy?.by}; move the meeting first.`,
  }),
};

/** Materials follow the notice, so that those invited get them. */
export const noticeComesFirst: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.notice-comes-first',
  title: { zh: '先通知后印发材料', en: 'Notice first' },
  cites: [...noticeCites, decided('材料印发给已通知的参加人员')],
  holds: ({ state }) => state.noticeOn !== undefined,
  message: () => ({ zh: '请先发出会议通知。', en: 'Send the notice first.' }),
};

/** Materials go out in time; otherwise the meeting is moved. */
export const materialsInTime: OnCase = {
  kind: 'case',
  id: 'consultation.preparation.materials-in-time',
  title: { zh: '按期印发材料', en: 'Materials in time' },
  cites: [
    cite('city-consultation-rules', '会议材料', 'SEEN', '10个工作日'),
    decided('逾期未印发的,会议改期后再印发'),
  ],
  holds: ({ state, ctx: { today } }) => {
    const last = approvedWorkPlan(state)?.materialsBy?.by;
    return last === undefined || today <= last;
  },
  message: ({ state }) => ({
    zh: `材料应于${approvedWorkPlan(state)?.materialsBy?.by}以前印发,请先改期。`,
    en: `Materials were due by ${approvedWorkPlan(state)?.materialsBy?.by}; move the meeting first.`,
  }),
};
