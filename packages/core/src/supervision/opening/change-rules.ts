import { unitToday } from '../../county/duties.ts';
import { isAnother, twoHands } from '../../county/two-hands.ts';
import { decided } from '../../law/instruments.ts';
import { supervisorsNow } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** The list of supervisors is updated only if the members of their groups have changed. */
export const supervisorsHaveChanged: OnCase = {
  kind: 'case',
  id: 'supervision.opening.supervisors-have-changed',
  title: { zh: '名单有变方更新', en: 'Where the groups have changed' },
  cites: [decided('监督员名单随小组变动更新')],
  holds: ({ state, ctx }) => {
    const keys = (list: readonly { readonly group: string; readonly member: string }[]) =>
      list
        .map(({ group, member }) => `${group} ${member}`)
        .sort()
        .join();
    return keys(supervisorsNow(state.groups, ctx)) !== keys(state.supervisors);
  },
  message: () => ({
    zh: '监督员名单没有变化,无需更新。',
    en: 'The supervisors have not changed.',
  }),
};

/** Only a unit that was merged or renamed is replaced by its successor. */
export const unitHasSuccessor: OnCommand<'FollowSupervisedSuccessor'> = {
  kind: 'command',
  id: 'supervision.opening.unit-has-successor',
  title: { zh: '机构改革承继', en: 'Followed to its successor' },
  cites: [decided('被监督单位撤并的,由承继单位接续')],
  holds: ({ state, command: { unit }, ctx: { register } }) =>
    state.units.includes(unit) && unitToday(register, unit) !== unit,
  possible: ({ state: { units }, ctx: { register } }) =>
    units.some((unit) => unitToday(register, unit) !== unit),
  message: () => ({
    zh: '请填写本案中已被撤并的单位。',
    en: 'Name a unit of this case that was merged or abolished.',
  }),
};

/** Whoever wrote the plan of work does not approve it. */
export const planApprovedByAnother: OnCase = {
  ...twoHands,
  id: 'supervision.opening.approved-by-another',
  holds: ({ state, ctx: { actor } }) => isAnother(actor, state.draftedBy),
};
