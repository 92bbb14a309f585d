import {
  Actor,
  committeeOf,
  followsEveryCase,
  personOf,
  platformOf,
  proposerOf,
  type Role,
  roles,
  unitOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../support/scenario.ts';

/** Who acts in each capacity that speaks for somebody. */
const speakers = [
  ['member', 'm1'],
  ['collective', 'women'],
  ['handling_unit', 'health-bureau'],
  ['special_committee', 'economy-committee'],
  ['platform', 'shacheng-room'],
  ['expert', 'e1'],
] as const satisfies readonly (readonly [Role, string])[];
const offices = roles.filter((role) => speakers.every(([one]) => one !== role));
const everybody = [
  ...speakers.map(([role, who]) => as(role, who)),
  ...offices.map((one) => as(one)),
];

/** In which capacities a function finds whom. */
const foundBy = (find: (actor: Actor) => string | undefined) =>
  everybody.flatMap((actor) => {
    const who = find(actor);
    return who === undefined ? [] : [`${actor.role} ${who}`];
  });

describe('身份', () => {
  it('is one of fourteen', () => expect(roles).toHaveLength(14));

  it('of a member or a body is that of a proposer', () =>
    expect(foundBy(proposerOf)).toEqual(['member m1', 'collective women']));

  it('speaks for a unit, a committee, a platform, each in one capacity', () => {
    expect(foundBy(unitOf)).toEqual(['handling_unit health-bureau']);
    expect(foundBy(committeeOf)).toEqual(['special_committee economy-committee']);
    expect(foundBy(platformOf)).toEqual(['platform shacheng-room']);
  });

  it('of everybody on the register but a unit is that of a person', () =>
    expect(foundBy(personOf)).toEqual([
      ...['member m1', 'collective women', 'special_committee economy-committee'],
      ...['platform shacheng-room', 'expert e1'],
    ]));

  it('of five offices follows every case', () =>
    expect(roles.filter(followsEveryCase)).toEqual([
      ...['supervising_office', 'party_office', 'government_office', 'leadership', 'cppcc_office'],
    ]));

  it.each(everybody.map((actor) => [actor.role, actor] as const))(
    'as %s is read with all it says',
    (_role, actor) => {
      expect(Actor.parse(actor)).toEqual(actor);
      expect(Actor.safeParse({ ...actor, id: '' }).success).toBe(false);
    },
  );

  it('says whom it speaks for', () => {
    for (const role of ['member', 'collective', 'handling_unit', 'special_committee'])
      expect(Actor.safeParse({ role, id: 'x' }).success).toBe(false);
    for (const role of ['platform', 'expert', 'nobody'])
      expect(Actor.safeParse({ role, id: 'x' }).success).toBe(false);
  });

  it('of the proposal committee may say whose seat it is', () =>
    expect(Actor.parse({ role: 'proposal_committee', id: 'clerk', member: 'm1' })).toEqual({
      role: 'proposal_committee',
      id: 'clerk',
      member: 'm1',
    }));
});
