import { type SupervisionCase, type SupervisionEvent, viewpointOf } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';
import { stateAfter } from '../../support/supervision-context.ts';
import * as facts from '../../support/supervision-facts.ts';

const standing = (...history: readonly SupervisionEvent[]) =>
  stateAfter(...history) as SupervisionCase;

describe('从何处看监督', () => {
  // biome-ignore format: a table is read by its columns
  it.each([
    ['cppcc_office',       undefined,            'within'],
    ['leadership',         undefined,            'within'],
    ['party_office',       undefined,            'within'],
    ['special_committee',  'economy-committee',  'within'],
    ['special_committee',  'another-committee',  'member'],
    ['member',             'm1',                 'within'],
    ['member',             'm3',                 'within'],
    ['member',             'm4',                 'member'],
    ['collective',         'agriculture-sector', 'member'],
    ['handling_unit',      'health-bureau',      'unit'],
    ['handling_unit',      'roads-bureau',       'outside'],
    ['government_office',  undefined,            'copied'],
    ['supervising_office', undefined,            'copied'],
    ['proposal_committee', undefined,            'outside'],
    ['registrar',          undefined,            'outside'],
    ['platform',           'p1',                 'outside'],
    ['expert',             'e1',                 'outside'],
    ['public',             undefined,            'outside'],
  ] as const)('%s %s looks at it from %s', (role, who, from) =>
    expect(viewpointOf(standing(...facts.toBegun), as(role, who), registerAfter())).toBe(from),
  );

  it('is from outside for a unit that was not notified yet', () =>
    expect(
      viewpointOf(
        standing(...facts.toApproved),
        as('handling_unit', 'health-bureau'),
        registerAfter(),
      ),
    ).toBe('outside'));
});
