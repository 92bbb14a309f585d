import type { CalendarDay } from '../kernel/day.ts';
import type {
  Body,
  BodyId,
  CountyId,
  Expert,
  endReasons,
  Liaison,
  Member,
  MemberId,
  Platform,
  Session,
  Term,
  Unit,
  UnitId,
} from './entries.ts';
import type { MonitoringPoint, MonitoringPointId } from './points.ts';
import type { CountyProfile } from './profile.ts';

/** What has happened to a county's register. */
export type CountyEvent =
  | {
      readonly type: 'CountyFounded';
      readonly id: CountyId;
      readonly name: string;
      readonly invented?: string;
      readonly profile: CountyProfile;
    }
  | { readonly type: 'ProfileAdopted'; readonly profile: CountyProfile }
  | { readonly type: 'TermOpened'; readonly term: Term }
  | { readonly type: 'SessionCalled'; readonly session: Session }
  | { readonly type: 'UnitsRegistered'; readonly units: readonly Unit[] }
  | {
      readonly type: 'UnitRenamed';
      readonly unit: UnitId;
      readonly name: string;
      readonly on: CalendarDay;
    }
  | {
      readonly type: 'UnitSucceeded';
      readonly unit: UnitId;
      readonly successor: UnitId;
      readonly on: CalendarDay;
    }
  | {
      readonly type: 'MemberMoved';
      readonly member: MemberId;
      readonly sector?: BodyId;
      readonly committee?: BodyId;
      readonly group?: BodyId;
    }
  | { readonly type: 'BodiesRegistered'; readonly bodies: readonly Body[] }
  | { readonly type: 'MembersSeated'; readonly members: readonly Member[] }
  | {
      readonly type: 'MembershipEnded';
      readonly member: MemberId;
      readonly reason: (typeof endReasons)[number];
      readonly on: CalendarDay;
    }
  | { readonly type: 'ExpertsRegistered'; readonly experts: readonly Expert[] }
  | { readonly type: 'PlatformsRegistered'; readonly platforms: readonly Platform[] }
  | { readonly type: 'MonitoringPointsRegistered'; readonly points: readonly MonitoringPoint[] }
  | {
      readonly type: 'MonitoringPointWithdrawn';
      readonly point: MonitoringPointId;
      readonly on: CalendarDay;
    }
  | { readonly type: 'LiaisonSet'; readonly liaison: readonly Liaison[] };
