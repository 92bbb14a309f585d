import {
  type Actor,
  day,
  type Events,
  fold,
  type MonitoredMatter,
  mayReadMatter,
  monitoringReport,
  monitoringStatistics,
} from '@xieshang/core';
import { recordFacts } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { type Caller, gatewayForFile, globalId, recorded } from '../support/gateway.ts';
import * as facts from '../support/monitoring-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter } from '../support/standing.ts';

let statements = 0;
const gateway = await gatewayForFile({
  onStatement: () => {
    statements += 1;
  },
});
const OPEN = 'points-open';
const SHUT = 'points-shut';
const shut = facts.chosen('statisticsOpen', false);

const { ordinary, assigned, accepted, fedBack } = facts;
const told: Readonly<Record<string, readonly Events['monitoring_report'][]>> = {
  'm-0': [facts.reportedFirst, ordinary, assigned, accepted, fedBack, facts.satisfied],
  'm-1': [facts.reported, facts.merged],
  'm-2': [{ ...facts.reported, id: 'm-2' }, { ...facts.merged }],
  'm-3': [{ ...facts.reported, id: 'm-3', on: day('2025-03-03') }, facts.petition, facts.referred],
};
for (const [county, later] of [
  [OPEN, []],
  [SHUT, [shut]],
] as const)
  await recordFacts(gateway.database, county, [
    ...recorded('county', county, [...testCounty(county), ...facts.pointsSetUp, ...later]),
    ...Object.entries(told).flatMap(([id, events]) => recorded('monitoring_report', id, events)),
  ]);
gateway.turnTo('2026-04-10');

const matters = Object.values(told).map((events) => {
  const state = fold(monitoringReport, events);
  if (state.stage === 'none') throw new Error('reported');
  return state;
});

interface SetSeen {
  readonly count: number;
  readonly hidden: number;
  readonly cases: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}
interface Seen {
  readonly county: {
    readonly monitoringStatistics: {
      readonly on: string;
      readonly groups: readonly {
        readonly by: string;
        readonly key: string;
        readonly title: string;
        readonly figures: readonly {
          readonly id: string;
          readonly value: number;
          readonly share: { readonly rounded: string } | null;
          readonly numerator: SetSeen;
          readonly denominator: SetSeen | null;
        }[];
      }[];
    };
  };
}

const SET = '{ count hidden cases(first: 20) { edges { node { id } } } }';
const callerOf = (countyId: string, actor: Actor): Caller =>
  actor.role === 'public' ? undefined : { countyId, actor };

const statisticsAs = async (countyId: string, actor: Actor, args = '', by = '') => {
  const { data, errors } = await gateway.ask<Seen>(
    callerOf(countyId, actor),
    `query ($county: ID) { county(id: $county) { monitoringStatistics${args} { on groups${by} {
      by key title figures { id value share { rounded } numerator ${SET} denominator ${SET} } } } } }`,
    { county: countyId },
  );
  expect(errors).toBeUndefined();
  return data.county.monitoringStatistics;
};

const readers = [
  as('public'),
  as('member', 'm1'),
  as('member', 'm3'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('cppcc_office'),
] as const;

const named = (county: string, ids: readonly string[]) =>
  ids.map((id) => globalId(county, id, 'MonitoringReport')).toSorted();

describe('监测点统计查询', () => {
  it.each(readers.map((actor) => [actor.role, actor] as const))(
    'tells %s what core tells: all are counted where the county opens the figures, and only those they may read are named',
    async (_role, actor) => {
      const register = registerAfter(...facts.pointsSetUp);
      const shows = (one: MonitoredMatter) => mayReadMatter(one, actor, register);
      const expected = monitoringStatistics({ matters, register, on: day('2026-04-10'), shows });
      const { on, groups } = await statisticsAs(OPEN, actor);
      expect(on).toBe('2026-04-10');
      expect(groups.map(({ by }) => by.toLowerCase())).toEqual(expected.map(({ by }) => by));
      for (const [place, { figures }] of groups.entries())
        for (const [at, seen] of figures.entries()) {
          const one = expected[place]?.figures[at];
          expect([seen.id, seen.share?.rounded]).toEqual([one?.id, one?.share?.rounded]);
          expect(seen.value).toBe(one?.numerator.count);
          for (const [got, set] of [
            [seen.numerator, one?.numerator],
            [seen.denominator, one?.denominator],
          ] as const)
            expect(
              got && [got.count, got.hidden, got.cases.edges.map(({ node }) => node.id).toSorted()],
            ).toEqual(set ? [set.count, set.hidden, named(OPEN, set.ids)] : null);
        }
    },
  );

  it.each([
    ['the public', as('public'), 0],
    ['a member who reported three', as('member', 'm1'), 3],
    ['a member who reported none', as('member', 'm3'), 0],
    ['the unit that has one', as('handling_unit', 'health-bureau'), 1],
    ['the office', as('cppcc_office'), 4],
  ] as const)(
    'counts for %s what they may read where the county does not open them',
    async (_who, actor, count) => {
      const { groups } = await statisticsAs(SHUT, actor, '', '(by: [COUNTY])');
      expect(groups).toHaveLength(1);
      expect(groups[0]?.figures[0]).toMatchObject({ id: 'reported', value: count });
    },
  );

  it('can be asked for one year and one grouping', async () => {
    const { groups } = await statisticsAs(
      OPEN,
      as('cppcc_office'),
      '(year: 2025)',
      '(by: [POINT])',
    );
    expect(groups.map(({ by, key, title }) => [by, key, title])).toEqual([
      ['POINT', 'park', '园区监测点'],
    ]);
    expect(groups[0]?.figures[0]?.value).toBe(1);
  });
});

const MATTER = `{ key point { key name } pointName nature referredTo mergedInto answerOfFirst {
  status unit { key } handleBy rounds { on text late } } rounds { rating } }`;

describe('重复反映的事项', () => {
  it('shows whoever reported it the answer of the first, and not who reported that or how they rated it', async () => {
    const { data, errors } = await gateway.ask(
      { countyId: OPEN, actor: as('member', 'm1') },
      `{ county { monitoringReport(key: "m-1") ${MATTER} first: monitoringReport(key: "m-0") { key } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      county: {
        monitoringReport: {
          key: 'm-1',
          point: { key: 'park', name: '园区监测点' },
          pointName: '园区监测点',
          nature: null,
          referredTo: null,
          mergedInto: globalId(OPEN, 'm-0', 'MonitoringReport'),
          answerOfFirst: {
            status: 'FED_BACK',
            unit: { key: 'health-bureau' },
            handleBy: '2026-03-12',
            rounds: [{ on: '2026-03-10', text: '已合并为一次提交。', late: false }],
          },
          rounds: [],
        },
        first: null,
      },
    });
  });

  it('is read in a list with one statement more than matters that stand alone', async () => {
    const countOf = async (status: string) => {
      const before = statements;
      const { data } = await gateway.ask<{
        readonly county: { readonly monitoringReports: { readonly edges: readonly unknown[] } };
      }>(
        { countyId: OPEN, actor: as('cppcc_office') },
        `{ county { monitoringReports(first: 9, filter: { status: [${status}] }) { edges { node {
          key mergedInto answerOfFirst { status } } } } } }`,
      );
      return [data.county.monitoringReports.edges.length, statements - before] as const;
    };
    await countOf('REFERRED');
    const [alone, few] = await countOf('REFERRED');
    const [merged, more] = await countOf('MERGED');
    expect([alone, merged]).toEqual([1, 2]);
    expect(more).toBe(few + 1);
  });
});

describe('名册中的监测点', () => {
  const pointsAs = async (actor: Actor) => {
    const { data } = await gateway.ask<{
      readonly county: {
        readonly monitoringPoints: readonly {
          readonly key: string;
          readonly members: readonly { readonly key: string }[];
        }[];
      };
    }>(
      callerOf(OPEN, actor),
      'query ($county: ID) { county(id: $county) { monitoringPoints { key name kind place from withdrawnOn members { key } } } }',
      { county: OPEN },
    );
    return data.county.monitoringPoints;
  };

  it('are shown with who serves them to members and offices', async () => {
    for (const actor of [as('member', 'm3'), as('cppcc_office')])
      expect((await pointsAs(actor)).find(({ key }) => key === 'park')).toEqual({
        key: 'park',
        name: '园区监测点',
        kind: 'INDUSTRIAL_PARK',
        place: '沙城镇',
        from: '2026-01-05',
        withdrawnOn: null,
        members: [{ key: 'm1' }, { key: 'm2' }],
      });
  });

  it('do not tell units and the public who may have reported', async () => {
    for (const actor of [as('handling_unit', 'health-bureau'), as('public')]) {
      const points = await pointsAs(actor);
      expect(points.map(({ key }) => key).toSorted()).toEqual(['market', 'mill', 'park']);
      expect(points.flatMap(({ members }) => members)).toEqual([]);
    }
  });
});
