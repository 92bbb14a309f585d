import type { WordsOf } from '../kernel/words.ts';
import type { SupervisorGroupState } from './group.ts';

/** Where a group of supervisors can stand, in words. */
export const supervisorGroupStatusWords = {
  selecting: { zh: '选聘中', en: 'being selected' },
  consulted: { zh: '已协商报县委', en: 'submitted to the Party committee' },
  approved: { zh: '县委已同意', en: 'agreed to' },
  in_office: { zh: '在任', en: 'in office' },
  vacant: { zh: '在任,有空缺', en: 'in office, with a vacancy' },
  dissolved: { zh: '已解散', en: 'dissolved' },
  abandoned: { zh: '终止组建', en: 'abandoned' },
} as const satisfies WordsOf<string>;

/** 小组状态. */
export type SupervisorGroupStatus = keyof typeof supervisorGroupStatusWords;

/** Where a group of supervisors stands, computed from its seats. */
export const statusOfGroup = (state: SupervisorGroupState): SupervisorGroupStatus => {
  if (state.stage === 'none') return 'selecting';
  const isVacant =
    state.stage === 'in_office' && state.seats.some(({ stage }) => stage !== 'in_office');
  return isVacant ? 'vacant' : state.stage;
};
