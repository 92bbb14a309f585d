import { bodyKindWords, unitKindWords } from '@xieshang/core';
import { builder } from '../builder.ts';
import { localId, whereLocal } from '../node-id.ts';
import { vocabularyEnum } from '../words.ts';

const UnitKind = vocabularyEnum('UnitKind', '单位类别。', unitKindWords);
const BodyKind = vocabularyEnum('BodyKind', '集体提案者类别。', bodyKindWords);

/** 单位. */
export const UnitNode = builder.prismaNode('Unit', {
  description: '承办单位。 A unit proposals are assigned to.',
  select: { countyId: true, id: true },
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.exposeID('id', { description: '名册编号,办理时填写此编号。 The id commands take.' }),
    name: t.exposeString('name'),
    kind: t.field({ type: UnitKind, select: { kind: true }, resolve: ({ kind }) => kind }),
  }),
});

/** 党派、团体、专委会、界别、小组. */
export const BodyNode = builder.prismaNode('Body', {
  description: '党派、团体、专委会、界别、小组。 A body that may propose.',
  select: { countyId: true, id: true },
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.exposeID('id', { description: '名册编号,办理时填写此编号。 The id commands take.' }),
    name: t.exposeString('name'),
    kind: t.field({ type: BodyKind, select: { kind: true }, resolve: ({ kind }) => kind }),
  }),
});

/** 委员. */
export const MemberNode = builder.prismaNode('Member', {
  description: '政协委员。 A member.',
  select: { countyId: true, id: true },
  id: { resolve: ({ countyId, id }) => localId(countyId, id) },
  nullable: true,
  findUnique: whereLocal,
  fields: (t) => ({
    key: t.exposeID('id', { description: '名册编号,办理时填写此编号。 The id commands take.' }),
    name: t.exposeString('name'),
    term: t.exposeInt('term', { description: '届。' }),
    standing: t.exposeBoolean('standing', { description: '是否常委。' }),
    seated: t.exposeBoolean('seated', { description: '是否在任。' }),
    sector: t.relation('sector', { description: '界别。' }),
  }),
});
