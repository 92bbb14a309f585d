import type { NextStep } from '../county/next-step.ts';
import type { ViewContext } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import type { InstructionClock } from './clocks.ts';
import { draftStep } from './draft/obligations.ts';
import type { Instruction, InstructionCase } from './instruction.ts';
import { isAllSettled, openInstructions, outstanding, wasInstructed } from './queries.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import { isSpeechOver, restingOn, unfollowed } from './speech/queries.ts';
import type { SpeechFollowUp } from './speech/speech.ts';

type Step = NextStep | undefined;

type Owed = InstructionClock | 'carryOut' | 'meetSpeaker' | 'follow';

const step = (
  party: NextStep['party'],
  kind: Owed,
  due: Due,
  who: readonly string[] = [],
): NextStep => ({ party, who, kind: `instruction.${kind}`, due });

const earliest = (list: readonly Due[]): Due | undefined =>
  list.toSorted((one, other) => (one.by < other.by ? -1 : 1))[0];

interface Claim {
  readonly unit: string;
  readonly due: Due;
}

const unitsOwe = (kind: Owed, claims: readonly Claim[]): Step => {
  const due = earliest(claims.map((claim) => claim.due));
  return due && step('handling_unit', kind, due, [...new Set(claims.map(({ unit }) => unit))]);
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
  if (wasInstructed(state)) return step('supervising_office', 'handOut', state.instructBy);
  return state.noInstruction
    ? step('cppcc_office', 'refer', state.noInstruction.referBy)
    : step('party_office', 'instruct', state.instructBy);
};

const ofReturns = (state: InstructionCase): Step => {
  const due = earliest(at(state, 'returned').flatMap(({ returned }) => returned?.ruleBy ?? []));
  return due && step('supervising_office', 'ruleOnReturn', due);
};

const ofReports = (state: InstructionCase): Step => {
  const due = earliest(
    at(state, 'reported').flatMap(({ reports }) => reports.at(-1)?.takeNoteBy ?? []),
  );
  return due && step('cppcc_office', 'takeNote', due);
};

const ofInspections = ({ inspections }: InstructionCase): Step => {
  const asked = inspections.find(({ stage }) => stage === 'requested');
  if (asked) return step('supervising_office', 'receive', asked.receiveBy);
  const received = inspections.find(({ stage }) => stage === 'under_inspection')?.received;
  return received && step('supervising_office', 'inspect', received.concludeBy);
};

const ofReceipt = (state: InstructionCase): Step =>
  unitsOwe(
    'takeOn',
    at(state, 'handed_out').flatMap(({ unit, handedOut }) =>
      handedOut ? [{ unit, due: handedOut.takeOnBy }] : [],
    ),
  );

const ofAnswers = (state: InstructionCase): Step =>
  unitsOwe(
    'answer',
    at(state, 'taken_on').flatMap(({ unit, handedOut }) =>
      handedOut ? [{ unit, due: handedOut.answerBy }] : [],
    ),
  );

const ofCarryingOut = (state: InstructionCase): Step =>
  unitsOwe(
    'carryOut',
    at(state, 'to_carry_out').flatMap(({ unit, answer }) =>
      answer?.carryOutBy ? [{ unit, due: answer.carryOutBy }] : [],
    ),
  );

const ofLead = (speeches: readonly SpeechFollowUp[]): Step => {
  const open = speeches.find(({ stage }) => stage === 'to_lead');
  return open && step('cppcc_office', 'lead', open.leadBy);
};

const ofSpeakers = (state: InstructionCase, speeches: readonly SpeechFollowUp[]): Step => {
  const answered = speeches.find(({ stage }) => stage === 'answered');
  if (answered?.answer)
    return step('member', 'appraise', answered.answer.appraiseBy, [answered.by]);
  return unitsOwe(
    'meetSpeaker',
    speeches.flatMap((one) => {
      const on = restingOn(state, one);
      return one.stage === 'led' && on?.takenOn && on.handedOut
        ? [{ unit: on.unit, due: on.handedOut.answerBy }]
        : [];
    }),
  );
};

const ofCommittee = (state: InstructionCase): Step =>
  unfollowed(state).length > 0 ? step('special_committee', 'follow', state.reportBy) : undefined;

const ofEnd = (state: InstructionCase): NextStep =>
  state.report && isAllSettled(state)
    ? step('cppcc_office', 'close', state.report.closeBy)
    : step('cppcc_office', 'report', state.reportBy);

/** Who owes the next step: exactly one party until the follow-up is closed. */
export const nextInstructionStep = (
  state: Instruction,
  context: Pick<ViewContext, 'register' | 'today'>,
): NextStep | undefined => {
  if (state.stage !== 'open') return undefined;
  const { pending } = state.passing;
  const speeches = state.speeches.filter((one) => !isSpeechOver(state, one, context));
  return (
    ofInstructions(state) ??
    ofHandOut(state) ??
    ofReturns(state) ??
    ofLead(speeches) ??
    draftStep(state) ??
    (pending && step('cppcc_office', 'passOn', pending.passOnBy)) ??
    ofReports(state) ??
    ofReceipt(state) ??
    ofAnswers(state) ??
    ofSpeakers(state, speeches) ??
    ofCarryingOut(state) ??
    ofInspections(state) ??
    ofCommittee(state) ??
    ofEnd(state)
  );
};
