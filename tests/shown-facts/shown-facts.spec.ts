import {
  type Actor,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  day,
  factsShown,
  fold,
  mayReadCase,
  nextStepOf,
  type ProposalEvent,
  type SubjectName,
  showings,
  showsEveryFact,
  supervisorGroup,
  visibilityOfProposal,
  visibleNextStep,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { everybody } from '../support/everybody.ts';
import {
  drafted,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  toDelivery,
  toFiling,
} from '../support/facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';
import { inOffice } from '../support/supervisors-facts.ts';

const register = registerAfter();
const around = { today: day('2026-05-10'), register, calendar };
const unit = as('handling_unit', 'health-bureau');
const office = as('supervising_office');
const committee = as('proposal_committee');
const [first, second, bystander] = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('member', 'm3'),
] as const;

const shown = (events: readonly ProposalEvent[], actor: Actor, on = '2026-05-10'): number =>
  events.filter(
    factsShown('proposal', standing(...events), actor, { ...around, today: day(on) }) as (
      event: ProposalEvent,
    ) => boolean,
  ).length;

describe('办理经过的编号', () => {
  const rated = [...jointToDelivery, ratedByFirst];

  it.each([
    ['the unit', unit],
    ['the office', office],
    ['the other proposer', second],
    ['another member', bystander],
    ['the public', as('public')],
  ] as const)('does not count a sealed rating for %s', (_who, actor) =>
    expect(shown(rated, actor)).toBe(shown(jointToDelivery, actor)),
  );

  it('counts it for who gave it and for the committee', () => {
    for (const actor of [first, committee])
      expect(shown(rated, actor)).toBe(shown(jointToDelivery, actor) + 1);
  });

  it('counts it for the unit on the first day after the window, not on the last of it', () => {
    expect(shown(rated, unit, '2026-05-15')).toBe(shown(jointToDelivery, unit));
    expect(shown(rated, unit, '2026-05-16')).toBe(shown(jointToDelivery, unit) + 1);
  });

  it('counts every fact of the register for everybody', () => {
    const isShown = factsShown('county', register, as('public'), around);
    expect(isShown({ type: 'PlatformsRegistered', platforms: [] })).toBe(true);
  });

  it('counts a fact of another subject as its showing says', () => {
    const opened = fold(supervisorGroup, inOffice);
    const count = (actor: Actor) =>
      inOffice.filter(factsShown('supervisor_group', opened, actor, around)).length;
    expect(count(as('leadership'))).toBe(inOffice.length);
    expect(count(first)).toBe(1);
  });
});

describe('谁可查阅全部事实', () => {
  const subjects = Object.keys(showings) as readonly SubjectName[];
  const people = [...everybody, committee, as('registrar')];
  const whole = (subject: SubjectName) => [
    ...new Set(people.filter((one) => showsEveryFact(subject, one)).map(({ role }) => role)),
  ];

  it('is said of each subject by the role', () =>
    expect(Object.fromEntries(subjects.map((subject) => [subject, whole(subject)]))).toEqual({
      proposal: ['proposal_committee'],
      consultation: ['cppcc_office', 'leadership'],
      supervision: ['cppcc_office', 'leadership', 'party_office'],
      instruction: ['leadership', 'supervising_office'],
      monitoring_report: [...new Set(people.map(({ role }) => role))].filter(
        (role) => role !== 'handling_unit',
      ),
      annual_plan: ['cppcc_office', 'leadership'],
      grassroots_consultation: ['cppcc_office', 'leadership', 'special_committee'],
      supervisor_group: ['cppcc_office', 'leadership', 'party_office'],
      tracking_report: [
        ...['cppcc_office', 'leadership', 'party_office', 'government_office'],
        'supervising_office',
      ],
    }));

  it('is everybody of the register', () =>
    expect(whole('county')).toEqual([...new Set(people.map(({ role }) => role))]));
});

describe('可否查阅', () => {
  it('a proposal that was filed by members, a draft by its proposer, one not there by nobody', () => {
    expect(mayReadCase('proposal', standing(...toFiling), bystander, { register })).toBe(true);
    expect(mayReadCase('proposal', standing(drafted), bystander, { register })).toBe(false);
    expect(mayReadCase('proposal', standing(drafted), first, { register })).toBe(true);
    for (const actor of [committee, as('public')])
      expect(mayReadCase('proposal', { stage: 'none' }, actor, { register })).toBe(false);
  });

  it('the register by everybody', () =>
    expect(mayReadCase('county', register, as('public'), { register })).toBe(true));

  it.each(Object.keys(showings) as CaseSubject[])(
    'no case of %s that is not there by a unit',
    (name) => expect(mayReadCase(name, { stage: 'none' }, unit, { register })).toBe(false),
  );
});

describe('密封期间的下一步', () => {
  const owed = (events: readonly ProposalEvent[], actor: Actor) => {
    const proposal = standing(...events);
    const step = nextStepOf(proposal, around.today, register, calendar);
    return (
      step &&
      visibleNextStep(proposal, step, visibilityOfProposal(proposal, actor, around.today), actor)
    );
  };
  const rated = [...jointToDelivery, ratedByFirst];

  it.each([unit, office, bystander, as('public')])('names everybody who rates ($role)', (actor) => {
    expect(owed(rated, actor)?.who).toEqual(['m1', 'm2']);
    expect(owed(rated, actor)).toEqual(owed(jointToDelivery, actor));
  });

  it('names to a proposer who rated nobody but the others', () => {
    expect(owed(rated, first)?.who).toEqual(['m2']);
    expect(owed(jointToDelivery, first)?.who).toEqual(['m1', 'm2']);
    expect(owed(rated, second)?.who).toEqual(['m1', 'm2']);
  });

  it('names to the committee who has still to rate', () =>
    expect(owed(rated, committee)?.who).toEqual(['m2']));

  it('is what it is before and after', () => {
    for (const events of [toFiling, [...rated, ratedBySecond]])
      expect(owed(events, unit)).toEqual(
        nextStepOf(standing(...events), around.today, register, calendar),
      );
    expect(owed(toDelivery, unit)?.who).toEqual(['m1']);
  });
});
