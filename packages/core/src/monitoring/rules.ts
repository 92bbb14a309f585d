import { cite, decided } from '../law/instruments.ts';
import { isToBeRedone, latestRound, type MonitoringReport, ratingIsOver } from './monitoring.ts';
import type { OnMatter, OnMatterCommand } from './rule.ts';
import { mayReadMatter } from './visibility.ts';

export * from './class-rules.ts';
export * from './nature-rules.ts';
export * from './report-rules.ts';

const loop = cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE');

/** Nobody acts on a matter they may not read; one that does not exist looks the same. */
export const mayReadTheMatter: OnMatter<MonitoringReport> = {
  kind: 'case',
  id: 'monitoring.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadMatter(state, actor, register),
  message: () => ({
    zh: '没有这个反映事项,或您无权查阅。',
    en: 'There is no such matter, or you may not read it.',
  }),
};

/** A matter is assigned to a unit of the register. */
export const assignedOnRegister: OnMatterCommand<'AssignMatter'> = {
  kind: 'command',
  id: 'monitoring.assignment.unit-on-register',
  title: { zh: '承办单位在册', en: 'A unit of the register' },
  cites: [loop, decided('承办单位须在册')],
  holds: ({ command: { unit }, ctx: { register } }) => Object.hasOwn(register.units, unit),
  message: () => ({ zh: '承办单位须在名册中。', en: 'Name a unit of the register.' }),
};

/** A matter is returned within the time for it. */
export const matterReturnedInTime: OnMatter = {
  kind: 'case',
  id: 'monitoring.handling.returned-in-time',
  title: { zh: '限期退回', en: 'Returned in time' },
  cites: [decided('退回须在规定时限内提出')],
  holds: ({ state: { assignment }, ctx: { today } }) =>
    assignment !== undefined && today <= assignment.returnBy.by,
  message: ({ state: { assignment } }) => ({
    zh: `退回时限已于${assignment?.returnBy.by ?? ''}届满。`,
    en: `It was to be returned by ${assignment?.returnBy.by ?? ''}.`,
  }),
};

/** 督办: a unit is urged when it is late. */
export const unitIsLate: OnMatter = {
  kind: 'case',
  id: 'monitoring.urging.unit-is-late',
  title: { zh: '逾期方督办', en: 'Urged when late' },
  cites: [loop],
  holds: ({ state: { assignment }, ctx: { today } }) =>
    assignment !== undefined && today > assignment.handleBy.by,
  message: ({ state: { assignment } }) => ({
    zh: `办理期限至${assignment?.handleBy.by ?? ''},尚未逾期。`,
    en: `The unit has until ${assignment?.handleBy.by ?? ''}.`,
  }),
};

/** A feedback is rated once, and within its window. */
export const ratedOnceInTime: OnMatter = {
  kind: 'case',
  id: 'monitoring.rating.once-in-time',
  title: { zh: '限期评价一次', en: 'Rated once, in time' },
  cites: [decided('每次反馈评价一次,逾期视为未反馈')],
  holds: ({ state, ctx: { today } }) => !ratingIsOver(state, today),
  message: () => ({
    zh: '本次反馈已经评价,或评价期已满。',
    en: 'This feedback was rated, or the time to rate it is over.',
  }),
};

/** Another round follows dissatisfaction, as often as the county allows. */
export const dissatisfactionReopens: OnMatter = {
  kind: 'case',
  id: 'monitoring.rating.dissatisfaction-reopens',
  title: { zh: '不满意的重新办理', en: 'Dissatisfaction reopens' },
  cites: [loop],
  holds: ({ state, ctx: { register } }) =>
    isToBeRedone(state, register.profile.monitoring.maxRounds.value),
  message: ({ ctx: { register } }) => ({
    zh: `评价为不满意且办理未满${register.profile.monitoring.maxRounds.value}次的,方可重新办理。`,
    en: `Handled again after dissatisfaction, at most ${register.profile.monitoring.maxRounds.value} times in all.`,
  }),
};

/** A matter is closed when rating is over and nothing has to be redone. */
export const ratedBeforeClosing: OnMatter = {
  kind: 'case',
  id: 'monitoring.closing.rated',
  title: { zh: '评价后办结', en: 'Closed once rated' },
  cites: [loop],
  holds: ({ state, ctx: { register, today } }) =>
    ratingIsOver(state, today) && !isToBeRedone(state, register.profile.monitoring.maxRounds.value),
  message: ({ state }) => ({
    zh: `待反映人评价(至${latestRound(state)?.rateBy.by ?? ''});不满意的先重新办理。`,
    en: `Wait for the rating (until ${latestRound(state)?.rateBy.by ?? ''}); after dissatisfaction handle it again first.`,
  }),
};
