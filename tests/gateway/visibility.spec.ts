import { encodeGlobalID } from '@pothos/plugin-relay';
import {
  type Actor,
  type AnyProposal,
  dayOf,
  instant,
  isTaken,
  mayReadProposal,
  type ProposalVisibility,
  proposalRules as rules,
  showsEvent,
  visibilityOfProposal,
  visibleConsultations,
  visiblePublication,
  visibleRatings,
  visibleReplies,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  content,
  draftedWith,
  filed,
  jointToDelivery,
  ratedByFirst,
  replied,
  submitted,
  toDelivery,
} from '../support/facts.ts';
import {
  type Caller,
  factsIn,
  gatewayForFile,
  globalId,
  newCounty,
  retold,
} from '../support/gateway.ts';
import { markedSecret } from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';
import { type StoryName, stories } from '../support/stories.ts';

const gateway = await gatewayForFile();
const { database } = gateway;

const actors: readonly Actor[] = [
  ...['m1', 'm2', 'm3'].map((who) => as('member', who)),
  ...['economy-committee', 'party-a', 'agriculture-sector', 'group-1', 'women'].map((who) =>
    as('collective', who),
  ),
  ...['health-bureau', 'roads-bureau', 'shacheng', 'agriculture-bureau'].map((who) =>
    as('handling_unit', who),
  ),
  as('proposal_committee'),
  as('supervising_office'),
  as('registrar'),
  as('public'),
];
const named = actors.map((actor) => [actor.id, actor] as const);
const names = Object.keys(stories) as StoryName[];
const told = names.map((name, at) => {
  const events = retold(stories[name], name, at + 1);
  return { name, events, state: standing(...events) };
});

const county = await newCounty(database, stories);

/** The public comes without a token. */
const callerOf = (countyId: string, actor: Actor): Caller =>
  actor.role === 'public' ? undefined : { countyId, actor };

const open = (actor: Actor): readonly string[] =>
  told.filter(({ state }) => mayReadProposal(state, actor)).map(({ name }) => name);

interface Listed {
  readonly county: {
    readonly proposals: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly key: string } }[];
    };
  };
}

describe('who may read which proposal', () => {
  it('is told apart by some stage for every kind of person', () => {
    const sights = new Set(actors.map((actor) => open(actor).join()));
    expect(sights.size).toBeGreaterThan(8);
  });

  it.each(named)('%s lists and counts exactly what core opens', async (_id, actor) => {
    const { data } = await gateway.ask<Listed>(
      callerOf(county, actor),
      `query ($county: ID) { county(id: $county) {
        proposals(first: 100) { totalCount edges { node { key } } } } }`,
      { county },
    );
    const { totalCount, edges } = data.county.proposals;
    expect(edges.map(({ node }) => node.key).sort()).toEqual([...open(actor)].sort());
    expect(totalCount).toBe(open(actor).length);
  });

  it.each(named)(
    '%s finds exactly those by their ids, one by one and together',
    async (_id, actor) => {
      const caller = callerOf(county, actor);
      const found: string[] = [];
      for (const name of names) {
        const { data } = await gateway.ask<{ node: unknown; county: { proposal: unknown } }>(
          caller,
          `query ($county: ID, $key: ID, $id: ID!) {
          node(id: $id) { ... on Proposal { key } }
          county(id: $county) { proposal(key: $key) { key } } }`,
          { county, key: name, id: globalId(county, name) },
        );
        expect(data.node).toEqual(data.county.proposal);
        if (data.node) found.push(name);
      }
      expect(found).toEqual(open(actor));
      const ids = names.map((name) => globalId(county, name));
      const { data } = await gateway.ask<{ nodes: readonly ({ key: string } | null)[] }>(
        caller,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Proposal { key } } }',
        { ids },
      );
      expect(data.nodes.flatMap((node) => (node ? [node.key] : []))).toEqual(open(actor));
    },
  );
});

const SEEN = `
  key contact { address } disposition { on }
  replies { key answers contact { phone } publication { extent summary } }
  publication { isPublic stage consent refusedBy withheldBecause secretBecause }
  handlingConsultations { key stage outcome }
  ratings { reply proposer } history { type version }
  assignments { key contacts { on } returnRequest { on } }
  deadlines { kind }`;

const publicationTold = (state: AnyProposal, view: ProposalVisibility) => {
  const seen = visiblePublication(state, view);
  if (!seen) return null;
  return {
    isPublic: seen.isPublic,
    stage: seen.stage?.toUpperCase() ?? null,
    consent: seen.consent ?? null,
    refusedBy: seen.refusedBy ?? null,
    withheldBecause: seen.withholding?.note ?? null,
    secretBecause: seen.secrecy?.reason ?? null,
  };
};

describe('what is seen of a proposal', () => {
  const sealedAt = '2026-05-01T12:00:00+08:00';
  const openedAt = '2026-06-01T12:00:00+08:00';
  const moments = [sealedAt, openedAt];

  it.each(named.flatMap(([id, actor]) => moments.map((at) => [id, at, actor] as const)))(
    '%s sees on %s what core shows',
    async (_id, at, actor) => {
      gateway.turnTo(at);
      const { data } = await gateway.ask<{
        county: { proposals: { edges: { node: Record<string, unknown> & { key: string } }[] } };
      }>(
        callerOf(county, actor),
        `query ($county: ID) { county(id: $county) {
        proposals(first: 100) { edges { node { ${SEEN} } } } } }`,
        { county },
      );
      const seen = data.county.proposals.edges.map(({ node }) => node);
      expect(seen).toHaveLength(open(actor).length);
      for (const { key, ...node } of seen) {
        const story = told.find(({ name }) => name === key);
        if (!story) throw new Error(`a story nobody told: ${key}`);
        const { state, events } = story;
        const view = visibilityOfProposal(state, actor, dayOf(instant(at)));
        const parts = isTaken(state) ? state : { replies: [], ratings: [], assignments: [] };
        expect({ key, ...node }).toMatchObject({
          key,
          contact: view.contact ? { address: content.contact.address } : null,
          replies: isTaken(state)
            ? visibleReplies(state, view).map(({ id, answers, contact: at, publication }) => ({
                key: id,
                answers,
                contact: at ? { phone: at.phone } : null,
                publication: publication
                  ? {
                      extent: publication.extent.toUpperCase(),
                      summary: publication.summary ?? null,
                    }
                  : null,
              }))
            : [],
          publication: publicationTold(state, view),
          handlingConsultations: visibleConsultations(state, view).map(({ id, stage, held }) => ({
            key: id,
            stage: stage.toUpperCase(),
            outcome: held?.outcome ?? null,
          })),
          ratings: isTaken(state)
            ? visibleRatings(state, view, actor).map(({ reply, proposer }) => ({
                reply,
                proposer,
              }))
            : [],
          history: events
            .filter((event) => showsEvent(event, view, actor))
            .map(({ type }, place) => ({ type, version: place + 1 })),
          assignments: parts.assignments
            .filter(({ stage }) => view.handling || stage !== 'returned')
            .map(({ id, contacts, request }) => ({
              key: id,
              contacts: view.handling ? contacts.map(({ on }) => ({ on })) : [],
              returnRequest: view.handling && request ? { on: request.on } : null,
            })),
        });
        if (!view.review) expect([key, node['disposition']]).toEqual([key, null]);
        if (!view.handling) expect([key, node['deadlines']]).toEqual([key, []]);
      }
    },
  );

  it('never tells the public how to reach anybody, in whatever field it asks', async () => {
    gateway.turnTo(openedAt);
    const { data } = await gateway.ask(
      undefined,
      `query ($county: ID) { county(id: $county) { proposals(first: 100) { edges { node {
        ${SEEN} title contact { phone } text { situation } history { role }
        replies { contact { person phone } publication { summary } }
        availableActions { violations { message } }
        assignments { contacts { note } } replies { answers signer }
      } } } } }`,
      { county },
    );
    const said = JSON.stringify(data);
    expect(said).toContain(content.situation);
    expect(said).not.toContain(content.contact.phone);
    expect(said).not.toContain(content.contact.address);
    expect(said).not.toContain('0313-0000002');
  });

  const answer = replied.answers[0] ?? '';
  const tellsAnswers = async (actor: Actor, key: StoryName): Promise<boolean> => {
    const { data } = await gateway.ask(
      callerOf(county, actor),
      `query ($county: ID, $key: ID) { county(id: $county) { proposal(key: $key) {
        replies { answers publication { summary } } } } }`,
      { county, key },
    );
    return JSON.stringify(data).includes(answer);
  };

  it.each([
    ['delivered', false, true],
    ['reply-published', true, true],
    ['summary-published', false, true],
    ['published-closed', true, true],
    ['joined-in-private', false, true],
    ['consent-withdrawn', false, true],
    ['consent-given', true, true],
    ['withheld', false, true],
    ['reopened', true, true],
    ['marked-secret', false, false],
  ] as const)(
    'tells the reply of %s to the public: %s, to other members: %s',
    async (key, toPublic, toMembers) => {
      expect(await tellsAnswers(as('public'), key)).toBe(toPublic);
      expect(await tellsAnswers(as('registrar'), key)).toBe(toMembers);
      expect(await tellsAnswers(as('member', 'm3'), key)).toBe(toMembers);
      expect(await tellsAnswers(as('handling_unit', 'health-bureau'), key)).toBe(true);
    },
  );

  it('shows drafts to those who propose them and to nobody else', async () => {
    const drafts = names.filter((name) => name.startsWith('draft') || name === 'discarded');
    const readers = (name: StoryName) =>
      actors.filter((actor) => open(actor).includes(name)).map(({ id }) => id);
    expect(Object.fromEntries(drafts.map((name) => [name, readers(name)]))).toEqual({
      draft: ['m1'],
      'draft-joint': ['m1', 'm2'],
      'draft-declined': ['m1'],
      'draft-committee': ['officer-economy-committee', 'officer-party-a'],
      'draft-sector': ['officer-agriculture-sector'],
      'draft-group': ['officer-group-1'],
      discarded: ['m1'],
    });
  });
});

const EVERYTHING = `query ($county: ID, $title: String, $key: ID, $node: ID!) {
  county(id: $county) {
    name profileVersion units { totalCount } bodies { totalCount } members { totalCount }
    proposals(first: 100) { totalCount pageInfo { hasNextPage } edges { node { ...Whole } } }
    found: proposals(filter: { title: $title }) { totalCount edges { node { key } } }
    byDue: proposals(orderBy: DUE, direction: DESC) { edges { node { key } } }
    byNumber: proposals(filter: { number: 2 }) { totalCount }
    byUnit: proposals(filter: { unit: "health-bureau" }) { totalCount }
    byProposer: proposals(filter: { proposer: "m1" }) { totalCount }
    late: proposals(filter: { light: [OVERDUE, NONE] }) { totalCount }
    proposal(key: $key) { ...Whole }
  }
  node(id: $node) { id }
}
fragment Whole on Proposal {
  key version title status source category period term session serial number
  draftedOn submittedAt filedOn closedOn contact { phone } text { situation suggestions }
  proposers { key stage } assignments { key stage unit { key } contacts { note } }
  replies { key stage answers contact { phone } publication { summary } }
  publication { stage consent refusedBy } handlingConsultations { key topic }
  ratings { proposer attitude result comment } ratingsSealed
  disposition { reason } nextStep { party who due light } deadlines { kind due doneOn }
  availableActions { command target allowed violations { rule message } }
  history { type version at role }
}`;

/** Everything somebody is told of a county, its own id left out. */
const everythingTold = async (countyId: string, actor: Actor): Promise<unknown> => {
  const { data, errors, status } = await gateway.ask(callerOf(countyId, actor), EVERYTHING, {
    county: countyId,
    title: '秘密',
    key: 'secret',
    node: globalId(countyId, 'secret'),
  });
  expect(errors).toBeUndefined();
  const commands = await Promise.all([
    gateway.order(countyId, actor, 'secret', { type: 'SubmitProposal' }),
    gateway.order(countyId, actor, 'secret', { type: 'WaiveContact' }, { expectedVersion: 1 }),
    gateway.order(countyId, actor, 'secret', { type: 'AcceptAssignment', assignment: 'A1' }),
  ]);
  return { data, status, commands };
};

describe('what one may not know changes no answer', () => {
  const secretDraft = draftedWith({ title: '秘密', publication: { consent: false } });
  const around = { p1: toDelivery } as const;
  const strangers = ['member', 'collective', 'handling_unit', 'registrar', 'public'] as const;
  const strangerOf = {
    member: as('member', 'm3'),
    collective: as('collective', 'women'),
    handling_unit: as('handling_unit', 'roads-bureau'),
    registrar: as('registrar'),
    public: as('public'),
  };

  it.each(strangers)('to a stranger in the role of %s', async (role) => {
    gateway.turnTo('2026-06-01');
    const actor = strangerOf[role];
    const without = await newCounty(database, around);
    // Members and those who serve them read what was filed unless it is secret, others only what was published.
    const isMember = ['member', 'collective', 'registrar'].includes(role);
    const hidden = isMember ? [filed, markedSecret] : [filed];
    const withIt = await newCounty(database, {
      ...around,
      secret: [secretDraft, submitted, ...hidden],
    });
    expect(await everythingTold(withIt, actor)).toEqual(await everythingTold(without, actor));
    // The one who may know is told more.
    const first = as('member', 'm1');
    expect(await everythingTold(withIt, first)).not.toEqual(await everythingTold(without, first));
  });

  it('two members, one of them invited, are told the same of everything else', async () => {
    const countyId = await newCounty(database, { ...stories });
    const only = (told: unknown) =>
      (
        told as {
          data: { county: { proposals: { edges: { node: { key: string } }[] } } };
        }
      ).data.county.proposals.edges.map(({ node }) => node);
    const invitee = only(await everythingTold(countyId, as('member', 'm2')));
    const stranger = only(await everythingTold(countyId, as('member', 'm3')));
    const theirs = told
      .filter(({ state }) =>
        state.proposers.some(({ id, stage }) => id === 'm2' && stage !== 'declined'),
      )
      .map(({ name }): string => name);
    expect(theirs.length).toBeGreaterThan(3);
    const rest = (nodes: readonly { key: string }[]) =>
      nodes.filter(({ key }) => !theirs.includes(key));
    expect(rest(invitee)).toEqual(rest(stranger));
    expect(rest(stranger).length).toBeGreaterThan(10);
  });
});

describe('a sealed rating', () => {
  const good = { ...ratedByFirst, attitude: 'satisfied', result: 'satisfied' } as const;
  const bad = {
    ...ratedByFirst,
    attitude: 'dissatisfied',
    result: 'dissatisfied',
    comment: '没有解决。',
  } as const;
  const kinds = [
    ['the unit', as('handling_unit', 'health-bureau')],
    ['the office', as('supervising_office')],
    ['the other proposer', as('member', 'm2')],
    ['another member', as('member', 'm3')],
    ['the public', as('public')],
  ] as const;

  it.each(kinds)('says nothing to %s until it is unsealed', async (_who, actor) => {
    const [praised, blamed] = [
      await newCounty(database, { p1: [...jointToDelivery, good] }),
      await newCounty(database, { p1: [...jointToDelivery, bad] }),
    ];
    gateway.turnTo('2026-05-15T23:59:59+08:00');
    expect(await everythingTold(praised, actor)).toEqual(await everythingTold(blamed, actor));
    gateway.turnTo('2026-05-16T00:00:00+08:00');
    const [one, other] = [
      await everythingTold(praised, actor),
      await everythingTold(blamed, actor),
    ];
    const { ratings, unsealed } = visibilityOfProposal(
      standing(...jointToDelivery, good),
      actor,
      dayOf(instant('2026-05-16T00:00:00+08:00')),
    );
    const isTold = ratings === 'all' || unsealed.rating(good.reply);
    if (isTold) expect(one).not.toEqual(other);
    else expect(one).toEqual(other);
  });

  it.each(kinds)('does not tell %s that it was given', async (_who, actor) => {
    const [given, waiting] = [
      await newCounty(database, { p1: [...jointToDelivery, good] }),
      await newCounty(database, { p1: jointToDelivery }),
    ];
    gateway.turnTo('2026-05-15T23:59:59+08:00');
    expect(await everythingTold(given, actor)).toEqual(await everythingTold(waiting, actor));
  });

  it('is seen at once by who gave it and by the committee', async () => {
    const countyId = await newCounty(database, { p1: [...jointToDelivery, bad] });
    gateway.turnTo('2026-04-28');
    for (const actor of [as('member', 'm1'), as('proposal_committee')])
      expect(JSON.stringify(await everythingTold(countyId, actor))).toContain('没有解决。');
  });
});

describe('another county', () => {
  const place = (type: string, countyId: string, key: string) =>
    encodeGlobalID(type, `${countyId}/${key}`);

  it('is not there for a token of this one, whether it exists or not', async () => {
    const [own, other] = [
      await newCounty(database, { p1: toDelivery }),
      await newCounty(database, { p1: toDelivery }),
    ];
    const everyone = actors.filter(({ role }) => role !== 'public');
    for (const actor of everyone) {
      const caller = { countyId: own, actor };
      const asked = (id: string) =>
        gateway.ask(caller, 'query ($id: ID) { county(id: $id) { name } }', { id });
      const [theirs, nowhere] = [await asked(other), await asked('c-nowhere')];
      expect(theirs.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
      // What is left of the caller's budget goes down with every request, whatever is asked for.
      const without = ({ status, data, errors }: typeof theirs) => ({
        status,
        data,
        errors: errors?.length,
      });
      expect(without(nowhere)).toEqual(without(theirs));
    }
  });

  it('keeps its proposals, units, bodies and members from a token of this one', async () => {
    const [own, other] = [
      await newCounty(database, { p1: toDelivery }),
      await newCounty(database, { p1: toDelivery }),
    ];
    const placed = (countyId: string) => [
      place('Proposal', countyId, 'p1'),
      place('Unit', countyId, 'health-bureau'),
      place('Body', countyId, 'women'),
      place('Member', countyId, 'm1'),
    ];
    for (const actor of [as('member', 'm1'), as('proposal_committee')]) {
      const asked = (ids: readonly string[]) =>
        gateway.ask<{ nodes: readonly unknown[] }>(
          { countyId: own, actor },
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          { ids },
        );
      expect((await asked(placed(own))).data.nodes).toEqual(placed(own).map((id) => ({ id })));
      expect((await asked(placed(other))).data.nodes).toEqual([null, null, null, null]);
    }
  });

  it('is not changed by a token of this one, nor by an id of its own', async () => {
    const [own, other] = [
      await newCounty(database, { p1: [draftedWith({}), submitted] }),
      await newCounty(database, { p1: [draftedWith({}), submitted] }),
    ];
    const before = [await factsIn(database, own), await factsIn(database, other)];
    const outcome = await gateway.ask(
      { countyId: own, actor: as('proposal_committee') },
      'mutation ($id: ID!) { fileProposal(input: { id: $id }) { __typename } }',
      { id: globalId(other, 'p1') },
    );
    expect(outcome.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect([await factsIn(database, own), await factsIn(database, other)]).toEqual(before);
    const merged = await gateway.ask<{ mergeProposal: unknown }>(
      { countyId: own, actor: as('proposal_committee') },
      `mutation ($id: ID!, $into: ID!) { mergeProposal(input: { id: $id, into: $into }) {
        ... on Refusal { violations { rule } } } }`,
      { id: globalId(own, 'p1'), into: globalId(own, 'nowhere') },
    );
    expect(merged.data.mergeProposal).toEqual({
      violations: [{ rule: rules.mergesIntoFiled.id }],
    });
  });
});
