import type { RunningClock } from '../county/clocks.ts';
import type { CaseDeadline } from '../county/deadline.ts';
import type { ViewContext } from '../county/showing.ts';
import { type InstructionClock, instructionClocks } from './clocks.ts';
import { draftClocks } from './draft/obligations.ts';
import type { Instruction, InstructionCase } from './instruction.ts';
import { openInstructions, outstanding } from './queries.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import type { SpeechFollowUp } from './speech/speech.ts';

type Running = RunningClock<InstructionClock>;

const ofReceipt = (one: HandledRecommendation): readonly Running[] => {
  const { id: target, handedOut, returned, takenOn, answer } = one;
  if (!handedOut) return [];
  // A return takes the place of taking on until it is ruled on; from then the time runs anew.
  const pending = returned && !returned.ruled;
  return [
    {
      kind: 'takeOn',
      target,
      start: returned?.ruled?.on ?? handedOut.on,
      due: handedOut.takeOnBy,
      doneOn: pending ? returned.on : takenOn?.on,
    },
    ...(returned
      ? [
          {
            kind: 'ruleOnReturn',
            target,
            start: returned.on,
            due: returned.ruleBy,
            doneOn: returned.ruled?.on,
          } as const,
        ]
      : []),
    { kind: 'answer', target, start: handedOut.on, due: handedOut.answerBy, doneOn: answer?.on },
  ];
};

const ofReports = ({ id: target, reports }: HandledRecommendation): readonly Running[] =>
  reports.flatMap(({ on, tellFrom, tellBy, takeNoteBy, notedOn, moreWanted }): Running[] => [
    { kind: 'tell', target, start: tellFrom, due: tellBy, doneOn: on },
    { kind: 'takeNote', target, start: on, due: takeNoteBy, doneOn: notedOn ?? moreWanted?.on },
  ]);

const ofSpeech = (
  { id: target, leadBy, leader, answer, appraisal }: SpeechFollowUp,
  openedOn: InstructionCase['openedOn'],
): readonly Running[] => [
  { kind: 'lead', target, start: openedOn, due: leadBy, doneOn: leader?.on },
  ...(answer
    ? [
        {
          kind: 'appraise',
          target,
          start: answer.on,
          due: answer.appraiseBy,
          doneOn: appraisal?.on,
        } as const,
      ]
    : []),
];

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
  // A hand-out is what all can see of an instruction that is secret.
  const [first] = [
    ...openInstructions(state).map(({ recordedOn }) => recordedOn),
    ...state.recommendations.flatMap(({ handedOut }) => handedOut?.on ?? []),
  ].toSorted();
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

const runningIn = (state: Instruction): readonly Running[] =>
  state.stage === 'none'
    ? []
    : [
        ...ofCase(state),
        ...ofInstructions(state),
        ...state.recommendations.flatMap((one) => [...ofReceipt(one), ...ofReports(one)]),
        ...state.speeches.flatMap((one) => ofSpeech(one, state.openedOn)),
        ...ofInspections(state),
        ...draftClocks(state),
      ];

/** Where the due days of a follow-up lie; those of secret instructions are left aside. */
export const recordedIn = (state: Instruction) => instructionClocks.recorded(runningIn(state));

/** Every deadline of a follow-up with its certificate; those of secret instructions are left aside. */
export const instructionDeadlines = (
  state: Instruction,
  { register, calendar }: Pick<ViewContext, 'register' | 'calendar'>,
): readonly CaseDeadline[] => instructionClocks.certified(runningIn(state), register, calendar);
