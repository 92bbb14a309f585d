import { unitToday } from '../../county/duties.ts';
import { isAnother, twoHands } from '../../county/two-hands.ts';
import { yearOf } from '../../kernel/day.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { Advice } from '../advice/advice.ts';
import { groupInOffice, groupsOf, supervisorsNow } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { Supervision } from '../supervision.ts';

/** An advice is addressed to a supervised unit, by a group of this case that was sent there. */
export const adviceFitsTheCase: OnCommand<'DraftAdvice'> = {
  kind: 'command',
  id: 'supervision.advice.fits-the-case',
  title: { zh: '建议书对应单位和小组', en: 'For a supervised unit, from its group' },
  cites: [
    cite('county-supervisors-essay', '民主监督建议书'),
    cite('nanhu-supervisors-2010', '监督意见'),
  ],
  holds: ({ state, command: { unit, group }, ctx }) => {
    if (!state.units.includes(unit)) return false;
    if (group === undefined) return ctx.actor.role === 'special_committee';
    const sentTo = groupInOffice(ctx, group)?.unit;
    const isTheirs = ctx.actor.role === 'special_committee' || groupsOf(state, ctx).includes(group);
    return (
      state.groups.includes(group) &&
      isTheirs &&
      sentTo !== undefined &&
      unitToday(ctx.register, sentTo) === unitToday(ctx.register, unit)
    );
  },
  message: () => ({
    zh: '建议书须对应本案一个被监督单位和派驻该单位的小组;监督员只能以本小组名义起草。',
    en: 'An advice is for one supervised unit and from the group sent there; supervisors draft for their own group.',
  }),
};

const pointsSoFar = (
  state: Supervision,
  { unit, group }: Pick<Advice, 'unit'> & { readonly group?: string | undefined },
  year: number,
  except?: string,
): number =>
  state.advice
    .filter((one) => one.stage !== 'discarded' && one.id !== except)
    .filter((one) => one.unit === unit && one.group === group && yearOf(one.draftedOn) === year)
    .reduce((sum, { keyPoints }) => sum + keyPoints.length, 0);

/** A group gives a unit only as many key points in a year as the county allows: one or two by custom. */
export const keyPointsAreFew: OnCommand<'DraftAdvice' | 'ReviseAdvice', Advice | undefined> = {
  kind: 'command',
  id: 'supervision.advice.key-points-are-few',
  title: { zh: '一至二项监督重点', en: 'Few key points' },
  cites: [cite('yuechi-supervisors-2016', '监督重点', 'PRACTICE', '选择确定一至二项监督重点')],
  holds: ({ state, part, command, ctx: { register, today } }) => {
    const { from, to } = register.profile.supervision.keyPoints.value;
    const of = command.type === 'DraftAdvice' ? command : part;
    const year = yearOf(part?.draftedOn ?? today);
    const before = of ? pointsSoFar(state, of, year, part?.id) : 0;
    const own = command.keyPoints.length;
    return own >= from && before + own <= to;
  },
  message: ({ ctx: { register } }) => {
    const { from, to } = register.profile.supervision.keyPoints.value;
    return {
      zh: `每个小组每年的重点建议为${from}至${to}项。`,
      en: `A group makes ${from} to ${to} key points a year.`,
    };
  },
};

/** An advice of a group is adopted only if more than half of its supervisors agree. */
export const groupAgrees: OnCommand<'AdoptAdvice', Advice> = {
  kind: 'command',
  id: 'supervision.advice.group-agrees',
  title: { zh: '小组集体通过', en: 'The group agrees' },
  cites: [
    cite('county-supervisors-essay', '民主监督建议书'),
    decided('建议书经小组过半数监督员同意'),
  ],
  holds: ({ part: { group }, command: { agreed }, ctx }) => {
    if (group === undefined) return agreed > 0;
    const members = supervisorsNow([group], ctx).length;
    return agreed * 2 > members && agreed <= members;
  },
  possible: ({ part: { group }, ctx }) =>
    group === undefined || supervisorsNow([group], ctx).length > 0,
  message: () => ({
    zh: '建议书须经小组过半数监督员同意,且同意人数不超过小组人数。',
    en: 'More than half of the group agree to an advice, and no more than it has.',
  }),
};

/** Every draft of an advice is handed over or discarded before the case is closed. */
export const noAdvicePending: OnCase = {
  kind: 'case',
  id: 'supervision.advice.none-pending',
  title: { zh: '建议书均已送达或撤销', en: 'No advice left in hand' },
  cites: [
    cite('shandong-supervision-2017', '报送监督意见', 'SEEN', '4个基本环节作出具体规定'),
    decided('未送达的建议书须先送达或撤销'),
  ],
  holds: ({ state }) =>
    state.advice.every(({ stage }) => stage === 'handed_over' || stage === 'discarded'),
  message: () => ({
    zh: '尚有未送达的建议书,请先送达或撤销。',
    en: 'Hand over or discard every advice first.',
  }),
};

/** Whoever wrote an advice does not sign it. */
export const signedByAnother: OnCase<Advice> = {
  ...twoHands,
  id: 'supervision.advice.signed-by-another',
  holds: ({ part, ctx: { actor } }) => isAnother(actor, part.draftedBy),
};
