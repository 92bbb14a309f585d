import { cite, decided } from '../law/instruments.ts';
import type { MonitoredMatter } from './monitoring.ts';
import type { OnMatter, OnMatterCommand } from './rule.ts';

const classes = [
  cite('hezhang-mailbox', '第四条'),
  decided('办理类别经承办单位申请,由督查室变更一次'),
] as const;

/** A unit asks for another class once. */
export const classAskedOnce: OnMatter = {
  kind: 'case',
  id: 'monitoring.class.asked-once',
  title: { zh: '申请变更一次', en: 'Asked for once' },
  cites: classes,
  holds: ({ state: { assignment } }) => assignment?.reclassing === undefined,
  message: () => ({
    zh: '已申请过变更办理类别,每次交办以一次为限。',
    en: 'Another class was asked for already; that is done once for an assignment.',
  }),
};

/** Who is late already asks for no other class. */
export const classAskedInTime: OnMatter = {
  kind: 'case',
  id: 'monitoring.class.asked-in-time',
  title: { zh: '期限内申请', en: 'Asked for in time' },
  cites: [decided('变更办理类别须在办理期限内申请')],
  holds: ({ state: { assignment }, ctx: { today } }) =>
    assignment !== undefined && today <= assignment.handleBy.by,
  message: ({ state: { assignment } }) => ({
    zh: `办理期限已于${assignment?.handleBy.by ?? ''}届满,请尽快反馈办理情况。`,
    en: `The time to handle it ended on ${assignment?.handleBy.by ?? ''}: feed back as soon as you can.`,
  }),
};

/** What is asked for is another class than the one it has. */
export const anotherClass: OnMatterCommand<'AskForMatterClass'> = {
  kind: 'command',
  id: 'monitoring.class.another',
  title: { zh: '变更为另一类别', en: 'Another class' },
  cites: classes,
  holds: ({ state: { assignment }, command: { matterClass } }) =>
    assignment?.matterClass !== matterClass,
  message: () => ({
    zh: '本件已属该类别,请选择另一类别。',
    en: 'It has this class already: choose another.',
  }),
};

const isOpen = ({ assignment }: MonitoredMatter): boolean =>
  assignment?.reclassing !== undefined && assignment.reclassing.ruling === undefined;

/** The supervising office changes a class at the request of the unit, and once. */
export const classWasAskedFor: OnMatter = {
  kind: 'case',
  id: 'monitoring.class.was-asked-for',
  title: { zh: '依申请变更', en: 'Changed on request' },
  cites: classes,
  holds: ({ state }) => isOpen(state),
  message: () => ({
    zh: '承办单位没有申请变更办理类别,或申请已有结果。',
    en: 'The unit asked for no other class, or was answered already.',
  }),
};

/** A feedback is approved by the main leader of the unit, where the county demands it. */
export const approvedByMainLeader: OnMatterCommand<'FeedBackOnMatter'> = {
  kind: 'command',
  id: 'monitoring.feedback.approved',
  title: { zh: '主要负责人审批', en: 'Approved by the main leader' },
  cites: [cite('hezhang-mailbox', '第四条')],
  holds: ({ command: { approvedBy }, ctx: { register } }) =>
    approvedBy === 'main_leader' || !register.profile.monitoring.mainLeaderApproves.value,
  message: () => ({
    zh: '办理情况须经本单位主要负责人审批后反馈。',
    en: "Have the unit's main leader approve the feedback first.",
  }),
};
