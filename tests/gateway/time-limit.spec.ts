import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseForTest } from '../support/drivers/databases.ts';
import { drafted, submitted } from '../support/facts.ts';
import { gated } from '../support/gates.ts';
import { factsIn, globalId, newCounty, openGateway } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const LIST = '{ county { proposals { edges { node { key } } } } }';
const HISTORIES = '{ county { proposals { edges { node { history { type } } } } } }';

const slowGateway = async (milliseconds: number) => {
  const statements: string[] = [];
  const real = await databaseForTest((sql) => statements.push(sql));
  const county = await newCounty(real, { p1: [drafted, submitted] });
  const { database, ...gate } = gated(real);
  const gateway = await openGateway({ database, limits: { milliseconds } });
  onTestFinished(gateway.close);
  const caller = { countyId: county, actor: as('member', 'm1') };
  return { gateway, gate, real, county, caller, statements };
};

const readsOfFacts = (statements: readonly string[]): readonly string[] =>
  statements.filter((sql) => sql.startsWith('SELECT') && /"event"/.test(sql));

describe('a request that takes too long', () => {
  it('is answered with a code that says so, while others are answered', async () => {
    const { gateway, gate, caller } = await slowGateway(50);
    const slow = gateway.ask(caller, LIST);
    await gate.arrived;
    expect((await gateway.ask(caller, '{ viewer { id } }')).errors).toBeUndefined();
    const live = await fetch(new URL('/health/live', gateway.url));
    expect(live.status).toBe(200);
    expect(await slow).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'TIME_LIMIT_EXCEEDED' } }],
    });
    gate.open();
  });

  it('is not gone on with', async () => {
    const { gateway, gate, caller, statements } = await slowGateway(200);
    expect((await gateway.ask(caller, HISTORIES)).status).toBe(503);
    statements.length = 0;
    gate.open();
    await gateway.ask(caller, LIST);
    expect(readsOfFacts(statements)).toEqual([]);
  });

  it('is told as carried out when it is a command that was, and otherwise as not', async () => {
    const { gateway, gate, real, caller, county } = await slowGateway(50);
    const facts = await factsIn(real, county);
    const sent = gateway.ask(
      { ...caller, actor: as('proposal_committee') },
      'mutation ($id: ID!) { fileProposal(input: { id: $id }) { __typename } }',
      { id: globalId(county, 'p1') },
    );
    await gate.arrived;
    expect((await gateway.ask(caller, LIST)).status).toBe(503);
    gate.open();
    const { data, errors } = await sent;
    const isCarriedOut = (await factsIn(real, county)) > facts;
    expect({
      result: data?.['fileProposal'] ?? null,
      code: errors?.[0]?.extensions?.['code'],
    }).toEqual(
      isCarriedOut
        ? { result: { __typename: 'ProposalMoved' }, code: undefined }
        : { result: null, code: 'TIME_LIMIT_EXCEEDED' },
    );
  });
});
