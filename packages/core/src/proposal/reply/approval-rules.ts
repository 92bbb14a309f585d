import type { Actor } from '../../county/actor.ts';
import { believed, decided } from '../../law/instruments.ts';
import { speaksFor } from '../case/own.ts';
import { coHandlers } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open, Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** Co-handlers whose countersignature a reply still lacks. */
export const countersignaturesMissing = (
  state: Taken,
  { countersigned }: Reply,
): readonly Assignment[] => coHandlers(state).filter(({ id }) => !countersigned.includes(id));

/** Those for which the acting unit may countersign. */
const ownMissing = (state: Taken, reply: Reply, actor: Actor): readonly Assignment[] =>
  countersignaturesMissing(state, reply).filter((one) => speaksFor(one, actor));

/** The assignment for which a unit countersigns: the one it names, or its only one. */
export const countersignedFor = (
  state: Taken,
  reply: Reply,
  named: string | undefined,
  actor: Actor,
): Assignment | undefined => {
  const [first, ...others] = ownMissing(state, reply, actor);
  if (named === undefined) return others.length === 0 ? first : undefined;
  return [first, ...others].find((one) => one?.id === named);
};

/** 会签: a co-handler countersigns the reply of the lead handler, once. */
export const coHandlerCountersigns: OnCase<Open, Reply> = {
  kind: 'case',
  id: 'proposal.reply.co-handler-countersigns',
  title: { zh: '会办单位会签', en: 'Co-handlers countersign' },
  cites: [believed('会办单位会签')],
  holds: ({ state, part, ctx: { actor } }) => ownMissing(state, part, actor).length > 0,
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
  holds: ({ state, part, command: { assignment }, ctx: { actor } }) =>
    ownMissing(state, part, actor).length === 0 ||
    countersignedFor(state, part, assignment, actor) !== undefined,
  message: ({ state, part, ctx: { actor } }) => {
    const own = ownMissing(state, part, actor).map(({ id }) => id);
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
