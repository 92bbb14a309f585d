import { randomUUID } from 'node:crypto';
import { type Actor, type CommandCards, day, type SubjectName, subjects } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../support/digests.ts';
import { everybody } from '../support/everybody.ts';
import { jointToDelivery, toFiling, toReply } from '../support/facts.ts';
import {
  type Answer,
  type Command,
  gatewayForFile,
  inputFor,
  lowerFirst,
  mutationOf,
  newCounty,
} from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import { inputFrom, type Pool } from '../support/schema-samples.ts';

const gateway = await gatewayForFile();
gateway.turnTo('2026-05-06');
const countyId = await newCounty(gateway.database, {
  p1: toFiling,
  p2: toReply,
  p3: jointToDelivery,
});

const committee = as('proposal_committee');
const actors: readonly Actor[] = [...everybody, committee, as('registrar')];
const proposals = ['p1', 'p2', 'p3', 'nobody'];

let dice = 0;
const next = (): number => {
  dice += 7;
  return dice;
};
const oneOf = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item =>
  items[next() % items.length] as Item;

const pool: Pool = {
  today: day('2026-05-06'),
  next,
  ids: {
    UnitId: ['health-bureau', 'roads-bureau', 'nobody'],
    MemberId: ['m1', 'm2', 'm99'],
    BodyId: ['economy-committee', 'agriculture-sector'],
    ProposalId: proposals,
  },
  parts: { assignment: ['A1'], reply: ['R1'], proposer: ['m1', 'm2'] },
};

const spent = randomUUID();

/** What else is said of a command: nothing, a version nobody saw, a key that was spent, or what is no key. */
const sayings = [
  ...Array.from({ length: 6 }, () => ({})),
  { expectedVersion: 99 },
  { commandId: spent },
  { commandId: ' ' },
  { expectedVersion: -1 },
  { commandId: randomUUID(), expectedVersion: 0 },
];

const commandOf = (subject: SubjectName, type: string): Command => {
  const { input } = (subjects[subject].commands as CommandCards)[type] ?? {};
  return { type, ...inputFrom(input?.shape ?? {}, pool) } as Command;
};

const caseOf = (subject: SubjectName): string => {
  if (subject === 'county') return countyId;
  return subject === 'proposal' ? oneOf(proposals) : oneOf(['p1', 'x1', '2026']);
};

/** Those whose step a command is: they are refused by rules, others since it is not theirs. */
const thoseOf = (subject: SubjectName, type: string): readonly Actor[] => {
  const steps = subjects[subject].workflow.tables.flatMap((table) => [...table.steps]);
  const roles = new Set<string>(steps.flatMap(({ on, by }) => (on === type ? [...by] : [])));
  return actors.filter(({ role }) => roles.has(role));
};

const isRefusal = ({ data, errors }: Answer<Record<string, object> | null>): boolean => {
  const [outcome] = Object.values(data ?? {});
  return errors !== undefined || !outcome || 'violations' in outcome;
};

const sent = { refused: 0, carriedOut: 0 };

/** Sends something, and sees to it that a refusal leaves every table as it was. */
const send = async (actor: Actor, query: string, variables: object): Promise<void> => {
  const before = await digestsOf(gateway.database);
  const answer = await gateway.ask<Record<string, object>>({ countyId, actor }, query, {
    ...variables,
  });
  const after = await digestsOf(gateway.database);
  if (isRefusal(answer)) {
    sent.refused += 1;
    expect(after, query).toEqual(before);
  } else {
    sent.carriedOut += 1;
    expect(after, query).not.toEqual(before);
  }
};

describe('a command that is refused', () => {
  it.each(Object.keys(subjects) as SubjectName[])(
    'leaves every table as it was: every command of %s, by whomever, of whatever case',
    async (subject) => {
      const types = Object.keys(subjects[subject].commands);
      const { refused } = sent;
      for (const type of types) {
        const query = mutationOf(type as Command['type']);
        for (const some of [actors, thoseOf(subject, type)]) {
          const input = inputFor(countyId, caseOf(subject), commandOf(subject, type));
          if (some.length > 0)
            await send(oneOf(some), query, { input: { ...input, ...oneOf(sayings) } });
        }
      }
      expect(sent.refused - refused).toBeGreaterThan(types.length / 3);
    },
  );

  const batches = (Object.keys(subjects) as SubjectName[]).flatMap((subject) =>
    Object.entries(subjects[subject].commands as CommandCards).flatMap(([type, { batch }]) =>
      batch ? [[batch.name, type, subject] as const] : [],
    ),
  );

  it.each(batches)('leaves nothing of its batch either: %s', async (name, type, subject) => {
    expect(batches.length).toBeGreaterThan(0);
    for (const actor of [...everybody, committee]) {
      const inputs = ['p1', 'p2', 'nobody'].map((key) =>
        inputFor(countyId, key, commandOf(subject, type)),
      );
      const query = `mutation ($inputs: [${type}Input!]!, $commandId: String) {
        ${lowerFirst(name)}(inputs: $inputs, commandId: $commandId) {
          __typename ... on BatchRefusal { violations { rule } } } }`;
      await send(actor, query, { inputs, commandId: randomUUID() });
    }
  });

  it('founds no county a second time, nor one for whom the token is not', async () => {
    const { carriedOut } = sent;
    for (const actor of actors)
      await send(actor, mutationOf('FoundCounty'), {
        input: { name: '别县', invented: '虚构。', profile: {} },
      });
    expect(sent.carriedOut).toBe(carriedOut);
  });

  it('was asked for in vain and with success', () => {
    expect(sent.refused).toBeGreaterThan(100);
    expect(sent.carriedOut).toBeGreaterThan(0);
  });
});

describe('the key of a command that is refused', () => {
  it('is not spent: the same command, or another, may have it', async () => {
    const own = await newCounty(gateway.database, { p1: toFiling.slice(0, 2) });
    const file = { type: 'FileProposal' } as const;
    const commandId = randomUUID();
    const order = (expectedVersion?: number) =>
      gateway.order(own, committee, 'p1', file, {
        commandId,
        ...(expectedVersion ? { expectedVersion } : {}),
      });
    expect(await order(1)).toMatchObject({ ok: false });
    expect(await order()).toMatchObject({ ok: true, repeated: false });
    expect(await order()).toMatchObject({ ok: true, repeated: true });
  });
});
