import {
  type Actor,
  available,
  type CalendarDay,
  stateCouncilCalendar as calendar,
  contextOf,
  decideIn,
  handledWith,
  isTaken,
  type Ledger,
  type NextStep,
  openAssignments,
  type Proposal,
  type ProposalCommand,
  play,
  plusDays,
  registerOfDay,
  showings,
  startOf,
  statusOfProposal,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { type Asked, stateIn } from './random-orders.ts';
import { sample, type Wish } from './samples.ts';
import { as } from './scenario.ts';

type Type = ProposalCommand['type'];

/** The commands by which a step that is owed is taken, or brought nearer; the best first. */
const commandsOf: Readonly<Record<string, readonly Type[]>> = {
  lead: ['AcceptLead'],
  conversionConsent: ['AgreeToConversion', 'RefuseConversion'],
  review: ['FileProposal', 'RecordReview', 'DeclineFiling', 'LapseProposal'],
  revise: ['SubmitProposal', 'LapseProposal'],
  assign: ['AssignProposal'],
  unmerge: ['UnmergeProposal'],
  separate: ['SeparateHandling'],
  returnAssignment: ['AcceptAssignment'],
  rulingOnReturn: ['RejectReturn', 'GrantReturn'],
  coHandling: ['SubmitOpinion', 'AcceptAssignment'],
  rulingOnDisagreement: ['RuleOnDisagreement'],
  resumeClock: ['ResumeClock'],
  rulingOnExtension: ['RefuseExtension', 'GrantExtension'],
  reply: ['SubmitReply', 'AcceptAssignment', 'SubmitOpinion', 'RecordAgreement', 'RecordContact'],
  rehandle: ['SubmitReply', 'SubmitOpinion', 'RecordAgreement', 'RecordContact'],
  approveReply: ['ApproveReply', 'CountersignReply', 'SendBackReply'],
  feedback: ['RateReply'],
  settle: ['RecordSettlement'],
  close: ['CloseProposal'],
  promise: ['ReportPromiseKept'],
  confirmPromise: ['ConfirmPromise', 'SendBackPromiseReport'],
  makePromise: ['MakePromise'],
};

const takersOf = ({ party, who }: NextStep): readonly Actor[] =>
  who.length > 0 ? who.map((one) => as(party, one)) : [as(party)];

/** What a sample has to fit: the register, and the units of the proposal it is handled with. */
const aroundIn = (ledger: Ledger, state: Proposal): Pick<Wish, 'register' | 'follows'> => {
  const main = stateIn(ledger, handledWith(state) ?? '');
  const { register } = ledger;
  const units = register.stage === 'none' ? {} : register.units;
  const today = (id: string): string => units[id]?.successor?.unit ?? id;
  const follows = isTaken(main) ? openAssignments(main).map(({ unit }) => today(unit)) : [];
  return { register, follows };
};

const TRIES = 6;

/** A command that passes and takes the step of a case that is owed on a day; undefined where none does. */
const nextCommand = (ledger: Ledger, caseId: string, today: CalendarDay): Asked | undefined => {
  const state = stateIn(ledger, caseId);
  const step = owedBy(ledger, state, today);
  if (!step) return undefined;
  const at = startOf(today);
  const world = { ...ledger, calendar };
  const cases = Object.keys(ledger.cases.proposal).filter((id) => id !== caseId);
  for (const type of commandsOf[step.kind.replace('proposal.', '')] ?? [])
    for (const actor of takersOf(step)) {
      const ctx = contextOf(world, { caseId, actor, at }, 'proposal');
      for (const { command, allowed, target } of available(workflow, { state, ctx })) {
        if (command !== type || !allowed) continue;
        for (let n = 0; n < TRIES; n += 1) {
          const asked: Asked = {
            subject: 'proposal',
            caseId,
            actor,
            at,
            command: sample(type, {
              actor,
              state,
              today,
              n,
              target,
              cases,
              ...aroundIn(ledger, state),
            }),
          };
          if (decideIn(world, state, asked).ok) return asked;
        }
      }
    }
  return undefined;
};

/** Who owes the next step of a case; undefined where nobody does. */
const owedBy = ({ register }: Ledger, state: Proposal, today: CalendarDay): NextStep | undefined =>
  state.stage === 'none' || register.stage === 'none'
    ? undefined
    : showings.proposal.nextStep(state, {
        register: registerOfDay(register, today),
        calendar,
        today,
      });

const MOST = 80;

/** Why a case cannot be carried to its end by the steps that are owed; undefined where it can. */
export const stuckAt = (before: Ledger, caseId: string, from: CalendarDay): string | undefined => {
  let [ledger, today] = [before, from];
  for (let steps = 0; steps < MOST; steps += 1) {
    const state = stateIn(ledger, caseId);
    const owed = owedBy(ledger, state, today);
    if (!owed) return undefined;
    // What is waited for ends on its day: the last day of a promise, or of the ratings.
    const asked =
      nextCommand(ledger, caseId, today) ??
      // What is handled with another waits until that one has its units.
      nextCommand(ledger, handledWith(state) ?? '', today);
    if (asked) ledger = play(ledger, asked).ledger;
    else if (today > owed.due.by) return `${statusOfProposal(state)}: ${owed.kind}`;
    else today = plusDays(owed.due.by, 1);
  }
  const lately = ledger.facts.slice(-2).map(({ event }) => JSON.stringify(event));
  return `${statusOfProposal(stateIn(ledger, caseId))} on ${today}: no end of ${lately.join(', ')}`;
};
