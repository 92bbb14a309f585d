import {
  day,
  emptyLedger,
  opens,
  play,
  proposalShowing,
  registerOfDay,
  stateCouncilCalendar,
  type ViewContext,
} from '@xieshang/core';
import { storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import * as facts from '../support/facts.ts';
import { toMerger } from '../support/merging-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const { view, project, projectField, nextStep, nextStepFor, deadlines, deadlinesFor, heading } =
  proposalShowing;

const around = (today: string): ViewContext => ({
  today: day(today),
  register: registerAfter(),
  calendar: stateCouncilCalendar,
});
const before = around('2026-05-15');
const afterwards = around('2026-05-16');
const rated = standing(...facts.jointToDelivery, facts.ratedByFirst);
const member = as('member', 'm4');
const unit = as('handling_unit', 'health-bureau');

describe('how a proposal is shown', () => {
  it('has the shape that is described, for every proposal and reader of a year', () => {
    const on = day('2026-11-20');
    const story = storyOf({ on, seed: 7 });
    let ledger = emptyLedger;
    for (const envelope of story.envelopes) ({ ledger } = play({ ...ledger, facts: [] }, envelope));
    const { cases } = ledger;
    if (ledger.register.stage === 'none') throw new Error('no county');
    const register = registerOfDay(ledger.register, on);
    const around = { today: on, register, calendar: stateCouncilCalendar };
    let shown = 0;
    for (const state of Object.values(cases.proposal))
      for (const { actor } of story.demoActors) {
        if (!opens(proposalShowing.readable(actor, register), proposalShowing.scopeFacts(state)))
          continue;
        shown += 1;
        const seen = project(state, actor, around, cases.proposal);
        expect(view.safeParse(seen).error).toBeUndefined();
      }
    expect(shown).toBeGreaterThan(100);
  });

  it.each([
    ['rated, to the unit', rated, unit],
    ['rated, to another member', rated, member],
    ['merged, to the committee', standing(...toMerger), as('proposal_committee')],
    ['a draft, to its proposer', standing(facts.drafted), as('member', 'm1')],
  ])('shows each field alone as in the whole: %s', (_what, state, actor) => {
    const tell = projectField?.(state, actor, before);
    const alone = Object.keys(view.shape).map((field) => [field, tell?.(field)]);
    const whole = project(state, actor, before);
    expect(Object.keys(whole).length).toBeGreaterThan(10);
    expect(Object.fromEntries(alone.filter(([, told]) => told !== undefined))).toEqual(whole);
    expect(tell?.('toString')).toBeUndefined();
  });

  it('keeps from other members how to reach the proposer, and how the case is handled', () => {
    const seen = project(rated, member, before);
    expect(seen.contact).toBeUndefined();
    expect(seen.replies.map(({ contact }) => contact)).toEqual([undefined]);
    expect(seen.assignments.map(({ contacts, final }) => ({ contacts, final }))).toEqual([
      { contacts: [], final: undefined },
    ]);
    expect(project(rated, unit, before).contact).toBeDefined();
  });

  it('keeps a rating from the unit until the window has closed', () => {
    expect(project(rated, unit, before)).toMatchObject({ ratings: [], ratingsSealed: true });
    expect(project(rated, unit, afterwards).ratings).toHaveLength(1);
  });

  it('tells under which number a merged proposal is answered', () => {
    const merged = standing(...toMerger);
    const main = standing(...facts.otherFiled);
    const [id = ''] = proposalShowing.relatedCases?.(merged) ?? [];
    const seen = project(merged, as('proposal_committee'), before, { [id]: main });
    expect(seen.handledWith).toMatchObject({ how: 'merged', main: id, number: 1 });
  });

  it('names everybody who rates while ratings are sealed, and the committee who has still to', () => {
    const step = nextStep(rated, before);
    if (!step) throw new Error('nobody owes a rating');
    expect(nextStepFor?.(step, rated, unit, before).who).toHaveLength(2);
    expect(nextStepFor?.(step, rated, as('proposal_committee'), before).who).toHaveLength(1);
  });

  it('keeps the deadlines to those concerned with the handling', () => {
    const all = deadlines(rated, before);
    expect(deadlinesFor?.(all, rated, unit, before).length).toBeGreaterThan(0);
    expect(deadlinesFor?.(all, rated, member, before)).toEqual([]);
  });

  it('heads a proposal by the day it was submitted, and by that of its end once it has one', () => {
    expect(heading(rated)).toMatchObject({ kind: 'joint_members', status: 'awaiting_evaluation' });
    expect(heading(rated).endedOn).toBeUndefined();
    const ended = standing(facts.drafted, facts.submitted, facts.withdrawn);
    expect(heading(ended)).toMatchObject({ status: 'withdrawn', endedOn: facts.withdrawn.on });
  });
});
