import { z } from 'zod';
import { type CommandOf, command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { textOf } from '../kernel/id.ts';
import { CountyProfile } from './profile.ts';
import { Body, endReasons, Member, MemberId, Session, Term, Unit } from './register.ts';

/** What may be asked of a county's register (名册). */
export const countyCommands = {
  FoundCounty: command(
    { zh: '建立名册', en: 'Found the county' },
    {
      name: textOf(60).describe('县名'),
      invented: textOf(200).optional().describe('演示县须写明人物均为虚构'),
      profile: CountyProfile,
    },
  ),
  AdoptProfile: command({ zh: '采用县情配置', en: 'Adopt a profile' }, { profile: CountyProfile }),
  OpenTerm: command({ zh: '开始一届', en: 'Open a term' }, { term: Term }),
  CallSession: command({ zh: '召开全体会议', en: 'Call a plenary session' }, { session: Session }),
  RegisterUnits: command(
    { zh: '登记单位', en: 'Register units' },
    { units: z.array(Unit).min(1).describe('新登记的单位') },
  ),
  RegisterBodies: command(
    { zh: '登记集体提案者', en: 'Register bodies' },
    { bodies: z.array(Body).min(1).describe('新登记的集体提案者') },
  ),
  SeatMembers: command(
    { zh: '登记委员', en: 'Seat members' },
    { members: z.array(Member).min(1).describe('新登记的委员') },
  ),
  EndMembership: command(
    { zh: '终止委员资格', en: 'End a membership' },
    {
      member: MemberId.describe('委员'),
      reason: z.enum(endReasons).meta({ id: 'MembershipEnd', description: '离任事由' }),
      on: CalendarDay,
    },
  ),
} as const;

/** What may be asked of a county's register. */
export type CountyCommand = CommandOf<typeof countyCommands>;
