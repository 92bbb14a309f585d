import { randomUUID } from 'node:crypto';
import {
  caseHasNotMovedOn,
  huailaiDemoProfile,
  instant,
  keyIsUsedOnce,
  type ProposalCommand,
  proposalRules as rules,
} from '@xieshang/core';
import { carryOutOrder, type Database, type Order, verifyCounty } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import {
  content,
  drafted,
  filed,
  jointToDelivery,
  ratedByFirst,
  submitted,
  toFiling,
} from '../support/facts.ts';
import { factsIn, gatewayForFile, globalId, newCounty, type Ordered } from '../support/gateway.ts';
import { noSuchStep } from '../support/refusals.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const { database } = gateway;
gateway.turnTo('2026-01-21');

const committee = as('proposal_committee');
const file: ProposalCommand = { type: 'FileProposal' };
const decline: ProposalCommand = {
  type: 'DeclineFiling',
  ground: 'vague_no_suggestion',
  explanation: '没有具体建议。',
};
const waiting = [drafted, submitted] as const;
const unitInCharge = as('handling_unit', 'health-bureau');

/** The version of a proposal for somebody. */
const versionOf = async (
  countyId: string,
  actor: ReturnType<typeof as>,
  key: string,
): Promise<number> => {
  const { data } = await gateway.ask<{ county: { proposal: { version: number } } }>(
    { countyId, actor },
    'query ($key: ID) { county { proposal(key: $key) { version } } }',
    { key },
  );
  return data.county.proposal.version;
};

/** Everything a county has in the database. */
const everythingOf = async ({ prisma }: Database, countyId: string): Promise<string> => {
  const where = { where: { countyId } };
  const all = [
    await prisma.county.findMany({ where: { id: countyId } }),
    await prisma.event.findMany({ ...where, orderBy: { position: 'asc' } }),
    await prisma.command.findMany({ ...where, orderBy: { id: 'asc' } }),
    await prisma.series.findMany({ ...where, orderBy: { key: 'asc' } }),
    await prisma.proposal.findMany({ ...where, orderBy: { id: 'asc' } }),
    await prisma.proposer.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await prisma.assignment.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await prisma.reply.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await prisma.member.findMany({ ...where, orderBy: { id: 'asc' } }),
  ];
  return JSON.stringify(all);
};

const won = (outcomes: readonly Ordered[]) => outcomes.filter(({ ok }) => ok);
const lost = (outcomes: readonly Ordered[]) => outcomes.filter(({ ok }) => !ok);

describe('two who want the same step', () => {
  it('take it once: the second is told where the case now stands', async () => {
    const countyId = await newCounty(database, { p1: waiting });
    const outcomes = await Promise.all(
      [file, decline].map((command) => gateway.order(countyId, committee, 'p1', command)),
    );
    expect(won(outcomes)).toEqual([{ ok: true, version: 3, repeated: false }]);
    expect(lost(outcomes)).toEqual([{ ok: false, rules: [noSuchStep.id] }]);
  });

  it('are told that the case has moved on when they said which version they had seen', async () => {
    const countyId = await newCounty(database, { p1: waiting });
    const seen = { expectedVersion: 2 };
    const outcomes = await Promise.all(
      [file, decline].map((command) => gateway.order(countyId, committee, 'p1', command, seen)),
    );
    expect(won(outcomes)).toEqual([{ ok: true, version: 3, repeated: false }]);
    expect(lost(outcomes)).toEqual([{ ok: false, rules: [caseHasNotMovedOn.id] }]);
  });

  it('are compared with what they were shown: a hidden fact between does not refuse them', async () => {
    const [quiet, rated] = [
      await newCounty(database, { p1: jointToDelivery }),
      await newCounty(database, { p1: [...jointToDelivery, ratedByFirst] }),
    ];
    gateway.turnTo('2026-05-10');
    const consult: ProposalCommand = { type: 'RequestHandlingConsultation', topic: '办理方案。' };
    const seen = await versionOf(quiet, unitInCharge, 'p1');
    const named = { expectedVersion: seen };
    for (const countyId of [quiet, rated])
      expect(await gateway.order(countyId, unitInCharge, 'p1', consult, named)).toEqual({
        ok: true,
        version: seen + 1,
        repeated: false,
      });
    // What they did themselves they were shown, so the same version does not pass again.
    for (const countyId of [quiet, rated])
      expect(await gateway.order(countyId, unitInCharge, 'p1', consult, named)).toEqual({
        ok: false,
        rules: [caseHasNotMovedOn.id],
      });
    gateway.turnTo('2026-01-21');
  });

  it('are refused when a seal opened since they looked, though nothing was done', async () => {
    const countyId = await newCounty(database, { p1: [...jointToDelivery, ratedByFirst] });
    const consult: ProposalCommand = { type: 'RequestHandlingConsultation', topic: '办理方案。' };
    gateway.turnTo('2026-05-15T23:59:59+08:00');
    const sealed = await versionOf(countyId, unitInCharge, 'p1');
    gateway.turnTo('2026-05-16T00:00:00+08:00');
    const opened = await versionOf(countyId, unitInCharge, 'p1');
    expect(opened).toBe(sealed + 1);
    const ask = (expectedVersion: number) =>
      gateway.order(countyId, unitInCharge, 'p1', consult, { expectedVersion });
    expect(await ask(sealed)).toEqual({ ok: false, rules: [caseHasNotMovedOn.id] });
    expect(await ask(opened)).toMatchObject({ ok: true, version: opened + 1 });
    gateway.turnTo('2026-01-21');
  });

  it('are told of a version that counts every command of one request', async () => {
    const countyId = await newCounty(database, { p1: jointToDelivery });
    gateway.turnTo('2026-05-10');
    const first = as('member', 'm1');
    const before = await versionOf(countyId, first, 'p1');
    const { data } = await gateway.ask(
      { countyId, actor: first },
      `mutation ($id: ID!) {
        one: requestHandlingConsultation(input: { id: $id, topic: "甲" }) { ...Told }
        other: rateReply(input: {
          id: $id, reply: "R1", attitude: SATISFIED, result: SATISFIED
        }) { ...Told }
      }
      fragment Told on ProposalMoved { version proposal { version history { version } } }`,
      { id: globalId(countyId, 'p1') },
    );
    const told = (version: number) => ({
      version,
      proposal: {
        version,
        history: Array.from({ length: version }, (_, place) => ({ version: place + 1 })),
      },
    });
    expect(data).toEqual({ one: told(before + 1), other: told(before + 2) });
    gateway.turnTo('2026-01-21');
  });

  it('do not learn of a version of a case they may not read', async () => {
    const countyId = await newCounty(database, { p1: [drafted] });
    const submit: ProposalCommand = { type: 'SubmitProposal' };
    const stranger = as('member', 'm3');
    for (const caseId of ['p1', 'nowhere'])
      expect(
        await gateway.order(countyId, stranger, caseId, submit, { expectedVersion: 7 }),
      ).toEqual({ ok: false, rules: [rules.mayReadTheCase.id] });
  });

  it('number ten proposals filed at once from 1 to 10, no number twice and none left out', async () => {
    const keys = Array.from({ length: 10 }, (_, n) => `p${n + 1}`);
    const countyId = await newCounty(
      database,
      Object.fromEntries(keys.map((key) => [key, waiting])),
    );
    const outcomes = await Promise.all(
      keys.map((key) => gateway.order(countyId, committee, key, file)),
    );
    expect(won(outcomes)).toHaveLength(10);
    const rows = await database.prisma.proposal.findMany({ where: { countyId } });
    expect(rows.map(({ number }) => number ?? 0).sort((one, other) => one - other)).toEqual(
      keys.map((_, at) => at + 1),
    );
    const { defects } = await verifyCounty(database, countyId);
    expect(defects).toEqual([]);
  });
});

describe('the key of a command', () => {
  it('makes the same command happen once, however often it is sent', async () => {
    const countyId = await newCounty(database, { p1: waiting });
    const before = await factsIn(database, countyId);
    const key = { commandId: randomUUID() };
    const first = await gateway.order(countyId, committee, 'p1', file, key);
    const after = await everythingOf(database, countyId);
    gateway.turnTo('2026-01-22');
    const second = await gateway.order(countyId, committee, 'p1', file, key);
    gateway.turnTo('2026-01-21');
    expect([first, second]).toEqual([
      { ok: true, version: 3, repeated: false },
      { ok: true, version: 3, repeated: true },
    ]);
    expect(await factsIn(database, countyId)).toBe(before + 1);
    expect(await everythingOf(database, countyId)).toBe(after);
  });

  it('makes it happen once when both are sent at the same moment', async () => {
    const countyId = await newCounty(database, { p1: waiting });
    const key = { commandId: randomUUID() };
    const outcomes = await Promise.all(
      [1, 2].map(() => gateway.order(countyId, committee, 'p1', file, key)),
    );
    expect(outcomes).toEqual(
      expect.arrayContaining([
        { ok: true, version: 3, repeated: false },
        { ok: true, version: 3, repeated: true },
      ]),
    );
  });

  it('gives a draft without a key of its own the same case both times', async () => {
    const countyId = await newCounty(database);
    const caller = { countyId, actor: as('member', 'm1') };
    const { title, matters, situation, analysis, suggestions, contact } = content;
    const input = {
      source: 'INDIVIDUAL_MEMBER',
      content: {
        ...{ title, matters, situation, analysis, suggestions, contact },
        category: 'SOCIAL',
        publication: { consent: true },
      },
      commandId: randomUUID(),
    };
    const draft = () =>
      gateway.ask(
        caller,
        `mutation ($input: DraftProposalInput!) { draftProposal(input: $input) {
          ... on ProposalMoved { repeated proposal { key } } } }`,
        { input },
      );
    const [first, second] = [await draft(), await draft()];
    const { proposal } = first.data['draftProposal'] as { readonly proposal: unknown };
    expect(first.data['draftProposal']).toEqual({ repeated: false, proposal });
    expect(second.data['draftProposal']).toEqual({ repeated: true, proposal });
    expect(await database.prisma.proposal.count({ where: { countyId } })).toBe(1);
  });

  it.each([
    ['another command', committee, 'p1', decline],
    ['another case', committee, 'p2', file],
  ] as const)('stands for one command: %s is refused', async (_what, actor, caseId, command) => {
    const countyId = await newCounty(database, { p1: waiting, p2: waiting });
    const key = { commandId: randomUUID() };
    await gateway.order(countyId, committee, 'p1', file, key);
    const before = await everythingOf(database, countyId);
    expect(await gateway.order(countyId, actor, caseId, command, key)).toEqual({
      ok: false,
      rules: [keyIsUsedOnce.id],
    });
    expect(await everythingOf(database, countyId)).toBe(before);
  });

  it('belongs to who sent it: the same key of another person is another', async () => {
    const countyId = await newCounty(database, { p1: waiting, p2: waiting });
    const key = { commandId: randomUUID() };
    const filedOnce = { ok: true, version: 3, repeated: false };
    expect(await gateway.order(countyId, committee, 'p1', file, key)).toEqual(filedOnce);
    const stranger = as('member', 'm3');
    expect(await gateway.order(countyId, stranger, 'p1', file, key)).toEqual(
      await gateway.order(countyId, stranger, 'p1', file),
    );
    const colleague = { ...committee, id: 'colleague' };
    expect(await gateway.order(countyId, colleague, 'p2', file, key)).toEqual(filedOnce);
    expect(await gateway.order(countyId, committee, 'p1', file, key)).toEqual({
      ...filedOnce,
      repeated: true,
    });
  });

  it('is free again after a refusal, and is the same in another county', async () => {
    const [one, other] = [
      await newCounty(database, { p1: waiting }),
      await newCounty(database, { p1: waiting }),
    ];
    const key = { commandId: randomUUID() };
    const refused = await gateway.order(one, committee, 'p1', { type: 'CloseProposal' }, key);
    expect(refused).toEqual({ ok: false, rules: [noSuchStep.id] });
    for (const countyId of [one, other])
      expect(await gateway.order(countyId, committee, 'p1', file, key)).toEqual({
        ok: true,
        version: 3,
        repeated: false,
      });
  });
});

describe('a refusal', () => {
  it('writes nothing: no fact, no row, no number, no key', async () => {
    const countyId = await newCounty(database, { p1: waiting, p2: [drafted, submitted, filed] });
    const before = await everythingOf(database, countyId);
    const refused = await Promise.all([
      gateway.order(countyId, as('member', 'm1'), 'p1', file),
      gateway.order(countyId, committee, 'p2', file, { commandId: randomUUID() }),
      gateway.order(countyId, committee, 'p1', file, { expectedVersion: 1 }),
      gateway.order(countyId, as('member', 'm3'), 'p1', { type: 'SubmitProposal' }),
    ]);
    expect(won(refused)).toEqual([]);
    expect(await everythingOf(database, countyId)).toBe(before);
  });
});

describe('founding a county', () => {
  const found = (countyId: string, role: 'registrar' | 'proposal_committee'): Order => ({
    countyId,
    subject: 'county',
    caseId: countyId,
    actor: as(role),
    at: instant('2026-01-21T09:00:00+08:00'),
    command: {
      type: 'FoundCounty',
      name: '规则县',
      invented: '人物均为虚构。',
      profile: huailaiDemoProfile,
    },
    commandId: randomUUID(),
  });

  it('leaves nothing behind when it is refused', async () => {
    const countyId = `c-${randomUUID()}`;
    const outcome = await carryOutOrder(database, found(countyId, 'proposal_committee'));
    expect(outcome).toMatchObject({ ok: false });
    expect(await database.prisma.county.count({ where: { id: countyId } })).toBe(0);
  });

  it('happens once, though two do it at the same moment', async () => {
    const countyId = `c-${randomUUID()}`;
    const outcomes = await Promise.all([
      carryOutOrder(database, found(countyId, 'registrar')),
      carryOutOrder(database, found(countyId, 'registrar')),
    ]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await verifyCounty(database, countyId)).toMatchObject({ facts: 1, defects: [] });
  });
});

describe('a transaction that lost to another', () => {
  const orderFor = (countyId: string): Order => ({
    countyId,
    subject: 'proposal',
    caseId: 'p1',
    actor: committee,
    at: instant('2026-01-21T12:00:00+08:00'),
    command: file,
    commandId: randomUUID(),
  });

  /** The database, whose first transactions fail with a code. */
  const losing = (times: number, code: string) => {
    let tried = 0;
    const $transaction = (...args: readonly unknown[]) => {
      tried += 1;
      if (tried <= times) return Promise.reject(Object.assign(new Error('lost'), { code }));
      return (database.prisma.$transaction as (...all: readonly unknown[]) => unknown)(...args);
    };
    const prisma = { $transaction } as unknown as Database['prisma'];
    return { database: { ...database, prisma }, tried: () => tried };
  };

  it.each(['P2034', '40001', '40P01'])('is tried again after %s and happens once', async (code) => {
    const countyId = await newCounty(database, { p1: waiting });
    const before = await factsIn(database, countyId);
    const { database: flaky, tried } = losing(4, code);
    expect(await carryOutOrder(flaky, orderFor(countyId))).toMatchObject({
      ok: true,
      stored: { version: 3 },
    });
    expect([tried(), await factsIn(database, countyId)]).toEqual([5, before + 1]);
  });

  it('is given up after five tries, and then nothing has happened', async () => {
    const countyId = await newCounty(database, { p1: waiting });
    const before = await everythingOf(database, countyId);
    const { database: flaky, tried } = losing(99, 'P2034');
    await expect(carryOutOrder(flaky, orderFor(countyId))).rejects.toMatchObject({ code: 'P2034' });
    expect(tried()).toBe(5);
    expect(await everythingOf(database, countyId)).toBe(before);
  });

  it('is not tried again when it failed for any other reason', async () => {
    const countyId = await newCounty(database, { p1: toFiling });
    const { database: flaky, tried } = losing(1, 'P2002');
    await expect(carryOutOrder(flaky, orderFor(countyId))).rejects.toMatchObject({ code: 'P2002' });
    expect(tried()).toBe(1);
  });
});
