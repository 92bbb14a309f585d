import type { CalendarDay } from '../kernel/day.ts';
import type { CountyProfile } from './profile.ts';
import type {
  Body,
  CountyId,
  endReasons,
  Member,
  MemberId,
  Session,
  Term,
  Unit,
} from './register.ts';

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
  | { readonly type: 'BodiesRegistered'; readonly bodies: readonly Body[] }
  | { readonly type: 'MembersSeated'; readonly members: readonly Member[] }
  | {
      readonly type: 'MembershipEnded';
      readonly member: MemberId;
      readonly reason: (typeof endReasons)[number];
      readonly on: CalendarDay;
    };
