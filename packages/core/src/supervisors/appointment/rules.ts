import { unitToday } from '../../county/duties.ts';
import { isAnother, twoHands } from '../../county/two-hands.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import type { SupervisorGroupState } from '../group.ts';
import { isOpened, maySupervise, standingSupervisors, termIsOver } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A group is sent to a unit that exists; it carries on only a group of the same unit. */
export const sentToAUnit: OnCommand<'OpenSupervisorGroup', unknown, SupervisorGroupState> = {
  kind: 'command',
  id: 'supervisors.group.sent-to-a-unit',
  title: { zh: '统一委派到单位', en: 'Sent to a unit' },
  cites: [
    cite('danfeng-supervisors', '由聘改派、统一委派'),
    cite('rmzxb-supervisors-2014', '统一委派'),
  ],
  holds: ({ command: { unit, renews }, ctx: { register, others } }) => {
    const before = renews === undefined ? undefined : others[renews];
    const exists = Object.hasOwn(register.units, unit) && unitToday(register, unit) === unit;
    if (renews === undefined) return exists;
    return (
      exists &&
      before !== undefined &&
      isOpened(before) &&
      before.issuedOn !== undefined &&
      unitToday(register, before.unit) === unit
    );
  },
  message: () => ({
    zh: '请填写在册且未撤并的单位;接续的小组须派驻同一单位。',
    en: 'Name a unit of the register that still exists; a group carries on one of the same unit.',
  }),
};

/** A group has the size the county has fixed. */
export const groupIsWhole: OnCase = {
  kind: 'case',
  id: 'supervisors.group.is-whole',
  title: { zh: '小组人数', en: 'A whole group' },
  cites: [
    cite('county-supervisors-essay', '20个单位、60名监督员'),
    cite('pengze-supervisors-2017', '18个单位', 'PRACTICE', '选派54名委员担任民主监督员'),
  ],
  holds: ({ state, ctx: { register } }) => {
    const { from, to } = register.profile.supervisors.groupSize.value;
    const n = state.candidates.filter(({ stage }) => stage === 'selected').length;
    return from <= n && n <= to;
  },
  message: ({ ctx: { register } }) => {
    const { from, to } = register.profile.supervisors.groupSize.value;
    const range = from === to ? `${from}` : `${from}-${to}`;
    return {
      zh: `每个小组须确定${range}名监督员。`,
      en: `A group has ${range} supervisors.`,
    };
  },
};

/** Who was selected may still supervise when the letter goes out. */
export const everyoneMaySupervise: OnCase = {
  kind: 'case',
  id: 'supervisors.group.everyone-may-supervise',
  title: { zh: '人选仍符合条件', en: 'Everyone may supervise' },
  cites: [
    believed('监督员不监督本人所在单位'),
    cite('fengxiang-supervisors-2017', '条件、范围、程序'),
  ],
  holds: ({ state, ctx }) =>
    state.candidates
      .filter(({ stage }) => stage === 'selected')
      .every(({ member }) => maySupervise(state, member, ctx)),
  message: () => ({
    zh: '有人选已不再担任委员或在派驻单位任职,请调整人选。',
    en: 'Somebody selected is no longer a member, or works for the unit; change the selection.',
  }),
};

/** A group is dissolved at the end of its term, or when nobody in it counts any more; no earlier. */
export const termHasEnded: OnCase = {
  kind: 'case',
  id: 'supervisors.group.term-has-ended',
  title: { zh: '聘期届满方可解散', en: 'At the end of the term' },
  cites: [
    cite('changde-appointed-2022', '聘期', 'PRACTICE', '聘期3年'),
    believed('聘期届满或不再担任委员的,监督员资格自动终止'),
  ],
  holds: ({ state, ctx }) =>
    termIsOver(state, ctx.today) || standingSupervisors(state, ctx).length === 0,
  message: ({ state: { until } }) => ({
    zh: `聘期至${until ?? ''}届满,此前不得解散小组。`,
    en: `The term runs until ${until ?? ''}; the group is not dissolved before.`,
  }),
};

/** A group follows its unit through a reform of institutions. */
export const groupUnitHasSuccessor: OnCase = {
  kind: 'case',
  id: 'supervisors.group.unit-has-successor',
  title: { zh: '机构改革承继', en: 'Follows its unit' },
  cites: [decided('派驻单位撤并的,小组随承继单位')],
  holds: ({ state: { unit }, ctx: { register } }) => unitToday(register, unit) !== unit,
  message: () => ({
    zh: '派驻单位没有撤并,无需变更。',
    en: 'The unit was not merged or abolished.',
  }),
};

/** Whoever proposed the selection does not agree to it. */
export const selectionApprovedByAnother: OnCase = {
  ...twoHands,
  id: 'supervisors.group.approved-by-another',
  holds: ({ state, ctx: { actor } }) => isAnother(actor, state.proposedBy),
};
