import {
  type CaseField,
  type CaseSubject,
  caseHasNotMovedOn,
  day,
  type Envelope,
  type Events,
  emptyLedger,
  type Ledger,
  opens,
  play,
  record,
  registerOfDay,
  type ScopeFacts,
  type Subject,
  showings,
  startOf,
  subjects,
} from '@xieshang/core';
import { eventFrom, rebuildCounty, recordFacts, verifyCounty } from '@xieshang/graphql';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { body, expert, member, platform, testCounty, unit } from '../support/county.ts';
import { everybody } from '../support/everybody.ts';
import {
  before,
  gatewayForFile,
  inputFor,
  lowerFirst,
  mutationOf,
  newCounty,
  nodeOf,
  recorded,
} from '../support/gateway.ts';
import { pointsSetUp } from '../support/monitoring-facts.ts';
import { lookAt, numberedFor, passedUnseen, shownTo } from '../support/numbering.ts';
import { as } from '../support/scenario.ts';
import {
  dayOfRound,
  nextAsked,
  type SubjectThrow,
  subjectThrow,
  walkedSubjects,
} from '../support/subject-walks.ts';

/** On a server thousands of commands are sent, embedded enough to see that the same holds. */
const COUNTIES = inject('playedOn') === 'postgres' ? 40 : 2;
const COMMANDS = inject('playedOn') === 'postgres' ? 500 : 150;

const gateway = await gatewayForFile();
const { prisma } = gateway.database;

/** Experts, a platform, monitoring points and a liaison table, beside what every county of the specs has. */
const further: readonly Events['county'][] = [
  {
    type: 'ExpertsRegistered',
    experts: [{ id: expert('x1'), name: '虚构专家', field: '葡萄栽培' }],
  },
  {
    type: 'PlatformsRegistered',
    platforms: [
      {
        id: platform('shacheng-room'),
        name: '沙城镇协商议事室',
        kind: 'council_room',
        place: '某社区',
        township: unit('shacheng'),
        convener: member(1),
        members: [member(2)],
      },
    ],
  },
  ...pointsSetUp,
  {
    type: 'LiaisonSet',
    liaison: [
      {
        committee: body('economy-committee'),
        units: [unit('roads-bureau'), unit('health-bureau')],
      },
    ],
  },
];

interface Walk {
  readonly countyId: string;
  readonly dice: readonly SubjectThrow[];
  readonly asked: string[];
  ledger: Ledger;
  /** The version somebody saw of a case, and how many facts it had then. */
  readonly seen: Map<string, { readonly version: number; readonly facts: number }>;
}

const founded = (countyId: string): Ledger =>
  [...testCounty(countyId), ...further].reduce<Ledger>(
    (ledger, event) =>
      record(ledger, {
        subject: 'county',
        caseId: countyId,
        event,
        actor: as('registrar'),
        at: before,
      }),
    emptyLedger,
  );

const newWalk = async (seed: number): Promise<Walk> => {
  const countyId = await newCounty(gateway.database, {}, further);
  const dice = fc.sample(fc.noBias(subjectThrow), { seed, numRuns: COMMANDS });
  return { countyId, dice, asked: [], ledger: founded(countyId), seen: new Map() };
};

interface Outcome {
  readonly version?: number;
  readonly violations?: readonly {
    readonly rule: string;
    readonly cites: readonly { readonly verification: string }[];
  }[];
}

let accepted = 0;
let refused = 0;
const moved = new Set<string>();

/** The next command of a walk: gateway and core decide it alike. */
const send = async (walk: Walk, round: number): Promise<void> => {
  const dice = walk.dice[round];
  if (!dice) throw new Error('the walk is over');
  const asked = nextAsked(walk.ledger, dice, dayOfRound(round), walk.asked.slice(-30));
  const { subject, caseId, actor, command } = asked;
  walk.asked.push(`${caseId} ${command.type}`);
  const { type, ...fields } = command;
  const read = (subjects[subject] as Subject).commands[type]?.input.safeParse(fields);
  if (!read?.success) return;
  // What is not said has its default, as it has once a gateway has read it.
  const said = { ...asked, command: { type, ...read.data } } as unknown as Envelope;
  const { ledger, decision } = play(walk.ledger, said);
  const look = lookAt(walk, said, decision, dice.n);
  walk.ledger = look.moved ? walk.ledger : ledger;
  const caller = actor.role === 'public' ? undefined : { countyId: walk.countyId, actor };
  const input = { ...inputFor(walk.countyId, caseId, command), ...look.named };
  const answer = await gateway.ask<Record<string, Outcome> | null>(
    caller,
    mutationOf(command.type),
    { input },
  );
  if (!caller) {
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(decision.ok).toBe(false);
    return;
  }
  expect(answer.errors).toBeUndefined();
  const { version, violations } = answer.data?.[lowerFirst(command.type)] ?? {};
  if (look.moved) {
    expect(violations?.map(({ rule }) => rule)).toEqual([caseHasNotMovedOn.id]);
    return;
  }
  if (decision.ok) {
    accepted += 1;
    moved.add(command.type);
    expect(violations).toBeUndefined();
    expect(version).toBe(shownTo(ledger, subject, caseId, actor, dayOfRound(round)));
    return;
  }
  refused += 1;
  expect(violations?.map(({ rule }) => rule)).toEqual(decision.violations.map(({ rule }) => rule));
  for (const { cites } of violations ?? []) expect(cites).not.toEqual([]);
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The store holds what the ledger holds: log and states. */
const sameAsStore = async ({ countyId, ledger }: Walk): Promise<void> => {
  expect((await verifyCounty(gateway.database, countyId)).defects).toEqual([]);
  expect(await rebuildCounty(gateway.database, countyId)).toMatchObject({ rewritten: [] });
  const where = { countyId };
  const log = await prisma.event.findMany({ where, orderBy: { position: 'asc' } });
  expect(log.map((row) => ({ caseId: row.caseId, event: eventFrom(row) }))).toEqual(
    plain(ledger.facts.map(({ caseId, event }) => ({ caseId, event }))),
  );
  const rows = await prisma.caseFile.findMany({ where });
  for (const subject of walkedSubjects) {
    const own = rows.filter((row) => row.subject === subject).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(own)).toEqual(plain(ledger.cases[subject as CaseSubject]));
  }
};

interface Listed {
  readonly county: {
    readonly cases: { readonly edges: readonly { readonly node: { readonly key: string } }[] };
  };
}

/** Lists hold, for everybody, exactly the cases that core opens to them. */
const sameAsOpened = async ({ countyId, ledger }: Walk): Promise<void> => {
  const { register } = ledger;
  if (register.stage === 'none') throw new Error('no county');
  for (const subject of walkedSubjects) {
    const { readable } = showings[subject];
    const factsOf = showings[subject].scopeFacts as (state: unknown) => ScopeFacts<CaseField>;
    const cases = Object.entries(ledger.cases[subject]).filter(([, one]) => one.stage !== 'none');
    for (const actor of everybody.filter(({ role }) => role !== 'public')) {
      const open = cases.filter(([, one]) =>
        opens(readable(actor, registerOfDay(register, dayOfRound(COMMANDS))), factsOf(one)),
      );
      const field = `${lowerFirst(nodeOf(subject))}s`;
      const { data } = await gateway.ask<Listed>(
        { countyId, actor },
        `{ county { cases: ${field}(first: 50) { edges { node { key } } } } }`,
      );
      const keys = data.county.cases.edges.map(({ node: { key } }) => key);
      expect(keys.toSorted()).toEqual(open.map(([key]) => key).toSorted());
    }
  }
};

/** The roads bureau takes over the duties of the health bureau: nothing but the register changes. */
const reformed = async (walk: Walk): Promise<void> => {
  const { countyId } = walk;
  const event: Events['county'] = {
    type: 'UnitSucceeded',
    unit: unit('health-bureau'),
    successor: unit('roads-bureau'),
    on: dayOfRound(COMMANDS),
  };
  const facts = recorded('county', countyId, [event]);
  await recordFacts(gateway.database, countyId, facts);
  walk.ledger = facts.reduce(record, walk.ledger);
};

describe('任意次序的协商、监督和督办', () => {
  it('decides over HTTP as the core does, and stores the same', async () => {
    const seeds = Array.from({ length: COUNTIES }, (_, place) => 20260105 + place);
    const walks = await Promise.all(seeds.map(newWalk));
    expect(dayOfRound(0)).toBe(day('2026-01-05'));
    for (let round = 0; round < COMMANDS; round += 1) {
      gateway.turnTo(startOf(dayOfRound(round)));
      await Promise.all(walks.map((walk) => send(walk, round)));
    }
    gateway.turnTo(startOf(dayOfRound(COMMANDS)));
    for (const walk of walks) await sameAsStore(walk);
    for (const walk of walks.slice(0, 2)) await sameAsOpened(walk);
    for (const { countyId, ledger } of walks.slice(0, 2))
      await numberedFor(gateway, countyId, ledger, walkedSubjects, everybody);
    expect(passedUnseen()).toBeGreaterThan(0);
    for (const walk of walks.slice(0, 1)) {
      await reformed(walk);
      await sameAsOpened(walk);
    }
    console.info(
      `${accepted + refused} commands over HTTP, ${accepted} accepted, of ${moved.size} kinds`,
    );
    expect(accepted).toBeGreaterThan((COUNTIES * COMMANDS) / 20);
    expect(refused).toBeGreaterThan((COUNTIES * COMMANDS) / 20);
  }, 600_000);
});
