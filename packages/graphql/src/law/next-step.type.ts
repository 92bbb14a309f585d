import { type Deadline, type Light, lightWords, type NextStep } from '@xieshang/core';
import { builder } from '../builder.ts';
import { RoleEnum } from '../history/history.type.ts';
import { vocabularyEnum } from '../words.ts';
import { CertificateRef } from './deadline.type.ts';

/** How near a deadline is. */
export const LightEnum = vocabularyEnum('Light', '预警灯。 How near a deadline is.', lightWords);

/** A step that is owed, with its light at the moment of the request. */
export interface Owed extends NextStep {
  readonly light: Light;
  /** Derived when it is asked for. */
  readonly warnings: () => readonly Deadline[];
}

/** Who owes the next step, and until when. */
export const NextStepType = builder.objectRef<Owed>('NextStep').implement({
  description: '下一步由谁办、何时到期。 Who owes the next step, and until when.',
  fields: (t) => ({
    party: t.field({ type: RoleEnum, resolve: ({ party }) => party }),
    who: t.stringList({
      description: '单位或提案者的名册编号。',
      resolve: ({ who }) => [...who],
    }),
    kind: t.exposeString('kind', { description: '所涉期限。' }),
    due: t.field({ type: 'Date', resolve: ({ due }) => due.by }),
    light: t.field({ type: LightEnum, resolve: ({ light }) => light }),
    warnings: t.field({
      type: [CertificateRef],
      description: '两级预警之日及其推算。 The days on which the light turns.',
      resolve: ({ warnings }) => warnings(),
    }),
  }),
});
