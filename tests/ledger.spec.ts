import {
  commandIsReadable,
  emptyLedger,
  factsOf,
  instant,
  type Ledger,
  momentsFollow,
  type ProposalCommand,
  play,
  record,
  stateOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { testCounty } from './support/county.ts';
import { content } from './support/facts.ts';
import { as } from './support/scenario.ts';

const at = instant('2026-01-16T12:00:00+08:00');
const founded = testCounty('c1').reduce<Ledger>(
  (ledger, event) =>
    record(ledger, { subject: 'county', caseId: 'c1', event, actor: as('registrar'), at }),
  emptyLedger,
);
const draft: ProposalCommand = { type: 'DraftProposal', source: 'individual_member', content };
const submit: ProposalCommand = { type: 'SubmitProposal' };

const asked = (ledger: Ledger, caseId: string, command: ProposalCommand) =>
  play(ledger, { subject: 'proposal', caseId, actor: as('member'), at, command });
const ledgerAfter = (...steps: readonly (readonly [string, ProposalCommand])[]) =>
  steps.reduce((ledger, [caseId, command]) => asked(ledger, caseId, command).ledger, founded);

describe('the ledger', () => {
  const two = ledgerAfter(['p1', draft], ['p2', draft], ['p1', submit], ['p2', submit]);

  it('counts the facts of each case from one', () => {
    const versions = (caseId: string) =>
      factsOf(two, 'proposal', caseId).map(({ version }) => version);
    expect(versions('p1')).toEqual([1, 2]);
    expect(versions('p2')).toEqual([1, 2]);
    expect(factsOf(two, 'county', 'c1').map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps who did what and when', () =>
    expect(factsOf(two, 'proposal', 'p1')[1]).toMatchObject({
      event: { type: 'ProposalSubmitted' },
      actor: { role: 'member', member: 'm1' },
      at,
    }));

  it('gives each number once across the cases of a county', () =>
    expect(two.numbers).toEqual({ 'proposal.serial/11-5': 2 }));

  it('has a case before its first fact, whatever its id', () => {
    expect(stateOf(founded, 'proposal', 'p1')).toEqual({ stage: 'none' });
    expect(stateOf(founded, 'proposal', 'constructor')).toEqual({ stage: 'none' });
    expect(stateOf(ledgerAfter(['constructor', draft]), 'proposal', 'constructor')).toMatchObject({
      stage: 'draft',
    });
  });

  it('is the same after a refusal', () => {
    const { ledger, decision } = asked(two, 'p1', submit);
    expect(decision.ok).toBe(false);
    expect(ledger).toBe(two);
  });

  it('refuses what does not have the shape of its command, and names the places', () => {
    const broken: ProposalCommand = {
      ...draft,
      content: { ...content, title: '', matters: [] },
    };
    const { ledger, decision } = asked(two, 'p3', broken);
    expect(ledger).toBe(two);
    const [first] = decision.ok ? [] : decision.violations;
    expect(first?.rule).toBe(commandIsReadable.id);
    expect(first?.message.en).toMatch(/content\.title.*content\.matters/s);
  });

  it('refuses a command that its subject does not know', () => {
    const unknown = JSON.parse('{"type":"constructor"}') as ProposalCommand;
    expect(asked(two, 'p3', unknown).decision).toMatchObject({
      ok: false,
      violations: [{ rule: commandIsReadable.id }],
    });
  });

  it('refuses a moment before the last fact, and takes one at the same moment', () => {
    const at = (moment: string) =>
      play(two, {
        subject: 'proposal',
        caseId: 'p3',
        actor: as('member'),
        at: instant(moment),
        command: draft,
      });
    const early = at('2026-01-16T11:59:59+08:00');
    expect(early.ledger).toBe(two);
    expect(early.decision).toMatchObject({ ok: false, violations: [{ rule: momentsFollow.id }] });
    expect(at('2026-01-16T12:00:00+08:00').decision.ok).toBe(true);
  });

  it('leaves the ledger before a command as it was', () => {
    const length = founded.facts.length;
    asked(founded, 'p1', draft);
    expect(founded.facts).toHaveLength(length);
    expect(founded.cases.proposal).toEqual({});
  });

  it('judges no proposal of a county that is not founded', () =>
    expect(() => asked(emptyLedger, 'p1', draft)).toThrow(/no county/));
});
