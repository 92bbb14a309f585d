import { readdir, readFile } from 'node:fs/promises';
import type { Actor } from '@xieshang/core';
import { recordFacts } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { gatewayForFile, globalId, recorded, retold } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import { stories } from '../support/stories.ts';

const COUNTY = 'golden';
const folder = new URL('./golden/', import.meta.url);
const files = await readdir(folder);
const names = files.flatMap((name) => (name.endsWith('.graphql') ? [name.slice(0, -8)] : []));

const gateway = await gatewayForFile();
const { submitted, assigned, delivered, closed } = stories;
const told = {
  'in-review': submitted,
  assigned,
  joint: stories['joint-sealed'],
  delivered,
  closed,
  'not-filed': stories['not-filed'],
};
await recordFacts(gateway.database, COUNTY, [
  ...recorded('county', COUNTY, testCounty(COUNTY)),
  ...Object.entries(told).flatMap(([caseId, events], at) =>
    recorded('proposal', caseId, retold(events, caseId, at + 1)),
  ),
]);
gateway.turnTo('2026-05-06');

/** Who asks; the public when a query is not named here. */
const askers: Readonly<Record<string, Actor>> = {
  'proposal-list': as('proposal_committee'),
  'proposal-detail': as('member', 'm1'),
  'proposal-deadlines': as('supervising_office'),
  'available-actions': as('member', 'm1'),
  'county-figures': as('proposal_committee'),
  'refused-mutation': as('handling_unit', 'roads-bureau'),
};

const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'refused-mutation': { proposal: globalId(COUNTY, 'assigned') },
};

describe('the queries of a front end', () => {
  it.each(names.map((name) => [name]))('%s answers as it was reviewed', async (name) => {
    const query = await readFile(new URL(`${name}.graphql`, folder), 'utf8');
    const actor = askers[name];
    const caller = actor && { countyId: COUNTY, actor };
    const { data, errors } = await gateway.ask(caller, query, variables[name]);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`./golden/${name}.json`);
  });

  it('each have their answer, and no answer is left without its query', () => {
    const answers = files.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
    expect(answers.sort()).toEqual([...names].sort());
    expect(Object.keys(askers).filter((name) => !names.includes(name))).toEqual([]);
  });
});
