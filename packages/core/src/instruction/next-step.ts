import type { NextStep } from '../county/next-step.ts';
import type { Due } from '../kernel/deadline.ts';
import type { InstructionClock } from './clocks.ts';
import { draftStep } from './draft/owed.ts';
import type { HandledRecommendation, Instruction, InstructionCase } from './instruction.ts';
import { isAllSettled, openInstructions, outstanding } from './standing.ts';

type Step = NextStep | undefined;

const step = (
  party: NextStep['party'],
  kind: InstructionClock | 'carryOut',
  due: Due,
  who: readonly string[] = [],
): NextStep => ({ party, who, kind: `instruction.${kind}`, due });

interface Claim {
  readonly unit: string;
  readonly due: Due;
}

const unitsOwe = (kind: InstructionClock | 'carryOut', claims: readonly Claim[]): Step => {
  const [first] = claims.toSorted((one, other) => (one.due.by < other.due.by ? -1 : 1));
  const who = [...new Set(claims.map(({ unit }) => unit))];
  return first && step('handling_unit', kind, first.due, who);
};

const at = (
  { recommendations }: InstructionCase,
  stage: HandledRecommendation['stage'],
): readonly HandledRecommendation[] => recommendations.filter((one) => one.stage === stage);

// Secret instructions are left aside: who owes what on them is told to those who know of them alone.
const ofInstructions = (state: InstructionCase): Step =>
  unitsOwe(
    'feedBack',
    openInstructions(state).flatMap((one) =>
      outstanding(one).map((unit) => ({ unit, due: one.feedBackBy })),
    ),
  );

const ofHandOut = (state: InstructionCase): Step => {
  if (at(state, 'open').length === 0) return undefined;
  if (openInstructions(state).length > 0)
    return step('supervising_office', 'handOut', state.instructBy);
  return state.noInstruction
    ? step('cppcc_office', 'refer', state.noInstruction.referBy)
    : step('party_office', 'instruct', state.instructBy);
};

const ofReports = (state: InstructionCase): Step => {
  const reports = at(state, 'reported').flatMap(({ reports: all }) => all.at(-1)?.takeNoteBy ?? []);
  const [first] = reports.toSorted((one, other) => (one.by < other.by ? -1 : 1));
  return first && step('cppcc_office', 'takeNote', first);
};

const ofInspections = ({ inspections }: InstructionCase): Step => {
  const asked = inspections.find(({ stage }) => stage === 'requested');
  if (asked) return step('supervising_office', 'receive', asked.receiveBy);
  const received = inspections.find(({ stage }) => stage === 'under_inspection')?.received;
  return received && step('supervising_office', 'inspect', received.concludeBy);
};

const ofUnits = (state: InstructionCase): Step =>
  unitsOwe(
    'answer',
    at(state, 'handed_out').flatMap(({ unit, handedOut }) =>
      handedOut ? [{ unit, due: handedOut.answerBy }] : [],
    ),
  ) ??
  unitsOwe(
    'carryOut',
    at(state, 'to_carry_out').flatMap(({ unit, answer }) =>
      answer?.carryOutBy ? [{ unit, due: answer.carryOutBy }] : [],
    ),
  );

const ofEnd = (state: InstructionCase): NextStep =>
  state.report && isAllSettled(state)
    ? step('cppcc_office', 'close', state.report.closeBy)
    : step('cppcc_office', 'report', state.reportBy);

/** Who owes the next step: exactly one party until the follow-up is closed. */
export const nextInstructionStep = (state: Instruction): NextStep | undefined => {
  if (state.stage !== 'open') return undefined;
  const { pending } = state.passing;
  return (
    ofInstructions(state) ??
    ofHandOut(state) ??
    draftStep(state) ??
    (pending && step('cppcc_office', 'passOn', pending.passOnBy)) ??
    ofReports(state) ??
    ofUnits(state) ??
    ofInspections(state) ??
    ofEnd(state)
  );
};
