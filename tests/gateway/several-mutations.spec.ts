import { describe, expect, it } from 'vitest';
import { drafted, submitted } from '../support/facts.ts';
import { factsIn, gatewayForFile, globalId, newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const { database } = gateway;

describe('several mutations of one document', () => {
  it('each tell what came of it, whatever comes of the next', async () => {
    const county = await newCounty(database, { p1: [drafted, submitted], p2: [drafted] });
    const facts = await factsIn(database, county);
    const answer = await gateway.ask(
      { countyId: county, actor: as('proposal_committee') },
      `mutation ($one: ID!, $none: ID!, $two: ID!) {
        first: fileProposal(input: { id: $one }) { __typename }
        malformed: fileProposal(input: { id: $none }) { __typename }
        refused: fileProposal(input: { id: $two }) { __typename }
      }`,
      { one: globalId(county, 'p1'), none: 'of no case', two: globalId(county, 'p2') },
    );
    expect(answer.data).toEqual({
      first: { __typename: 'ProposalMoved' },
      malformed: null,
      refused: { __typename: 'Refusal' },
    });
    expect(answer.errors).toMatchObject([
      { path: ['malformed'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await factsIn(database, county)).toBe(facts + 1);
  });
});
