import { type Actor, instantOf, roleWords } from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';
import type { ShownFact } from './numbering.ts';

/** In which capacity somebody acts. */
export const RoleEnum = vocabularyEnum(
  'Role',
  '办理身份。 In which capacity somebody acts.',
  roleWords,
);

/** What the version of a case says, wherever it is told. */
export const VERSION_WORDS = '版本:您可查阅的事实之数。 How many facts of it you are shown.';
/** The same right after a command, which was carried out even where this cannot be told. */
export const MOVED_VERSION_WORDS = `${VERSION_WORDS} 已办理而暂不能显示的为 null。`;

/** One fact of a case's history. */
export const HistoryEntry = builder.objectRef<ShownFact>('HistoryEntry').implement({
  description: '办理经过中的一项事实。 One fact of the history, sealed into the county’s chain.',
  fields: (t) => ({
    version: t.exposeInt('number', {
      description:
        '本件中当前用户可查阅的第几项。 Its place among the facts you are shown, from 1: a place in this list, not an id. It moves when a fact before it opens or closes to you.',
    }),
    type: t.string({ resolve: ({ event: { type } }) => type }),
    at: t.field({ type: 'DateTime', resolve: ({ event: { at } }) => instantOf(at) }),
    role: t.field({
      type: RoleEnum,
      resolve: ({ event: { actor } }) => (actor as unknown as Actor).role,
    }),
    profileVersion: t.int({
      description: '所依县情配置版本。',
      resolve: ({ event: { profileVersion } }) => profileVersion,
    }),
    hash: t.string({
      nullable: true,
      description:
        '封存码;只有可查阅此类办理件全部事实者可见。 Its seal; for those alone who are shown every fact of such cases, since it is made over the numbers of all.',
      resolve: ({ event: { hash }, sealed }) => (sealed ? hash : null),
    }),
  }),
});
