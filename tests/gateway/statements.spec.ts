import {
  type Actor,
  available,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  contextOf,
  county,
  day,
  decideIn,
  type Events,
  huailaiDemoProfile,
  instant,
  noCases,
  type ProposalCommand,
  type ProposalEvent,
  proposal,
  proposalWorkflow,
  type World,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  body,
  ended,
  expert,
  flagged,
  member,
  nextSession,
  nextTerm,
  platform,
  point,
  reviewedIn,
  unit,
} from '../support/county.ts';
import { jointToDelivery, otherFiled, ratedByFirst, ratedBySecond } from '../support/facts.ts';
import { type Command, gatewayForFile, newCounty } from '../support/gateway.ts';
import { succeeded } from '../support/handling-facts.ts';
import { histories } from '../support/histories.ts';
import { notice } from '../support/holidays.ts';
import { platformSetUp, pointsSetUp } from '../support/monitoring-facts.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { stories } from '../support/stories.ts';

let statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });
const { database } = gateway;

/** How many statements the work sends. */
const counted = async <Value>(work: () => Promise<Value>) => {
  statements = [];
  const value = await work();
  return { value, count: statements.length };
};

// More than a page of fifty, which so ends where a page of five does: within the list.
const many = Array.from({ length: 60 }, (_, n) => n + 1);
const full = [...jointToDelivery, ratedByFirst, ratedBySecond];
// One more than a page: a list that ends is asked once more, for proposals that have no number.
const cases = Object.fromEntries([...many, 51].map((n) => [`p${n}`, full]));
const large = await newCounty(database, cases, [
  {
    type: 'UnitsRegistered',
    units: many.map((n) => ({ id: unit(`u${n}`), name: `单位${n}`, kind: 'other' })),
  },
  {
    type: 'BodiesRegistered',
    bodies: many.map((n) => ({ id: body(`b${n}`), name: `界别${n}`, kind: 'sector' })),
  },
  {
    type: 'MembersSeated',
    members: many.map((n) => ({
      id: member(n + 10),
      name: `委员${n}`,
      term: 11,
      sector: body(`b${n}`),
      standing: false,
    })),
  },
]);
const clerk = { countyId: large, actor: as('proposal_committee') };

interface Page {
  readonly county: {
    readonly page: { readonly edges: readonly { readonly node: object }[] };
  };
}

const pageOf = (list: string, fields: string, first: number) =>
  counted(async () => {
    const { data, errors } = await gateway.ask<Page>(
      clerk,
      `query ($first: Int) { county { page: ${list}(first: $first) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${fields} } } } } }`,
      { first },
    );
    expect(errors).toBeUndefined();
    return data.county.page.edges;
  });

// The first request of a gateway reads the register, which later ones have in memory.
await gateway.ask(clerk, '{ county { name } }');

const staysFlat = async (list: string, fields: string): Promise<void> => {
  const few = await pageOf(list, fields, 5);
  const lots = await pageOf(list, fields, 50);
  expect([few.value.length, lots.value.length]).toEqual([5, 50]);
  expect(few.count).toBeGreaterThan(0);
  expect(lots.count).toBe(few.count);
};

const proposalFields = [
  'id key version title status source category period term session serial number',
  'draftedOn submittedAt filedOn closedOn',
  'text { situation analysis suggestions consent suggestedUnits { id name kind } }',
  'contact { address phone }',
  'proposers { key name stage member { id name sector { name kind } } body { name } }',
  'assignments { key stage unit { id name kind } contacts { note } returnRequest { reason } }',
  'replies { key stage answers letter signer }',
  'ratings { proposer attitude result comment } ratingsSealed',
  'disposition { reason }',
  'nextStep { party who due light }',
  'deadlines { kind due recorded doneOn }',
  'availableActions { command allowed }',
  'history { type at role version }',
];

describe('a page of fifty takes no more statements than a page of five', () => {
  it.each(proposalFields.map((field) => [field]))('of proposals, with %s', (fields) =>
    staysFlat('proposals', fields),
  );

  it('of proposals, with everything at once', () =>
    staysFlat('proposals', proposalFields.join(' ')));

  it.each([
    ['units', 'id key name kind'],
    ['bodies', 'id key name kind'],
    ['members', 'id key name term standing seated sector { id name kind }'],
  ])('of %s', staysFlat);
});

const actors: readonly Actor[] = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('collective', 'economy-committee'),
  as('collective', 'party-a'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('leadership'),
  as('party_office'),
];
const days = [
  '2026-01-12',
  '2026-01-20',
  '2026-02-05',
  '2026-02-10',
  '2026-04-24',
  '2026-05-18',
  '2026-11-02',
];

/** Counties whose register opens what the plain one does not. */
const counties: readonly (readonly Events['county'][])[] = [
  [],
  [flagged('clockMayStop', true)],
  [reviewedIn({ plenary: ['preliminary'], recess: [] })],
  [ended(1, '2026-02-01')],
  [succeeded('health-bureau', 'roads-bureau')],
];

const told: Readonly<Record<string, readonly ProposalEvent[]>> = {
  ...stories,
  ...Object.fromEntries(histories.map((events, at) => [`history-${at}`, events])),
};

interface Scene {
  readonly story: string | undefined;
  readonly county: readonly Events['county'][];
  readonly actor: Actor;
  readonly on: string;
  readonly command: ProposalCommand;
}

const { commands: proposalCommands } = proposal;
const wanted = Object.keys(proposalCommands) as ProposalCommand['type'][];

const others = { p2: standing(...otherFiled) };
const numbers = { 'proposal.filing/11-5': 20, 'proposal.serial/11-5': 40 };
const worldOf = (county: readonly Events['county'][]): World => ({
  register: registerAfter(...county),
  numbers,
  cases: { ...noCases, proposal: others },
  calendar,
});

/** Every step of a type that core admits in one of the stories. */
const scenesFor = function* (type: ProposalCommand['type']): Generator<Scene> {
  for (const county of counties) {
    const world = worldOf(county);
    for (const [story, events] of Object.entries(told)) {
      const state = events.length > 0 ? standing(...events) : undefined;
      if (!state) continue;
      for (const on of days)
        for (const actor of actors) {
          const at = instant(`${on}T12:00:00+08:00`);
          const ctx = contextOf(world, { caseId: state.id, actor, at }, 'proposal');
          const open = available(proposalWorkflow, { state, ctx });
          const found = open.find(({ command, allowed }) => command === type && allowed);
          if (!found) continue;
          for (const n of [0, 1, 2]) {
            const command = sample(type, { actor, state, today: day(on), n, target: found.target });
            const asked = { subject: 'proposal', caseId: state.id, actor, at, command } as const;
            if (decideIn(world, state, asked).ok) yield { story, county, actor, on, command };
          }
        }
    }
  }
};

const draftingScene: Scene = {
  story: undefined,
  county: [],
  actor: as('member', 'm1'),
  on: '2026-01-12',
  command: sample('DraftProposal', {
    actor: as('member', 'm1'),
    state: { stage: 'none' },
    today: day('2026-01-12'),
    n: 0,
  }),
};

const scenes = wanted.map((type) => {
  const scene = type === 'DraftProposal' ? draftingScene : scenesFor(type).next().value;
  if (!scene) throw new Error(`no story in which ${type} is admitted`);
  return [type, scene as Scene] as const;
});

describe('what the version of a case costs', () => {
  const listed = (actor: Actor, fields: string) =>
    counted(() =>
      gateway.ask(
        { countyId: large, actor },
        `{ county { proposals(first: 50) { edges { node { ${fields} } } } } }`,
      ),
    );
  const bystander = as('member', 'm3');

  it('is nothing to a list that does not ask for it', async () => {
    const fields = 'key title status nextStep { party }';
    const [whole, some] = [
      await listed(as('proposal_committee'), fields),
      await listed(bystander, fields),
    ];
    expect([whole.value.errors, some.value.errors]).toEqual([undefined, undefined]);
    expect(some.count).toBe(whole.count);
  });

  it('is nothing to those from whom nothing is hidden, and one statement to others', async () => {
    const costs = async (actor: Actor, fields: string) =>
      (await listed(actor, `key ${fields}`)).count - (await listed(actor, 'key')).count;
    expect(await costs(as('proposal_committee'), 'version')).toBe(0);
    expect(await costs(bystander, 'version')).toBe(1);
    expect(await costs(bystander, 'version history { version }')).toBe(1);
  });

  it('is one statement to a command that names it', async () => {
    const unitInCharge = as('handling_unit', 'health-bureau');
    const consult = { type: 'RequestHandlingConsultation', topic: '办理方案。' } as const;
    gateway.turnTo('2026-05-01');
    const ask = (key: string, extra: object) =>
      counted(() => gateway.order(large, unitInCharge, key, consult, extra));
    const plain = await ask('p1', {});
    const version = plain.value.ok ? plain.value.version - 1 : 0;
    const naming = await ask('p2', { expectedVersion: version });
    expect(naming.value).toMatchObject({ ok: true });
    expect(naming.count).toBe(plain.count + 1);
  });
});

/**
 * The most statements a command of a case sends, its transaction and the answer counted in: the answer
 * tells the version, which is counted anew for those from whom some facts could be hidden; one
 * statement keeps what reports count of the case, and two which units may read it, where that has changed.
 */
const ON_A_CASE = 11;
/** The most a command of the register sends: a new term moves the row of each of four members. */
const ON_THE_REGISTER = 6;
/** A notice of holidays looks, a page at a time, for open cases whose days it moves. */
const PAGES_LOOKED_AT: Readonly<Record<string, number>> = { RecordHolidayNotice: 1 };

describe('a command sends a bounded number of statements', () => {
  it.each(scenes)('%s', async (_type, { story, county, actor, on, command }) => {
    const before = story ? { case: told[story] ?? [], p2: otherFiled } : { p2: otherFiled };
    const countyId = await newCounty(database, before, county);
    gateway.turnTo(on);
    const key = story ? 'case' : 'new-case';
    const { value, count } = await counted(() => gateway.order(countyId, actor, key, command));
    expect(value).toMatchObject({ ok: true });
    expect(count).toBeLessThanOrEqual(ON_A_CASE);
  });

  const registerCommands: readonly Command[] = [
    { type: 'RenameUnit', unit: unit('roads-bureau'), name: '交通局', on: day('2026-05-01') },
    {
      type: 'SucceedUnit',
      unit: unit('roads-bureau'),
      successor: unit('agriculture-bureau'),
      on: day('2026-05-01'),
    },
    { type: 'MoveMember', member: member(2), group: body('group-1') },
    { type: 'RegisterExperts', experts: [{ id: expert('x1'), name: '虚构专家', field: '葡萄' }] },
    {
      type: 'RegisterPlatforms',
      platforms: [
        {
          id: platform('room'),
          name: '议事室',
          kind: 'council_room',
          place: '某社区',
          township: unit('shacheng'),
          convener: member(1),
          members: [],
        },
      ],
    },
    {
      type: 'RegisterMonitoringPoints',
      points: [
        {
          id: point('bazaar'),
          name: '集市监测点',
          kind: 'industrial_park',
          place: '某镇',
          members: [member(1)],
          from: day('2026-01-05'),
        },
      ],
    },
    { type: 'WithdrawMonitoringPoint', point: point('park'), on: day('2026-06-01') },
    {
      type: 'SetLiaison',
      liaison: [{ committee: body('economy-committee'), units: [unit('roads-bureau')] }],
    },
    { type: 'AdoptProfile', profile: { ...huailaiDemoProfile, version: 2 } },
    { type: 'OpenTerm', term: (nextTerm as Extract<typeof nextTerm, { type: 'TermOpened' }>).term },
    {
      type: 'CallSession',
      session: {
        ...(nextSession as Extract<typeof nextSession, { session: unknown }>).session,
        term: 11,
        no: 6,
      },
    },
    {
      type: 'RegisterUnits',
      units: many.map((n) => ({ id: unit(`u${n}`), name: `单位${n}`, kind: 'other' })),
    },
    {
      type: 'RegisterBodies',
      bodies: many.map((n) => ({ id: body(`b${n}`), name: `界别${n}`, kind: 'sector' })),
    },
    {
      type: 'SeatMembers',
      members: many.map((n) => ({
        id: member(n + 10),
        name: `委员${n}`,
        term: 11,
        sector: body('agriculture-sector'),
        standing: false,
      })),
    },
    {
      type: 'EndMembership',
      member: member(4),
      reason: 'resigned',
      on: (ended(4, '2026-03-01') as Extract<ReturnType<typeof ended>, { on: unknown }>).on,
    },
    {
      type: 'CorrectTerm',
      no: 11,
      to: { no: 11, startsOn: day('2022-01-06') },
      reason: '登记有误',
    },
    { type: 'CancelTerm', no: 12, reason: '登记有误' },
    {
      type: 'CorrectSession',
      term: 11,
      no: 5,
      to: {
        term: 11,
        no: 5,
        opensOn: day('2026-01-19'),
        closesOn: day('2026-01-23'),
        cutOff: instant('2026-01-21T12:00:00+08:00'),
      },
      reason: '改期',
    },
    { type: 'CancelSession', term: 11, no: 5, reason: '登记有误' },
    { type: 'ReleaseExpert', expert: expert('x9'), on: day('2026-06-01') },
    { type: 'ClosePlatform', platform: platform('shacheng-room'), on: day('2026-06-01') },
    {
      type: 'CorrectEntries',
      units: [{ id: unit('roads-bureau'), name: '交通局', kind: 'government' }],
      reason: '登记有误',
    },
    { type: 'CancelChange', change: 'membership_end', entry: 'm4', reason: '登记有误' },
    {
      type: 'RecordHolidayNotice',
      ...notice,
      source: { ...notice.source, issuedOn: day('2026-05-28') },
    },
  ];

  /** What some of them need to have been recorded before. */
  const needed: Readonly<Record<string, readonly CountyEvent[]>> = {
    CancelTerm: [nextTerm],
    CancelChange: [ended(4, '2026-03-01')],
  };
  const othersSetUp: readonly CountyEvent[] = [
    { type: 'ExpertsRegistered', experts: [{ id: expert('x9'), name: '虚构学者', field: '葡萄' }] },
    platformSetUp,
  ];

  it.each(registerCommands.map((command) => [command.type, command] as const))(
    '%s',
    async (_type, command) => {
      const before = [...pointsSetUp, ...othersSetUp, ...(needed[command.type] ?? [])];
      const countyId = await newCounty(database, {}, before);
      gateway.turnTo('2026-06-01');
      const { value, count } = await counted(() =>
        gateway.order(countyId, as('registrar'), countyId, command),
      );
      expect(value).toMatchObject({ ok: true });
      const looked = PAGES_LOOKED_AT[command.type] ?? 0;
      expect(count).toBeLessThanOrEqual(ON_THE_REGISTER + looked);
    },
  );

  it('for every command there is', () => {
    const tried = [...scenes.map(([type]) => type), ...registerCommands.map(({ type }) => type)];
    expect([...tried, 'FoundCounty'].sort()).toEqual(
      [...Object.keys(proposalCommands), ...Object.keys(county.commands)].sort(),
    );
  });
});
