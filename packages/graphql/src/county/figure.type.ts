import type { CitedFigure } from '@xieshang/core';
import { builder } from '../builder.ts';
import { CitationType, sourceNote } from '../law/citation.type.ts';

/** A figure or choice of the profile, with its source. */
export const ProfileFigureType = builder.objectRef<CitedFigure>('ProfileFigure').implement({
  description:
    '县情配置中的一项数值或选择及出处。 A figure or choice of the profile with its source.',
  fields: (t) => ({
    path: t.exposeString('path', { description: '路径,如 proposal.periods.reply。' }),
    value: t.field({ type: 'JSON', resolve: ({ value }) => value }),
    place: t.exposeString('place', {
      nullable: true,
      description: '取自他地的,其地名。 Whose figure it is, where taken from another place.',
    }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
    unverified: t.exposeBoolean('unverified', {
      description: '未见原文,属缺省数值。 A default: no text was seen.',
    }),
    source: t.string({
      description: '`cited`, or `default, unverified` where no text was seen.',
      resolve: ({ cites }) => sourceNote(cites),
    }),
  }),
});
