import { areaOf } from '../kernel/area.ts';
import { saysOf } from '../kernel/says.ts';
import { takenBack } from './changes.ts';
import type { CountyContext } from './context.ts';
import { entriesBefore, withCorrected } from './corrected.ts';
import { type CorrectionFact, correctionCommands, correctionFacts } from './corrections.ts';
import { marked, type Register, type Unfounded } from './register.ts';

type State = Register | Unfounded;

const says = saysOf<CorrectionFact, State, CountyContext>();

/** 更正名册登记: entries are put right, and changes taken back; what was recorded is kept. */
export const correctionsArea = areaOf<State, CountyContext>()({
  commands: correctionCommands,
  facts: correctionFacts,
  decide: {
    CorrectEntries: says('EntriesCorrected'),
    CancelChange: says('ChangeCancelled'),
  },
  evolve: {
    EntriesCorrected: (state, fact) =>
      state.stage === 'none'
        ? state
        : marked(withCorrected(state, fact), fact, entriesBefore(state, fact)),
    ChangeCancelled: (state, fact) => {
      const before = state.stage === 'none' ? undefined : takenBack(state, fact);
      return before ? marked(before.register, fact, [before.was]) : state;
    },
  },
});
