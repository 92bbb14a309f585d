import {
  type Actor,
  day,
  mayReadProposal,
  type ProposalEvent,
  showsEvent,
  visibilityOfProposal,
  visibleConsultations,
  visibleContent,
  visiblePublication,
  visibleReplies,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  approvedAgain,
  content,
  draftedWith,
  jointToDelivery,
  repliedAgain,
  sentBack,
  replied as sentReply,
  toDelivery,
  toReply,
  toUnit,
} from '../support/facts.ts';
import { consultationHeld, consultationRequested } from '../support/handling-consultation-facts.ts';
import {
  consentWithdrawn,
  markedSecret,
  published,
  reopened,
  summaryPublished,
  withheld,
} from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';
import { standing, taken } from '../support/standing.ts';

const first = as('member', 'm1');
const stranger = as('member', 'm3');
const body = as('collective', 'women');
const committee = as('proposal_committee');
const office = as('supervising_office');
const party = as('party_office');
const health = as('handling_unit', 'health-bureau');
const roads = as('handling_unit', 'roads-bureau');
const registrar = as('registrar');
const everyone = as('public');
const all = { first, stranger, body, committee, office, party, health, roads, registrar, everyone };

const today = day('2026-05-18');
const view = (actor: Actor, events: readonly ProposalEvent[]) =>
  visibilityOfProposal(standing(...events), actor, today);
const repliesFor = (actor: Actor, ...events: readonly ProposalEvent[]) =>
  visibleReplies(taken(...events), view(actor, events));
const readersOf = (...events: readonly ProposalEvent[]) =>
  Object.entries(all)
    .filter(([, actor]) => mayReadProposal(standing(...events), actor))
    .map(([name]) => name);

describe('答复的公开', () => {
  it.each([
    ['the proposer', first, 1],
    ['another member', stranger, 1],
    ['a body of the county', body, 1],
    ['the committee', committee, 1],
    ['the unit', health, 1],
    ['another unit', roads, 0],
    ['the registrar', registrar, 1],
    ['the public', everyone, 0],
  ])(
    'a delivered reply that was not published is known to those who work on it and within the CPPCC: %s',
    (_who, actor, count) => expect(repliesFor(actor, ...toDelivery)).toHaveLength(count),
  );

  it.each([
    ['another unit', roads],
    ['the public', everyone],
  ])('a published reply is read by %s in full', (_who, actor) =>
    expect(repliesFor(actor, ...toDelivery, published).map(({ answers }) => answers)).toEqual([
      sentReply.answers,
    ]),
  );

  it('what is published as a summary is read by the public as the summary alone', () => {
    const [seen] = repliesFor(everyone, ...toDelivery, summaryPublished);
    expect(seen?.answers).toEqual([]);
    expect(seen?.publication?.summary).toBe(summaryPublished.summary);
  });

  it('what is published as a summary is read by members in full', () =>
    expect(repliesFor(stranger, ...toDelivery, summaryPublished)[0]?.answers).toEqual(
      sentReply.answers,
    ));

  it('publishes the version that was delivered, and no other', () => {
    const again = { ...published, reply: 'R2' };
    const history = [...toReply, sentBack, repliedAgain, approvedAgain, again];
    expect(repliesFor(everyone, ...history).map(({ id }) => id)).toEqual(['R2']);
  });
});

describe('联系方式', () => {
  it.each([
    ['the proposer', first, true],
    ['the committee', committee, true],
    ['the office', office, true],
    ['the unit', health, true],
    ['another member', stranger, false],
    ['a body of the county', body, false],
    ['another unit', roads, false],
    ['the registrar', registrar, false],
    ['the public', everyone, false],
  ])('whom to call at the unit, and where the proposer lives: %s', (_who, actor, shown) => {
    const history = [...toDelivery, published];
    const [reply] = repliesFor(actor, ...history);
    expect(reply).toBeDefined();
    expect(reply?.contact).toEqual(shown ? sentReply.contact : undefined);
    const text = visibleContent(standing(...history), view(actor, history));
    expect(text.contact).toEqual(shown ? content.contact : undefined);
    expect(text.situation).toBe(content.situation);
  });

  it('whether and why publication was refused is for those who work on the case', () => {
    const refused = draftedWith({ publication: { consent: false, reason: '涉及个案。' } });
    const history = [refused, ...toDelivery.slice(1)];
    const textFor = (actor: Actor) => visibleContent(standing(...history), view(actor, history));
    expect(textFor(committee).publication).toEqual({ consent: false, reason: '涉及个案。' });
    expect(textFor(stranger).publication).toBeUndefined();
  });
});

describe('公开的案件', () => {
  const within = [
    'first',
    'stranger',
    'body',
    'committee',
    'office',
    'party',
    'health',
    'registrar',
  ];

  it('is open to everybody', () =>
    expect(readersOf(...toDelivery, published)).toEqual(Object.keys(all)));

  it('is closed to the public and to other units when a co-signer takes their consent back', () =>
    expect(readersOf(...jointToDelivery, published, consentWithdrawn)).toEqual(within));

  it('is closed to them while it is withheld, and open again afterwards', () => {
    expect(readersOf(...toDelivery, published, withheld)).toEqual(within);
    expect(readersOf(...toDelivery, published, withheld, reopened)).toEqual(Object.keys(all));
  });

  it('once secret is known to its proposers, the offices and its unit alone', () =>
    expect(readersOf(...toDelivery, published, markedSecret)).toEqual([
      'first',
      'committee',
      'office',
      'party',
      'health',
    ]));

  it('tells who refused, and why it is withheld, to those who work on it alone', () => {
    const history = [...jointToDelivery, consentWithdrawn, withheld];
    const seenBy = (actor: Actor) => visiblePublication(standing(...history), view(actor, history));
    const { on, reason, note } = withheld;
    expect(seenBy(office)).toEqual({
      isPublic: false,
      stage: 'withheld',
      withholding: { on, reason, note },
      consent: false,
      refusedBy: ['m2'],
    });
    expect(seenBy(stranger)).toEqual({ isPublic: false });
  });

  it('has nothing to say of publication while it is a draft', () => {
    const [drafted] = toDelivery;
    expect(visiblePublication(standing(drafted), view(first, [drafted]))).toBeUndefined();
  });

  it.each([
    [published, true],
    [withheld, false],
    [reopened, false],
    [markedSecret, false],
    [consentWithdrawn, false],
    [consultationRequested, false],
    [consultationHeld, false],
  ])('shows the public $type in its history: %s', (event, shown) => {
    const history = [...toDelivery, published];
    expect(showsEvent(event, view(everyone, history), everyone)).toBe(shown);
    expect(showsEvent(event, view(committee, history), committee)).toBe(true);
  });
});

describe('提案办理协商的查阅', () => {
  const [drafted, submitted, ...later] = toUnit;
  const history = [drafted, submitted, consultationRequested, consultationHeld, ...later];

  it.each([
    ['the proposer', first, 1],
    ['the committee', committee, 1],
    ['the office', office, 1],
    ['the unit', health, 1],
    ['another member', stranger, 0],
    ['another unit', roads, 0],
    ['the public', everyone, 0],
  ])('is for the three parties and the offices: %s', (_who, actor, count) =>
    expect(visibleConsultations(standing(...history), view(actor, history))).toHaveLength(count),
  );
});
