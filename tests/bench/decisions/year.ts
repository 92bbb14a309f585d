import {
  type CaseSubject,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  type Fact,
  factsOf,
  play,
  type Subject,
  showings,
  stateOf,
  subjects,
} from '@xieshang/core';
import { storyOf } from '@xieshang/seed';

/** What the demo county asks of one subject, each command ready to be decided, and what became of it. */
export interface Year {
  readonly subject: CaseSubject;
  /** True where the command is accepted, as all were. */
  readonly decide: readonly (() => boolean)[];
  readonly histories: readonly (readonly Fact['event'][])[];
}

/** The demo county's years by subject, all but proposals, which are measured more closely. */
export const demoYears = (): readonly Year[] => {
  const asked = new Map<CaseSubject, (() => boolean)[]>();
  const { envelopes } = storyOf({ on: day('2026-11-22'), seed: 1 });
  let ledger = emptyLedger;
  for (const envelope of envelopes) {
    const { subject, caseId, command } = envelope;
    const { decision, ledger: after } = play(ledger, envelope);
    if (!decision.ok) throw new Error(`${command.type} is refused in ${caseId}`);
    if (subject !== 'proposal' && subject !== 'county') {
      const state = stateOf(ledger, subject, caseId);
      const ctx = contextOf({ ...ledger, calendar }, envelope, subject);
      const { decide } = subjects[subject] as Subject;
      const ready = asked.get(subject) ?? [];
      asked.set(subject, [...ready, () => decide(state, command, ctx).ok]);
    }
    ledger = after;
  }
  return (Object.keys(showings) as CaseSubject[]).map((subject) => ({
    subject,
    decide: asked.get(subject) ?? [],
    histories: Object.keys(ledger.cases[subject]).map((caseId) =>
      factsOf(ledger, subject, caseId).map(({ event }) => event),
    ),
  }));
};
