import {
  bodyKindWords,
  formerNamesOn,
  isSeated,
  levelOf,
  memberLevelWords,
  membersServing,
  monitoringPointKindWords,
  platformKindWords,
  type Unit,
  unitKindWords,
  unitName,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { localId, whereLocal } from '../node-id.ts';
import { vocabularyEnum } from '../words.ts';
import {
  bodyIn,
  expertIn,
  type In,
  memberIn,
  type PlacedExpert,
  type PlacedPlatform,
  type PlacedPoint,
  platformIn,
  pointIn,
  unitIn,
} from './place.ts';
import { placedNode } from './placed-node.ts';

const UnitKind = vocabularyEnum('UnitKind', '单位类别。', unitKindWords);
const BodyKind = vocabularyEnum('BodyKind', '集体提案者类别。', bodyKindWords);
const MemberLevel = vocabularyEnum('MemberLevel', '委员层级。', memberLevelWords);

const FormerNameType = builder
  .objectRef<NonNullable<Unit['formerNames']>[number]>('FormerName')
  .implement({
    description: '曾用名称。 A name a unit bore, and until when.',
    fields: (t) => ({
      name: t.exposeString('name'),
      until: t.field({ type: 'Date', resolve: ({ until }) => until }),
    }),
  });

const SuccessorRef = builder.objectRef<In<NonNullable<Unit['successor']>>>('Successor');

// These rows come from the register as often as from a query. A field that selects a column asks the
// database for every row that no query loaded, so the types select all columns, and fields none.
const COLUMNS = { countyId: true, id: true, name: true, kind: true } as const;

/** 单位. */
export const UnitNode = builder.prismaNode('Unit', {
  description: '承办单位。 A unit proposals are assigned to.',
  select: COLUMNS,
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ id }) => id,
    }),
    name: t.string({
      description: '当日的名称;更名自其日期起。 The name it bears today.',
      resolve: async ({ countyId, id }, _args, { register }) =>
        unitName(await register(countyId), id),
    }),
    kind: t.field({ type: UnitKind, resolve: ({ kind }) => kind }),
    formerNames: t.field({
      type: [FormerNameType],
      description: '曾用名称,由旧到新。',
      resolve: async ({ countyId, id }, _args, { register, today }) => {
        const unit = (await register(countyId)).units[id];
        return unit ? formerNamesOn(unit, today) : [];
      },
    }),
    successor: t.field({
      type: SuccessorRef,
      nullable: true,
      description: '机构改革后承继其职责的单位。',
      resolve: async ({ countyId, id }, _args, context) => {
        const register = await context.register(countyId);
        const part = register.units[id]?.successor;
        return part && { countyId, register, part };
      },
    }),
  }),
});

SuccessorRef.implement({
  description: '承继单位。 The unit that took over the duties of another.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      resolve: ({ part, ...rest }) => unitIn({ ...rest, part: part.unit }),
    }),
    on: t.field({ type: 'Date', resolve: ({ part }) => part.on }),
  }),
});

/** 党派、团体、专委会、界别、小组. */
export const BodyNode = builder.prismaNode('Body', {
  description: '党派、团体、专委会、界别、小组。 A body that may propose.',
  select: COLUMNS,
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ id }) => id,
    }),
    name: t.string({ resolve: ({ name }) => name }),
    kind: t.field({ type: BodyKind, resolve: ({ kind }) => kind }),
  }),
});

/** 委员. */
export const MemberNode = builder.prismaNode('Member', {
  description: '政协委员。 A member.',
  select: { countyId: true, id: true, name: true, term: true, sectorId: true, standing: true },
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ id }) => id,
    }),
    name: t.string({ resolve: ({ name }) => name }),
    term: t.int({ description: '届。', resolve: ({ term }) => term }),
    standing: t.boolean({ description: '是否常委。', resolve: ({ standing }) => standing }),
    seated: t.boolean({
      description: '当日是否在任。',
      resolve: async ({ countyId, id }, _args, { register, today }) =>
        isSeated(await register(countyId), id, today),
    }),
    level: t.field({
      type: MemberLevel,
      description: '委员层级。',
      resolve: async ({ countyId, id }, _args, { register }) =>
        levelOf((await register(countyId)).members[id] ?? {}),
    }),
    heads: t.field({
      type: UnitNode,
      nullable: true,
      description: '担任负责人的单位。',
      resolve: async ({ countyId, id }, _args, context) => {
        const register = await context.register(countyId);
        const unit = register.members[id]?.heads;
        return unit && unitIn({ countyId, register, part: unit });
      },
    }),
    sector: t.field({
      type: BodyNode,
      description: '界别。',
      resolve: async ({ countyId, sectorId }, _args, { register }) => {
        const sector = bodyIn({ countyId, register: await register(countyId), part: sectorId });
        if (!sector) throw new Error(`${sectorId} is no body of ${countyId}`);
        return sector;
      },
    }),
  }),
});

/** 智库专家. */
export const ExpertType = builder.node(builder.objectRef<PlacedExpert>('Expert'), {
  ...placedNode(expertIn),
  description: '智库专家:参与调研和协商,不是委员。 An expert of the think tank.',
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ part }) => part.id,
    }),
    name: t.string({ resolve: ({ part }) => part.name }),
    field: t.string({ description: '专业领域。', resolve: ({ part }) => part.field }),
    leftOn: t.field({
      type: 'Date',
      nullable: true,
      description: '退出日期;在库的没有。',
      resolve: ({ part }) => part.leftOn,
    }),
  }),
});

const PlatformKind = vocabularyEnum('PlatformKind', '平台类别。', platformKindWords);

/** 基层协商议事平台. */
export const PlatformType = builder.node(builder.objectRef<PlacedPlatform>('Platform'), {
  ...placedNode(platformIn),
  description: '基层协商议事平台。 A platform of grass-roots consultation.',
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ part }) => part.id,
    }),
    name: t.string({ resolve: ({ part }) => part.name }),
    kind: t.field({ type: PlatformKind, resolve: ({ part }) => part.kind }),
    place: t.string({ description: '所在村、社区、园区。', resolve: ({ part }) => part.place }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: '撤销日期;现行的没有。',
      resolve: ({ part }) => part.closedOn,
    }),
    township: t.field({
      type: UnitNode,
      description: '所属乡镇。',
      resolve: ({ part, ...around }) => unitIn({ ...around, part: part.township }),
    }),
    convener: t.field({
      type: MemberNode,
      nullable: true,
      description: '召集人。',
      resolve: ({ part, ...around }) => memberIn({ ...around, part: part.convener }),
    }),
  }),
});

const PointKind = vocabularyEnum('MonitoringPointKind', '监测点类别。', monitoringPointKindWords);

/** 监测点. */
export const MonitoringPointType = builder.node(builder.objectRef<PlacedPoint>('MonitoringPoint'), {
  ...placedNode(pointIn),
  description: '监测点。 Where members watch, and report one matter at a time.',
  fields: (t) => ({
    key: t.id({
      description: '名册编号,办理时填写此编号。 The id commands take.',
      resolve: ({ part }) => part.id,
    }),
    name: t.string({ resolve: ({ part }) => part.name }),
    kind: t.field({ type: PointKind, resolve: ({ part }) => part.kind }),
    place: t.string({ description: '所在地点。', resolve: ({ part }) => part.place }),
    from: t.field({ type: 'Date', description: '设立日期。', resolve: ({ part }) => part.from }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: '撤销日期;现行的没有。',
      resolve: ({ part }) => part.withdrawnOn,
    }),
    members: t.field({
      type: [MemberNode],
      description: '驻点委员;为反映人保密,承办单位和公众看不到。',
      resolve: ({ part, ...around }, _args, { actor }) =>
        membersServing(part, actor, around.register).flatMap(
          (member) => memberIn({ ...around, part: member }) ?? [],
        ),
    }),
  }),
});
