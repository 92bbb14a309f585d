import { z } from 'zod';
import { CalendarDay, Instant } from '../kernel/day.ts';
import { idOf } from '../kernel/id.ts';
import type { Recorded } from '../kernel/recorded.ts';
import { textOf } from '../kernel/text.ts';
import {
  bodyKinds,
  type endReasons,
  memberLevels,
  platformKinds,
  unitKinds,
} from '../words/county.ts';

/** A county. */
export const CountyId = idOf('CountyId');
/** A county. */
export type CountyId = z.output<typeof CountyId>;
/** 政协委员. */
export const MemberId = idOf('MemberId').meta({ id: 'MemberId', description: '政协委员' });
/** 政协委员. */
export type MemberId = z.output<typeof MemberId>;
/** 承办单位. */
export const UnitId = idOf('UnitId').meta({ id: 'UnitId', description: '承办单位' });
/** 承办单位. */
export type UnitId = z.output<typeof UnitId>;
/** A body that may propose: party, organisation, committee, sector or group. */
export const BodyId = idOf('BodyId').meta({
  id: 'BodyId',
  description: '党派、团体、专委会、界别、小组',
});
/** A body that may propose: party, organisation, committee, sector or group. */
export type BodyId = z.output<typeof BodyId>;

/** 智库专家: advises, and is no member. */
export const ExpertId = idOf('ExpertId').meta({ id: 'ExpertId', description: '智库专家' });
/** 智库专家: advises, and is no member. */
export type ExpertId = z.output<typeof ExpertId>;
/** 基层协商议事平台: 联络站、联络组、委员工作室. */
export const PlatformId = idOf('PlatformId').meta({
  id: 'PlatformId',
  description: '基层协商议事平台',
});
/** 基层协商议事平台: 联络站、联络组、委员工作室. */
export type PlatformId = z.output<typeof PlatformId>;

/** 单位. */
export const Unit = z
  .object({
    id: UnitId.describe('编号,不重复使用'),
    name: textOf(60).describe('名称'),
    kind: z.enum(unitKinds).meta({ id: 'UnitKind', description: '单位类别' }),
  })
  .meta({ id: 'UnitEntry', description: '单位' });
/** 单位, with what became of it in a reform of institutions (机构改革). */
export type Unit = Recorded<z.output<typeof Unit>> & {
  /** Names it bore before, oldest first. */
  readonly formerNames?: readonly { readonly name: string; readonly until: CalendarDay }[];
  /** The unit that took over its duties. */
  readonly successor?: { readonly unit: UnitId; readonly on: CalendarDay };
};

/** 集体提案者. */
export const Body = z
  .object({
    id: BodyId.describe('编号,不重复使用'),
    name: textOf(60).describe('名称'),
    kind: z.enum(bodyKinds).meta({ id: 'BodyKind', description: '集体提案者类别' }),
  })
  .meta({ id: 'BodyEntry', description: '党派、团体、专委会、界别、小组' });
/** 集体提案者. */
export type Body = Recorded<z.output<typeof Body>>;

/** 委员. */
export const Member = z
  .object({
    id: MemberId.describe('编号,不重复使用'),
    name: textOf(30).describe('姓名'),
    term: z.number().int().positive().describe('届'),
    sector: BodyId.describe('界别'),
    committee: BodyId.optional().describe('专门委员会'),
    group: BodyId.optional().describe('委员活动小组'),
    standing: z.boolean().default(false).describe('是否常委'),
    employer: UnitId.optional().describe('工作单位'),
    heads: UnitId.optional().describe('担任负责人的单位'),
    level: z
      .enum(memberLevels)
      .meta({ id: 'MemberLevel', description: '委员层级' })
      .optional()
      .describe('委员层级;不填为县政协委员'),
  })
  .meta({ id: 'MemberEntry', description: '委员' });

/** 委员, with the end of the membership once it has ended. */
export type Member = Recorded<z.output<typeof Member>> & {
  readonly ended?: { readonly on: CalendarDay; readonly reason: (typeof endReasons)[number] };
};

/** 智库专家. */
export const Expert = z
  .object({
    id: ExpertId.describe('编号,不重复使用'),
    name: textOf(30).describe('姓名'),
    field: textOf(60).describe('专业领域'),
    employer: UnitId.optional().describe('工作单位'),
  })
  .meta({ id: 'ExpertEntry', description: '智库专家' });
/** 智库专家: joins research and consultation; has no vote and proposes nothing. */
export type Expert = Recorded<z.output<typeof Expert>> & {
  /** The day from which the think tank has them no longer. */
  readonly leftOn?: CalendarDay;
};

/** 基层协商议事平台. */
export const Platform = z
  .object({
    id: PlatformId.describe('编号,不重复使用'),
    name: textOf(60).describe('名称'),
    kind: z.enum(platformKinds).meta({ id: 'PlatformKind', description: '平台类别' }),
    place: textOf(60).describe('所在村、社区、园区'),
    township: UnitId.describe('所属乡镇'),
    convener: MemberId.describe('召集人'),
    members: z.array(MemberId).max(60).describe('入驻委员'),
  })
  .meta({ id: 'PlatformEntry', description: '基层协商议事平台' });
/** 基层协商议事平台, with the day from which it takes up nothing new. */
export type Platform = Recorded<z.output<typeof Platform>> & { readonly closedOn?: CalendarDay };

/** 对口联系. */
export const Liaison = z
  .object({
    committee: BodyId.describe('专门委员会'),
    units: z.array(UnitId).min(1).max(40).describe('对口联系单位'),
  })
  .meta({ id: 'LiaisonEntry', description: '专门委员会对口联系单位' });
/** 对口联系: the units a special committee keeps in contact with. */
export type Liaison = Recorded<z.output<typeof Liaison>>;

/** 届. */
export const Term = z
  .object({ no: z.number().int().positive().describe('届'), startsOn: CalendarDay })
  .meta({ id: 'TermEntry', description: '届' });
/** 届. */
export type Term = Recorded<z.output<typeof Term>>;

/** 次: one plenary session of a term. */
export const Session = z
  .object({
    term: z.number().int().positive().describe('届'),
    no: z.number().int().positive().describe('次'),
    opensOn: CalendarDay,
    closesOn: CalendarDay,
    cutOff: Instant.describe('大会提案截止时刻'),
  })
  .meta({ id: 'SessionEntry', description: '全体会议' });
/** 次: one plenary session of a term. */
export type Session = Recorded<z.output<typeof Session>>;
