import { entryNamed } from '../kernel/keys.ts';
import { decided } from '../law/instruments.ts';
import { matterNatureWords } from '../words/monitoring.ts';
import type { MonitoredMatter, MonitoringContext } from './monitoring.ts';
import type { OnMatter, OnMatterCommand } from './rule.ts';

const referred = decided('属信访、诉讼、仲裁和110等应急渠道的事项转有关渠道,不作办理');

/** Nobody handles a matter before it is said whether it is one for a monitoring point at all. */
export const natureIsClear: OnMatterCommand<'AssignMatter'> = {
  kind: 'command',
  id: 'monitoring.nature.is-clear',
  title: { zh: '先认定性质', en: 'Its nature is clear' },
  cites: [referred],
  holds: ({ state, command }) => (command.nature ?? state.nature?.nature) !== undefined,
  message: () => ({
    zh: '尚未认定事项性质,请先认定,或在交办时一并填写。',
    en: 'What the matter is by nature was not recorded: record it, or say it with the assignment.',
  }),
};

/** 转,不办: what belongs to petition, to a court or to the emergency line goes to no unit. */
export const assignedIfOrdinary: OnMatterCommand<'AssignMatter'> = {
  kind: 'command',
  id: 'monitoring.nature.assigned-if-ordinary',
  title: { zh: '应转渠道的不交办', en: 'Assigned only when handled here' },
  cites: [referred],
  holds: ({ state, command }) =>
    (command.nature ?? state.nature?.nature ?? 'ordinary') === 'ordinary',
  message: () => ({
    zh: '本件属于其他渠道的事项,请转有关渠道,不予交办。',
    en: 'The matter belongs to another channel: refer it there, assign it to nobody.',
  }),
};

/** What turns out to belong elsewhere is not handled on. */
export const handledHere: OnMatter = {
  kind: 'case',
  id: 'monitoring.nature.handled-here',
  title: { zh: '应转渠道的不办理', en: 'Handled only when it belongs here' },
  cites: [referred],
  holds: ({ state: { nature } }) => nature?.referBy === undefined,
  message: () => ({
    zh: '本件已认定属于其他渠道,由督查室转有关渠道。',
    en: 'The matter was found to belong to another channel: the supervising office refers it.',
  }),
};

/** A matter goes to the channel it belongs to; an ordinary one at most to a higher level. */
export const channelFitsNature: OnMatterCommand<'ReferMatter'> = {
  kind: 'command',
  id: 'monitoring.nature.channel-fits',
  title: { zh: '按性质转渠道', en: 'The channel fits' },
  cites: [referred],
  holds: ({ state: { nature }, command: { to } }) =>
    nature === undefined || to === (nature.nature === 'ordinary' ? 'higher_level' : nature.nature),
  message: ({ state: { nature } }) => {
    const { zh, en } = matterNatureWords[nature?.nature ?? 'ordinary'];
    return {
      zh: `本件已认定为“${zh}”,请转相应渠道,或重新认定性质。`,
      en: `It was recorded as “${en}”: refer it there, or record its nature anew.`,
    };
  },
};

const twice = decided('同一监测点重复反映的同一事项并入首件,不重复办理');

const firstOf = (into: string, { others }: MonitoringContext): MonitoredMatter | undefined => {
  const first = entryNamed(others, into);
  return first?.stage === 'none' ? undefined : first;
};

/** What is the same is said by the office, of reports of one point. */
export const mergedWithinAPoint: OnMatterCommand<'MergeMatter'> = {
  kind: 'command',
  id: 'monitoring.merging.same-point',
  title: { zh: '同一监测点', en: 'Of the same point' },
  cites: [twice],
  holds: ({ state: { point }, command: { into }, ctx }) => firstOf(into, ctx)?.point === point,
  message: () => ({
    zh: '并入的须为同一监测点此前反映的事项。',
    en: 'Merge it into an earlier matter of the same point.',
  }),
};

/** The later report is merged into the earlier one. */
export const mergedIntoTheEarlier: OnMatterCommand<'MergeMatter'> = {
  kind: 'command',
  id: 'monitoring.merging.into-the-earlier',
  title: { zh: '并入首件', en: 'Into the earlier one' },
  cites: [twice],
  holds: ({ state: { id, reportedOn }, command: { into }, ctx }) =>
    into !== id && (firstOf(into, ctx)?.reportedOn ?? reportedOn) <= reportedOn,
  message: () => ({
    zh: '后反映的并入先反映的。',
    en: 'The later report is merged into the earlier one.',
  }),
};

/** A repeat is answered by the first, which somebody has taken up: so none is merged twice over. */
export const firstIsTakenUp: OnMatterCommand<'MergeMatter'> = {
  kind: 'command',
  id: 'monitoring.merging.first-is-taken-up',
  title: { zh: '首件已交办或已转办', en: 'The first is taken up' },
  cites: [twice],
  holds: ({ command: { into }, ctx }) => {
    const first = firstOf(into, ctx);
    return first === undefined || (first.stage !== 'reported' && first.stage !== 'merged');
  },
  message: () => ({
    zh: '首件尚未交办,或本身已并入另一件;请先交办首件,或并入那一件。',
    en: 'The first was not assigned yet, or is merged itself: assign it first, or merge into that one.',
  }),
};
