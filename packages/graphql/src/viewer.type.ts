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
      description:
        '委员,或提案委员会经办人的委员身份。 The seat of a member, or of who acts for the committee.',
      resolve: ({ actor }) => ('member' in actor ? (actor.member ?? null) : null),
    }),
    body: t.id({
      nullable: true,
      description: '集体提案者或专门委员会。 The body that proposes, or the special committee.',
      resolve: ({ actor }) => ('body' in actor ? actor.body : null),
    }),
    unit: t.id({
      nullable: true,
      description: '承办单位。',
      resolve: ({ actor }) => ('unit' in actor ? actor.unit : null),
    }),
    platform: t.id({
      nullable: true,
      description: '基层协商议事平台。',
      resolve: ({ actor }) => ('platform' in actor ? actor.platform : null),
    }),
    expert: t.id({
      nullable: true,
      description: '智库专家。',
      resolve: ({ actor }) => ('expert' in actor ? actor.expert : null),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    resolve: (_root, _args, { countyId, actor }) => ({ countyId, actor }),
  }),
);
