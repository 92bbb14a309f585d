import type { RunningClock } from '../../county/clocks.ts';
import type { NextStep } from '../../county/next-step.ts';
import type { InstructionCase } from '../instruction.ts';
import type { DraftForComment } from './draft.ts';

type DraftClock = RunningClock<'comment' | 'commentAnswer'>;

const clocksOfDraft = (one: DraftForComment): readonly DraftClock[] => {
  const { id: target, on: start, commentBy: due, comment, answer } = one;
  return [
    { kind: 'comment', target, start, due, doneOn: comment?.on },
    ...(comment
      ? [
          {
            kind: 'commentAnswer',
            target,
            start: comment.on,
            due: comment.answerBy,
            doneOn: answer?.on,
          } as const,
        ]
      : []),
  ];
};

/** The deadlines of the drafts sent for comment. */
export const draftClocks = ({ drafts = [] }: InstructionCase): readonly DraftClock[] =>
  drafts.flatMap(clocksOfDraft);

/** Who owes a written word on a draft: the CPPCC its comment, the office that sent it its answer. */
export const draftSteps = ({ drafts = [] }: InstructionCase): readonly NextStep[] =>
  drafts
    .filter(({ stage }) => stage !== 'answered')
    .map(({ office, comment, commentBy }) =>
      comment
        ? { party: office, who: [], kind: 'instruction.commentAnswer', due: comment.answerBy }
        : { party: 'cppcc_office', who: [], kind: 'instruction.comment', due: commentBy },
    );
