import type { CommandRule } from '../kernel/rule.ts';
import { cite, decided } from '../law/instruments.ts';
import { areNew } from './new-ids.ts';
import { pointIsPlaced } from './placed.ts';
import { pointOf } from './points.ts';
import type { When } from './rule.ts';

/** An id names one monitoring point for good. */
export const pointsAreNew: CommandRule<When<'RegisterMonitoringPoints'>> = {
  kind: 'command',
  id: 'county.point.new',
  title: { zh: '监测点编号不重复', en: 'Ids of monitoring points are used once' },
  cites: [decided('编号不重复使用')],
  holds: ({ state, command: { points } }) => areNew(state.points, points),
  message: () => ({
    zh: '监测点编号重复,请另编。',
    en: 'Ids of monitoring points are used twice: give each its own.',
  }),
};

/** A monitoring point is served by members the register knows. */
export const pointIsServed: CommandRule<When<'RegisterMonitoringPoints'>> = {
  kind: 'command',
  id: 'county.point.served',
  title: { zh: '监测点有驻点委员', en: 'Points are served by members' },
  cites: [
    cite('panan-monitoring', '优化营商环境监测点', 'PRACTICE'),
    decided('驻点委员须为在册委员'),
  ],
  holds: ({ state, command: { points } }) => points.every((point) => pointIsPlaced(state, point)),
  message: () => ({
    zh: '驻点委员须为名册中的委员,请先登记委员。',
    en: 'Those who serve a point are members of the register: seat them first.',
  }),
};

/** A point is withdrawn once, and not before it was set up. */
export const pointRuns: CommandRule<When<'WithdrawMonitoringPoint'>> = {
  kind: 'command',
  id: 'county.point.runs',
  title: { zh: '撤销在册监测点', en: 'A point that runs' },
  cites: [decided('监测点撤销一次,撤销日期不早于设立日期')],
  holds: ({ state, command: { point: id, on } }) => {
    const point = pointOf(state, id);
    return point !== undefined && point.withdrawnOn === undefined && point.from <= on;
  },
  message: ({ command: { point } }) => ({
    zh: `名册中没有监测点 ${point},或其已经撤销,或撤销日期早于设立日期。`,
    en: `The register has no point ${point}, it was withdrawn already, or it was set up later than that day.`,
  }),
};
