import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  type Ledger,
  type Proposal,
  type ProposalCommand,
  play,
  plusDays,
  proposal,
  record,
  startOf,
  proposal as subject,
} from '@xieshang/core';
import {
  type Anchor,
  anchorFrom,
  anchorOf,
  carryOutOrder,
  type Database,
  eventFrom,
  lineOf,
  migrate,
  rebuildCounty,
  recordFacts,
  verifyCounty,
} from '@xieshang/graphql';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { newDatabase } from '../support/drivers/databases.ts';
import { drafted, jointToDelivery, ratedByFirst, toReply } from '../support/facts.ts';
import { before, newCounty, recorded, retold } from '../support/gateway.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';

const database = await newDatabase();
afterAll(() => database.close());
const { prisma } = database;

/** A county with three cases: a draft, one whose reply waits, one with a rating. */
const soundCounty = () =>
  newCounty(database, { p1: toReply, p2: [drafted], p3: [...jointToDelivery, ratedByFirst] });

/** Changes the log behind the back of the database, which refuses it otherwise. */
const behindTheLock = async (...statements: readonly string[]): Promise<void> => {
  await prisma.$executeRawUnsafe('ALTER TABLE event DISABLE TRIGGER ALL');
  try {
    for (const sql of statements) await prisma.$executeRawUnsafe(sql);
  } finally {
    await prisma.$executeRawUnsafe('ALTER TABLE event ENABLE TRIGGER ALL');
  }
};

const defectsOf = async (countyId: string): Promise<readonly string[]> =>
  (await verifyCounty(database, countyId)).defects;

const namesFact = (position: number) => expect.stringMatching(new RegExp(`^fact ${position}:`));
const namesCase = (name: string) => expect.stringMatching(new RegExp(`^${name}:`));

describe('a sound county', () => {
  it('verifies, and a rebuild changes nothing', async () => {
    const countyId = await soundCounty();
    expect(await verifyCounty(database, countyId)).toEqual({
      countyId,
      facts: 6 + 7 + 1 + 11,
      cases: 4,
      defects: [],
      remarks: [],
    });
    const rows = await rowsOf(database, countyId);
    expect(await rebuildCounty(database, countyId)).toMatchObject({ rewritten: [] });
    expect(await rowsOf(database, countyId)).toBe(rows);
  });
});

describe('a county that people work in', () => {
  it('is proved as it stands at one moment', async () => {
    const countyId = await soundCounty();
    const more = (at: number) =>
      recordFacts(
        database,
        countyId,
        recorded('proposal', `q${at}`, retold([drafted], `q${at}`, at)),
      );
    const found = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const [finding] = await Promise.all([verifyCounty(database, countyId), more(at)]);
        return finding.defects;
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

const rowsOf = async ({ prisma: db }: Database, countyId: string): Promise<string> => {
  const where = { where: { countyId } };
  const rows = [
    await db.county.findMany({ where: { id: countyId } }),
    await db.proposal.findMany({ ...where, orderBy: { id: 'asc' } }),
    await db.proposer.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await db.assignment.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await db.reply.findMany({ ...where, orderBy: [{ proposalId: 'asc' }, { id: 'asc' }] }),
    await db.unit.findMany({ ...where, orderBy: { id: 'asc' } }),
    await db.body.findMany({ ...where, orderBy: { id: 'asc' } }),
    await db.member.findMany({ ...where, orderBy: { id: 'asc' } }),
    await db.series.findMany({ ...where, orderBy: { key: 'asc' } }),
  ];
  return JSON.stringify(rows);
};

describe('a log that somebody tampered with', () => {
  it.each([
    ['the text of a fact', `data = replace(data::text, '诊所', '诊断')::jsonb`],
    ['what kind of fact it is', `type = 'DraftRevised'`],
    ['which case it is about', `case_id = 'p9'`],
    ['its place in the case', 'version = version + 100'],
    ['who acted', `actor = '{"role":"registrar","id":"fixturf"}'`],
    ['the moment', `at = at + interval '1 millisecond'`],
    ['the key of the command', `command_id = 'x' || substr(command_id, 2)`],
    ['the version of the profile', 'profile_version = 2'],
    ['the hash before', `previous = 'g' || substr(previous, 2)`],
    ['its hash', `hash = 'g' || substr(hash, 2)`],
  ])('is found by the position of the fact: %s', async (_what, change) => {
    const countyId = await soundCounty();
    // The first fact of the first case, after the six of the register.
    await behindTheLock(
      `UPDATE event SET ${change} WHERE county_id = '${countyId}' AND position = 7`,
    );
    const defects = await defectsOf(countyId);
    expect(defects[0]).toEqual(namesFact(7));
    await expect(rebuildCounty(database, countyId)).rejects.toThrow();
  });

  it('is found where facts of the register were made those of another case', async () => {
    const countyId = await soundCounty();
    await behindTheLock(
      `UPDATE event SET case_id = 'x' WHERE county_id = '${countyId}' AND subject = 'county' AND version > 1`,
    );
    const defects = await defectsOf(countyId);
    expect(defects).toEqual([2, 3, 4, 5, 6].map(namesFact));
  });

  it('is found when any one fact of it is gone', async () => {
    const countyId = await soundCounty();
    const { facts } = await verifyCounty(database, countyId);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: facts }), async (position) => {
        const where = { countyId_position: { countyId, position } };
        const kept = await prisma.event.findUniqueOrThrow({ where });
        await behindTheLock(
          `DELETE FROM event WHERE county_id = '${countyId}' AND position = ${position}`,
        );
        expect(await defectsOf(countyId)).not.toEqual([]);
        await prisma.event.create({ data: kept as never });
        expect(await defectsOf(countyId)).toEqual([]);
      }),
      { seed: 7, numRuns: 8, examples: [[1], [7], [facts]] },
    );
  });

  it('is found when two facts changed places', async () => {
    const countyId = await soundCounty();
    const place = (from: number, to: number) =>
      `UPDATE event SET position = ${to} WHERE county_id = '${countyId}' AND position = ${from}`;
    await behindTheLock(place(8, 999), place(9, 8), place(999, 9));
    expect((await defectsOf(countyId))[0]).toEqual(namesFact(8));
  });

  it('is found when its end was cut off and the county made to agree', async () => {
    const countyId = await soundCounty();
    const [last, other] = await prisma.event.findMany({
      where: { countyId },
      orderBy: { position: 'desc' },
      take: 2,
    });
    await behindTheLock(
      `DELETE FROM event WHERE county_id = '${countyId}' AND position = ${last?.position}`,
    );
    expect(await defectsOf(countyId)).not.toEqual([]);
    await prisma.county.update({
      where: { id: countyId },
      data: { position: other?.position ?? 0, head: other?.hash ?? '' },
    });
    expect(await defectsOf(countyId)).toEqual([namesCase('proposal p3')]);
  });
});

describe.skipIf(database.kind === 'embedded')('a long log on a server', () => {
  it.each([
    ['sound', 0, ''],
    [
      'with a fact that was changed in the first half',
      1,
      `UPDATE event SET version = 9 WHERE county_id = $1 AND position = 3`,
    ],
    [
      'with a fact that was changed in the second half',
      1,
      `UPDATE event SET type = 'DraftRevised' WHERE county_id = $1 AND position = 14`,
    ],
    [
      'with a row that was changed',
      1,
      `UPDATE proposal SET title = '别的' WHERE county_id = $1 AND id = 'p3'`,
    ],
    ['with the row of the register changed', 1, `UPDATE county SET name = '别县' WHERE id = $1`],
    ['without a case', 0, `DELETE FROM event WHERE county_id = $1 AND case_id <> $1`],
  ])('is proved by two threads as by one: %s', async (_what, least, change) => {
    const countyId = await soundCounty();
    if (change) await behindTheLock(change.replaceAll('$1', `'${countyId}'`));
    const alone = await verifyCounty(database, countyId);
    expect(await verifyCounty(database, countyId, [], { shareFrom: 1 })).toEqual(alone);
    expect(alone.defects.length).toBeGreaterThanOrEqual(least);
  });
});

describe('an anchor that was kept elsewhere', () => {
  /** Cuts the log behind a position and makes everything else agree with what is left. */
  const cut = async (countyId: string, position: number): Promise<void> => {
    await behindTheLock(
      `DELETE FROM event WHERE county_id = '${countyId}' AND position > ${position}`,
    );
    const last = await prisma.event.findUniqueOrThrow({
      where: { countyId_position: { countyId, position } },
    });
    await prisma.county.update({ where: { id: countyId }, data: { position, head: last.hash } });
    await rebuildCounty(database, countyId);
  };

  const anchorIn = async (countyId: string): Promise<Anchor> => {
    const anchor = await anchorOf(database, countyId);
    if (!anchor) throw new Error('a county has facts');
    return anchor;
  };

  const more = (countyId: string) =>
    recordFacts(database, countyId, recorded('proposal', 'p4', retold([drafted], 'p4', 4)));

  const defects = async (countyId: string, anchors: readonly Anchor[]) =>
    (await verifyCounty(database, countyId, anchors)).defects;

  it('is one line, which is read again as it was', async () => {
    const anchor = await anchorIn(await soundCounty());
    expect(anchor.position).toBe(25);
    expect(lineOf(anchor)).not.toMatch(/\s/);
    expect(anchorFrom(lineOf(anchor))).toEqual(anchor);
    expect(anchorFrom('huailai/2026-11-29/12')).toBeUndefined();
  });

  it('holds while the log goes on', async () => {
    const countyId = await soundCounty();
    const anchor = await anchorIn(countyId);
    await more(countyId);
    expect(await defects(countyId, [anchor, await anchorIn(countyId)])).toEqual([]);
  });

  it('finds an end that was cut off, though everything that is left agrees', async () => {
    const countyId = await soundCounty();
    const anchor = await anchorIn(countyId);
    await cut(countyId, anchor.position - 1);
    expect(await defects(countyId, [])).toEqual([]);
    expect(await defects(countyId, [anchor])).toEqual([namesFact(anchor.position)]);
  });

  it('finds another end in its place', async () => {
    const countyId = await soundCounty();
    const anchor = await anchorIn(countyId);
    await cut(countyId, anchor.position - 1);
    await more(countyId);
    expect(await defects(countyId, [])).toEqual([]);
    expect(await defects(countyId, [anchor])).toEqual([namesFact(anchor.position)]);
  });
});

describe('rows that somebody tampered with', () => {
  it.each([
    [
      'the folded state',
      'p1',
      `UPDATE proposal SET state = jsonb_set(state, '{receipt,serial}', '9') WHERE county_id = $1 AND id = 'p1'`,
    ],
    [
      'the text',
      'p1',
      `UPDATE proposal SET content = jsonb_set(content, '{title}', '"别的"') WHERE county_id = $1 AND id = 'p1'`,
    ],
    ['a column', 'p1', `UPDATE proposal SET title = '别的' WHERE county_id = $1 AND id = 'p1'`],
    [
      'who may read it',
      'p1',
      `UPDATE proposal_unit SET unit_id = 'roads-bureau' WHERE county_id = $1 AND proposal_id = 'p1'`,
    ],
    [
      'the moment of a light',
      'p1',
      `UPDATE proposal SET overdue_at = overdue_at + interval '1 day' WHERE county_id = $1 AND id = 'p1'`,
    ],
    [
      'the version',
      'p1',
      `UPDATE proposal SET version = version + 1 WHERE county_id = $1 AND id = 'p1'`,
    ],
    [
      'a proposer',
      'p3',
      `UPDATE proposer SET stage = 'declined' WHERE county_id = $1 AND proposal_id = 'p3' AND id = 'm2'`,
    ],
    [
      'a proposer who is gone',
      'p3',
      `DELETE FROM proposer WHERE county_id = $1 AND proposal_id = 'p3' AND id = 'm2'`,
    ],
    [
      'a proposer too many',
      'p1',
      `INSERT INTO proposer VALUES ($1, 'p1', 'm4', 1, false, 'joined', 'm4', NULL)`,
    ],
    [
      'an assignment',
      'p1',
      `UPDATE assignment SET unit_id = 'roads-bureau' WHERE county_id = $1 AND proposal_id = 'p1'`,
    ],
    [
      'a reply',
      'p1',
      `UPDATE reply SET result_class = 'resolved' WHERE county_id = $1 AND proposal_id = 'p1'`,
    ],
    ['a reply that is gone', 'p1', `DELETE FROM reply WHERE county_id = $1 AND proposal_id = 'p1'`],
    [
      'what reports count of it',
      'p1',
      `UPDATE counted_entry SET mark_set = (
         SELECT min(id) FROM mark_set WHERE county_id = $1 AND id <> counted_entry.mark_set)
       WHERE county_id = $1 AND case_id = 'p1' AND part = 'whole' AND until_day = '9999-12-31'`,
    ],
  ])('are found and put right: %s', async (_what, id, sql) => {
    const countyId = await soundCounty();
    const rows = await rowsOf(database, countyId);
    expect(await prisma.$executeRawUnsafe(sql, countyId)).toBe(1);
    expect(await defectsOf(countyId)).toEqual([namesCase(`proposal ${id}`)]);
    const rebuilt = await rebuildCounty(database, countyId);
    expect(rebuilt.rewritten).toEqual([`proposal ${id}`]);
    expect(await defectsOf(countyId)).toEqual([]);
    expect(await rowsOf(database, countyId)).toBe(rows);
  });

  it('cannot be the words of a set of marks, which its number tells, nor a set that is named', async () => {
    const countyId = await soundCounty();
    const said = `UPDATE mark_set SET marks = ' received ' WHERE county_id = $1`;
    await expect(prisma.$executeRawUnsafe(said, countyId)).rejects.toThrow();
    const gone = 'DELETE FROM mark_set WHERE county_id = $1';
    await expect(prisma.$executeRawUnsafe(gone, countyId)).rejects.toThrow();
    expect(await defectsOf(countyId)).toEqual([]);
  });

  it.each([
    [
      'the register',
      `UPDATE county SET register = jsonb_set(register, '{name}', '"别县"') WHERE id = $1`,
    ],
    ['the name of the county', `UPDATE county SET name = '别县' WHERE id = $1`],
    ['a unit', `UPDATE unit SET kind = 'court' WHERE county_id = $1 AND id = 'shacheng'`],
    ['a member', `UPDATE member SET seated = false WHERE county_id = $1 AND id = 'm4'`],
    ['a unit that is gone', `DELETE FROM unit WHERE county_id = $1 AND id = 'shacheng'`],
    [
      'a member too many',
      `INSERT INTO member VALUES ($1, 'm9', '冒名', 11, 'agriculture-sector', false, true)`,
    ],
  ])('of the register are found and put right: %s', async (_what, sql) => {
    const countyId = await soundCounty();
    const rows = await rowsOf(database, countyId);
    expect(await prisma.$executeRawUnsafe(sql, countyId)).toBe(1);
    expect(await defectsOf(countyId)).toEqual([namesCase(`county ${countyId}`)]);
    await rebuildCounty(database, countyId);
    expect(await defectsOf(countyId)).toEqual([]);
    expect(await rowsOf(database, countyId)).toBe(rows);
  });

  it('are found and removed when no fact speaks of them', async () => {
    const countyId = await soundCounty();
    const rows = await rowsOf(database, countyId);
    await prisma.$executeRawUnsafe(
      `INSERT INTO proposal SELECT (jsonb_populate_record(p, '{"id": "stray", "serial": 77}')).*
       FROM proposal p WHERE county_id = $1 AND id = 'p2'`,
      countyId,
    );
    await prisma.$executeRawUnsafe(
      `INSERT INTO proposer VALUES ($1, 'stray', 'm1', 0, true, 'joined', 'm1', NULL)`,
      countyId,
    );
    expect(await defectsOf(countyId)).toEqual([namesCase('proposal stray')]);
    expect((await rebuildCounty(database, countyId)).rewritten).toEqual(['proposal stray']);
    expect(await defectsOf(countyId)).toEqual([]);
    expect(await rowsOf(database, countyId)).toBe(rows);
  });

  it('are found when a series was set to another number, and put right', async () => {
    const countyId = await soundCounty();
    const rows = await rowsOf(database, countyId);
    await prisma.$executeRawUnsafe('UPDATE series SET last = 0 WHERE county_id = $1', countyId);
    expect(await defectsOf(countyId)).not.toEqual([]);
    await rebuildCounty(database, countyId);
    expect(await defectsOf(countyId)).toEqual([]);
    expect(await rowsOf(database, countyId)).toBe(rows);
  });
});

describe('the log', () => {
  it.each([
    ['UPDATE', `UPDATE event SET type = type`],
    ['DELETE', 'DELETE FROM event'],
    ['TRUNCATE', 'TRUNCATE event CASCADE'],
  ])('refuses %s', async (_what, sql) => {
    const countyId = await soundCounty();
    await expect(prisma.$executeRawUnsafe(sql)).rejects.toThrow();
    expect(await defectsOf(countyId)).toEqual([]);
  });
});

describe('migrations', () => {
  it('are applied once, and stop when one was changed after it was applied', async () => {
    expect(await migrate(database)).toEqual([]);
    const names = await prisma.$queryRawUnsafe<{ readonly n: number }[]>(
      'SELECT count(*)::int AS n FROM "_prisma_migrations"',
    );
    expect(names[0]?.n).toBeGreaterThan(0);
    const swapped = `UPDATE "_prisma_migrations" SET checksum = reverse(checksum)`;
    await prisma.$executeRawUnsafe(swapped);
    await expect(migrate(database)).rejects.toThrow();
    await prisma.$executeRawUnsafe(swapped);
    expect(await migrate(database)).toEqual([]);
  });
});

const actors: readonly Actor[] = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('collective', 'economy-committee'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('registrar'),
];
const cases = Array.from({ length: 10 }, (_, at) => `p${at + 1}`);
const [caseTable] = subject.workflow.tables;
const endsTheCase = (command: string): boolean =>
  caseTable?.steps.some(
    ({ on, to }) => on === command && to !== 'closed' && caseTable.final.includes(to),
  ) ?? false;
const types = Object.keys(proposal.commands) as ProposalCommand['type'][];

interface Dice {
  readonly n: number;
  readonly days: number;
  readonly which: number;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const founded = (countyId: string): Ledger =>
  testCounty(countyId).reduce<Ledger>(
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

/** What somebody asks: anything at all one time in four, else a step that is open to somebody. */
const askedOf = (ledger: Ledger, { n, which }: Dice, clock: number) => {
  const today = plusDays(day('2026-01-05'), clock);
  const at = startOf(today);
  const caseId = cases[which] ?? 'p1';
  const state: Proposal = ledger.cases.proposal[caseId] ?? subject.initial;
  const ask = (actor: Actor, type: ProposalCommand['type'], target?: string) => {
    const wish = { actor, state, today, n, target, cases };
    return { caseId, actor, at, command: sample(type, wish) };
  };
  const world = { ...ledger, calendar };
  const open = actors.flatMap((actor) =>
    available(subject.workflow, { state, ctx: contextOf(world, { caseId, actor, at }, 'proposal') })
      .filter(({ allowed, command }) => allowed && (n % 5 === 0 || !endsTheCase(command)))
      .map((one) => ({ actor, ...one, command: one.command as ProposalCommand['type'] })),
  );
  const chosen = n % 4 > 0 ? open[Math.floor(n / 20) % (open.length || 1)] : undefined;
  if (chosen) return ask(chosen.actor, chosen.command, chosen.target);
  return ask(actors[n % actors.length] ?? as('public'), types[n % types.length] ?? 'FileProposal');
};

describe('ledger and store', () => {
  it('decide the same and fold to the same, whatever is asked of them', async () => {
    const dice = fc.sample(
      fc.noBias(
        fc.record({ n: fc.nat(100_000), days: fc.nat(1), which: fc.nat(cases.length - 1) }),
      ),
      { seed: 20260120, numRuns: 300 },
    );
    const countyId = await newCounty(database);
    let ledger = founded(countyId);
    let accepted = 0;
    let clock = 0;
    for (const one of dice) {
      clock += one.days;
      const asked = askedOf(ledger, one, clock);
      const played = play(ledger, { subject: 'proposal', ...asked });
      const outcome = await carryOutOrder(database, {
        countyId,
        subject: 'proposal',
        ...asked,
        commandId: `command-${dice.indexOf(one)}`,
      });
      const version = played.ledger.facts.filter(({ caseId }) => caseId === asked.caseId).length;
      expect(outcome).toMatchObject(
        played.decision.ok
          ? { ok: true, caseId: asked.caseId, stored: { version }, repeated: false }
          : { ok: false, violations: played.decision.violations },
      );
      accepted += played.decision.ok ? 1 : 0;
      ledger = played.ledger;
    }
    expect(accepted).toBeGreaterThan(60);
    await sameAsStore(countyId, ledger);
  });

  const sameAsStore = async (countyId: string, ledger: Ledger): Promise<void> => {
    expect(await defectsOf(countyId)).toEqual([]);
    const facts = await prisma.event.findMany({
      where: { countyId },
      orderBy: { position: 'asc' },
    });
    expect(
      facts.map((row) => ({ caseId: row.caseId, version: row.version, event: eventFrom(row) })),
    ).toEqual(
      plain(ledger.facts.map(({ caseId, version, event }) => ({ caseId, version, event }))),
    );
    const rows = await prisma.proposal.findMany({ where: { countyId } });
    const stored = rows.map(({ id, state, content }) => [id, { ...(state as object), content }]);
    expect(Object.fromEntries(stored)).toEqual(plain(ledger.cases.proposal));
    const series = await prisma.series.findMany({ where: { countyId } });
    expect(Object.fromEntries(series.map(({ key, last }) => [key, last]))).toEqual(ledger.numbers);
  };
});
