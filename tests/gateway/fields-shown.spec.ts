import { type Actor, day, ProposalId } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../support/county.ts';
import {
  assigned,
  draftedJointly,
  filed,
  invited,
  joined,
  merged,
  reviewedOnce,
  submitted,
  toFiling,
  toReply,
} from '../support/facts.ts';
import { gatewayForFile, newCounty } from '../support/gateway.ts';
import { markedSecret } from '../support/publication-facts.ts';
import { as } from '../support/scenario.ts';

let statements: string[] = [];
const gateway = await gatewayForFile({ onStatement: (sql) => statements.push(sql) });
const main = ProposalId.parse('main');
const hidden = ProposalId.parse('hidden');

const helper = {
  ...assigned,
  assignment: 'A2',
  unit: unit('roads-bureau'),
  role: 'co_handler',
  replyBy: { by: day('2026-03-06'), version: 1 },
} as const;
const handedOver = {
  type: 'AssignmentHandedOver',
  on: day('2026-02-20'),
  assignment: 'A2',
  unit: unit('agriculture-bureau'),
  reason: '机构改革。',
} as const;
const disagreed = {
  type: 'OpinionGiven',
  on: day('2026-03-05'),
  assignment: 'A2',
  agrees: false,
  text: '经费来源须另行明确。',
  late: false,
} as const;
const left = {
  type: 'ProposerLeft',
  on: day('2026-01-25'),
  proposer: 'm2',
  reason: '工作调动。',
} as const;

const countyId = await newCounty(gateway.database, {
  main: [
    ...[draftedJointly, invited, joined, submitted, reviewedOnce, filed, left as never],
    ...[assigned, helper, handedOver, disagreed],
  ],
  replied: toReply,
  hidden: [...toFiling, markedSecret],
  into: [...toFiling.slice(0, 2), { ...merged, into: main }],
  'into-hidden': [...toFiling.slice(0, 2), { ...merged, into: hidden, mainNumber: 3 }],
  beside: [...toFiling, { type: 'HandlingJoined', on: day('2026-02-03'), into: hidden }],
});

const office = as('supervising_office');
const committee = as('proposal_committee');
const stranger = as('member', 'm3');

const seen = async (actor: Actor, key: string, fields: string): Promise<unknown> => {
  const { data, errors } = await gateway.ask<{ county: { proposal: unknown } }>(
    { countyId, actor },
    `query ($key: ID) { county { proposal(key: $key) { ${fields} } } }`,
    { key },
  );
  expect(errors).toBeUndefined();
  return data.county.proposal;
};

describe('what an assignment holds', () => {
  const fields = `assignments { unit { key } role assigner opinion { agrees text late settled { how } }
    handovers { from { key } on reason } }`;

  it('is told to the office: the opinion of the co-handler, and who had the task before', async () =>
    expect(await seen(office, 'main', fields)).toEqual({
      assignments: [
        {
          unit: { key: 'health-bureau' },
          role: 'SOLE',
          assigner: 'GOVERNMENT_OFFICE',
          opinion: null,
          handovers: [],
        },
        {
          unit: { key: 'agriculture-bureau' },
          role: 'CO_HANDLER',
          assigner: 'GOVERNMENT_OFFICE',
          opinion: { agrees: false, text: '经费来源须另行明确。', late: false, settled: null },
          handovers: [{ from: { key: 'roads-bureau' }, on: '2026-02-20', reason: '机构改革。' }],
        },
      ],
    }));

  it('shows a member who is not concerned the unit and its role alone', async () =>
    expect(await seen(stranger, 'main', fields)).toMatchObject({
      assignments: [
        { opinion: null, handovers: [] },
        { unit: { key: 'agriculture-bureau' }, opinion: null, handovers: [] },
      ],
    }));
});

describe('what review leaves', () => {
  const fields =
    'proposers { key stage left { on reason } sector { key } } reviews { stage note } vacantLead { since }';

  it('is told to the reviewers: the stages, and who left and why', async () =>
    expect(await seen(committee, 'main', fields)).toMatchObject({
      proposers: [
        { key: 'm1', left: null },
        { key: 'm2', stage: 'LEFT', left: { on: '2026-01-25', reason: '工作调动。' } },
      ],
      reviews: [{ stage: 'PRELIMINARY' }],
      vacantLead: null,
    }));

  it('tells the office that a proposer left, and nothing of why', async () =>
    expect(await seen(office, 'main', fields)).toMatchObject({
      proposers: [{ key: 'm1' }, { key: 'm2', stage: 'LEFT', left: null }],
      reviews: [],
    }));
});

describe('what a reply holds', () => {
  it('is told with its round, its issuer and who receives it', async () =>
    expect(
      await seen(
        office,
        'replied',
        'replies { round issuer jointWith { key } countersigned recipientsCount }',
      ),
    ).toEqual({
      replies: [
        { round: 1, issuer: 'UNIT', jointWith: [], countersigned: [], recipientsCount: null },
      ],
    }));
});

describe('并案', () => {
  const link = 'handledWith { how number proposal { key title } }';

  it('leads from a merged proposal to its main one', async () =>
    expect(await seen(committee, 'into', link)).toMatchObject({
      handledWith: { how: 'MERGED', number: 1, proposal: { key: 'main' } },
    }));

  it.each([
    ['into-hidden', 'MERGED'],
    ['beside', 'JOINED'],
  ])('gives who may not read the main one its number alone: %s', async (key, how) => {
    expect(await seen(stranger, key, link)).toEqual({
      handledWith: { how, number: 3, proposal: null },
    });
    expect(await seen(office, key, link)).toMatchObject({
      handledWith: { how, number: 3, proposal: { key: 'hidden' } },
    });
  });

  it('leads from the main one to those handled with it', async () => {
    expect(await seen(office, 'hidden', 'handledTogether { key }')).toEqual({
      handledTogether: [{ key: 'beside' }, { key: 'into-hidden' }],
    });
    expect(await seen(office, 'replied', link)).toEqual({ handledWith: null });
  });

  it('is read with the same statements for one proposal as for six', async () => {
    const countFor = async (first: number) => {
      statements = [];
      const { errors } = await gateway.ask(
        { countyId, actor: office },
        `query ($first: Int) { county { proposals(first: $first, direction: DESC) { edges { node {
          key ${link} handledTogether { key title assignments { stage } } } } } } }`,
        { first },
      );
      expect(errors).toBeUndefined();
      return statements.length;
    };
    const few = await countFor(4);
    expect(await countFor(6)).toBe(few);
  });
});

describe('县情配置', () => {
  it('is told figure by figure, a default as a default', async () => {
    const { data, errors } = await gateway.ask<{
      county: {
        figures: readonly { path: string; unverified: boolean; source: string }[];
        all: readonly unknown[];
      };
    }>(
      undefined,
      `query ($id: ID) { county(id: $id) {
        figures(path: "proposal.periods") { path value unverified source cites { article } }
        all: figures { path } } }`,
      { id: countyId },
    );
    expect(errors).toBeUndefined();
    const { figures, all } = data.county;
    expect(all.length).toBeGreaterThan(figures.length);
    expect(figures.map(({ path }) => path)).toContain('proposal.periods.reply');
    for (const { unverified, source } of figures)
      expect(source).toBe(unverified ? 'default, unverified' : 'cited');
  });
});
