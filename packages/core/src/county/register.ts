import type { CalendarDay } from '../kernel/day.ts';
import { entryNamed } from '../kernel/keys.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { MemberLevel } from '../words/county.ts';
import type {
  Body,
  CountyId,
  Expert,
  Member,
  MemberId,
  Platform,
  Session,
  Term,
  Unit,
  UnitId,
} from './entries.ts';
import type { RecordedNotice } from './holidays.ts';
import type { MonitoringPoint } from './points.ts';

/** 县政协名册: who and what a county's cases refer to, and the profile they are judged by. */
export interface Register {
  readonly stage: 'founded';
  readonly id: CountyId;
  readonly name: string;
  /** Present when the county is invented; shown wherever the county is. */
  readonly invented?: string;
  /** The profile in force. */
  readonly profile: CountyProfile;
  /** Every profile that was ever in force, oldest first: facts name the version they rest on. */
  readonly profiles: readonly CountyProfile[];
  readonly terms: readonly Term[];
  readonly sessions: readonly Session[];
  /** What was recorded and put right later, as it was before, oldest first. */
  readonly corrections?: readonly Correction[];
  /** 放假通知: every notice that was recorded, oldest first; of several for one year the last counts. */
  readonly holidays?: readonly RecordedNotice[];
  readonly units: Readonly<Record<string, Unit>>;
  readonly bodies: Readonly<Record<string, Body>>;
  readonly members: Readonly<Record<string, Member>>;
  readonly experts: Readonly<Record<string, Expert>>;
  readonly platforms: Readonly<Record<string, Platform>>;
  /** 监测点, withdrawn ones too. */
  readonly points: Readonly<Record<string, MonitoringPoint>>;
  /** 对口联系表: for each special committee, the units it keeps in contact with. */
  readonly liaison: Readonly<Record<string, readonly UnitId[]>>;
}

/** One entry of a register, under the name of its list. */
export interface Entry {
  readonly term?: Term;
  readonly session?: Session;
  readonly unit?: Unit;
  readonly body?: Body;
  readonly member?: Member;
  readonly expert?: Expert;
  readonly platform?: Platform;
  readonly point?: MonitoringPoint;
}

/** An entry as it was recorded before it was corrected or cancelled. */
export interface Correction extends Entry {
  readonly on: CalendarDay;
  readonly reason: string;
}

/** The register with entries as they were, each marked as put right. */
export const marked = (
  register: Register,
  { on, reason }: Pick<Correction, 'on' | 'reason'>,
  was: readonly Entry[],
): Register => ({
  ...register,
  corrections: [...(register.corrections ?? []), ...was.map((one) => ({ on, reason, ...one }))],
});

/**
 * The register with the day it is asked about. Its entries hold from days of their own, which may lie
 * ahead or be past; a case is judged, shown and counted by the register of one day.
 */
export interface RegisterOfDay extends Register {
  readonly asOf: CalendarDay;
}

/** The register as it is asked about on a day. */
export const registerOfDay = (register: Register, asOf: CalendarDay): RegisterOfDay => ({
  ...register,
  asOf,
});

/** A county before it is founded. */
export interface Unfounded {
  readonly stage: 'none';
}

/** Of which committee somebody is a member (委员层级); of the county's, unless the register says more. */
export const levelOf = ({ level = 'county' }: Pick<Member, 'level'>): MemberLevel => level;

const isOfCounty = (member: Member): boolean => levelOf(member) === 'county';

/** The term that runs on a day: the last that has started. It runs until the next one starts, however late. */
export const termOn = ({ terms }: Pick<Register, 'terms'>, on: CalendarDay): Term | undefined =>
  terms.findLast(({ startsOn }) => startsOn <= on);

/** Has a membership ended by the day? */
export const hasEnded = ({ ended }: Pick<Member, 'ended'>, on: CalendarDay): boolean =>
  ended !== undefined && ended.on <= on;

/** How and when a membership ended; nothing until the day on which it ends. */
export const endOfMembership = ({ members, asOf }: RegisterOfDay, id: string): Member['ended'] => {
  const member = members[id];
  return member && hasEnded(member, asOf) ? member.ended : undefined;
};

/** True while a member holds a seat in the term that runs on the day. */
export const isSeated = (register: Register, id: string, on: CalendarDay): id is MemberId => {
  const member = register.members[id];
  return (
    member !== undefined &&
    isOfCounty(member) &&
    member.term === termOn(register, on)?.no &&
    !hasEnded(member, on)
  );
};

/** The term a member was chosen for that has not started on the day. */
export const comingTermOf = (
  { terms, members }: Register,
  id: string,
  on: CalendarDay,
): Term | undefined => {
  const member = members[id];
  if (member === undefined || !isOfCounty(member) || hasEnded(member, on)) return undefined;
  return terms.find(({ no, startsOn }) => no === member.term && on < startsOn);
};

/** True for a member of a higher committee who lives in the county and still holds that seat. */
export const isOfHigherLevel = ({ members }: Register, id: string, on: CalendarDay): boolean => {
  const member = members[id];
  return member !== undefined && !isOfCounty(member) && !hasEnded(member, on);
};

/** True for a platform of the register until the day before it is closed. */
export const isOpenPlatform = (
  { platforms, asOf }: Pick<RegisterOfDay, 'platforms' | 'asOf'>,
  id: string,
): boolean => {
  const platform = entryNamed(platforms, id);
  return platform !== undefined && (platform.closedOn === undefined || asOf < platform.closedOn);
};

/** True for an expert of the think tank until the day before they leave it. */
export const isInThinkTank = (
  { experts, asOf }: Pick<RegisterOfDay, 'experts' | 'asOf'>,
  id: string,
): boolean => {
  const expert = entryNamed(experts, id);
  return expert !== undefined && (expert.leftOn === undefined || asOf < expert.leftOn);
};

/** The profile of a version, or the one in force when that version is not known. */
export const profileOf = ({ profile, profiles }: Register, version: number): CountyProfile =>
  profiles.find((one) => one.version === version) ?? profile;
