import { type Actor, roleWords } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { Event } from '../generated/prisma/client.ts';
import { vocabularyEnum } from '../words.ts';

/** In which capacity somebody acts. */
export const RoleEnum = vocabularyEnum(
  'Role',
  '办理身份。 In which capacity somebody acts.',
  roleWords,
);

/** One fact of a case's history. */
export const HistoryEntry = builder.objectRef<Event>('HistoryEntry').implement({
  description: '办理经过中的一项事实。 One fact of the history, sealed into the county’s chain.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: '全县序号。' }),
    version: t.exposeInt('version', { description: '本件序号。' }),
    type: t.exposeString('type'),
    at: t.field({ type: 'DateTime', resolve: ({ at }) => at.toISOString() as never }),
    role: t.field({
      type: RoleEnum,
      resolve: ({ actor }) => (actor as unknown as Actor).role,
    }),
    profileVersion: t.exposeInt('profileVersion', { description: '所依县情配置版本。' }),
    hash: t.exposeString('hash'),
  }),
});
