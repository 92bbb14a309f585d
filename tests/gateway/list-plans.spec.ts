import { randomUUID } from 'node:crypto';
import { type Actor, AnnualPlanId } from '@xieshang/core';
import { openServer, recordFacts } from '@xieshang/graphql';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testCounty } from '../support/county.ts';
import { serverDatabaseForTest } from '../support/drivers/databases.ts';
import { toDelivery } from '../support/facts.ts';
import { openGateway, recorded, retold } from '../support/gateway.ts';
import { SUPERVISION_PLAN, supervisionInForce } from '../support/lineage-facts.ts';
import * as matters from '../support/monitoring-facts.ts';
import { as } from '../support/scenario.ts';
import { opened, planReturned } from '../support/supervision-facts.ts';

const plan = AnnualPlanId.parse(SUPERVISION_PLAN);

const COPIES = 5_000;
/** How many rows a list of a few cases may read, of whatever table. */
const FEW = 200;

/** The row of every case again and again, as cases of others: nobody who asks has one of the copies. */
const crowd = (countyId: string): readonly string[] => {
  const copied = (table: string, key: string, other: string) => `
    INSERT INTO ${table} SELECT (jsonb_populate_record(one, jsonb_build_object(
      '${key}', one.${key} || '-' || n ${other}))).*
    FROM ${table} one, generate_series(1, ${COPIES}) n WHERE county_id = '${countyId}'`;
  return [
    copied('proposal', 'id', ", 'number', 1000 + n, 'serial', 1000 + n, 'published', false"),
    copied('proposer', 'proposal_id', ", 'id', 'm4', 'member_id', 'm4'"),
    copied('proposal_unit', 'proposal_id', ", 'unit_id', 'roads-bureau'"),
    copied('assignment', 'proposal_id', ", 'unit_id', 'roads-bureau'"),
    copied('case_file', 'id', ", 'published', false"),
    copied('case_tie', 'case_id', ", 'tie', one.tie || '-' || n"),
    'ANALYZE',
  ];
};

const crowdedCounty = async () => {
  const { database, restricted } = await serverDatabaseForTest();
  const countyId = `c-${randomUUID()}`;
  await recordFacts(database, countyId, [
    ...recorded('county', countyId, [...testCounty(countyId), ...matters.pointsSetUp]),
    ...recorded('proposal', 'p1', retold(toDelivery, 'p1', 1)),
    ...recorded('monitoring_report', 'm-1', [matters.reported, matters.ordinary, matters.assigned]),
    ...recorded('annual_plan', SUPERVISION_PLAN, supervisionInForce),
    ...recorded('supervision', 's1', [{ ...opened, plan }, planReturned]),
  ]);
  for (const sql of crowd(countyId)) await database.exec(sql);
  return { countyId, restricted };
};

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

/** How many rows a plan read of tables. */
const rowsRead = (plan: Plan): number => {
  const { 'Rows Removed by Filter': filtered = 0, 'Rows Removed by Index Recheck': lost = 0 } =
    plan;
  const own = plan['Relation Name']
    ? (plan['Actual Rows'] + filtered + lost) * plan['Actual Loops']
    : 0;
  return (plan.Plans ?? []).reduce((sum, one) => sum + rowsRead(one), own);
};

interface Sent {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** A gateway with the rights of a gateway, that tells how many rows its statements read. */
const explained = async () => {
  const { countyId, restricted } = await crowdedCounty();
  const sent: Sent[] = [];
  const database = await openServer(restricted.href, (sql, parameters) => {
    sent.push({ sql, parameters: JSON.parse(parameters) });
  });
  const gateway = await openGateway({ database });
  const client = new pg.Client({ connectionString: restricted.href });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await gateway.close();
    await database.close();
  });
  await client.query("SELECT set_config('xieshang.county', $1, false)", [countyId]);
  const planOf = async ({ sql, parameters }: Sent): Promise<Plan> => {
    const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, parameters);
    return rows[0]['QUERY PLAN'][0].Plan;
  };
  const ask = async (actor: Actor, fields: string) => {
    sent.length = 0;
    const { data, errors } = await gateway.ask<{ readonly county: { readonly found: unknown } }>(
      { countyId, actor },
      `{ county { found: ${fields} } }`,
    );
    expect(errors).toBeUndefined();
    const read: number[] = [];
    for (const one of sent) read.push(rowsRead(await planOf(one)));
    return { found: data.county.found, read };
  };
  return { ask };
};

const office = as('cppcc_office');
const committee = as('proposal_committee');
const inCharge = as('special_committee', 'economy-committee');
const member = as('member', 'm1');
const unit = as('handling_unit', 'health-bureau');

const ONE = 'totalCount edges { node { key } }';
const the = (key: string) => ({ totalCount: 1, edges: [{ node: { key } }] });

/** Who asks for what, and what they are told. */
const asked: readonly (readonly [Actor, string, unknown])[] = [
  [committee, `proposals(filter: { unit: "health-bureau" }) { ${ONE} }`, the('p1')],
  [committee, `proposals(filter: { proposer: "m1" }) { ${ONE} }`, the('p1')],
  [unit, `proposals(filter: { unit: "health-bureau" }) { ${ONE} }`, the('p1')],
  [member, `proposals(filter: { proposer: "m1" }) { ${ONE} }`, the('p1')],
  [member, `monitoringReports { ${ONE} }`, the('m-1')],
  [unit, `monitoringReports { ${ONE} }`, the('m-1')],
  [office, `monitoringReports(filter: { unit: "health-bureau" }) { ${ONE} }`, the('m-1')],
  [office, `annualPlan(key: "${plan}") { ledTo { key } }`, { ledTo: [{ key: 's1' }] }],
  [inCharge, 'supervision(key: "s1") { availableActions { command } }', expect.anything()],
];

describe.runIf(inject('playedOn') === 'postgres')('a few cases among thousands', () => {
  it('are found without reading the others, as policies hold the role of the gateway', async () => {
    const { ask } = await explained();
    for (const [actor, fields, told] of asked) {
      const { found, read } = await ask(actor, fields);
      expect(found, fields).toEqual(told);
      expect(Math.max(...read), `${actor.role}: ${fields}`).toBeLessThan(FEW);
    }
  });
});
