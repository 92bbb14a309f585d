import {
  calendarOf,
  dayOf,
  type Figure,
  figuresOf,
  type Period,
  type RegisterOfDay,
} from '@xieshang/core';
import { builder, connectionOf, pageCost } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs, lengths } from '../costs.ts';
import { noSuchCounty } from '../errors.ts';
import { FigureType } from '../law/period.type.ts';
import { addMutations, type Moved, movedVersion } from '../mutation/mutations.ts';
import { Refusal } from '../mutation/refusal.type.ts';
import { bodyIn, expertIn, type In, platformIn, pointIn, unitIn } from '../register/place.ts';
import {
  BodyNode,
  ExpertType,
  MemberNode,
  MonitoringPointType,
  PlatformType,
  UnitNode,
} from '../register/place.type.ts';
import { registerOf } from '../register/placed-node.ts';
import type { Order } from '../store/order.ts';
import { recountCounty } from '../store/recount.ts';
import { nameCounty } from '../store/scope.ts';
import { ProfileFigureType } from './figure.type.ts';
import { HolidayNoticeType } from './holidays.type.ts';
import { CorrectionType, SessionType, TermType } from './plenary.type.ts';

const PeriodEntry = builder
  .objectRef<{ readonly key: string; readonly figure: Figure<Period> }>('ProfilePeriod')
  .implement({
    description: '县情配置中的一项期限。 A period of the profile.',
    fields: (t) => ({
      key: t.exposeString('key'),
      figure: t.field({ type: FigureType, resolve: ({ figure }) => figure }),
    }),
  });

const LiaisonType = builder.objectRef<In<string>>('Liaison').implement({
  description: '对口联系。 The units a special committee keeps in contact with.',
  fields: (t) => ({
    committee: t.field({
      type: BodyNode,
      nullable: true,
      resolve: (liaison) => bodyIn(liaison),
    }),
    units: t.field({
      type: [UnitNode],
      resolve: ({ part, ...around }) =>
        (around.register.liaison[part] ?? []).map((unit) => unitIn({ ...around, part: unit })),
    }),
  }),
});

/** A county as its register stands. */
export const CountyType = builder.node(builder.objectRef<RegisterOfDay>('County'), {
  id: { resolve: ({ id }) => id },
  loadOne: (countyId, context) => registerOf(countyId, context),
  description: '县。 A county: its register, and the way to all of its cases.',
});

builder.objectFields(CountyType, (t) => ({
  key: t.exposeID('id'),
  name: t.exposeString('name'),
  invented: t.exposeString('invented', {
    nullable: true,
    description: '演示县声明。 Present when the county is invented.',
  }),
  profile: t.field({
    type: 'JSON',
    description: '县情配置全文,可导出导入。 The profile in force, as JSON.',
    resolve: ({ profile }) => profile,
  }),
  profileVersion: t.int({ resolve: ({ profile }) => profile.version }),
  periods: t.field({
    type: [PeriodEntry],
    description: '各项期限及出处。 Every period with its source.',
    resolve: (register) =>
      Object.entries(register.profile.proposal.periods).map(([key, figure]) => ({ key, figure })),
  }),
  figures: t.field({
    type: [ProfileFigureType],
    complexity: { field: costs.turn, multiplier: lengths.figures },
    description:
      '县情配置中的全部数值与选择及出处,或某一路径下的。 Every figure and choice with its source.',
    args: { path: t.arg.string({ description: '路径,如 proposal.periods。' }) },
    resolve: ({ profile }, { path }) => figuresOf(profile, path ?? ''),
  }),
  experts: t.field({
    type: [ExpertType],
    description: '智库专家。',
    resolve: (register) =>
      Object.keys(register.experts).flatMap(
        (part) => expertIn({ countyId: register.id, register, part }) ?? [],
      ),
  }),
  platforms: t.field({
    type: [PlatformType],
    description: '基层协商议事平台。',
    resolve: (register) =>
      Object.keys(register.platforms).flatMap(
        (part) => platformIn({ countyId: register.id, register, part }) ?? [],
      ),
  }),
  monitoringPoints: t.field({
    type: [MonitoringPointType],
    description: '监测点,含已撤销的。',
    resolve: (register) =>
      Object.keys(register.points).flatMap(
        (part) => pointIn({ countyId: register.id, register, part }) ?? [],
      ),
  }),
  liaison: t.field({
    type: [LiaisonType],
    description: '专门委员会对口联系单位。',
    resolve: (register) =>
      Object.keys(register.liaison).map((part) => ({ countyId: register.id, register, part })),
  }),
  terms: t.field({ type: [TermType], resolve: ({ terms }) => terms }),
  sessions: t.field({ type: [SessionType], resolve: ({ sessions }) => sessions }),
  corrections: t.field({
    type: [CorrectionType],
    description:
      '更正、撤销以前的登记。 Entries as they were before they were corrected or cancelled.',
    resolve: ({ corrections = [] }) => corrections,
  }),
  calendar: t.string({
    description: '现用日历版本。 The version of the calendar that days are counted by.',
    resolve: (register) => calendarOf(register).version,
  }),
  holidayNotices: t.field({
    type: [HolidayNoticeType],
    description:
      '县里登记的放假通知,按登记先后;同一年以最后登记的为准。 The notices the county recorded; of several for one year the last counts.',
    resolve: ({ holidays = [] }) => holidays,
  }),
  units: t.prismaConnection(
    {
      type: UnitNode,
      cursor: 'countyId_id',
      complexity: pageCost,
      resolve: (query, { id: countyId }, _args, { prisma }) =>
        prisma.unit.findMany({ ...query, where: { countyId }, orderBy: { id: 'asc' } }),
      totalCount: ({ id: countyId }, _args, { prisma }) =>
        prisma.unit.count({ where: { countyId } }),
    },
    ...connectionOf({ zh: '单位', en: 'units' }),
  ),
  bodies: t.prismaConnection(
    {
      type: BodyNode,
      cursor: 'countyId_id',
      complexity: pageCost,
      resolve: (query, { id: countyId }, _args, { prisma }) =>
        prisma.body.findMany({ ...query, where: { countyId }, orderBy: { id: 'asc' } }),
      totalCount: ({ id: countyId }, _args, { prisma }) =>
        prisma.body.count({ where: { countyId } }),
    },
    ...connectionOf({ zh: '集体提案者', en: 'bodies' }),
  ),
  members: t.prismaConnection(
    {
      type: MemberNode,
      cursor: 'countyId_id',
      complexity: pageCost,
      resolve: (query, { id: countyId }, _args, { prisma }) =>
        prisma.member.findMany({ ...query, where: { countyId }, orderBy: { id: 'asc' } }),
      totalCount: ({ id: countyId }, _args, { prisma }) =>
        prisma.member.count({ where: { countyId } }),
    },
    ...connectionOf({ zh: '委员', en: 'members' }),
  ),
  today: t.field({
    type: 'Date',
    description: '今日 (Asia/Shanghai)。',
    resolve: (_county, _args, { now }) => dayOf(now),
  }),
}));

const countyFor = (
  asked: string | null | undefined,
  context: GatewayContext,
): Promise<RegisterOfDay> => {
  const id = asked ?? context.countyId;
  if (!id || (context.countyId && context.countyId !== id)) throw noSuchCounty();
  nameCounty(id);
  return context.register(id);
};

builder.queryField('county', (t) =>
  t.field({
    type: CountyType,
    description: '县。 The caller’s county; the public names one.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => countyFor(id, context),
  }),
);

const CountyMoved = builder.objectRef<Extract<Moved, { caseId: string }>>('CountyMoved').implement({
  description: '名册已更新。 The register as it now stands.',
  fields: (t) => ({
    version: t.int({ nullable: true, description: '名册版本。', resolve: movedVersion }),
    repeated: t.exposeBoolean('repeated', { description: '该请求此前已办理。' }),
    county: t.field({
      type: CountyType,
      nullable: true,
      resolve: ({ countyId }, _args, { register }) => register(countyId),
    }),
  }),
});

const CountyOutcome = builder.unionType('CountyOutcome', {
  description:
    '名册已更新,或不予办理的全部理由。 The register as it stands, or every reason why not.',
  types: [CountyMoved, Refusal],
  resolveType: (outcome) => ('violations' in outcome ? 'Refusal' : 'CountyMoved'),
});

// A notice moves days of cases that are open: they are recounted as long as the request has time. Sent
// again with its key, it goes on; so does `xieshang recount`.
const recount = async (
  { countyId, command }: Order,
  { database, now, signal }: GatewayContext,
): Promise<void> => {
  if (command.type === 'RecordHolidayNotice')
    await recountCounty(database, countyId, now, () => !signal.aborted);
};

addMutations({
  subject: 'county',
  node: 'County',
  creates: [],
  outcome: CountyOutcome,
  afterwards: recount,
});
