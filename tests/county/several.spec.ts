import { type Member, MemberId, countyRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, expert, member, testCounty, unit } from '../support/county.ts';
import { registerWith } from '../support/register.ts';

const whole = testCounty('rules-county');
const seat = (n: number, change: Partial<Member> = {}): Member => ({
  id: member(n),
  name: `委员${n}`,
  term: 11,
  sector: body('agriculture-sector'),
  standing: false,
  ...change,
});

describe('一次登记数项', () => {
  const county = registerWith(...whole);
  const adviser = (id: string, employer?: string) => ({
    id: expert(id),
    name: '虚构专家',
    field: '葡萄栽培',
    ...(employer ? { employer: unit(employer) } : {}),
  });

  it('takes experts of a registered employer, and none beside them who is a member', () => {
    county
      .when({ type: 'RegisterExperts', experts: [adviser('x1', 'health-bureau'), adviser('x2')] })
      .yields({ type: 'ExpertsRegistered' });
    county
      .when({ type: 'RegisterExperts', experts: [adviser('x1'), adviser('m1')] })
      .refusedBy(rules.expertsAreNew);
    county
      .when({ type: 'RegisterExperts', experts: [adviser('x1'), adviser('x2', 'moon-bureau')] })
      .refusedBy(rules.expertsAreNew);
  });

  it('takes members of known bodies, and none beside them who is of others', () => {
    county
      .when({ type: 'SeatMembers', members: [seat(5), seat(6, { term: 12 })] })
      .refusedBy(rules.membersAreKnown);
    county
      .when({ type: 'SeatMembers', members: [seat(5, { heads: unit('moon-bureau') })] })
      .refusedBy(rules.membersAreKnown);
    county
      .when({ type: 'SeatMembers', members: [seat(5, { heads: unit('health-bureau') })] })
      .yields({ type: 'MembersSeated' });
    county
      .when({ type: 'SeatMembers', members: [seat(5, { sector: body('constructor') })] })
      .refusedBy(rules.membersAreKnown);
  });

  it('takes several at once, where each has an id of its own', () => {
    const units = ['tax-office', 'water-bureau'].map((id) => ({
      id: unit(id),
      name: id,
      kind: 'government' as const,
    }));
    const bodies = ['education-sector', 'trade-sector'].map((id) => ({
      id: body(id),
      name: id,
      kind: 'sector' as const,
    }));
    county.when({ type: 'RegisterUnits', units }).yields({ type: 'UnitsRegistered' });
    county.when({ type: 'RegisterBodies', bodies }).yields({ type: 'BodiesRegistered' });
    county
      .when({ type: 'SeatMembers', members: [seat(5), seat(6)] })
      .yields({ type: 'MembersSeated' });
  });

  it('takes none of several where one is known already', () => {
    const sector = (id: string) => ({ id: body(id), name: id, kind: 'sector' as const });
    const bodies = [sector('education-sector'), sector('agriculture-sector')];
    county.when({ type: 'RegisterBodies', bodies }).refusedBy(rules.bodiesAreNew);
    registerWith(...whole, { type: 'ExpertsRegistered', experts: [adviser('x1')] })
      .when({ type: 'RegisterExperts', experts: [adviser('x2'), adviser('x1')] })
      .refusedBy(rules.expertsAreNew);
  });

  it('takes a liaison table of two committees, both of which are registered', () => {
    const tie = (committee: string) => ({
      committee: body(committee),
      units: [unit('health-bureau')],
    });
    registerWith(...whole, {
      type: 'BodiesRegistered',
      bodies: [{ id: body('law-committee'), name: '法制委员会', kind: 'special_committee' }],
    })
      .when({ type: 'SetLiaison', liaison: [tie('economy-committee'), tie('law-committee')] })
      .yields({ type: 'LiaisonSet' });
    county
      .when({ type: 'SetLiaison', liaison: [tie('economy-committee'), tie('law-committee')] })
      .refusedBy(rules.liaisonIsKnown);
  });

  it('takes a liaison with known units, all of them', () =>
    county
      .when({
        type: 'SetLiaison',
        liaison: [
          { committee: body('economy-committee'), units: [unit('health-bureau'), unit('moon')] },
        ],
      })
      .refusedBy(rules.liaisonIsKnown));

  it('moves nobody by a word that every object knows', () =>
    county
      .when({ type: 'MoveMember', member: MemberId.parse('constructor'), group: body('group-1') })
      .refusedBy(rules.membershipRuns));
});
