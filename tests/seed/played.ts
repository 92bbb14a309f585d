import {
  type AnyProposal,
  type CalendarDay,
  emptyLedger,
  type Instant,
  instant,
  type Ledger,
  type Light,
  lightAt,
  lightTimes,
  nextStepOf,
  play,
  type Register,
  stateCouncilCalendar,
} from '@xieshang/core';
import { type Story, storyOf } from '@xieshang/seed';

/** A story as the core's ledger ends up with it. */
export interface Played {
  readonly on: CalendarDay;
  readonly noon: Instant;
  readonly story: Story;
  readonly refusals: readonly string[];
  readonly ledger: Ledger;
  readonly register: Register;
  readonly proposals: readonly AnyProposal[];
}

const registerOf = ({ register }: Ledger): Register => {
  if (register.stage === 'none') throw new Error('the story founds no county');
  return register;
};

/** Plays the story of a day command by command and keeps what the core refused. */
export const played = (on: CalendarDay, seed = 1): Played => {
  const story = storyOf({ on, seed });
  const refusals: string[] = [];
  let ledger = emptyLedger;
  for (const envelope of story.envelopes) {
    const { ledger: after, decision } = play(ledger, envelope);
    if (!decision.ok) refusals.push(`${envelope.caseId} ${envelope.command.type}`);
    ledger = after;
  }
  const proposals = Object.values(ledger.cases.proposal).filter((one) => one.stage !== 'none');
  const noon = instant(`${on}T12:00:00+08:00`);
  return { on, noon, story, refusals, ledger, register: registerOf(ledger), proposals };
};

/** The lights of what is outstanding, each with what it is due for, such as `proposal.reply`. */
export const lightsIn = ({ on, noon, register, proposals }: Played) =>
  proposals.flatMap((proposal): readonly { readonly kind: string; readonly light: Light }[] => {
    const next = nextStepOf(proposal, on, register, stateCouncilCalendar);
    if (!next) return [];
    const light = lightAt(lightTimes(next.due, register, stateCouncilCalendar), noon);
    return [{ kind: next.kind, light }];
  });
