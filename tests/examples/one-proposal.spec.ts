import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { instruments, isUnverified, proposalRules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../examples/one-proposal/index.ts');

describe('example: one proposal', () => {
  // A child that does not end well throws here.
  const told = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  const lines = told.split('\n');
  const lineWith = (text: string): number => lines.findIndex((line) => line.includes(text));

  it('takes the proposal from draft to closed', () => {
    const course = [
      'draft',
      'submitted',
      'returned_for_revision',
      'awaiting_assignment',
      'assigned',
      'handling',
      'reply_pending_approval',
      'awaiting_evaluation',
      'evaluated',
      'closed',
    ].map((status) => lines.findIndex((line) => line.endsWith(` ${status}`) && line.includes('→')));
    expect(course).not.toContain(-1);
    expect(course).toEqual([...course].sort((one, other) => one - other));
  });

  it('shows the refusal with its rule, its words in both languages, and its source', () => {
    const { id, title, cites } = proposalRules.oneProposalOneMatter;
    const at = lineWith(`(${id})`);
    const shown = lines.slice(at, at + 5).join('\n');
    expect(shown).toContain(title.zh);
    expect(shown).toContain(title.en);
    expect(shown).toContain(instruments['national-proposal-regulation-2011'].title);
    expect(shown).toContain(`[${cites[0].verification}]`);
    expect(isUnverified(cites)).toBe(false);
  });

  it('counts five working days over the Spring Festival, make-up Saturday included', () => {
    const at = lineWith('(proposal.returnAssignment)');
    const days = lines
      .slice(at)
      .flatMap((line) => /^ {2}(\d{4}-\d\d-\d\d) {2}(\S+)/.exec(line) ?? []);
    const counted = Object.fromEntries(
      days.flatMap((_, i) => (i % 3 === 0 ? [[days[i + 1], days[i + 2]]] : [])),
    );
    expect(counted).toMatchObject({
      '2026-02-12': '-',
      '2026-02-13': '1',
      '2026-02-14': '2',
      '2026-02-17': '-',
      '2026-02-24': '3',
      '2026-02-26': '5',
    });
    expect(lines[lineWith('due 2026-02-26')]).toBeDefined();
  });

  it('lists what the unit may do, and the rules in the way of the rest', () => {
    expect(told).toMatch(/yes .*AcceptAssignment A1/);
    expect(told).toMatch(/yes .*RequestReturn A1/);
    expect(told).toMatch(/no .*SubmitReply.*proposal\.reply\.accepted-unit-replies/);
  });
});

describe('example: a store of its own', () => {
  const told = execFileSync(process.execPath, [script.replace('index.ts', 'own-store.ts')], {
    encoding: 'utf8',
  });

  it('keeps the facts of two cases, gives each a number of its own, and refuses what comes twice', () => {
    const lines = told.trim().split('\n');
    expect(lines[0]).toMatch(/^workflow\.no-such-step: /);
    expect(lines.slice(1)).toEqual([
      'p-1  ProposalDrafted',
      'p-2  ProposalDrafted',
      'p-2  ProposalSubmitted',
      'p-1  ProposalSubmitted',
      '{"proposal.serial/1-5":2}',
    ]);
  });
});
