import { cite, decided } from '../../law/instruments.ts';
import type { Assignment } from '../parts/assignment.ts';
import { putsOff } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A reply that puts the solution off says until when: it carries at least one dated promise. */
export const plannedHasPromise: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.planned-has-promise',
  title: { zh: '列入计划须有承诺', en: 'What is planned is promised' },
  cites: [cite('local-handling-rule', '第十条'), decided('正在解决、列入计划的答复须写明兑现日期')],
  holds: ({ command: { resultClass, promises = [] } }) =>
    !putsOff(resultClass) || promises.length > 0,
  message: () => ({
    zh: '正在解决或列入计划的答复,须至少写明一项承诺及其兑现日期。',
    en: 'A reply that is in progress or planned carries at least one promise with its day.',
  }),
};

/** A reply that says the matter is solved leaves nothing to promise. */
export const resolvedHasNone: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.resolved-has-no-promise',
  title: { zh: '已经解决不另作承诺', en: 'What is resolved is not promised' },
  cites: [cite('local-handling-rule', '第十条'), decided('已经解决的答复不含承诺事项')],
  holds: ({ command: { resultClass, promises = [] } }) =>
    resultClass !== 'resolved' || promises.length === 0,
  message: () => ({
    zh: '类别为已经解决的答复不含承诺事项;尚待兑现的,请改报办理结果。',
    en: 'A reply that is resolved carries no promise; where something is still to be done, choose another class.',
  }),
};

/** A promise is for a day to come. */
export const promisedAhead: OnCommand<'SubmitReply', Open, Assignment | undefined> = {
  kind: 'command',
  id: 'proposal.reply.promise-day-ahead',
  title: { zh: '承诺日期在后', en: 'A day to come' },
  cites: [decided('承诺兑现日期晚于答复日期')],
  holds: ({ command: { promises = [] }, ctx: { today } }) =>
    promises.every(({ dueOn }) => dueOn > today),
  message: ({ ctx: { today } }) => ({
    zh: `承诺的兑现日期须在${today}之后。`,
    en: `The day of a promise lies after ${today}.`,
  }),
};

/** A reply whose promised day has passed is sent back, not delivered: nobody could explain it. */
export const promisesStillAhead: OnCase<Open, Reply> = {
  kind: 'case',
  id: 'proposal.reply.promises-still-ahead',
  title: { zh: '送达时承诺未到期', en: 'Still ahead at delivery' },
  cites: [decided('送达时承诺兑现日期尚未到')],
  holds: ({ part: { promises = [] }, ctx: { today } }) =>
    promises.every(({ due }) => due.by > today),
  message: () => ({
    zh: '答复所作承诺的兑现日期已到,请退回承办单位改定。',
    en: 'A promised day is here or has passed; send the reply back to be dated anew.',
  }),
};
