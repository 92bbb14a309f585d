import { cite, decided } from '../../law/instruments.ts';
import { type Taken, taskOf } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A proposal is raised to one formal proposal. */
export const raisedOnce: OnCase<Taken, undefined> = {
  kind: 'case',
  id: 'proposal.formal.raised-once',
  title: { zh: '一件提案上升一次', en: 'Raised once' },
  cites: [decided('一件提案上升为一件建议案')],
  holds: ({ state }) => state.raisedTo === undefined,
  message: ({ state }) => ({
    zh: `本件已上升为建议案《${state.raisedTo?.title ?? ''}》。`,
    en: `It was raised to a formal proposal on ${state.raisedTo?.on ?? 'an earlier day'}.`,
  }),
};

/** A formal proposal is recorded after a meeting adopted it, and adopted after the filing. */
export const adoptionTookPlace: OnCommand<'RaiseToFormalProposal', Taken, undefined> = {
  kind: 'command',
  id: 'proposal.formal.adoption-took-place',
  title: { zh: '据实记录通过日期', en: 'It was adopted' },
  cites: [
    cite('formal-proposal-answer', '建议案由会议通过'),
    decided('通过日期不早于立案、不晚于当日'),
  ],
  holds: ({ state, command: { on }, ctx: { today } }) => taskOf(state).on <= on && on <= today,
  message: ({ state, ctx: { today } }) => ({
    zh: `通过日期须在${taskOf(state).on}至${today}之间。`,
    en: `The day of adoption lies between ${taskOf(state).on} and ${today}.`,
  }),
};

/** Between plenaries an important formal proposal is passed by the standing committee, not by the chairs. */
export const importantByStandingCommittee: OnCommand<'RaiseToFormalProposal', Taken, undefined> = {
  kind: 'command',
  id: 'proposal.formal.important-by-standing-committee',
  title: {
    zh: '重要建议案由常委会通过',
    en: 'An important one is passed by the standing committee',
  },
  cites: [cite('cppcc-charter-2018', '第五十七条(四)', 'SEEN', '审议通过提交……的重要建议案')],
  holds: ({ command: { important, adoptedBy } }) => !(important && adoptedBy === 'chairpersons'),
  message: () => ({
    zh: '重要建议案由全体会议或者常务委员会审议通过,不由主席会议通过。',
    en: "An important formal proposal is passed by the plenary or the standing committee, not by the chairpersons' meeting.",
  }),
};
