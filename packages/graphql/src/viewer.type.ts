import { roleWords } from '@xieshang/core';
import { builder } from './builder.ts';
import type { Caller } from './context.ts';
import { RoleEnum } from './history/history.type.ts';
import { Language } from './words.ts';

const ViewerType = builder.objectRef<Caller>('Viewer').implement({
  description: '当前用户。 Who the gateway takes the caller for.',
  fields: (t) => ({
    id: t.string({ resolve: ({ actor }) => actor.id }),
    role: t.field({ type: RoleEnum, resolve: ({ actor }) => actor.role }),
    roleTitle: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ actor }, { language }) => roleWords[actor.role][language],
    }),
    county: t.id({ nullable: true, resolve: ({ countyId }) => countyId }),
    member: t.id({
      nullable: true,
      resolve: ({ actor }) => (actor.role === 'member' ? actor.member : null),
    }),
    body: t.id({
      nullable: true,
      resolve: ({ actor }) => (actor.role === 'collective' ? actor.body : null),
    }),
    unit: t.id({
      nullable: true,
      resolve: ({ actor }) => (actor.role === 'handling_unit' ? actor.unit : null),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    resolve: (_root, _args, { countyId, actor }) => ({ countyId, actor }),
  }),
);
