import { expect, inject, it, onTestFinished } from 'vitest';
import { newDatabase } from '../support/drivers/databases.ts';
import { toDelivery } from '../support/facts.ts';
import { gated } from '../support/gates.ts';
import { newCounty, openGateway } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const CASES = 100;
const real = await newDatabase();
const county = await newCounty(
  real,
  Object.fromEntries(Array.from({ length: CASES }, (_, at) => [`p${at}`, toDelivery])),
);
const clerk = { countyId: county, actor: as('proposal_committee') };
const HEAVY = `{ county { proposals(first: ${CASES}) { edges { node {
  availableActions { allowed } } } } } }`;

/** How often others may be seen to between the rows of a heavy page and its answer. */
const interruptions = async (slice: number): Promise<number> => {
  const { database, ...gate } = gated(real);
  const gateway = await openGateway({ database, limits: { slice } });
  onTestFinished(gateway.close);
  let isOver = false;
  const answer = gateway.ask(clerk, HEAVY).finally(() => {
    isOver = true;
  });
  gate.open();
  await gate.answered;
  let rounds = 0;
  for (; !isOver; rounds += 1) await new Promise(setImmediate);
  expect((await answer).errors).toBeUndefined();
  return rounds;
};

// While a server is waited for, others are seen to anyhow: the embedded database leaves turns alone to be counted.
it.skipIf(inject('playedOn') === 'postgres')(
  'a heavy page lets others be seen to whenever its slice of time is used up',
  async () => expect(await interruptions(0)).toBeGreaterThan(CASES),
);
