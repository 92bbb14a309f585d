import { cite, decided } from '../../law/instruments.ts';
import type { ResultClass } from '../../words/handling.ts';
import { groundsOf } from '../case/class-changes.ts';
import { isUnsettled, promisesOf } from '../case/promises.ts';
import { deliveredReplies } from '../case/queries.ts';
import { type ClassChangeOccasion, occasionWords } from '../parts/look-back.ts';
import { putsOff } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import type { Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

type Tracked = Taken;

/** There is something to look back at once a reply was delivered. */
export const somethingDelivered: OnCase<Tracked, undefined> = {
  kind: 'case',
  id: 'proposal.look-back.after-delivery',
  title: { zh: '答复送达后回头看', en: 'Look back after delivery' },
  cites: [cite('tongling-2009-103', '回头看')],
  holds: ({ state }) => deliveredReplies(state).length > 0,
  message: () => ({ zh: '尚无送达的答复。', en: 'No reply was delivered yet.' }),
};

/** The reply that is looked back at is one that was delivered. */
export const looksAtDelivered: OnCommand<'LookBack', Tracked, undefined> = {
  kind: 'command',
  id: 'proposal.look-back.delivered-reply',
  title: { zh: '复查送达的答复', en: 'A delivered reply' },
  cites: [cite('tongling-2009-103', '回头看')],
  holds: ({ state, command: { reply } }) => deliveredReplies(state).some(({ id }) => id === reply),
  message: ({ state }) => {
    const ids = deliveredReplies(state).map(({ id }) => id);
    return {
      zh: `已送达的答复:${ids.join('、') || '(无)'}。`,
      en: `Replies that were delivered: ${ids.join(', ') || 'none'}.`,
    };
  },
};

/** A change leads to another class. */
export const classDiffers: OnCommand<'ChangeResultClass', Tracked, Reply> = {
  kind: 'command',
  id: 'proposal.result-class.another-class',
  title: { zh: '变更为其他类别', en: 'Another class' },
  cites: [cite('tongling-2009-103', '现办复类别')],
  holds: ({ part, command: { to } }) => to !== part.resultClass,
  message: () => ({
    zh: '答复已是此类别,无须变更。',
    en: 'The reply has this class already.',
  }),
};

const solved = (one: ResultClass): number => ['partly_resolved', 'resolved'].indexOf(one);

const occasionOf = ({ stage, resultClass }: Reply, to: ResultClass): ClassChangeOccasion => {
  if (stage === 'submitted') return 'approval';
  return solved(to) > solved(resultClass) ? 'promise_kept' : 'look_back';
};

/**
 * Before delivery the class changes at approval; after it, a better class needs a promise that was
 * kept, and any other a look-back.
 */
export const occasionFits: OnCommand<'ChangeResultClass', Tracked, Reply> = {
  kind: 'command',
  id: 'proposal.result-class.on-its-occasion',
  title: { zh: '变更类别的时机', en: 'On its occasion' },
  cites: [
    cite('system-manual', '审核时变更答复类别', 'SYS'),
    cite('tongling-2009-103', '现办复类别'),
    decided('送达前审核变更,送达后凭兑现或回头看变更'),
  ],
  holds: ({ part, command: { to, occasion } }) => occasion === occasionOf(part, to),
  message: ({ part, command: { to } }) => {
    const { zh, en } = occasionWords[occasionOf(part, to)];
    return { zh: `此项变更的时机为“${zh}”。`, en: `The occasion of this change is: ${en}.` };
  },
};

/** A reply is raised to solved when what it promised was kept and confirmed. */
export const raisedWhenKept: OnCommand<'ChangeResultClass', Tracked, Reply> = {
  kind: 'command',
  id: 'proposal.result-class.raised-when-kept',
  title: { zh: '兑现后改列解决', en: 'Raised when a promise was kept' },
  cites: [
    cite('npc-suggestion-regulation', '第二十条'),
    decided('计划办理事项兑现并经确认后改列解决'),
  ],
  holds: ({ part, command: { occasion } }) =>
    occasion !== 'promise_kept' || groundsOf(part).kept.length > 0,
  message: () => ({
    zh: '须先由承办单位报告承诺兑现并经确认。',
    en: 'The unit first reports a promise as kept, and the report is confirmed.',
  }),
};

const wasFoundWanting = (reply: Reply): boolean =>
  groundsOf(reply).lookBacks.at(-1)?.verdict === 'does_not_hold';

const isRaisable = (reply: Reply): boolean => {
  if (groundsOf(reply).kept.length === 0 || reply.resultClass === 'resolved') return false;
  return reply.resultClass !== 'partly_resolved' || !promisesOf(reply).some(isUnsettled);
};

/** A delivered reply is lowered only when a look-back found that its class does not hold. */
export const loweredAfterLookBack: OnCommand<'ChangeResultClass', Tracked, Reply> = {
  kind: 'command',
  id: 'proposal.result-class.lowered-after-look-back',
  title: { zh: '回头看后变更类别', en: 'Lowered after a look-back' },
  cites: [cite('tongling-2009-103', '回头看')],
  holds: ({ part, command: { occasion } }) => occasion !== 'look_back' || wasFoundWanting(part),
  possible: ({ part }) => part.stage === 'submitted' || isRaisable(part) || wasFoundWanting(part),
  message: () => ({
    zh: '须先有认定答复类别不属实的回头看,且未据以变更过。',
    en: 'A look-back first finds that the class does not hold; each is a ground once.',
  }),
};

/** The class and the promises of a reply agree: what is solved owes nothing, what is planned does. */
export const classFitsPromises: OnCommand<'ChangeResultClass', Tracked, Reply> = {
  kind: 'command',
  id: 'proposal.result-class.fits-promises',
  title: { zh: '类别与承诺相符', en: 'The class fits the promises' },
  cites: [
    cite('local-handling-rule', '第十条'),
    decided('尚有承诺待兑现的不列已经解决;无承诺的不在审核时改列计划'),
  ],
  holds: ({ part, command: { to } }) => {
    if (to === 'resolved') return !promisesOf(part).some(isUnsettled);
    return part.stage !== 'submitted' || !putsOff(to) || promisesOf(part).length > 0;
  },
  message: ({ command: { to } }) =>
    to === 'resolved'
      ? {
          zh: '尚有承诺待兑现,不能改列已经解决。',
          en: 'A promise is still open; the reply cannot be resolved.',
        }
      : {
          zh: '答复没有承诺事项,请退回承办单位补充。',
          en: 'The reply promises nothing; send it back to its unit.',
        },
};
