import {
  type Actor,
  contextOf,
  emptyLedger,
  instant,
  type Ledger,
  type Numbers,
  noCases,
  numbersAfter,
  type ProposalCommand,
  type ProposalEvent,
  play,
  proposal,
  stateOf,
} from '@xieshang/core';
import { COUNTY, founding, who } from './county.ts';
import { content } from './texts.ts';

// Those who keep a store of their own need three things of the core: a context, a decision, a fold.

type State = ReturnType<typeof proposal.evolve>;

/** What this store keeps: the facts of each case, what they fold to, and the last number of each series. */
interface Store {
  readonly facts: readonly { readonly caseId: string; readonly event: ProposalEvent }[];
  readonly states: Readonly<Record<string, State>>;
  readonly numbers: Numbers;
}

const noon = (on: string) => instant(`${on}T12:00:00+08:00`);

const { register } = founding.reduce<Ledger>(
  (ledger, command) =>
    play(ledger, {
      subject: 'county',
      caseId: COUNTY,
      actor: who.registrar,
      at: noon('2025-12-05'),
      command,
    }).ledger,
  emptyLedger,
);

// #region own-store
/** Decides a command on a case, and returns the store after the facts it led to. */
const carryOut = (
  store: Store,
  caseId: string,
  on: string,
  actor: Actor,
  command: ProposalCommand,
): Store => {
  // Cases beside this one go into the world: those the command names, and those tied to the case.
  const cases = { ...noCases, proposal: store.states };
  const world = { register, numbers: store.numbers, cases };
  const ctx = contextOf(world, { caseId, actor, at: noon(on) }, 'proposal');
  const state = stateOf({ register, cases }, 'proposal', caseId);
  const decision = proposal.decide(state, command, ctx);
  if (!decision.ok) {
    for (const { rule, message } of decision.violations) console.log(`${rule}: ${message.en}`);
    return store;
  }
  return {
    facts: [...store.facts, ...decision.events.map((event) => ({ caseId, event }))],
    states: { ...store.states, [caseId]: decision.events.reduce(proposal.evolve, state) },
    numbers: decision.events.reduce(numbersAfter, store.numbers),
  };
};
// #endregion

const draft: ProposalCommand = { type: 'DraftProposal', source: 'individual_member', content };
const steps = [
  ['p-1', '2026-01-15', draft],
  ['p-2', '2026-01-15', draft],
  ['p-2', '2026-01-16', { type: 'SubmitProposal' }],
  ['p-1', '2026-01-16', { type: 'SubmitProposal' }],
  ['p-1', '2026-01-17', { type: 'SubmitProposal' }],
] as const;

const kept = steps.reduce<Store>(
  (store, [caseId, on, command]) => carryOut(store, caseId, on, who.member, command),
  { facts: [], states: {}, numbers: {} },
);
for (const { caseId, event } of kept.facts) console.log(`${caseId}  ${event.type}`);
console.log(JSON.stringify(kept.numbers));
