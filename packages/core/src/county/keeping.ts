import { z } from 'zod';
import { command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { termOf } from '../kernel/field.ts';
import { textOf } from '../kernel/text.ts';
import { profileField } from '../profile/profile.ts';
import { endReasonWords } from '../words/county.ts';
import {
  Body,
  BodyId,
  Expert,
  ExpertId,
  Liaison,
  Member,
  MemberId,
  Platform,
  PlatformId,
  Session,
  Term,
  Unit,
  UnitId,
} from './entries.ts';
import { MonitoringPoint, MonitoringPointId } from './points.ts';

/** What is written down of a county that is founded. */
export const county = {
  name: textOf(60).describe('县名'),
  invented: textOf(200).optional().describe('演示县须写明人物均为虚构'),
  profile: profileField,
};
/** A unit under another name. */
export const renaming = { unit: UnitId.describe('单位'), name: textOf(60).describe('新名称') };
/** The unit that takes over the duties of another. */
export const succession = {
  unit: UnitId.describe('原单位'),
  successor: UnitId.describe('承继单位'),
};
/** The bodies a member belongs to. */
export const place = {
  member: MemberId.describe('委员'),
  sector: BodyId.optional().describe('界别'),
  committee: BodyId.optional().describe('专门委员会'),
  group: BodyId.optional().describe('委员活动小组'),
};
/** The end of a membership. */
export const departure = {
  member: MemberId.describe('委员'),
  reason: termOf(endReasonWords, 'MembershipEnd', '离任事由'),
};
/** The end of a monitoring point. */
export const withdrawal = { point: MonitoringPointId.describe('监测点') };
/** The end of a platform. */
export const closing = { platform: PlatformId.describe('平台') };
/** An expert who leaves the think tank. */
export const leaving = { expert: ExpertId.describe('智库专家') };

/** What may be asked of a county's register (名册). */
export const keepingCommands = {
  FoundCounty: command({ zh: '建立名册', en: 'Found the county' }, county),
  AdoptProfile: command({ zh: '采用县情配置', en: 'Adopt a profile' }, { profile: profileField }),
  OpenTerm: command({ zh: '开始一届', en: 'Open a term' }, { term: Term }),
  CallSession: command({ zh: '召开全体会议', en: 'Call a plenary session' }, { session: Session }),
  RegisterUnits: command(
    { zh: '登记单位', en: 'Register units' },
    { units: z.array(Unit).min(1).describe('新登记的单位') },
  ),
  RenameUnit: command({ zh: '单位更名', en: 'Rename a unit' }, { ...renaming, on: CalendarDay }),
  SucceedUnit: command(
    { zh: '单位职能划转', en: 'Name the successor of a unit' },
    { ...succession, on: CalendarDay },
  ),
  RegisterBodies: command(
    { zh: '登记集体提案者', en: 'Register bodies' },
    { bodies: z.array(Body).min(1).describe('新登记的集体提案者') },
  ),
  SeatMembers: command(
    { zh: '登记委员', en: 'Seat members' },
    { members: z.array(Member).min(1).describe('新登记的委员') },
  ),
  MoveMember: command({ zh: '委员调整界别、小组', en: 'Move a member' }, place),
  EndMembership: command(
    { zh: '终止委员资格', en: 'End a membership' },
    { ...departure, on: CalendarDay },
  ),
  RegisterExperts: command(
    { zh: '登记智库专家', en: 'Register experts' },
    { experts: z.array(Expert).min(1).describe('新登记的智库专家') },
  ),
  ReleaseExpert: command(
    { zh: '登记专家退出', en: 'Release an expert' },
    { ...leaving, on: CalendarDay.describe('退出日期') },
  ),
  RegisterPlatforms: command(
    { zh: '登记基层协商议事平台', en: 'Register platforms' },
    { platforms: z.array(Platform).min(1).describe('新登记的平台') },
  ),
  ClosePlatform: command(
    { zh: '撤销平台', en: 'Close a platform' },
    { ...closing, on: CalendarDay.describe('撤销日期') },
  ),
  RegisterMonitoringPoints: command(
    { zh: '登记监测点', en: 'Register monitoring points' },
    { points: z.array(MonitoringPoint).min(1).describe('新登记的监测点') },
  ),
  WithdrawMonitoringPoint: command(
    { zh: '撤销监测点', en: 'Withdraw a monitoring point' },
    { ...withdrawal, on: CalendarDay.describe('撤销日期') },
  ),
  SetLiaison: command(
    { zh: '公布对口联系表', en: 'Publish the liaison table' },
    { liaison: z.array(Liaison).min(1).describe('对口联系表,取代此前的') },
  ),
} as const;
