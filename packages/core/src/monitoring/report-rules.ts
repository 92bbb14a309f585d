import { isActivePoint, pointOf } from '../county/points.ts';
import { isOpenPlatform, isSeated } from '../county/register.ts';
import { cite, decided } from '../law/instruments.ts';
import type { Unreported } from './monitoring.ts';
import type { OnMatter, OnMatterCommand } from './rule.ts';

const loop = cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE');

/** Reports come from members in office and from platforms of the register. */
export const reporterIsKnown: OnMatter<Unreported> = {
  kind: 'case',
  id: 'monitoring.report.reporter-is-known',
  title: { zh: '反映人在册', en: 'A known reporter' },
  cites: [loop, decided('由在任委员或在册平台反映')],
  holds: ({ ctx: { actor, register, today } }) =>
    actor.role === 'platform'
      ? isOpenPlatform(register, actor.platform)
      : actor.role === 'member' && isSeated(register, actor.member, today),
  message: () => ({
    zh: '由在任委员或名册中的平台反映。',
    en: 'A member in office or a platform of the register reports.',
  }),
};

/** 一事一报: a report with two matters has no single unit to handle it. */
export const oneMatter: OnMatterCommand<'ReportMatter', Unreported> = {
  kind: 'command',
  id: 'monitoring.report.one-matter',
  title: { zh: '一事一报', en: 'One report, one matter' },
  cites: [decided('监测点反映事项一事一报')],
  holds: ({ command: { matters } }) => matters.length === 1,
  message: ({ command: { matters } }) => ({
    zh: `一次反映一个事项;本次涉及${matters.length}个事项,请分别反映。`,
    en: `One matter at a time: this report has ${matters.length}. Report each by itself.`,
  }),
};

/** A matter comes from a point of the register, while it is one. */
export const pointIsActive: OnMatterCommand<'ReportMatter', Unreported> = {
  kind: 'command',
  id: 'monitoring.report.point-is-active',
  title: { zh: '现行监测点', en: 'An active point' },
  cites: [loop, decided('由名册中现行的监测点反映')],
  holds: ({ command, ctx: { register, today } }) => {
    const point = pointOf(register, command.point);
    return point !== undefined && isActivePoint(point, today);
  },
  message: () => ({
    zh: '名册中没有这个监测点,或其尚未设立、已经撤销;请从现行的监测点中选择。',
    en: 'The register has no such point, or not on this day: choose one that is active.',
  }),
};

/** Members report for the points they serve; a platform for any. */
export const reporterServesThePoint: OnMatterCommand<'ReportMatter', Unreported> = {
  kind: 'command',
  id: 'monitoring.report.reporter-serves-the-point',
  title: { zh: '驻点委员反映', en: 'Reported by who serves the point' },
  cites: [loop, decided('由驻点委员或平台反映')],
  holds: ({ command, ctx: { actor, register } }) => {
    const point = pointOf(register, command.point);
    return actor.role !== 'member' || point === undefined || point.members.includes(actor.member);
  },
  message: () => ({
    zh: '委员反映本人驻点的监测点的事项;其他事项请通过基层协商议事平台反映。',
    en: 'A member reports for a point they serve; have a platform report the matter otherwise.',
  }),
};
