import {
  type Actor,
  type CaseSubject,
  caseSubjects,
  day,
  type Register,
  registerOfDay,
  type Showing,
  showings,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { ended, flagged, nextTerm } from '../support/county.ts';
import { platformsRegistered } from '../support/grassroots-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';
import { merged } from '../support/supervisors-facts.ts';

const showingOf = (name: CaseSubject) => showings[name] as unknown as Showing<unknown, unknown>;

/** What an actor may read of a subject on a day. */
const reads = (name: CaseSubject, actor: Actor, register: Register, on: string) =>
  showingOf(name).readable(actor, registerOfDay(register, day(on)));

const everybody = as('public');

describe.each(caseSubjects)('名册上没有的人查阅 %s', (name) => {
  const register = registerAfter(platformsRegistered, merged('2026-03-01'));

  it.each([
    ['a member', as('member', 'nobody')],
    ['a body', as('collective', 'no-body')],
    ['a special committee', as('special_committee', 'no-committee')],
    ['a unit', as('handling_unit', 'no-unit')],
    ['a platform', as('platform', 'no-platform')],
    ['an expert', as('expert', 'no-expert')],
  ])('%s that is not on it reads what the public reads', (_who, actor) =>
    expect(reads(name, actor, register, '2026-06-01')).toEqual(
      reads(name, everybody, register, '2026-06-01'),
    ),
  );

  it('a unit reads what the public reads from the day on which it is succeeded', () => {
    const health = as('handling_unit', 'health-bureau');
    const open = reads(name, everybody, register, '2026-03-01');
    expect(reads(name, health, register, '2026-03-01')).toEqual(open);
  });

  it('a member reads what the public reads, and own proposals, from the day the membership ends', () => {
    const left = registerAfter(ended(1, '2026-03-01'));
    const m1 = as('member', 'm1');
    const own = name === 'proposal' ? [{ person: ['m1'] }] : [];
    expect(reads(name, m1, left, '2026-03-01')).toEqual([
      ...own,
      ...reads(name, everybody, left, '2026-03-01'),
    ]);
    expect(reads(name, m1, left, '2026-02-28')).toEqual(
      reads(name, m1, registerAfter(), '2026-02-28'),
    );
  });

  it('a member reads so without a seat in the next term', () => {
    const later = registerAfter(nextTerm);
    const own = name === 'proposal' ? [{ person: ['m1'] }] : [];
    expect(reads(name, as('member', 'm1'), later, '2027-01-05')).toEqual([
      ...own,
      ...reads(name, everybody, later, '2027-01-05'),
    ]);
  });

  it('the county may keep own proposals from those without a seat', () => {
    const strict = registerAfter(flagged('formerMembersReadOwn', false), ended(1, '2026-03-01'));
    expect(reads(name, as('member', 'm1'), strict, '2026-03-01')).toEqual(
      reads(name, everybody, strict, '2026-03-01'),
    );
  });
});
