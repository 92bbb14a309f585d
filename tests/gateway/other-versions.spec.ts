import type { Actor } from '@xieshang/core';
import { carryOutOrder, type Database, migrate, openServer, recordFacts } from '@xieshang/graphql';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { bareServerForTest, databaseForTest } from '../support/drivers/databases.ts';
import { drafted, submitted } from '../support/facts.ts';
import {
  before,
  factsIn,
  globalId,
  newCounty,
  openGateway,
  recorded,
  retold,
} from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const committee: Actor = as('proposal_committee');

/** A county with a case to be filed, whose rows are some versions ahead of this program, or behind. */
const countyOf = async (database: Database, ahead: number): Promise<string> => {
  const countyId = await newCounty(database, { p1: [drafted, submitted] });
  await database.prisma.county.update({
    where: { id: countyId },
    data: { rowsVersion: { increment: ahead } },
  });
  return countyId;
};

const fileIn = (database: Database, countyId: string) =>
  carryOutOrder(database, {
    ...{ countyId, subject: 'proposal', caseId: 'p1', actor: committee, at: before },
    ...{ command: { type: 'FileProposal' }, commandId: 'once' },
  });

describe.each([
  ['earlier', -1, 'migrate'],
  ['later', 1, 'later'],
] as const)('rows of an %s version', (_which, ahead, remedy) => {
  it('are not written to, with a word on what to do', async () => {
    const database = await databaseForTest();
    const countyId = await countyOf(database, ahead);
    const facts = await factsIn(database, countyId);
    await expect(fileIn(database, countyId)).rejects.toThrow(remedy);
    const told = recorded('proposal', 'p2', retold([drafted], 'p2', 2));
    await expect(recordFacts(database, countyId, told)).rejects.toThrow(remedy);
    expect(await factsIn(database, countyId)).toBe(facts);
  });

  it('are nothing a client can mend: it is told to come again', async () => {
    const database = await databaseForTest();
    const countyId = await countyOf(database, ahead);
    const gateway = await openGateway({ database });
    onTestFinished(() => gateway.close());
    const answer = await gateway.ask(
      { countyId, actor: committee },
      'mutation ($id: ID!) { fileProposal(input: { id: $id }) { __typename } }',
      { id: globalId(countyId, 'p1') },
    );
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
  });
});

describe.runIf(inject('playedOn') === 'postgres')('a database without tables', () => {
  it('tells a gateway, which may not make them, who does', async () => {
    const database = await openServer((await bareServerForTest()).href);
    onTestFinished(() => database.close());
    await expect(migrate(database)).rejects.toThrow('xieshang migrate');
  });
});
