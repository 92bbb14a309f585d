import {
  day,
  mayReadProposal,
  type ProposalEvent,
  type ProposalVisibility,
  ratingsAreSealed,
  readableProposals,
  scopeFactsOf,
  showsEvent,
  visibilityOfProposal,
  visibleAssignments,
  visibleRatings,
  visibleReplies,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  acceptedByUnit,
  approvedAgain,
  assigned,
  closed,
  contacted,
  declined,
  discarded,
  drafted,
  draftedJointly,
  draftedWith,
  filingDeclined,
  forwarded,
  invited,
  jointToDelivery,
  merged,
  ratedByFirst,
  ratedBySecond,
  repliedAgain,
  returnedForRevision,
  returnGranted,
  returnRejected,
  returnRequested,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import { secondRatedByFirst, toSecondDelivery } from '../support/handling-facts.ts';
import { as } from '../support/scenario.ts';
import { standing, taken } from '../support/standing.ts';

const first = as('member', 'm1');
const second = as('member', 'm2');
const stranger = as('member', 'm3');
const committee = as('proposal_committee');
const office = as('supervising_office');
const health = as('handling_unit', 'health-bureau');
const roads = as('handling_unit', 'roads-bureau');
const registrar = as('registrar');
const everyone = as('public');
const all = { first, stranger, committee, office, health, roads, registrar, public: everyone };

const readersOf = (...events: readonly ProposalEvent[]) =>
  Object.entries(all)
    .filter(([, actor]) => mayReadProposal(standing(...events), actor))
    .map(([name]) => name);

const hidden = draftedWith({ publication: { consent: false } });

describe('查阅范围', () => {
  it('shows a draft to its proposer alone', () => expect(readersOf(drafted)).toEqual(['first']));

  it('shows a discarded draft to its proposer alone', () =>
    expect(readersOf(drafted, discarded)).toEqual(['first']));

  it.each([
    ['under review', [drafted, submitted]],
    ['returned for revision', [drafted, submitted, returnedForRevision]],
    ['not filed', [drafted, submitted, filingDeclined]],
    ['withdrawn', [drafted, submitted, withdrawn]],
  ])('shows a proposal that is %s to its proposer and the reviewers alone', (_stage, events) =>
    expect(readersOf(...events)).toEqual(['first', 'committee']),
  );

  it('shows a text forwarded for reference to the units that got it', () =>
    expect(readersOf(drafted, submitted, forwarded)).toEqual(['first', 'committee', 'health']));

  it('shows a merged proposal like the one it is handled with', () =>
    expect(readersOf(drafted, submitted, merged)).toEqual(readersOf(...toFiling)));

  it('shows a filed proposal to everybody where its proposers agreed to publication', () =>
    expect(readersOf(...toFiling)).toEqual(Object.keys(all)));

  it('shows a filed proposal without consent to members, those who serve them and the offices', () =>
    expect(readersOf(hidden, ...toFiling.slice(1))).toEqual([
      'first',
      'stranger',
      'committee',
      'office',
      'registrar',
    ]));

  it('shows as much to the office and the committees of the CPPCC as to its members', () => {
    const ofMember = readableProposals(stranger)[1];
    for (const actor of [
      registrar,
      as('cppcc_office'),
      as('special_committee', 'economy-committee'),
    ])
      expect(readableProposals(actor)).toEqual([ofMember]);
  });

  it('shows an assigned proposal without consent to its unit too', () =>
    expect(readersOf(hidden, ...toUnit.slice(1))).toContain('health'));

  it('hides it again from a unit whose return was granted', () =>
    expect(readersOf(hidden, ...toUnit.slice(1), returnRequested, returnGranted)).not.toContain(
      'health',
    ));

  it('shows a draft to whoever is invited, until they decline', () => {
    expect(mayReadProposal(standing(draftedJointly, invited), second)).toBe(true);
    expect(mayReadProposal(standing(draftedJointly, invited, declined), second)).toBe(false);
  });

  it('names the same facts that a store keeps in columns', () =>
    expect(scopeFactsOf(standing(hidden, ...toUnit.slice(1)))).toEqual({
      stage: ['filed'],
      person: ['m1'],
      unit: ['health-bureau'],
      public: ['no'],
      secret: ['no'],
    }));
});

const view = (actor: typeof first, on = '2026-04-21', ...events: readonly ProposalEvent[]) =>
  visibilityOfProposal(standing(...(events.length > 0 ? events : toReply)), actor, day(on));

describe('可见内容', () => {
  it.each([
    ['the proposer', first, true],
    ['the committee', committee, true],
    ['the office', office, true],
    ['the unit', health, true],
    ['another unit', roads, false],
    ['another member', stranger, false],
    ['the registrar', registrar, false],
    ['the public', everyone, false],
  ])('how to reach the proposer is known to those who work with them: %s', (_who, actor, shown) =>
    expect(view(actor).contact).toBe(shown),
  );

  it.each([
    ['the proposer', first, true],
    ['the committee', committee, true],
    ['the office', office, false],
    ['the unit', health, false],
    ['another member', stranger, false],
    ['the public', everyone, false],
  ])('why it was refused, returned or withdrawn: %s', (_who, actor, shown) =>
    expect(view(actor).review).toBe(shown),
  );

  it.each([
    ['the proposer', first, true],
    ['the committee', committee, true],
    ['the office', office, true],
    ['the unit', health, true],
    ['another unit', roads, false],
    ['the public', everyone, false],
  ])('return requests and records of contact: %s', (_who, actor, shown) =>
    expect(view(actor).handling).toBe(shown),
  );

  it.each([
    ['the proposer', first, []],
    ['another member', stranger, []],
    ['the public', everyone, []],
    ['another unit', roads, []],
    ['the unit', health, ['R1']],
    ['the office', office, ['R1']],
    ['the committee', committee, ['R1']],
  ])('a reply that waits for approval is shown to those who work on it: %s', (_who, actor, ids) =>
    expect(visibleReplies(taken(...toReply), view(actor)).map(({ id }) => id)).toEqual(ids),
  );

  it.each([
    ['the proposer', first, ['A1', 'A2'], true],
    ['the unit that has it now', roads, ['A1', 'A2'], true],
    ['the office', office, ['A1', 'A2'], true],
    ['the committee', committee, ['A1', 'A2'], true],
    ['another member', stranger, ['A2'], false],
    ['the public', everyone, ['A2'], false],
  ])('that a unit returned its assignment, and why: %s', (_who, actor, ids, told) => {
    const again = { ...assigned, assignment: 'A2', unit: unit('roads-bureau') };
    const history = [...toUnit, returnRequested, returnGranted, again];
    const seen = visibleAssignments(taken(...history), view(actor, '2026-04-21', ...history));
    expect(seen.map(({ id }) => id)).toEqual(ids);
    expect(seen.some(({ request }) => request !== undefined)).toBe(told);
  });

  it.each([
    ['the unit', health, true],
    ['another member', stranger, false],
    ['the public', everyone, false],
  ])('contacts, and that a return was ruled out: %s', (_who, actor, shown) => {
    const history = [...toUnit, returnRequested, returnRejected, acceptedByUnit, contacted];
    const [seen] = visibleAssignments(taken(...history), view(actor, '2026-04-21', ...history));
    expect([seen?.contacts.length, seen?.final]).toEqual(shown ? [1, true] : [0, undefined]);
  });

  it('shows the proposer the delivered version only, not the one that was sent back', () =>
    expect(
      visibleReplies(
        taken(...toReply, sentBack, repliedAgain, approvedAgain),
        view(first, '2026-04-28'),
      ).map(({ id }) => id),
    ).toEqual(['R2']));
});

describe('评价密封', () => {
  const half = taken(...jointToDelivery, ratedByFirst);
  const full = taken(...jointToDelivery, ratedByFirst, ratedBySecond);
  const raters = (proposal: typeof half, actor: typeof first, on: string) =>
    visibleRatings(proposal, visibilityOfProposal(proposal, actor, day(on)), actor).map(
      ({ proposer }) => proposer as string,
    );

  it('seals ratings while somebody has not rated', () =>
    expect(ratingsAreSealed(half, day('2026-05-15'))).toBe(true));

  it('opens them when everybody has', () =>
    expect(ratingsAreSealed(full, day('2026-05-15'))).toBe(false));

  it('opens them on the day after the window', () =>
    expect(ratingsAreSealed(half, day('2026-05-16'))).toBe(false));

  it.each([
    ['the unit that is rated', health, []],
    ['another unit', roads, []],
    ['the supervising office', office, []],
    ['another member', stranger, []],
    ['the public', everyone, []],
    ['a co-proposer who has not rated', second, []],
    ['the proposer who has', first, ['m1']],
    ['the committee', committee, ['m1']],
  ])('shows of sealed ratings at most the own one: %s', (_who, actor, seen) =>
    expect(raters(half, actor, '2026-05-15')).toEqual(seen),
  );

  it.each([
    ['the unit that is rated', health, ['m1', 'm2']],
    ['the supervising office', office, ['m1', 'm2']],
    ['each proposer', second, ['m1', 'm2']],
    ['another member', stranger, []],
    ['the public', everyone, []],
  ])('shows opened ratings to %s', (_who, actor, seen) =>
    expect(raters(full, actor, '2026-05-15')).toEqual(seen),
  );

  it('keeps those of one round open while the next is handled, rated and sealed', () => {
    const again = taken(...toSecondDelivery);
    expect(ratingsAreSealed(again, day('2026-06-20'))).toBe(true);
    expect(raters(again, health, '2026-06-20')).toEqual(['m1', 'm2']);
    const rated = taken(...toSecondDelivery, secondRatedByFirst);
    const seen = visibleRatings(
      rated,
      visibilityOfProposal(rated, health, day('2026-06-20')),
      health,
    );
    expect(seen.map(({ id }) => id)).toEqual(['R1-m1', 'R1-m2']);
  });

  it('keeps them open once the case is closed', () =>
    expect(
      raters(taken(...jointToDelivery, ratedByFirst, ratedBySecond, closed), health, '2026-06-01'),
    ).toEqual(['m1', 'm2']));
});

describe('办理经过', () => {
  const whole: ProposalVisibility = visibilityOfProposal(
    taken(...toContact),
    committee,
    day('2026-02-11'),
  );
  const least: ProposalVisibility = visibilityOfProposal(
    taken(...toContact),
    everyone,
    day('2026-02-11'),
  );

  it('shows the committee every event', () =>
    expect(
      [...jointToDelivery, ratedByFirst, sentBack, returnRequested].every((event) =>
        showsEvent(event, whole, committee),
      ),
    ).toBe(true));

  it.each([
    [drafted, false],
    [invited, false],
    [filingDeclined, false],
    [returnRequested, false],
    [toContact[5], false],
    [toReply[6], false],
    [sentBack, false],
    [ratedByFirst, false],
    [submitted, true],
    [toFiling[2], true],
    [toUnit[3], true],
    [toDelivery[7], true],
    [closed, true],
  ])('shows the public $type: %s', (event, shown) =>
    expect(showsEvent(event, least, everyone)).toBe(shown),
  );

  it('shows a sealed rating to the one who gave it', () => {
    const half = taken(...jointToDelivery, ratedByFirst);
    const own = visibilityOfProposal(half, first, day('2026-05-04'));
    const other = visibilityOfProposal(half, second, day('2026-05-04'));
    expect(showsEvent(ratedByFirst, own, first)).toBe(true);
    expect(showsEvent(ratedByFirst, other, second)).toBe(false);
  });
});
