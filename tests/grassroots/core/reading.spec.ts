import {
  available,
  day,
  type GrassrootsEvent,
  grassrootsConsultation,
  grassrootsShowing,
  grassrootsWorkflow,
  opens,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../support/case-walks.ts';
import {
  reported,
  toAccepted,
  toFeedback,
  toHeld,
  toListed,
} from '../../support/grassroots-facts.ts';
import {
  endedWithoutAgreement,
  grassrootsAfter,
  grassrootsAround,
  grassrootsClosed,
  published,
  raisedByMember,
  referred,
  stopped,
  toHeldWithGuests,
  toListedWithHelp,
} from '../../support/grassroots-standing.ts';
import { grassrootsWalk } from '../../support/grassroots-walks.ts';
import { as } from '../../support/scenario.ts';

type Facts = readonly GrassrootsEvent[];
const around = grassrootsAround('2026-06-01');
const byMember = (facts: Facts): Facts => [raisedByMember, ...facts.slice(1)];
const reads = (facts: Facts, ...who: Parameters<typeof as>): boolean =>
  opens(
    grassrootsShowing.readable(as(...who), around.register),
    grassrootsShowing.scopeFacts(grassrootsAfter(...facts)),
  );

describe('谁能查阅基层协商', () => {
  // biome-ignore format: a table is read by its columns
  it.each([
    ['cppcc_office',       'm1',                 true,  true,  true],
    ['leadership',         'm1',                 true,  true,  true],
    ['special_committee',  'economy-committee',  true,  true,  true],
    ['party_office',       'm1',                 false, true,  true],
    ['government_office',  'm1',                 false, true,  true],
    ['collective',         'party-a',            false, true,  true],
    ['member',             'm3',                 true,  true,  true],
    ['member',             'm4',                 false, true,  true],
    ['platform',           'studio-1',           true,  true,  true],
    ['platform',           'room-1',             false, false, false],
    ['expert',             'e1',                 false, false, true],
    ['expert',             'e2',                 false, false, false],
    ['handling_unit',      'shacheng',           true,  true,  true],
    ['handling_unit',      'roads-bureau',       false, false, true],
    ['handling_unit',      'health-bureau',      false, false, false],
    ['proposal_committee', 'm1',                 false, false, false],
    ['supervising_office', 'm1',                 false, false, false],
    ['registrar',          'm1',                 false, false, false],
    ['public',             'm1',                 false, false, false],
  ] as const)(
    'is for the %s %s: once it is raised %s, once it is accepted %s, once it was held %s',
    (role, who, raised, accepted, held) => {
      expect(reads(byMember(toAccepted).slice(0, 1), role, who)).toBe(raised);
      expect(reads(byMember(toAccepted), role, who)).toBe(accepted);
      expect(reads(byMember(toHeld), role, who)).toBe(held);
      expect(reads([...byMember(toHeld), endedWithoutAgreement], role, who)).toBe(held);
      expect(reads([...toListed, published], role, who)).toBe(true);
    },
  );

  it('ends for the offices where the topic goes elsewhere, or is dropped', () => {
    for (const role of ['party_office', 'government_office', 'collective'] as const) {
      expect(reads([...toFeedback, grassrootsClosed], role, 'party-a')).toBe(true);
      expect(reads([raisedByMember, referred], role, 'party-a')).toBe(false);
      expect(reads([...toAccepted, stopped], role, 'party-a')).toBe(false);
    }
    expect(reads([raisedByMember, referred], 'member', 'm3')).toBe(true);
  });

  it('is for a unit that came uninvited, and for one that is to carry something out', () => {
    expect(reads(toHeld, 'handling_unit', 'agriculture-bureau')).toBe(false);
    expect(reads(toHeldWithGuests, 'handling_unit', 'agriculture-bureau')).toBe(true);
    expect(reads(toListed, 'handling_unit', 'health-bureau')).toBe(false);
    expect(reads(toListedWithHelp, 'handling_unit', 'health-bureau')).toBe(true);
  });

  it('is found by its stage, by the people and units it concerns, and by whether it is public', () => {
    expect(grassrootsShowing.scopeFacts(grassrootsAfter(...byMember(toHeldWithGuests)))).toEqual({
      stage: ['held'],
      person: ['studio-1', 'm3', 'm1', 'e1', 'm2'],
      unit: ['shacheng', 'roads-bureau', 'agriculture-bureau'],
      public: ['no'],
      secret: ['no'],
    });
    expect(grassrootsShowing.scopeFacts(grassrootsAfter(...toAccepted))).toMatchObject({
      person: ['studio-1'],
      unit: ['shacheng'],
    });
    expect(grassrootsShowing.scopeFacts(grassrootsAfter(...toListed, published)).public).toEqual([
      'yes',
    ]);
  });
});

describe('谁知道哪些办理环节', () => {
  const state = grassrootsAfter(...toListed, published);
  const told = (command: string, ...who: Parameters<typeof as>) =>
    grassrootsShowing.showsAction({ command, part: 'case' }, state, as(...who), around);

  // biome-ignore format: a table is read by its columns
  it.each([
    ['platform',           'studio-1',           true,  true,  true],
    ['handling_unit',      'roads-bureau',       true,  false, true],
    ['handling_unit',      'shacheng',           true,  false, true],
    ['member',             'm4',                 false, false, true],
    ['cppcc_office',       'm1',                 false, false, true],
    ['government_office',  'm1',                 false, false, true],
    ['platform',           'room-1',             false, false, false],
    ['handling_unit',      'agriculture-bureau', false, false, false],
    ['public',             'm1',                 false, false, false],
  ] as const)(
    'tells the %s %s of reporting %s, of rating %s, and who owes the next step %s',
    (role, who, reporting, rating, steps) => {
      expect(told('ReportAgreedItemDone', role, who)).toBe(reporting);
      expect(told('ConfirmAgreedItem', role, who)).toBe(rating);
      expect(grassrootsShowing.showsSteps(state, as(role, who), around)).toBe(steps);
    },
  );

  it('offers each step on its own item', () => {
    const open = (...who: Parameters<typeof as>) =>
      available(grassrootsWorkflow, {
        state: grassrootsAfter(...toListed, reported),
        ctx: contextAt(grassrootsWalk(true), as(...who), day('2026-04-22')),
      }).flatMap(({ allowed, command, part, target }) =>
        allowed ? [[command, part, target]] : [],
      );
    expect(open('platform', 'studio-1')).toEqual([
      ['PublishAgreedList', 'case', 'g1'],
      ['RecordOwnApproval', 'agreed_item', 'L2'],
      ['RecordOwnRefusal', 'agreed_item', 'L2'],
      ['PassOnAgreedItem', 'agreed_item', 'L3'],
      ['ReportAgreedItemDone', 'agreed_item', 'L3'],
      ['ConfirmAgreedItem', 'agreed_item', 'L1'],
      ['ReturnAgreedItem', 'agreed_item', 'L1'],
    ]);
    expect(open('handling_unit', 'roads-bureau')).toEqual([]);
  });
});

describe('尚未提出的议题', () => {
  const before = grassrootsConsultation.initial;

  it('is raised, and has nothing else to be done', () => {
    const all = available(grassrootsWorkflow, {
      state: before,
      ctx: contextAt(grassrootsWalk(true), as('platform', 'studio-1'), day('2026-03-02')),
    });
    expect(all.filter(({ allowed }) => allowed).map(({ command }) => command)).toEqual([
      'RaiseGrassrootsTopic',
    ]);
    expect(all.some((one) => 'target' in one)).toBe(false);
  });

  it('is not shown, and nothing runs and nobody owes', () => {
    expect(() => grassrootsShowing.heading(before)).toThrow();
    expect(grassrootsShowing.scopeFacts(before)).toEqual({
      stage: ['none'],
      person: [],
      unit: [],
      public: ['no'],
      secret: ['no'],
    });
    expect(grassrootsShowing.deadlines(before, around)).toEqual([]);
    expect(grassrootsShowing.nextStep(before, around)).toBeUndefined();
  });

  it('has no history', () => {
    for (const fact of [...toFeedback.slice(1), stopped, referred, published, grassrootsClosed])
      expect(() => grassrootsConsultation.evolve(before, fact)).toThrow(Error);
  });

  it('names no other case', () =>
    expect(grassrootsConsultation.othersNamed({ type: 'AcceptGrassrootsTopic' }, before)).toEqual(
      [],
    ));
});
