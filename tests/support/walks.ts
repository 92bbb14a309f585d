import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  factsOf,
  type History,
  instant,
  type Ledger,
  type ProposalCommand,
  type ProposalEvent,
  play,
  plusDays,
  proposal,
  record,
  resultClasses,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { testCounty } from './county.ts';
import { sample } from './samples.ts';
import { as } from './scenario.ts';

const actors: readonly [Actor, ...Actor[]] = [
  as('member', 'm1'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('member', 'm2'),
  as('handling_unit', 'roads-bureau'),
  as('party_office'),
  as('leadership'),
];
const ids = ['p1', 'p2', 'p3', 'p4'];

// Most ways out of a case would leave nothing to count.
const rare =
  /^(Unmerge|Revise|Waive|ReturnForRevision|Withdraw|RequestWithdrawal|Lapse|DeclineFiling|Forward|ConvertTo|Leave)/;

const founded: Ledger = testCounty('rules-county').reduce<Ledger>(
  (ledger, event) =>
    record(ledger, {
      subject: 'county',
      caseId: 'rules-county',
      event,
      actor: as('registrar'),
      at: instant('2022-01-01T00:00:00+08:00'),
    }),
  emptyLedger,
);

const varied = (command: ProposalCommand, n: number): ProposalCommand => {
  if (command.type === 'SubmitReply')
    return { ...command, resultClass: resultClasses[n % resultClasses.length] ?? 'resolved' };
  if (command.type === 'RecordContact')
    return { ...command, method: n % 2 === 0 ? 'face_to_face' : 'phone' };
  return command;
};

interface Dice {
  readonly n: number;
  readonly which: number;
  readonly days: number;
}

const isMerging = ({ type }: { readonly type: string }): boolean => type === 'MergeProposal';

type Asked = Map<string, readonly string[]>;

const step = (ledger: Ledger, { n, which, days }: Dice, clock: number, asked: Asked): Ledger => {
  const today = plusDays(day('2026-01-05'), clock + days);
  const at = startOf(today);
  const caseId = ids[which % ids.length] ?? 'p1';
  const state = ledger.cases.proposal[caseId] ?? proposal.initial;
  const cases = Object.entries(ledger.cases.proposal).flatMap(([id, { stage }]) =>
    stage === 'filed' && id !== caseId ? [id] : [],
  );
  const offers = actors.flatMap((actor) => {
    const ctx = contextOf({ ...ledger, calendar }, { caseId, actor, at }, 'proposal');
    return available(workflow, { state, ctx })
      .filter(
        ({ allowed, command }) =>
          allowed && command !== 'DiscardDraft' && (n % 9 === 0 || !rare.test(command)),
      )
      .map(({ command, target }) => ({ actor, type: command as ProposalCommand['type'], target }));
  });
  // Who may write notes writes them without end; what was not done to the case before comes first.
  const done = new Set(asked.get(caseId));
  const fresh = offers.filter(({ type }) => !done.has(type));
  const some = fresh.length > 0 && n % 4 > 0 ? fresh : offers;
  const merging = cases.length > 0 && n % 2 === 0 && offers.find(isMerging);
  const { actor, type, target } = merging || (some[n % (some.length || 1)] ?? {});
  if (!actor || !type) return ledger;
  asked.set(caseId, [...(asked.get(caseId) ?? []).slice(-12), type]);
  const wish = { actor, state, today, n, target, ...(cases.length > 0 ? { cases } : {}) };
  const command = varied(sample(type, wish), n);
  return play(ledger, { subject: 'proposal', caseId, actor, at, command }).ledger;
};

/** Histories of four proposals, each a random walk through what is allowed to anybody. */
export const walks: fc.Arbitrary<readonly History[]> = fc
  .noBias(
    fc.array(fc.record({ n: fc.nat(5000), which: fc.nat(5000), days: fc.nat(2) }), {
      minLength: 160,
      maxLength: 160,
    }),
  )
  .map((dice) => {
    let clock = 0;
    const asked: Asked = new Map();
    const ledger = dice.reduce<Ledger>((soFar, one) => {
      const next = step(soFar, one, clock, asked);
      clock += one.days;
      return next;
    }, founded);
    return ids.map((caseId) => ({
      caseId,
      facts: factsOf(ledger, 'proposal', caseId).map(({ event, at }) => ({
        event: event as ProposalEvent,
        at,
      })),
    }));
  });
