import {
  opens,
  type Role,
  type SupervisorGroupCommand,
  type SupervisorGroupEvent,
  supervisorGroupShowing as showing,
  supervisorGroup,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import * as facts from '../../support/supervisors-facts.ts';
import { actors, around, type Name, within } from '../../support/supervisors-readers.ts';
import { groupAfter } from '../../support/supervisors-standing.ts';
import * as turns from '../../support/supervisors-turns.ts';

const types = Object.keys(supervisorGroup.commands) as readonly SupervisorGroupCommand['type'][];
const history = turns.wholeHistory;
const beforeTheEnd = history.slice(0, -1);

describe('小组的办理经过', () => {
  const told = (name: Name) =>
    history
      .filter((event) => showing.showsEvent(event, groupAfter(...history), actors[name], around))
      .map(({ type }) => type);

  it.each(within)('is told to the %s whole', (name) =>
    expect(told(name)).toHaveLength(history.length),
  );

  it.each(['member', 'sector', 'committee', 'health'] as const)(
    'is for the %s that it has letters, goes with its unit, and is dissolved',
    (name) =>
      expect(told(name)).toEqual([
        'SupervisorsAppointed',
        'SupervisorGroupMoved',
        'SupervisorGroupDissolved',
      ]),
  );
});

describe('小组的可办事项', () => {
  const told = (name: Name, state = groupAfter(...beforeTheEnd)) =>
    types.filter((command) =>
      showing.showsAction({ command, part: 'case' }, state, actors[name], around),
    );

  it.each(within)('are told to the %s whole', (name) => expect(told(name)).toEqual(types));

  it('are for a member who does not stand to volunteer and to resign', () =>
    expect(told('member')).toEqual(['VolunteerAsSupervisor', 'ResignAsSupervisor']));

  it('are for a sector to recommend', () =>
    expect(told('sector')).toEqual(['RecommendSupervisor']));

  it.each(['committee', 'health'] as const)('are none for the %s', (name) =>
    expect(told(name)).toEqual([]),
  );

  it('are all before it was opened, when there is nothing to tell', () =>
    expect(told('committee', groupAfter())).toEqual(types));

  it.each(Object.keys(actors) as Name[])('and the next step are told within alone: %s', (name) =>
    expect(showing.showsSteps(groupAfter(...beforeTheEnd), actors[name], around)).toBe(
      within.some((one) => one === name),
    ),
  );
});

describe('小组的标题', () => {
  const heading = { title: facts.groupOpened.title, year: 2026, beganOn: '2026-01-05' };

  it('says for which unit it is, where it stands and since when', () => {
    expect(showing.heading(groupAfter(...beforeTheEnd))).toEqual({ ...heading, status: 'vacant' });
    expect(showing.heading(groupAfter(...history))).toEqual({
      ...heading,
      status: 'dissolved',
      endedOn: '2029-01-22',
    });
  });
});

describe('小组的查阅', () => {
  const reads = (events: readonly SupervisorGroupEvent[], role: Role, who?: string) =>
    opens(
      showing.readable(as(role, who), around.register),
      showing.scopeFacts(groupAfter(...events)),
    );
  const abandoned = [...facts.toCandidates, turns.groupAbandoned] as const;

  it.each(['selecting', 'consulted', 'approved', 'in_office', 'dissolved'] as const)(
    'is open to members, sectors and committees while it is %s',
    (stage) => {
      const state = { ...groupAfter(...history), stage } as ReturnType<typeof groupAfter>;
      for (const name of ['member', 'sector', 'committee'] as const)
        expect(
          opens(showing.readable(actors[name], around.register), showing.scopeFacts(state)),
        ).toBe(true);
    },
  );

  it('is for those who select where it was given up', () => {
    for (const role of ['cppcc_office', 'leadership', 'party_office'] as const)
      expect(reads(abandoned, role)).toBe(true);
    for (const role of ['member', 'collective', 'special_committee'] as const)
      expect(reads(abandoned, role, role === 'member' ? 'm1' : 'agriculture-sector')).toBe(false);
  });

  it.each([
    'proposal_committee',
    'supervising_office',
    'government_office',
    'platform',
    'expert',
    'registrar',
    'public',
  ] as const)('is closed to the %s', (role) =>
    expect(reads(facts.inOffice, role, 'e1')).toBe(false),
  );

  it('holds the unit where its names are shown to it, and nothing before it was opened', () => {
    const factsOf = (...events: readonly SupervisorGroupEvent[]) =>
      showing.scopeFacts(groupAfter(...events));
    const none = { stage: [], person: [], unit: [], public: [], secret: [] };
    const known = { ...none, public: ['no'], secret: ['no'] };
    expect(factsOf()).toEqual(none);
    expect(factsOf(...facts.toCandidates)).toEqual({ ...known, stage: ['selecting'] });
    expect(factsOf(...facts.inOffice)).toEqual({
      ...known,
      stage: ['in_office'],
      person: ['m1', 'm2', 'm3'],
      unit: ['health-bureau'],
    });
  });
});
