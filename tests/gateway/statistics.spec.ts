import { randomUUID } from 'node:crypto';
import {
  day,
  dayOf,
  indicatorIn,
  instant,
  type ProposalEvent,
  proposalReport,
  readableBy,
  reportFor,
  stateCouncilCalendar,
} from '@xieshang/core';
import { recordFacts } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { testCounty, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { type Caller, gatewayForFile, newCounty, recorded, retold } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { ratedAs } from '../support/statistics-facts.ts';
import { type StoryName, stories } from '../support/stories.ts';

let statements = 0;
let sums = 0;
const gateway = await gatewayForFile({
  onStatement: (sql) => {
    statements += 1;
    if (sql.includes('counted_entry') && sql.includes('GROUP BY')) sums += 1;
  },
});
const { database } = gateway;
const county = await newCounty(database, stories);
const names = Object.keys(stories) as StoryName[];
const cases = names.map((name, at) => standing(...retold(stories[name], name, at + 1)));

const CASES = 'cases(first: 100) { edges { node { key } } }';
const SET = 'count hidden cases(first: 100) { edges { node { key title } } }';
const REPORT = `
  on term profileVersion
  indicators { id group title value share { numerator denominator rounded isRounded }
    target { atLeast met place } benchmark { percent } score { points }
    cites { article } source numerator { count hidden ${CASES} }
    denominator { count hidden ${CASES} } }`;

interface CaseSetSeen {
  readonly count: number;
  readonly hidden: number;
  readonly cases: { readonly edges: readonly { readonly node: { readonly key: string } }[] };
}

const keysOf = ({ cases: { edges } }: CaseSetSeen): readonly string[] =>
  edges.map(({ node }) => node.key);

interface Seen {
  readonly county: {
    readonly proposalReport: {
      readonly on: string;
      readonly text: string;
      readonly units: readonly { readonly key: string }[];
      readonly ratingSignals: readonly { readonly id: string; readonly cases: CaseSetSeen }[];
      readonly indicators: readonly {
        readonly id: string;
        readonly value: number;
        readonly share: { readonly rounded: string } | null;
        readonly numerator: CaseSetSeen;
        readonly denominator: CaseSetSeen | null;
      }[];
    };
  };
}

const reportAs = async (
  caller: Caller,
  args: string,
  fields = REPORT,
  countyId = county,
): Promise<Seen['county']['proposalReport']> => {
  const { data, errors } = await gateway.ask<Seen>(
    caller,
    `query ($county: ID) { county(id: $county) { proposalReport(${args}) { ${fields} } } }`,
    { county: countyId },
  );
  expect(errors).toBeUndefined();
  return data.county.proposalReport;
};

const readers = [
  as('public'),
  as('member', 'm3'),
  as('handling_unit', 'health-bureau'),
  as('proposal_committee'),
  as('supervising_office'),
] as const;
const callerOf = (actor: (typeof readers)[number]): Caller =>
  actor.role === 'public' ? undefined : { countyId: county, actor };

describe('统计查询', () => {
  it.each(readers.map((actor) => [actor.role, actor] as const))(
    'tells %s what core tells: complete counts, and the cases they may read',
    async (_role, actor) => {
      gateway.turnTo('2026-06-01');
      const today = dayOf(instant('2026-06-01T12:00:00+08:00'));
      const question = { cases, scope: { term: 11 }, register: registerAfter(), on: today };
      const whole = proposalReport({ ...question, calendar: stateCouncilCalendar });
      const expected = reportFor(whole, { actor, today, readable: readableBy(cases, actor) });
      const { indicators } = await reportAs(callerOf(actor), 'term: 11');
      expect(indicators.map(({ id }) => id)).toEqual(expected.indicators.map(({ id }) => id));
      for (const { id, value, share, numerator, denominator } of indicators) {
        const one = indicatorIn(expected, id);
        expect({ id, value, share: share?.rounded }).toEqual({
          id,
          value: one.numerator.count,
          share: one.share?.rounded,
        });
        for (const [seen, set] of [
          [numerator, one.numerator],
          [denominator, one.denominator],
        ] as const)
          expect(seen && [seen.count, seen.hidden, keysOf(seen)]).toEqual(
            set ? [set.count, set.hidden, set.ids] : null,
          );
      }
    },
  );

  it('names to the public no refused and no unpublished proposal, and counts them all', async () => {
    const { indicators } = await reportAs(undefined, 'term: 11');
    const shown = indicators.flatMap(({ numerator }) => keysOf(numerator));
    expect(shown).toContain('closed');
    expect(shown.filter((key) => /secret|not-filed|withdrawn|returned/.test(key))).toEqual([]);
    const refused = indicators.find(({ id }) => id === 'disposition.not_filed');
    expect(refused?.numerator).toEqual({ count: 1, hidden: 1, cases: { edges: [] } });
  });

  it('can be asked for some figures, one unit, one session and one period', async () => {
    const clerk = { countyId: county, actor: as('proposal_committee') };
    const fields = `units { key } indicators(ids: ["items.received"]) { id value numerator { ${SET} } }`;
    const of = (args: string) => reportAs(clerk, `term: 11 ${args}`, fields);
    const whole = await of('');
    expect(whole.indicators.map(({ id }) => id)).toEqual(['items.received']);
    const roads = await of('unit: "roads-bureau"');
    expect(roads.indicators.flatMap(({ numerator }) => keysOf(numerator))).toEqual([
      'return-granted-secret',
    ]);
    expect(whole.units.map(({ key }) => key)).toEqual(['health-bureau', 'roads-bureau']);
    expect((await of('session: 4')).indicators[0]?.value).toBe(0);
    expect((await of('period: RECESS')).indicators[0]?.value).toBe(0);
  });

  it('gives the tables of the report that the plenary hears', async () => {
    const { text } = await reportAs(undefined, 'term: 11', 'text(language: EN)');
    expect(text).toMatch(/^# Proposals of term 11\n/);
  });

  it('refuses a day that has not come, and a unit that is not registered', async () => {
    gateway.turnTo('2026-06-01');
    const ask = (args: string) =>
      gateway.ask(undefined, `{ county(id: "${county}") { proposalReport(${args}) { on } } }`);
    const [late] = (await ask('term: 11 on: "2026-06-02"')).errors ?? [];
    expect(late?.message).toContain('2026-06-01');
    const [strange] = (await ask('term: 11 unit: "toString"')).errors ?? [];
    expect(strange?.message).toContain('registered unit');
    expect((await ask('term: 11 on: "2026-06-01"')).errors).toBeUndefined();
  });

  it('costs so much that one request cannot ask for a dozen past days', async () => {
    const many = Array.from(
      { length: 12 },
      (_, n) => `d${n}: proposalReport(term: 11, on: "2026-02-0${(n % 9) + 1}") { on }`,
    );
    const { errors } = await gateway.ask(
      undefined,
      `{ county(id: "${county}") { ${many.join(' ')} } }`,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('COST_LIMIT_EXCEEDED');
  });
});

const clock = (event: ProposalEvent) =>
  instant('on' in event ? `${event.on}T12:00:00+08:00` : '2026-01-11T12:00:00+08:00');

/** Facts of some cases, recorded on the days they speak of. */
const lived = (histories: Readonly<Record<string, readonly ProposalEvent[]>>) =>
  Object.entries(histories)
    .flatMap(([caseId, events], at) =>
      retold(events, caseId, at + 1).flatMap((event) =>
        recorded('proposal', caseId, [event]).map((fact) => ({ ...fact, at: clock(event) })),
      ),
    )
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));

describe('截至某日的统计', () => {
  it('is the same whenever it is asked, and what is not to be read now is not named', async () => {
    const countyId = `c-${randomUUID()}`;
    const all = lived({
      a: [...facts.toDelivery, facts.ratedByFirst, facts.closed],
      b: [...facts.toFiling, { ...facts.withdrawn, on: day('2026-03-01') }],
    });
    const turn = all.findIndex(({ at }) => at > instant('2026-02-10T23:00:00+08:00'));
    const founding = recorded('county', countyId, testCounty(countyId));
    await recordFacts(database, countyId, [...founding, ...all.slice(0, turn)]);
    const fields = `on indicators(ids: ["disposition.filed", "assigned", "reply.rate"]) {
      id value numerator { count hidden ${CASES} } }`;
    const ask = (on: string) => reportAs(undefined, `term: 11 on: "${on}"`, fields, countyId);
    gateway.turnTo('2026-02-10');
    const asked = await ask('2026-02-10');
    expect(asked.indicators.map(({ value }) => value)).toEqual([2, 1, 0]);
    expect(asked.indicators.slice(0, 1).flatMap(({ numerator }) => keysOf(numerator))).toEqual([
      'a',
      'b',
    ]);
    await recordFacts(database, countyId, all.slice(turn));
    gateway.turnTo('2026-06-01');
    const later = await ask('2026-02-10');
    expect(later.indicators.map(({ value }) => value)).toEqual([2, 1, 0]);
    expect(later.indicators[0]?.numerator).toEqual({
      count: 2,
      hidden: 1,
      cases: { edges: [{ node: { key: 'a' } }] },
    });
    expect((await ask('2026-06-01')).indicators.map(({ value }) => value)).toEqual([2, 1, 1]);
  });

  it('tells of ratings in a cluster to those who supervise alone', async () => {
    const by = (n: number) => [...facts.toDelivery, ratedAs('satisfied', n, n)];
    const countyId = await newCounty(database, { a: by(1), b: by(2), c: by(3) });
    gateway.turnTo('2026-06-01');
    const fields = `ratingSignals { id unit { key } words cases { ${SET} } }`;
    const seenBy = async (caller: Caller) =>
      (await reportAs(caller, 'term: 11', fields, countyId)).ratingSignals;
    const office = await seenBy({ countyId, actor: as('supervising_office') });
    expect(office.map(({ id, cases }) => [id, cases.count, keysOf(cases).length])).toEqual([
      ['ratings_in_a_cluster', 3, 3],
    ]);
    expect(await seenBy(undefined)).toEqual([]);
    expect(await seenBy({ countyId, actor: as('handling_unit', unit('health-bureau')) })).toEqual(
      [],
    );
  });
});

describe('同一统计', () => {
  it('is added up once for all who ask for it, until the next fact of the county', async () => {
    const countyId = await newCounty(database, { a: facts.toFiling, b: facts.toFiling });
    gateway.turnTo('2026-06-01');
    const fields = `indicators(ids: ["assigned"]) { value numerator { hidden } }`;
    const ask = async (caller: Caller) => {
      const { indicators } = await reportAs(caller, 'term: 11', fields, countyId);
      return indicators.map(({ value, numerator }) => [value, numerator.hidden]);
    };
    const taken = async (callers: readonly Caller[]) => {
      sums = 0;
      const answers = await Promise.all(callers.map(ask));
      return { sums, answers };
    };
    const everybody = Array.from({ length: 6 }, () => undefined);
    const office = { countyId, actor: as('proposal_committee') };
    // The proposals of the term, and those of earlier ones.
    expect(await taken(everybody)).toEqual({ sums: 2, answers: everybody.map(() => [[0, 0]]) });
    expect(await taken(everybody)).toMatchObject({ sums: 0 });
    expect(await taken([office])).toEqual({ sums: 2, answers: [[[0, 0]]] });
    const assigned = retold([facts.assigned], 'a', 1);
    await recordFacts(database, countyId, recorded('proposal', 'a', assigned));
    expect(await taken(everybody)).toEqual({ sums: 2, answers: everybody.map(() => [[1, 0]]) });
    expect(await taken([office, office])).toEqual({ sums: 2, answers: [[[1, 0]], [[1, 0]]] });
  });
});

describe('语句数', () => {
  const counted = async (countyId: string, args: string) => {
    const caller = { countyId, actor: as('proposal_committee') };
    await reportAs(caller, 'term: 11', 'on', countyId);
    statements = 0;
    const report = await reportAs(caller, args, REPORT, countyId);
    return { count: statements, report };
  };
  const many = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, at) => [`p${at}`, facts.toDelivery]));

  it.each([
    ['today', 'term: 11'],
    ['a day that has passed', 'term: 11, on: "2026-05-30"'],
  ])('does not grow with the cases, for %s', async (_what, args) => {
    gateway.turnTo('2026-06-01');
    const few = await counted(await newCounty(database, many(3)), args);
    const lots = await counted(await newCounty(database, many(120)), args);
    expect(few.count).toBe(lots.count);
    expect(lots.count).toBeLessThanOrEqual(10);
    const received = lots.report.indicators[0]?.numerator;
    expect([received?.count, received?.cases.edges.length, received?.hidden]).toEqual([
      120, 100, 0,
    ]);
  });
});

interface PageSeen {
  readonly county: {
    readonly proposalReport: {
      readonly indicators: readonly {
        readonly numerator: CaseSetSeen & {
          readonly cases: {
            readonly pageInfo: {
              readonly hasNextPage: boolean;
              readonly hasPreviousPage: boolean;
              readonly endCursor: string | null;
              readonly startCursor: string | null;
            };
          };
        };
      }[];
    };
  };
}

describe('逐页列出所计提案', () => {
  const merged = [...facts.toFiling, facts.merged];
  const page = async (countyId: string, id: string, args: string) => {
    const { data, errors } = await gateway.ask<PageSeen>(
      { countyId, actor: as('proposal_committee') },
      `{ county { proposalReport(term: 11) { indicators(ids: ["${id}"]) { numerator { count hidden
        cases(${args}) { edges { node { key } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const set = data.county.proposalReport.indicators[0]?.numerator;
    if (!set) throw new Error(`no figure ${id}`);
    return { keys: keysOf(set), count: set.count, ...set.cases.pageInfo };
  };

  it.each(['received', 'items.after_merging', 'assigned'])(
    'adds up to %s, forward and back',
    async (id) => {
      gateway.turnTo('2026-06-01');
      const told = Array.from({ length: 8 }, (_, n) => [`p${n}`, facts.toDelivery] as const);
      const countyId = await newCounty(database, Object.fromEntries([...told, ['m', merged]]));
      const forward: string[] = [];
      const back: string[] = [];
      for (let after = ''; ; ) {
        const seen = await page(countyId, id, `first: 3${after}`);
        forward.push(...seen.keys);
        after = ` after: "${seen.endCursor}"`;
        if (!seen.hasNextPage) break;
      }
      for (let before = ''; ; ) {
        const seen = await page(countyId, id, `last: 3${before}`);
        back.unshift(...seen.keys);
        before = ` before: "${seen.startCursor}"`;
        if (!seen.hasPreviousPage) break;
      }
      expect(forward).toHaveLength((await page(countyId, id, 'first: 1')).count);
      expect(new Set(forward).size).toBe(forward.length);
      expect(back).toEqual(forward);
    },
  );

  it('refuses a page of more than a hundred, both ways at once, and a cursor of another list', async () => {
    const codeFor = async (args: string) => {
      const { errors } = await gateway.ask(
        undefined,
        `{ county(id: "${county}") { proposalReport(term: 11) { indicators(ids: ["received"]) {
          numerator { cases(${args}) { edges { cursor } } } } } } }`,
      );
      return errors?.[0]?.extensions?.['code'];
    };
    const cursor = Buffer.from('{"column":"number"}').toString('base64url');
    expect(await codeFor(`after: "${cursor}"`)).toBe('BAD_USER_INPUT');
    expect(await codeFor('after: "%%%"')).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${cursor}" before: "${cursor}"`)).toBe('BAD_USER_INPUT');
    const { indicators } = await reportAs(
      undefined,
      'term: 11',
      'indicators(ids: ["received"]) { numerator { count hidden cases(first: 5000) { edges { node { key } } } } }',
    );
    expect(indicators[0]?.numerator.cases.edges.length).toBeLessThanOrEqual(100);
  });
});
