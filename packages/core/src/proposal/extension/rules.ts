import type { CalendarDay } from '../../kernel/day.ts';
import { deadlineOf } from '../../kernel/deadline.ts';
import { cite, decided } from '../../law/instruments.ts';
import { isStopped } from '../case/clock.ts';
import { isAnswered, pendingExtension } from '../case/extensions.ts';
import { ownAccepted } from '../case/own.ts';
import { proposalDeadline } from '../deadlines/derivation.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Extension } from '../parts/extension.ts';
import type { Open, ProposalContext } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** The assignment whose reply is to come later; absent where the unit has none, or names another. */
type Extended = Assignment | undefined;

/** Only the unit that has accepted the proposal asks for more time to answer it. */
export const acceptedUnitAsks: OnCase<Open, Extended> = {
  kind: 'case',
  id: 'proposal.extension.accepted-unit-asks',
  title: { zh: '承办单位申请延期', en: 'The unit that accepted asks' },
  cites: [cite('local-handling-rule', '第八条')],
  holds: ({ state, ctx }) => ownAccepted(state, ctx).length > 0,
  message: () => ({
    zh: '只有已签收本件的承办单位可以申请延期。',
    en: 'Only the assigned unit that has accepted the proposal asks for an extension.',
  }),
};

/** The request names the assignment whose reply is to come later. */
export const extendsItsAssignment: OnCommand<'RequestExtension', Open, Extended> = {
  kind: 'command',
  id: 'proposal.extension.names-its-assignment',
  title: { zh: '对应本单位交办', en: 'For its assignment' },
  cites: [decided('延期申请对应本单位的交办')],
  holds: ({ state, part, command: { assignment }, ctx }) =>
    part?.id === assignment || ownAccepted(state, ctx).length === 0,
  message: ({ state, ctx }) => {
    const own = ownAccepted(state, ctx).map(({ id }) => id);
    return {
      zh: `延期申请须对应本单位的交办:${own.join('、') || '(无)'}。`,
      en: `The request is for an assignment of the unit's own: ${own.join(', ') || 'none'}.`,
    };
  },
};

const ofOwn = (
  { part }: { readonly part: Extended },
  holds: (own: Assignment) => boolean,
): boolean => part === undefined || holds(part);

const dueOf = (own: Extended): string => own?.replyBy.by ?? '';

/** More time is asked for before the time is over. */
export const askedBeforeExpiry: OnCase<Open, Extended> = {
  kind: 'case',
  id: 'proposal.extension.asked-before-expiry',
  title: { zh: '届满前申请', en: 'Asked before expiry' },
  cites: [cite('local-handling-rule', '第八条'), cite('city-notice-2008', '延期办理')],
  holds: (subject) => ofOwn(subject, ({ replyBy }) => subject.ctx.today <= replyBy.by),
  message: ({ part }) => ({
    zh: `答复期限已于${dueOf(part)}届满,不得再申请延期,请尽快答复。`,
    en: `The reply was due on ${dueOf(part)}; an extension is asked for before. Reply now.`,
  }),
};

/** A reply that was approved needs no more time. */
export const notYetAnswered: OnCase<Open, Extended> = {
  kind: 'case',
  id: 'proposal.extension.not-yet-answered',
  title: { zh: '尚未办复', en: 'Not answered yet' },
  cites: [decided('答复送达后不再延期')],
  holds: (subject) => ofOwn(subject, (own) => !isAnswered(subject.state, own)),
  message: () => ({
    zh: '答复已审核送达,无须延期。',
    en: 'The reply was approved and delivered; there is nothing to extend.',
  }),
};

/** One request at a time: the next follows when the office has ruled. */
export const oneExtensionPending: OnCase<Open, Extended> = {
  kind: 'case',
  id: 'proposal.extension.one-pending',
  title: { zh: '一次一项申请', en: 'One request at a time' },
  cites: [decided('同一交办一次只提出一项延期申请')],
  holds: (subject) => ofOwn(subject, (own) => pendingExtension(own) === undefined),
  message: () => ({
    zh: '已有延期申请待答复。',
    en: 'A request for an extension is waiting for the office.',
  }),
};

/** While the clock is stopped there is no due day that could be put off. */
export const notWhileStopped: OnCase<Open, Extended> = {
  kind: 'case',
  id: 'proposal.extension.clock-runs',
  title: { zh: '计时中方可申请', en: 'While the clock runs' },
  cites: [decided('中止计时期间不受理延期申请')],
  holds: (subject) => ofOwn(subject, (own) => !isStopped(own)),
  message: () => ({
    zh: '本件已中止计时,恢复计时后再申请延期。',
    en: 'The clock is stopped; ask for an extension when it runs again.',
  }),
};

/** The day that is wished for lies after the deadline. */
export const extendsTheDeadline: OnCommand<'RequestExtension', Open, Extended> = {
  kind: 'command',
  id: 'proposal.extension.later-than-due',
  title: { zh: '延至期限之后', en: 'Later than the deadline' },
  cites: [decided('延期应晚于原期限')],
  holds: (subject) => ofOwn(subject, ({ replyBy }) => subject.command.until > replyBy.by),
  message: ({ part }) => ({
    zh: `拟延期的日期须晚于现行期限${dueOf(part)}。`,
    en: `The day wished for lies after the deadline in force, ${dueOf(part)}.`,
  }),
};

const stepEnd = ({ replyBy: { by: start } }: Assignment, ctx: ProposalContext): CalendarDay => {
  const title = { zh: '每次延期', en: 'one extension' };
  const figure = ctx.register.profile.proposal.periods.extensionStep;
  const term = { kind: 'proposal.extensionStep', title, start, startFact: title, figure };
  return deadlineOf(term, ctx.calendar).due;
};

const ceilingOf = ({ assignedOn }: Assignment, { register, calendar }: ProposalContext) =>
  proposalDeadline('maxReply', assignedOn, register.profile.proposal, calendar).due;

/** One extension is no longer than the county's step. */
export const withinTheStep: OnCommand<'RequestExtension', Open, Extended> = {
  kind: 'command',
  id: 'proposal.extension.within-the-step',
  title: { zh: '每次延期有限', en: 'Within one step' },
  cites: [cite('city-notice-2008', '延期办理'), cite('fujian-npc-suggestions', '第十九条')],
  holds: (subject) => ofOwn(subject, (own) => subject.command.until <= stepEnd(own, subject.ctx)),
  message: ({ part: own, ctx }) => {
    const last = own ? stepEnd(own, ctx) : '';
    return {
      zh: `本次延期最迟至${last}。`,
      en: `This extension ends on ${last} at the latest.`,
    };
  },
};

/** Whatever is consented to, a reply takes no longer than the longest time from assignment. */
export const withinTheCeiling: OnCommand<'RequestExtension', Open, Extended> = {
  kind: 'command',
  id: 'proposal.extension.within-the-ceiling',
  title: { zh: '办理总期限', en: 'Within the longest time' },
  cites: [
    cite('local-handling-rule', '第八条'),
    cite('npc-suggestion-regulation', '办理期限'),
    cite('sichuan-handling-2024', '办理期限', 'SEEN', '至迟不超过6个月办理完毕'),
  ],
  holds: (subject) => ofOwn(subject, (own) => subject.command.until <= ceilingOf(own, subject.ctx)),
  possible: (subject) => ofOwn(subject, (own) => own.replyBy.by < ceilingOf(own, subject.ctx)),
  message: ({ part: own, ctx }) => {
    const last = own ? ceilingOf(own, ctx) : '';
    return {
      zh: `自交办之日起至迟于${last}办理完毕,不得再延。`,
      en: `Counted from assignment the reply is due by ${last} at the latest, whatever is consented to.`,
    };
  },
};

/** An extension is granted while the reply is outstanding. */
export const grantedBeforeAnswer: OnCase<Open, Extension> = {
  kind: 'case',
  id: 'proposal.extension.granted-before-answer',
  title: { zh: '办复前同意延期', en: 'Granted before the answer' },
  cites: [decided('答复送达后不再延期')],
  holds: ({ state, part }) => {
    const one = state.assignments.find(({ id }) => id === part.assignment);
    return one === undefined || !isAnswered(state, one);
  },
  message: () => ({
    zh: '答复已审核送达,延期申请不再同意。',
    en: 'The reply was approved and delivered; the request is not granted any more.',
  }),
};
