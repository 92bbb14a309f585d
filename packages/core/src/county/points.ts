import { z } from 'zod';
import { CalendarDay } from '../kernel/day.ts';
import { idOf } from '../kernel/id.ts';
import { entryNamed } from '../kernel/keys.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { textOf } from '../kernel/text.ts';
import { monitoringPointKinds } from '../words/county.ts';
import { MemberId } from './entries.ts';

/** 监测点. */
export const MonitoringPointId = idOf('MonitoringPointId').meta({
  id: 'MonitoringPointId',
  description: '监测点',
});
/** 监测点. */
export type MonitoringPointId = z.output<typeof MonitoringPointId>;

/** 监测点. */
export const MonitoringPoint = z
  .object({
    id: MonitoringPointId.describe('编号,不重复使用'),
    name: textOf(60).describe('名称'),
    kind: z
      .enum(monitoringPointKinds)
      .meta({ id: 'MonitoringPointKind', description: '监测点类别' }),
    place: textOf(60).describe('所在地点'),
    members: z.array(MemberId).min(1).max(60).describe('驻点委员'),
    from: CalendarDay.describe('设立日期'),
  })
  .meta({ id: 'MonitoringPointEntry', description: '监测点' });

/** 监测点, with the day from which it is one no longer. */
export type MonitoringPoint = Recorded<z.output<typeof MonitoringPoint>> & {
  readonly withdrawnOn?: CalendarDay;
};

/** True from the day a point is set up to the day before it is withdrawn. */
export const isActivePoint = ({ from, withdrawnOn }: MonitoringPoint, on: CalendarDay): boolean =>
  from <= on && (withdrawnOn === undefined || on < withdrawnOn);

/** A point of the register, active or withdrawn; nothing when there is none. */
export const pointOf = (
  { points }: { readonly points: Readonly<Record<string, MonitoringPoint>> },
  id: string,
): MonitoringPoint | undefined => entryNamed(points, id);
