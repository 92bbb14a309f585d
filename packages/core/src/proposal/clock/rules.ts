import { believed, decided } from '../../law/instruments.ts';
import { isStopped } from '../case/clock.ts';
import { isAnswered, pendingExtension } from '../case/extensions.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Open } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** The clock of a reply is stopped only where the county grants it. */
export const clockMayStop: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.may-stop',
  title: { zh: '本县准许中止计时', en: 'The county lets clocks stop' },
  cites: [believed('办理时限不中止')],
  holds: ({ ctx: { register } }) => register.profile.proposal.flags.clockMayStop.value,
  message: () => ({
    zh: '本县办理时限不中止;确需更多时间的,由承办单位申请延期。',
    en: 'In this county no clock is stopped; a unit that needs time asks for an extension.',
  }),
};

/** A clock that is stopped is not stopped again. */
export const clockIsRunning: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.is-running',
  title: { zh: '正在计时', en: 'The clock is running' },
  cites: [decided('计时中方可中止')],
  holds: ({ part }) => !isStopped(part),
  message: () => ({
    zh: '本件已中止计时。',
    en: 'The clock is stopped already.',
  }),
};

/** Only a clock that was stopped runs again. */
export const clockIsStopped: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.is-stopped',
  title: { zh: '已中止计时', en: 'The clock is stopped' },
  cites: [decided('中止后方可恢复计时')],
  holds: ({ part }) => isStopped(part),
  message: () => ({
    zh: '本件正在计时,无须恢复。',
    en: 'The clock is running; there is nothing to resume.',
  }),
};

/** Time that is over does not come back: the clock is stopped by the last day. */
export const stoppedBeforeExpiry: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.stopped-before-expiry',
  title: { zh: '届满前中止', en: 'Stopped before expiry' },
  cites: [decided('期限届满后不再中止')],
  holds: ({ part, ctx: { today } }) => isStopped(part) || today <= part.replyBy.by,
  message: ({ part }) => ({
    zh: `答复期限已于${part.replyBy.by}届满,不能中止计时。`,
    en: `The reply was due on ${part.replyBy.by}; the clock cannot be stopped any more.`,
  }),
};

/** The clock of a reply that was delivered does not run. */
export const replyIsOutstanding: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.reply-outstanding',
  title: { zh: '答复尚未送达', en: 'The reply is outstanding' },
  cites: [decided('答复送达后不再计时')],
  holds: ({ state, part }) => !isAnswered(state, part),
  message: () => ({
    zh: '答复已审核送达,不再计时。',
    en: 'The reply was approved and delivered; its clock does not run.',
  }),
};

/** The office rules on a request for more time before it stops the clock. */
export const noExtensionPending: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.clock.no-extension-pending',
  title: { zh: '先答复延期申请', en: 'The extension first' },
  cites: [decided('先答复延期申请,再中止计时')],
  holds: ({ part }) => pendingExtension(part) === undefined,
  message: () => ({
    zh: '有延期申请待答复,请先同意或不同意。',
    en: 'A request for an extension is waiting: grant or refuse it first.',
  }),
};
