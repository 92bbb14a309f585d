import {
  caseHasNotMovedOn,
  day,
  dayOf,
  emptyLedger,
  type Ledger,
  play,
  plusDays,
  record,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { eventFrom, rebuildCounty, verifyCounty } from '@xieshang/graphql';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { flagged, testCounty } from '../support/county.ts';
import {
  before,
  gatewayForFile,
  inputFor,
  lowerFirst,
  mutationOf,
  newCounty,
  retold,
} from '../support/gateway.ts';
import { awardNominated, awardShortlisted, toLeader } from '../support/key-facts.ts';
import { lookAt, numberedFor, shownTo } from '../support/numbering.ts';
import { toPromise } from '../support/promise-facts.ts';
import { askedBy, type Throw, throwOf, walkers } from '../support/random-orders.ts';
import { as } from '../support/scenario.ts';

/** On a server thousands of commands are sent, embedded enough to see that the same holds. */
const COUNTIES = inject('playedOn') === 'postgres' ? 80 : 3;
const COMMANDS = inject('playedOn') === 'postgres' ? 250 : 100;

const gateway = await gatewayForFile();
const { prisma } = gateway.database;
const clerk = as('registrar');
const cases: readonly [string, ...string[]] = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const begun = { p1: [...toLeader, awardNominated, awardShortlisted], p2: toPromise };
const profile = flagged('clockMayStop', true);

/** One county as the core sees it, while the gateway works on the same one. */
interface Walk {
  readonly countyId: string;
  readonly dice: readonly Throw[];
  readonly asked: string[];
  ledger: Ledger;
  /** The version somebody saw of a case, and how many facts it had then. */
  readonly seen: Map<string, { readonly version: number; readonly facts: number }>;
}

const founded = (countyId: string): Ledger => {
  const facts = [
    ...[...testCounty(countyId), profile].map((event) => ({ caseId: countyId, event })),
    ...Object.entries(begun).flatMap(([caseId, events], at) =>
      retold(events, caseId, at + 1).map((event) => ({ caseId, event })),
    ),
  ];
  return facts.reduce<Ledger>(
    (ledger, { caseId, event }) =>
      record(ledger, {
        subject: caseId === countyId ? 'county' : 'proposal',
        caseId,
        event,
        actor: clerk,
        at: before,
      }),
    emptyLedger,
  );
};

const newWalk = async (seed: number): Promise<Walk> => {
  const countyId = await newCounty(gateway.database, begun, [profile]);
  const dice = fc.sample(fc.noBias(throwOf(1)), { seed, numRuns: COMMANDS });
  return { countyId, dice, asked: [], ledger: founded(countyId), seen: new Map() };
};

interface Refusal {
  readonly rule: string;
  readonly cites: readonly { readonly article: string; readonly verification: string }[];
}

interface Outcome {
  readonly version?: number;
  readonly violations?: readonly Refusal[];
}

let accepted = 0;
let refused = 0;

/** The next command of a walk: gateway and core decide it alike. */
const send = async (walk: Walk, round: number, clock: number): Promise<void> => {
  const dice = walk.dice[round];
  if (!dice) throw new Error('the walk is over');
  const asked = askedBy(walk.ledger, dice, clock, walk.asked.slice(-20), cases);
  const { caseId, actor, command } = asked;
  walk.asked.push(command.type);
  const { ledger, decision } = play(walk.ledger, asked);
  const look = lookAt(walk, asked, decision, dice.n);
  walk.ledger = look.moved ? walk.ledger : ledger;
  const input = { ...inputFor(walk.countyId, caseId, command), ...look.named };
  const caller = { countyId: walk.countyId, actor };
  const answer = await gateway.ask<Record<string, Outcome>>(caller, mutationOf(command.type), {
    input,
  });
  expect(answer.errors).toBeUndefined();
  const { version, violations } = answer.data[lowerFirst(command.type)] ?? {};
  if (look.moved) {
    refused += 1;
    expect(violations?.map(({ rule }) => rule)).toEqual([caseHasNotMovedOn.id]);
    return;
  }
  if (decision.ok) {
    accepted += 1;
    expect(violations).toBeUndefined();
    expect(version).toBe(shownTo(ledger, 'proposal', caseId, actor, dayOf(asked.at)));
    return;
  }
  refused += 1;
  const rules = violations?.map(({ rule }) => rule) ?? [];
  expect(rules).toEqual(decision.violations.map(({ rule }) => rule));
  for (const { cites } of violations ?? []) expect(cites).not.toEqual([]);
  if (workflow.access && rules.includes(workflow.access.id)) expect(rules).toHaveLength(1);
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The store holds what the ledger holds: log, states and numbers. */
const sameAsStore = async ({ countyId, ledger }: Walk): Promise<void> => {
  expect((await verifyCounty(gateway.database, countyId)).defects).toEqual([]);
  expect(await rebuildCounty(gateway.database, countyId)).toMatchObject({ rewritten: [] });
  const where = { countyId };
  const log = await prisma.event.findMany({ where, orderBy: { position: 'asc' } });
  expect(
    log.map((row) => ({ caseId: row.caseId, version: row.version, event: eventFrom(row) })),
  ).toEqual(plain(ledger.facts.map(({ caseId, version, event }) => ({ caseId, version, event }))));
  const rows = await prisma.proposal.findMany({ where });
  const stored = rows.map(({ id, state, content }) => [id, { ...(state as object), content }]);
  expect(Object.fromEntries(stored)).toEqual(plain(ledger.cases.proposal));
  const series = await prisma.series.findMany({ where });
  expect(Object.fromEntries(series.map(({ key, last }) => [key, last]))).toEqual(ledger.numbers);
};

describe('任意次序的网上办理', () => {
  it('decides over HTTP as the core does, in several counties at once, and stores the same', async () => {
    const seeds = Array.from({ length: COUNTIES }, (_, at) => 20260120 + at);
    const walks = await Promise.all(seeds.map(newWalk));
    const started = performance.now();
    for (let round = 0; round < COMMANDS; round += 1) {
      // All counties live on the same day: the gateway has one clock.
      const clock = Math.floor(round / 3);
      gateway.turnTo(startOf(plusDays(day('2026-01-05'), clock)));
      await Promise.all(walks.map((walk) => send(walk, round, clock)));
    }
    const seconds = (performance.now() - started) / 1_000;
    for (const walk of walks) await sameAsStore(walk);
    for (const { countyId, ledger } of walks)
      await numberedFor(gateway, countyId, ledger, ['proposal'], walkers);
    console.info(
      `${accepted + refused} commands over HTTP, ${accepted} accepted, in ${seconds.toFixed(1)} s`,
    );
    expect(accepted + refused).toBe(COUNTIES * COMMANDS);
    expect(accepted).toBeGreaterThan((COUNTIES * COMMANDS) / 4);
    expect(refused).toBeGreaterThan((COUNTIES * COMMANDS) / 20);
  }, 600_000);
});
