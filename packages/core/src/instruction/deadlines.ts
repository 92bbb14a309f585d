import type { RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { Around } from '../county/showing.ts';
import { type InstructionClock, instructionClocks } from './clocks.ts';
import { draftClocks } from './draft/owed.ts';
import type { HandledRecommendation, Instruction, InstructionCase } from './instruction.ts';
import { openInstructions, outstanding } from './standing.ts';

type Running = RunningClock<InstructionClock>;

const ofRecommendation = (one: HandledRecommendation): readonly Running[] => {
  const { id: target, handedOut, answer, reports } = one;
  return [
    ...(handedOut
      ? [
          {
            kind: 'answer',
            target,
            start: handedOut.on,
            due: handedOut.answerBy,
            doneOn: answer?.on,
          } as const,
        ]
      : []),
    ...reports.map(
      ({ on: start, takeNoteBy: due, notedOn, moreWanted }): Running => ({
        kind: 'takeNote',
        target,
        start,
        due,
        doneOn: notedOn ?? moreWanted?.on,
      }),
    ),
  ];
};

const ofInstructions = (state: InstructionCase): readonly Running[] =>
  openInstructions(state).map((one) => ({
    kind: 'feedBack',
    target: one.id,
    start: one.recordedOn,
    due: one.feedBackBy,
    doneOn: outstanding(one).length === 0 ? one.feedback.at(-1)?.on : undefined,
  }));

const ofInspections = ({ inspections }: InstructionCase): readonly Running[] =>
  inspections.flatMap(({ id: target, requestedOn, receiveBy, received, result }): Running[] => [
    { kind: 'receive', target, start: requestedOn, due: receiveBy, doneOn: received?.on },
    ...(received
      ? [
          {
            kind: 'inspect',
            target,
            start: received.on,
            due: received.concludeBy,
            doneOn: result?.on,
          } as const,
        ]
      : []),
  ]);

const ofCase = (state: InstructionCase): readonly Running[] => {
  const { id: target, openedOn: start, passing, noInstruction, report } = state;
  const first = openInstructions(state)[0]?.recordedOn;
  return [
    {
      kind: 'instruct',
      target,
      start,
      due: state.instructBy,
      doneOn: first ?? noInstruction?.on,
    },
    { kind: 'report', target, start, due: state.reportBy, doneOn: report?.on },
    ...(passing.pending
      ? [
          {
            kind: 'passOn',
            target,
            start: passing.pending.since,
            due: passing.pending.passOnBy,
          } as const,
        ]
      : []),
    ...(noInstruction
      ? [
          {
            kind: 'refer',
            target,
            start: noInstruction.on,
            due: noInstruction.referBy,
            doneOn: state.closedOn,
          } as const,
        ]
      : []),
    ...(report
      ? [
          {
            kind: 'close',
            target,
            start: report.on,
            due: report.closeBy,
            doneOn: state.closedOn,
          } as const,
        ]
      : []),
  ];
};

/** Every deadline of a follow-up with its certificate; those of secret instructions are left aside. */
export const instructionDeadlines = (
  state: Instruction,
  { register, calendar }: Pick<Around, 'register' | 'calendar'>,
): readonly CaseDeadline[] =>
  state.stage === 'none'
    ? []
    : instructionClocks.certified(
        [
          ...ofCase(state),
          ...ofInstructions(state),
          ...state.recommendations.flatMap(ofRecommendation),
          ...ofInspections(state),
          ...draftClocks(state),
        ],
        register,
        calendar,
      );
