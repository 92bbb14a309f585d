import { day, instant, type ProposalEvent } from '@xieshang/core';
import { carryOutOrder, recountCounty, verifyCounty } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import {
  acceptedByUnit,
  assigned,
  contacted,
  drafted,
  toContact,
  toFiling,
} from '../support/facts.ts';
import { gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { amended, notice } from '../support/holidays.ts';
import { as } from '../support/scenario.ts';
import { stories } from '../support/stories.ts';

const gateway = await gatewayForFile();
const { database } = gateway;
gateway.turnTo('2026-04-29');
const noon = instant('2026-04-29T12:00:00+08:00');
const registrar = as('registrar');
const committee = as('proposal_committee');
const { type: _type, on: _on, ...may } = amended('2026-04-28');
const recordMay = { type: 'RecordHolidayNotice', ...may } as const;

/** Its reply is due on 20 May whatever May has off; it is the warnings that move. */
const warned: readonly ProposalEvent[] = [
  ...toFiling,
  { ...assigned, on: day('2026-02-20'), replyBy: { by: day('2026-05-20'), version: 1 } },
  { ...acceptedByUnit, on: day('2026-02-21') },
  { ...contacted, on: day('2026-02-22') },
];

const cases = { p1: toContact, p2: warned, p3: stories.closed, p4: [drafted] };

const factsOf = (countyId: string) =>
  database.prisma.event.count({ where: { countyId, type: 'DeadlinesRecounted' } });

interface Told {
  readonly proposal: {
    readonly nextStep: { readonly due: string; readonly light: string };
    readonly deadlines: readonly { readonly kind: string }[];
  };
}

const told = async (countyId: string, caseId: string) => {
  const { data, errors } = await gateway.ask<{ readonly node: Told['proposal'] }>(
    { countyId, actor: committee },
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      nextStep { due light }
      deadlines { kind due recorded calendar recounted { on from year notice } }
    } } }`,
    { id: globalId(countyId, caseId) },
  );
  expect(errors).toBeUndefined();
  return data.node;
};

const lit = async (countyId: string, light: string) => {
  const { data } = await gateway.ask<{
    readonly county: {
      readonly proposals: {
        readonly edges: readonly { readonly node: { readonly key: string } }[];
      };
    };
  }>(
    { countyId, actor: committee },
    `query ($light: [Light!]) { county { proposals(filter: { light: $light }) {
      edges { node { key } } } } }`,
    { light: [light] },
  );
  return data.county.proposals.edges.map(({ node }) => node.key);
};

describe('登记放假通知之后', () => {
  it('the days of open cases move, their certificates name the notice, and lists follow', async () => {
    const countyId = await newCounty(database, cases);
    expect(await told(countyId, 'p1')).toMatchObject({ nextStep: { due: '2026-05-06' } });
    expect(await gateway.order(countyId, registrar, countyId, recordMay)).toMatchObject({
      ok: true,
    });
    const p1 = await told(countyId, 'p1');
    expect(p1.nextStep.due).toBe('2026-05-11');
    expect(p1.deadlines.find(({ kind }) => kind === 'proposal.reply')).toEqual({
      ...{ kind: 'proposal.reply', due: '2026-05-11', recorded: '2026-05-11' },
      calendar: `state-council-2026+${countyId}-1`,
      recounted: {
        ...{ on: '2026-04-29', from: '2026-05-06', year: 2026 },
        notice: '国务院办公厅关于2026年部分节假日安排的通知',
      },
    });
    for (const caseId of ['p1', 'p2']) {
      const { light } = (await told(countyId, caseId)).nextStep;
      expect(await lit(countyId, light)).toContain(caseId);
    }
    expect(await factsOf(countyId)).toBe(1);
    expect((await verifyCounty(database, countyId)).defects).toEqual([]);
  });

  it('happens once, however often it is sent', async () => {
    const countyId = await newCounty(database, cases);
    const send = () =>
      gateway.order(countyId, registrar, countyId, recordMay, { commandId: 'notice-of-may' });
    expect(await send()).toMatchObject({ repeated: false });
    expect(await send()).toMatchObject({ repeated: true });
    expect(await factsOf(countyId)).toBe(1);
  });

  it('goes on where it was interrupted, and changes nothing a second time', async () => {
    const many = Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`p${n}`, toContact]));
    const countyId = await newCounty(database, many);
    const command = recordMay;
    const order = { countyId, subject: 'county', caseId: countyId, actor: registrar } as const;
    await carryOutOrder(database, { ...order, command, at: noon, commandId: 'k' });
    let pages = 0;
    const once = () => pages++ === 0;
    const first = await recountCounty(database, countyId, noon, once);
    expect(first).toEqual({ cases: 20, moved: 20 });
    expect(await recountCounty(database, countyId, noon)).toEqual({ cases: 45, moved: 25 });
    expect(await recountCounty(database, countyId, noon)).toEqual({ cases: 45, moved: 0 });
    expect((await verifyCounty(database, countyId)).defects).toEqual([]);
  });

  it('is nothing in a county that recorded none', async () =>
    expect(await recountCounty(database, await newCounty(database, cases), noon)).toEqual({
      cases: 0,
      moved: 0,
    }));

  it('is told by the county, with its source', async () => {
    const countyId = await newCounty(database);
    const next = { ...notice, source: { ...notice.source, issuedOn: day('2026-04-28') } };
    await gateway.order(countyId, registrar, countyId, { type: 'RecordHolidayNotice', ...next });
    const { data } = await gateway.ask(
      undefined,
      `query ($id: ID) { county(id: $id) { calendar holidayNotices {
        year on off { name from to } work source { title number issuedOn } } } }`,
      { id: countyId },
    );
    expect(data).toEqual({
      county: {
        calendar: `state-council-2026+${countyId}-1`,
        holidayNotices: [{ ...next, on: '2026-04-29' }],
      },
    });
  });
});
