import { NONE, proposalWorkflow } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { drafted, submitted, toDelivery, toFiling } from '../support/facts.ts';
import { toBothDelivered } from '../support/handling-facts.ts';
import { standing, taken } from '../support/standing.ts';

const { tables } = proposalWorkflow;
const partsOf = (state: Parameters<(typeof tables)[number]['partsOf']>[0]) =>
  Object.fromEntries(
    tables
      .map((table) => [table.part, table.partsOf(state).map(({ id }) => id)] as const)
      .filter(([, ids]) => ids.length > 0),
  );

describe('提案的部分', () => {
  it('are those of the tables, each named once', () =>
    expect(tables.map(({ part }) => part).sort()).toEqual(
      [
        ...['case', 'proposer', 'assignment', 'extension', 'reply', 'rating', 'promise'],
        ...['look_back', 'publication', 'reply_publication', 'handling_consultation'],
        ...['key', 'supervision', 'appraisal', 'award', 'formal_proposal'],
      ].sort(),
    ));

  it('are none before it is drafted', () => expect(partsOf({ stage: NONE })).toEqual({}));

  it('are the case and its proposer in a draft', () =>
    expect(partsOf(standing(drafted))).toEqual({ case: ['p1'], proposer: ['m1'] }));

  it('are its publication too once it is submitted', () =>
    expect(partsOf(standing(drafted, submitted))).toEqual({
      case: ['p1'],
      proposer: ['m1'],
      publication: ['publication'],
    }));

  it('are no others once it is filed', () =>
    expect(partsOf(taken(...toFiling))).toEqual(partsOf(standing(drafted, submitted))));

  it('are its assignment and reply once a unit has answered', () =>
    expect(partsOf(taken(...toDelivery))).toEqual({
      ...partsOf(taken(...toFiling)),
      assignment: ['A1'],
      reply: ['R1'],
      reply_publication: ['R1'],
    }));

  it('are those of each unit that answers', () =>
    expect(partsOf(taken(...toBothDelivered))).toMatchObject({
      assignment: ['A1', 'A2'],
      reply: ['R1', 'R2'],
    }));
});
