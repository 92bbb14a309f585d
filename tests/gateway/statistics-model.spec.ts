import { randomUUID } from 'node:crypto';
import {
  type Actor,
  type CalendarDay,
  type CaseSet,
  stateCouncilCalendar as calendar,
  casesAsOf,
  day,
  dayOf,
  type Events,
  fold,
  type History,
  type Instant,
  indicatorIn,
  type MonitoredMatter,
  mayReadMatter,
  monitoringReport,
  monitoringStatistics,
  type ProposalReport,
  plusDays,
  proposalReport,
  type ReportScope,
  ratingSignals,
  readableBy,
  reportFor,
  startOf,
  type UnitId,
  unitsAmong,
} from '@xieshang/core';
import { type Recorded, rebuildCounty, recordFacts, verifyCounty } from '@xieshang/graphql';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { testCounty, unit } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import { type Caller, gatewayForFile, newCounty, recorded, retold } from '../support/gateway.ts';
import * as matter from '../support/monitoring-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { ratedAs } from '../support/statistics-facts.ts';
import { walks } from '../support/walks.ts';

/** On a server many counties are told, embedded enough to see that the same holds. */
const COUNTIES = inject('playedOn') === 'postgres' ? 24 : 10;

const gateway = await gatewayForFile();
const { database } = gateway;
const { prisma } = database;
const register = registerAfter();
const callerOf = (countyId: string, actor: Actor): Caller =>
  actor.role === 'public' ? undefined : { countyId, actor };

/** Records what is told in the order of its moments, a few facts to a transaction. */
const tell = async (
  countyId: string,
  county: readonly Events['county'][],
  facts: readonly Recorded[],
  sizes: readonly number[],
): Promise<void> => {
  await recordFacts(database, countyId, recorded('county', countyId, county));
  let from = 0;
  for (let n = 0; from < facts.length; n += 1) {
    const size = 1 + (sizes[n % sizes.length] ?? 0);
    await recordFacts(database, countyId, facts.slice(from, from + size));
    from += size;
  }
};

const inTime = (one: { readonly at: Instant }, other: { readonly at: Instant }): number => {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
};

const factsIn = (histories: readonly History[]): readonly Recorded[] =>
  histories
    .flatMap(({ caseId, facts }) =>
      facts.flatMap(({ event, at }) =>
        recorded('proposal', caseId, [event]).map((fact) => ({ ...fact, at })),
      ),
    )
    .toSorted(inTime);

interface SetSeen {
  readonly count: number;
  readonly hidden: number;
  readonly cases: { readonly edges: readonly { readonly node: { readonly key: string } }[] };
}
interface ReportSeen {
  readonly units: readonly { readonly key: string }[];
  readonly ratingSignals: readonly {
    readonly id: string;
    readonly unit: { readonly key: string };
    readonly words: string;
    readonly cases: SetSeen;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly share: { readonly numerator: number; readonly denominator: number } | null;
    readonly numerator: SetSeen;
    readonly denominator: SetSeen | null;
  }[];
}

const SET = '{ count hidden cases(first: 20) { edges { node { key } } } }';
const REPORT = `{ units { key } ratingSignals { id unit { key } words(language: EN) cases ${SET} }
  indicators { id share { numerator denominator } numerator ${SET} denominator ${SET} } }`;

const ask = async <Data>(caller: Caller, query: string): Promise<Data> => {
  const { data, errors } = await gateway.ask<Data>(caller, query);
  expect(errors).toBeUndefined();
  return data;
};

const seenSet = ({ count, hidden, cases }: SetSeen) => ({
  count,
  hidden,
  ids: cases.edges.map(({ node }) => node.key),
});
const toldSet = ({ count, hidden, ids }: CaseSet) => ({ count, hidden, ids: [...ids] });

const argsOf = ({ term, session, period, unit: of }: ReportScope, on: CalendarDay): string =>
  [
    `term: ${term} on: "${on}"`,
    session === undefined ? '' : `session: ${session}`,
    period === undefined ? '' : `period: ${period.toUpperCase()}`,
    of === undefined ? '' : `unit: "${of}"`,
  ].join(' ');

const seenReport = async (
  countyId: string,
  actor: Actor,
  scope: ReportScope,
  on: CalendarDay,
): Promise<ReportSeen> => {
  const { county } = await ask<{ readonly county: { readonly proposalReport: ReportSeen } }>(
    callerOf(countyId, actor),
    `{ county(id: "${countyId}") { proposalReport(${argsOf(scope, on)}) ${REPORT} } }`,
  );
  return county.proposalReport;
};

const checkFigures = (seen: ReportSeen, told: ProposalReport): void => {
  expect(seen.indicators.map(({ id }) => id)).toEqual(told.indicators.map(({ id }) => id));
  for (const { id, share, numerator, denominator } of seen.indicators) {
    const one = indicatorIn(told, id);
    expect({
      id,
      numerator: seenSet(numerator),
      denominator: denominator && seenSet(denominator),
      share: share && [share.numerator, share.denominator],
    }).toEqual({
      id,
      numerator: toldSet(one.numerator),
      denominator: one.denominator ? toldSet(one.denominator) : null,
      share: one.share ? one.share.exact : null,
    });
  }
};

const readers: readonly Actor[] = [
  as('public'),
  as('member', 'm1'),
  as('handling_unit', 'health-bureau'),
  as('proposal_committee'),
  as('supervising_office'),
];
const roads: UnitId = unit('roads-bureau');
const scopes: readonly ReportScope[] = [
  { term: 12 },
  { term: 11, unit: unit('health-bureau') },
  { term: 11, unit: roads, period: 'recess' },
  { term: 11, session: 5, period: 'plenary' },
];

const met = { figures: new Set<string>(), hidden: 0 };

describe('任意办理经过的统计,由数据库计', () => {
  it('is what core tells of the cases as they stood on the day, to every reader', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(
        walks,
        fc.array(fc.nat(6), { minLength: 3, maxLength: 8 }),
        fc.array(fc.nat(260), { minLength: 2, maxLength: 3 }),
        async (histories, sizes, ns) => {
          const countyId = `c-${randomUUID()}`;
          const facts = factsIn(histories);
          await tell(countyId, testCounty(countyId), facts, sizes);
          const last = dayOf(facts.at(-1)?.at ?? startOf(day('2026-01-05')));
          for (const today of [last, plusDays(last, 200)]) {
            gateway.turnTo(today);
            const now = casesAsOf(histories, today);
            const past = ns.map((n) => plusDays(day('2026-01-05'), n)).filter((on) => on < today);
            for (const on of [today, ...past])
              for (const m of [0, 1]) {
                turn += 1;
                const actor = readers[turn % readers.length] ?? as('public');
                const scope =
                  m === 0 ? { term: 11 } : (scopes[turn % scopes.length] ?? { term: 12 });
                const cases = casesAsOf(histories, on);
                const question = { cases, scope, register, calendar, on };
                const told = reportFor(proposalReport(question), {
                  actor,
                  today,
                  readable: readableBy(now, actor),
                });
                const seen = await seenReport(countyId, actor, scope, on);
                checkFigures(seen, told);
                expect(seen.units.map(({ key }) => key)).toEqual(unitsAmong(question));
                for (const { id, numerator } of told.indicators) {
                  if (numerator.count > 0) met.figures.add(id);
                  met.hidden += numerator.hidden;
                }
              }
          }
          expect((await verifyCounty(database, countyId)).defects).toEqual([]);
          expect((await rebuildCounty(database, countyId)).rewritten).toEqual([]);
        },
      ),
      { seed: 20260223, numRuns: COUNTIES },
    );
    expect(met.hidden).toBeGreaterThan(0);
    for (const id of ['disposition.merged', 'returned', 'overdue', 'rating.over', 'reply.on_time'])
      expect([...met.figures]).toContain(id);
  }, 600_000);
});

const signalsSeen = async (countyId: string, on: CalendarDay) => {
  const { ratingSignals: seen } = await seenReport(
    countyId,
    as('proposal_committee'),
    { term: 11 },
    on,
  );
  return seen.map(({ id, unit: of, words, cases }) => ({
    ...{ id, unit: of.key, words },
    ...{ count: cases.count, ids: seenSet(cases).ids },
  }));
};

describe('评价异常提示,由数据库找', () => {
  it('are what core tells, however close the ratings of however many came', async () => {
    let found = 0;
    const cast = fc.record({ minute: fc.nat(59), by: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(cast, { minLength: 3, maxLength: 12 }), async (casts) => {
        const histories = Object.fromEntries(
          casts.map(({ minute, by }, n) => [
            `p${n + 10}`,
            [...facts.toDelivery, ratedAs('satisfied', minute, by)],
          ]),
        );
        const countyId = await newCounty(database, histories);
        gateway.turnTo('2026-06-01');
        const on = day('2026-06-01');
        const cases = Object.entries(histories).map(([id, events], n) =>
          standing(...retold(events, id, n + 1)),
        );
        const question = { cases, scope: { term: 11 }, register, calendar, on };
        const told = ratingSignals(question).map(({ id, unit: of, words, cases: set }) => ({
          ...{ id, unit: of, words: words.en },
          ...{ count: set.count, ids: [...set.ids] },
        }));
        found += told.length;
        expect(await signalsSeen(countyId, on)).toEqual(told);
      }),
      { seed: 20260223, numRuns: COUNTIES },
    );
    expect(found).toBeGreaterThan(COUNTIES / 2);
  }, 600_000);
});

const { reported, ordinary, assigned, accepted, fedBack } = matter;
const ways: readonly (readonly Events['monitoring_report'][])[] = [
  [reported, ordinary, assigned, accepted, fedBack, matter.satisfied, matter.closed],
  [reported, ordinary, assigned, accepted, fedBack, matter.dissatisfied, matter.again],
  [{ ...reported, theme: 'livelihood' }, matter.petition, matter.referred],
  [reported, matter.merged],
  [
    { ...reported, on: day('2025-12-31') },
    ordinary,
    { ...assigned, unit: roads },
    accepted,
    { ...fedBack, late: true },
  ],
];

interface Drawn {
  readonly way: number;
  readonly until: number;
  readonly days: readonly number[];
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  way: fc.nat(ways.length - 1),
  until: fc.integer({ min: 1, max: 7 }),
  days: fc.array(fc.nat(20), { minLength: 7, maxLength: 7 }),
});

const livedAs = (id: string, { way, until, days }: Drawn) => {
  let on = day('2026-03-01');
  return (ways[way] ?? []).slice(0, until).map((event, at) => {
    on = plusDays(on, days[at] ?? 0);
    return { event: at === 0 ? ({ ...event, id } as typeof event) : event, at: startOf(on) };
  });
};

interface GroupsSeen {
  readonly county: {
    readonly monitoringStatistics: {
      readonly groups: readonly {
        readonly by: string;
        readonly key: string;
        readonly title: string;
        readonly figures: ReportSeen['indicators'];
      }[];
    };
  };
}

const MATTERS = '{ count hidden cases(first: 20) { edges { node { key } } } }';
const GROUPS = `{ groups { by key title figures { id share { numerator denominator }
  numerator ${MATTERS} denominator ${MATTERS} } } }`;

describe('任意反映事项的统计,由数据库计', () => {
  it('is what core tells, whether the county opens its figures or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 4, maxLength: 9 }),
        fc.boolean(),
        fc.nat(90),
        async (draws, isOpen, n) => {
          const countyId = `c-${randomUUID()}`;
          const chosen = isOpen ? [] : [matter.chosen('statisticsOpen', false)];
          const county = [...testCounty(countyId), ...matter.pointsSetUp, ...chosen];
          const told = draws.map((one, at) => ({ id: `m-${at}`, facts: livedAs(`m-${at}`, one) }));
          const facts = told
            .flatMap(({ id, facts: own }) =>
              own.flatMap(({ event, at }) =>
                recorded('monitoring_report', id, [event]).map((fact) => ({ ...fact, at })),
              ),
            )
            .toSorted(inTime);
          await tell(countyId, county, facts, [0, 2]);
          const today = plusDays(dayOf(facts.at(-1)?.at ?? startOf(day('2026-03-01'))), n);
          gateway.turnTo(today);
          const matters = told
            .map(({ facts: own }) =>
              fold(
                monitoringReport,
                own.map(({ event }) => event),
              ),
            )
            .filter((one): one is MonitoredMatter => one.stage !== 'none')
            .toSorted((one, other) =>
              `${one.reportedOn} ${one.id}` < `${other.reportedOn} ${other.id}` ? -1 : 1,
            );
          const points = registerAfter(...matter.pointsSetUp, ...chosen);
          for (const actor of [
            as('public'),
            as('member', 'm1'),
            as('handling_unit', 'roads-bureau'),
            as('cppcc_office'),
          ]) {
            const may = (one: MonitoredMatter) => mayReadMatter(one, actor, points);
            const expected = monitoringStatistics({
              matters: isOpen ? matters : matters.filter(may),
              register: points,
              on: today,
              shows: may,
            });
            const { county: seen } = await ask<GroupsSeen>(
              callerOf(countyId, actor),
              `{ county(id: "${countyId}") { monitoringStatistics ${GROUPS} } }`,
            );
            expect(
              seen.monitoringStatistics.groups.map(({ by, key, title, figures }) => ({
                by: by.toLowerCase(),
                key,
                title,
                figures: figures.map(({ id, share, numerator, denominator }) => ({
                  id,
                  share: share && [share.numerator, share.denominator],
                  numerator: seenSet(numerator),
                  denominator: denominator && seenSet(denominator),
                })),
              })),
            ).toEqual(
              expected.map(({ by, key, words, figures }) => ({
                by,
                key: by === 'county' ? countyId : key,
                title: words.zh,
                figures: figures.map(({ id, share, numerator, denominator }) => ({
                  id,
                  share: share ? share.exact : null,
                  numerator: { ...numerator, ids: [...numerator.ids] },
                  denominator: denominator ? { ...denominator, ids: [...denominator.ids] } : null,
                })),
              })),
            );
          }
          expect((await verifyCounty(database, countyId)).defects).toEqual([]);
        },
      ),
      { seed: 20260223, numRuns: COUNTIES },
    );
  }, 600_000);
});

describe('所计之事的行', () => {
  it('are made anew by a rebuild from the log alone, and named by verify where they differ', async () => {
    const [histories] = fc.sample(walks, { seed: 20261205, numRuns: 1 });
    const countyId = `c-${randomUUID()}`;
    await tell(countyId, testCounty(countyId), factsIn(histories ?? []), [2]);
    const rows = () =>
      prisma.countedEntry.findMany({
        where: { countyId },
        orderBy: [{ caseId: 'asc' }, { part: 'asc' }, { fromDay: 'asc' }],
      });
    const sound = await rows();
    expect(sound.length).toBeGreaterThan(8);
    await prisma.countedEntry.deleteMany({ where: { countyId } });
    const { defects } = await verifyCounty(database, countyId);
    expect(defects.length).toBe(new Set(sound.map(({ caseId }) => caseId)).size);
    await rebuildCounty(database, countyId);
    expect(await rows()).toEqual(sound);
    const touched = sound[0]?.caseId ?? '';
    await prisma.countedEntry.updateMany({
      where: { countyId, caseId: touched, part: 'whole' },
      data: { place: 'elsewhere' },
    });
    await prisma.countedEntry.create({
      data: { ...sound[0], caseId: 'p99' } as (typeof sound)[number],
    });
    expect((await verifyCounty(database, countyId)).defects).toEqual([
      expect.stringMatching(new RegExp(`^proposal ${touched}:`)),
      expect.stringMatching(/^proposal p99:/),
    ]);
    await rebuildCounty(database, countyId);
    expect(await rows()).toEqual(sound);
  });

  it('hold on the day of the fact that came before, where facts came out of order', async () => {
    const [histories = []] = fc.sample(walks, { seed: 20261206, numRuns: 1 });
    const countyId = `c-${randomUUID()}`;
    const facts = factsIn(histories);
    const shuffled = facts.map((fact, at) =>
      at % 3 === 2 ? { ...fact, at: startOf(plusDays(dayOf(fact.at), -9)) } : fact,
    );
    await tell(countyId, testCounty(countyId), shuffled, [0]);
    expect((await verifyCounty(database, countyId)).defects).toEqual([]);
  });
});
