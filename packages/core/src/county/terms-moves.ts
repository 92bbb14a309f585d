import { areaOf } from '../kernel/area.ts';
import { saysOf } from '../kernel/says.ts';
import type { CountyContext } from './context.ts';
import type { Session } from './entries.ts';
import { marked, type Register, type Unfounded } from './register.ts';
import { type TermFact, termCommands, termFacts } from './terms.ts';

type State = Register | Unfounded;

const says = saysOf<TermFact, State, CountyContext>();

const kept =
  <Fact>(enter: (register: Register, fact: Fact) => Register) =>
  (state: State, fact: Fact): State =>
    state.stage === 'none' ? state : enter(state, fact);

const termWas = ({ terms }: Register, { no }: { readonly no: number }) =>
  terms.filter((one) => one.no === no).map((term) => ({ term }));

type Named = Pick<Session, 'term' | 'no'>;

const isSession =
  ({ term, no }: Named) =>
  (one: Named): boolean =>
    one.term === term && one.no === no;

const sessionWas = ({ sessions }: Register, named: Named) =>
  sessions.filter(isSession(named)).map((session) => ({ session }));

/** 更正届次与会议: what was recorded is put right, and marked as corrected. */
export const termsArea = areaOf<State, CountyContext>()({
  commands: termCommands,
  facts: termFacts,
  decide: {
    CorrectTerm: says('TermCorrected'),
    CancelTerm: says('TermCancelled'),
    CorrectSession: says('SessionCorrected'),
    CancelSession: says('SessionCancelled'),
  },
  evolve: {
    // Who was seated in the term and what was called in it go with it.
    TermCorrected: kept((register, fact) => {
      const { no, to } = fact;
      const moved = <Entry extends { readonly term: number }>(entry: Entry): Entry =>
        entry.term === no ? { ...entry, term: to.no } : entry;
      const members = Object.entries(register.members).map(([id, one]) => [id, moved(one)]);
      const corrected = {
        ...register,
        terms: register.terms.map((one) => (one.no === no ? to : one)),
        sessions: register.sessions.map(moved),
        members: Object.fromEntries(members),
      };
      return marked(corrected, fact, termWas(register, fact));
    }),
    TermCancelled: kept((register, fact) =>
      marked(
        { ...register, terms: register.terms.filter(({ no }) => no !== fact.no) },
        fact,
        termWas(register, fact),
      ),
    ),
    SessionCorrected: kept((register, fact) =>
      marked(
        {
          ...register,
          sessions: register.sessions.map((one) => (isSession(fact)(one) ? fact.to : one)),
        },
        fact,
        sessionWas(register, fact),
      ),
    ),
    SessionCancelled: kept((register, fact) =>
      marked(
        { ...register, sessions: register.sessions.filter((one) => !isSession(fact)(one)) },
        fact,
        sessionWas(register, fact),
      ),
    ),
  },
});
