import {
  type Actor,
  type Envelope,
  emptyLedger,
  type Fact,
  instant,
  type Ledger,
  play,
  record,
} from '@xieshang/core';
import { testCounty } from '../county.ts';
import type { Driver } from './index.ts';

const COUNTY = 'rules-county';
const clerk: Actor = { role: 'registrar', id: 'fixture' };
const at = instant('2022-01-01T00:00:00+08:00');

const withFacts = (
  ledger: Ledger,
  subject: Fact['subject'],
  caseId: string,
  events: readonly Fact['event'][],
): Ledger =>
  events.reduce((now, event) => record(now, { subject, caseId, event, actor: clerk, at }), ledger);

const founded = withFacts(emptyLedger, 'county', COUNTY, testCounty(COUNTY));

/** Plays on the core's own ledger: no database, no gateway. */
export const core: Driver = {
  play: async ({ subject, history, beside, county, caseId, command, moment }) => {
    const later = withFacts(founded, 'county', COUNTY, county);
    const others = beside.reduce(
      (ledger, other) => withFacts(ledger, other.subject, other.caseId, other.events),
      later,
    );
    const ledger = withFacts(others, subject, caseId, history);
    const { decision } = play(ledger, { subject, caseId, command, ...moment } as Envelope);
    return decision.ok
      ? { ok: true, events: decision.events as readonly never[] }
      : { ok: false, rules: decision.violations.map(({ rule }) => rule) };
  },
};
