import type { NextStep } from '../../county/next-step.ts';
import { assignmentOf, isUnsettled, openCall, promisesOf } from '../case/promises.ts';
import { deliveredReplies } from '../case/queries.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import type { Closed } from '../proposal.ts';

const ofPromise = ({ stage, due, reports }: ReplyPromise, who: readonly string[]): NextStep => {
  const report = reports?.at(-1);
  return stage === 'open' || !report
    ? { party: 'handling_unit', who, kind: 'proposal.promise', due }
    : {
        party: 'supervising_office',
        who: [],
        kind: 'proposal.confirmPromise',
        due: report.confirmBy,
      };
};

const ofReply = (state: Closed, reply: Reply): readonly NextStep[] => {
  const assignment = assignmentOf(state, reply);
  const who = assignment ? [assignment.unit] : [];
  const call = openCall(reply);
  return [
    ...promisesOf(reply)
      .filter(isUnsettled)
      .map((one) => ofPromise(one, who)),
    ...(call
      ? [{ party: 'handling_unit', who, kind: 'proposal.makePromise', due: call.by } as const]
      : []),
  ];
};

/** What a closed case still owes: the step about its promises that is due first. */
export const promiseStepOf = (state: Closed): NextStep | undefined =>
  deliveredReplies(state)
    .flatMap((reply) => ofReply(state, reply))
    .toSorted((one, other) => (one.due.by < other.due.by ? -1 : 1))[0];
