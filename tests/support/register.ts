import {
  type Actor,
  type CountyCommand,
  type CountyEvent,
  emptyLedger,
  instant,
  type Ledger,
  type ProposalEvent,
  play,
  type RuleCard,
  record,
} from '@xieshang/core';
import { expect } from 'vitest';
import { PROPOSAL } from './facts.ts';

const COUNTY = 'rules-county';
const clerk: Actor = { role: 'registrar', id: 'registrar' };
const at = instant('2026-01-05T12:00:00+08:00');

const kept = (events: readonly CountyEvent[]): Ledger =>
  events.reduce(
    (ledger, event) =>
      record(ledger, { subject: 'county', caseId: COUNTY, event, actor: clerk, at }),
    emptyLedger,
  );

/** A county's register with these facts, played on the core's ledger. */
export const registerWith = (...events: readonly CountyEvent[]) => registerBeside([], ...events);

/** The same, with proposals of the county that have these facts. */
export const registerBeside = (
  proposals: readonly ProposalEvent[],
  ...events: readonly CountyEvent[]
) => ({
  /** The registrar, or somebody else, asks something. */
  when: (command: CountyCommand, actor: Actor = clerk, on?: string) => {
    const before = proposals.reduce(
      (ledger, event) =>
        record(ledger, { subject: 'proposal', caseId: PROPOSAL, event, actor: clerk, at }),
      kept(events),
    );
    const { ledger, decision } = play(before, {
      subject: 'county',
      caseId: COUNTY,
      actor,
      at: on ? instant(`${on}T12:00:00+08:00`) : at,
      command,
    });
    return {
      /** The command is accepted, and this is the fact, with at least the fields named. */
      yields: (event: { readonly type: CountyEvent['type'] } & Record<string, unknown>): void => {
        expect(decision).toMatchObject({ ok: true, events: [event] });
        expect(ledger.facts).toHaveLength(events.length + proposals.length + 1);
      },
      /** The command is refused by exactly these rules, and nothing has changed. */
      refusedBy: (...rules: readonly Pick<RuleCard, 'id'>[]): void => {
        const broken = decision.ok ? [] : decision.violations.map(({ rule }) => rule).sort();
        expect(broken).toEqual(rules.map(({ id }) => id).sort());
        expect(ledger).toBe(before);
      },
    };
  },
});
