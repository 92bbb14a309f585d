import {
  type CalendarDay,
  type MonitoringPoint,
  MonitoringPointId,
  type MonitoringPointKind,
} from '@xieshang/core';
import { at } from '../../random.ts';
import { membersFor, SEATED } from './people.ts';

interface Placed {
  readonly key: string;
  readonly name: string;
  readonly kind: MonitoringPointKind;
  readonly place: string;
  /** Who serves it, by the place of the seat. */
  readonly seats: readonly number[];
}

// biome-ignore format: a table is read by its columns
const placed: readonly Placed[] = [
  { key: 'kaifaqu',  name: '沙城经济开发区监测点', kind: 'industrial_park', place: '沙城镇',   seats: [24, 25, 41] },
  { key: 'jiuzhuang', name: '桑园镇酒庄监测点',    kind: 'enterprise',      place: '桑园镇',   seats: [33, 34] },
  { key: 'shangquan', name: '沙城镇商圈监测点',    kind: 'market',          place: '沙城镇',   seats: [41, 42] },
  { key: 'yuanqu',   name: '新保安镇园区监测点',   kind: 'industrial_park', place: '新保安镇', seats: [62, 63] },
  { key: 'dating',   name: '政务服务大厅监测点',   kind: 'service_hall',    place: '沙城镇',   seats: [24, 52] },
  { key: 'gaotie',   name: '高铁站前项目监测点',   kind: 'project',         place: '东花园镇', seats: [71, 72] },
  { key: 'shequ',    name: '东花园社区监测点',     kind: 'community',       place: '东花园镇', seats: [72, 73] },
];

/** The point that was withdrawn when its project was finished. */
export const WITHDRAWN = MonitoringPointId.parse('jc-gaotie');

/** A point by its key. */
export const pointNamed = (key: string): MonitoringPointId => {
  if (!placed.some((one) => one.key === key)) throw new Error(`no point is called ${key}`);
  return MonitoringPointId.parse(`jc-${key}`);
};

/** 监测点: where members watch the business environment, set up on a day. */
export const pointsFor = (seed: number, from: CalendarDay): readonly MonitoringPoint[] => {
  const members = membersFor(seed).slice(0, SEATED);
  return placed.map(({ key, seats, ...point }) => ({
    ...point,
    id: pointNamed(key),
    members: seats.map((seat) => at(members, seat - 1).id),
    from,
  }));
};
