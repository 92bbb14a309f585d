import { believed, decided } from '../../law/instruments.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import { countersignaturesMissing, countersignedFor, ownMissing } from './countersigning.ts';

/** 会签: a co-handler countersigns the reply of the lead handler, once. */
export const coHandlerCountersigns: OnCase<Open, Reply> = {
  kind: 'case',
  id: 'proposal.reply.co-handler-countersigns',
  title: { zh: '会办单位会签', en: 'Co-handlers countersign' },
  cites: [believed('会办单位会签')],
  holds: ({ state, part, ctx }) => ownMissing(state, part, ctx).length > 0,
  message: () => ({
    zh: '只有本件的会办单位可以会签,且每稿会签一次。',
    en: 'Only a co-handler of the proposal countersigns, once for each version.',
  }),
};

/** A unit that co-handles a proposal more than once, after a reform of institutions, says for which it signs. */
export const namesItsCoHandling: OnCommand<'CountersignReply', Open, Reply> = {
  kind: 'command',
  id: 'proposal.reply.names-its-co-handling',
  title: { zh: '写明所会签的会办任务', en: 'For which it co-handles' },
  cites: [decided('一个单位有多项会办任务的,逐项会签')],
  holds: ({ state, part, command: { assignment }, ctx }) =>
    ownMissing(state, part, ctx).length === 0 ||
    countersignedFor(state, part, assignment, ctx) !== undefined,
  message: ({ state, part, ctx }) => {
    const own = ownMissing(state, part, ctx).map(({ id }) => id);
    return {
      zh: `请写明所会签的本单位会办任务:${own.join('、')}。`,
      en: `Say for which assignment of the unit's own it is countersigned: ${own.join(', ')}.`,
    };
  },
};

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
