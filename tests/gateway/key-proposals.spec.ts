import { describe, expect, it } from 'vitest';
import { toFiling } from '../support/facts.ts';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { nominated, planApproved, planned, toLeader } from '../support/key-facts.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const countyId = await newCounty(gateway.database, {
  plain: toFiling,
  candidate: [...toFiling, nominated],
  supervised: [...toLeader, planned, planApproved],
});

const LIST = `query ($filter: ProposalFilter) {
  county {
    proposals(filter: $filter, orderBy: SERIAL) {
      edges {
        node {
          key tier inSupervisedSet
          keyProposals { stage tier leaders { name office task } opinions { text } }
          supervisions { stage method }
          availableActions { command part target allowed }
        }
      }
    }
  }
}`;

interface Node {
  readonly key: string;
  readonly tier: string | null;
  readonly inSupervisedSet: boolean | null;
  readonly keyProposals: readonly {
    readonly stage: string;
    readonly leaders: readonly unknown[];
  }[];
  readonly supervisions: readonly { readonly stage: string }[];
  readonly availableActions: readonly { readonly part: string }[];
}

interface Listed {
  readonly county: { readonly proposals: { readonly edges: readonly { readonly node: Node }[] } };
}

const listed = async (actor: ReturnType<typeof as>, filter: object | null = null) => {
  const { data, errors } = await gateway.ask<Listed>({ countyId, actor }, LIST, { filter });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.county.proposals.edges.map(({ node }) => node);
};

describe('key proposals on the gateway', () => {
  it('are found by their tier, and a candidate has none yet', async () => {
    const found = await listed(as('proposal_committee'), { tier: ['KEY_SUPERVISED', 'TRACKED'] });
    expect(found.map(({ key, tier }) => [key, tier])).toEqual([['supervised', 'KEY_SUPERVISED']]);
    expect(await listed(as('proposal_committee'), { tier: ['NUMBER_ONE'] })).toEqual([]);
  });

  it('show a candidate to those who select, and to nobody else', async () => {
    const stagesFor = async (actor: ReturnType<typeof as>) =>
      (await listed(actor)).map(({ keyProposals }) => keyProposals.map(({ stage }) => stage));
    expect(await stagesFor(as('leadership'))).toEqual([[], ['CANDIDATE'], ['DETERMINED']]);
    expect(await stagesFor(as('member', 'm3'))).toEqual([[], [], ['DETERMINED']]);
  });

  it('show plans of supervision, and the supervised set, to those who supervise', async () => {
    const [, , office] = await listed(as('supervising_office'));
    expect(office).toMatchObject({
      inSupervisedSet: true,
      supervisions: [{ stage: 'APPROVED', method: 'ON_SITE' }],
      keyProposals: [
        { leaders: [{ name: '虚构副主席', office: 'VICE_CHAIRPERSON', task: 'SUPERVISES' }] },
      ],
    });
    const [, , stranger] = await listed(as('member', 'm3'));
    expect(stranger).toMatchObject({ inSupervisedSet: null, supervisions: [] });
  });

  it('list the steps on a candidate for nobody who takes none', async () => {
    const parts = async (actor: ReturnType<typeof as>) =>
      new Set((await listed(actor)).flatMap((one) => one.availableActions.map(({ part }) => part)));
    expect(await parts(as('member', 'm3'))).not.toContain('key');
    expect(await parts(as('leadership'))).toContain('key');
  });
});
