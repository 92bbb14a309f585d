import { unitOf } from '../../county/actor.ts';
import { believed } from '../../law/instruments.ts';
import { coHandlers } from '../case/queries.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** 会签: a co-handler countersigns the reply of the lead handler, once. */
export const coHandlerCountersigns: OnCase<Open, Reply> = {
  kind: 'case',
  id: 'proposal.reply.co-handler-countersigns',
  title: { zh: '会办单位会签', en: 'Co-handlers countersign' },
  cites: [believed('会办单位会签')],
  holds: ({ state, part, ctx: { actor } }) => {
    const own = coHandlers(state).find(({ unit }) => unit === unitOf(actor));
    return own !== undefined && !part.countersigned.includes(own.id);
  },
  message: () => ({
    zh: '只有本件的会办单位可以会签,且每稿会签一次。',
    en: 'Only a co-handler of the proposal countersigns, once for each version.',
  }),
};

/** Co-handlers whose countersignature a reply still lacks. */
export const countersignaturesMissing = (state: Open, { countersigned }: Reply) =>
  coHandlers(state).filter(({ id }) => !countersigned.includes(id));

/** Where the county demands it, a reply is approved when every co-handler has countersigned. */
export const isCountersigned: OnCase<Open, Reply> = {
  kind: 'case',
  id: 'proposal.reply.countersigned',
  title: { zh: '会签后送达', en: 'Countersigned before delivery' },
  cites: [believed('会办单位会签')],
  holds: ({ state, part, ctx: { register } }) =>
    !register.profile.proposal.flags.coHandlersCountersign.value ||
    countersignaturesMissing(state, part).length === 0,
  message: ({ state, part }) => {
    const units = countersignaturesMissing(state, part)
      .map(({ unit }) => unit)
      .join('、');
    return {
      zh: `尚未会签:${units}。`,
      en: `Still to countersign: ${units}.`,
    };
  },
};
