import {
  type Actor,
  type Consultation,
  stateCouncilCalendar as calendar,
  day,
  deadlinesShown,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { standing, table, to } from '../../support/consultation-facts.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const around = { today: day('2026-05-06'), register: registerAfter(...table), calendar };
const told = (state: Consultation, actor: Actor) => [
  ...new Set(
    deadlinesShown('consultation', state, actor, around).map(({ kind }) => kind.split('.')[1]),
  ),
];
const internal = ['researchPlan', 'research', 'workPlan', 'approval'];

describe('期限同其所属部分', () => {
  const submitted = standing(to('submitted'));

  it('tells who organises of research, drafts and approvals too', () =>
    expect(told(submitted, as('cppcc_office'))).toEqual(expect.arrayContaining(internal)));

  it.each([as('handling_unit', 'health-bureau'), as('party_office'), as('member', 'm3')])(
    'tells $role of the meeting and what follows it, and of nothing internal',
    (actor) => {
      const kinds = told(submitted, actor);
      expect(kinds).toEqual(expect.arrayContaining(['meeting', 'outcome', 'acknowledgement']));
      expect(kinds.filter((kind) => internal.includes(kind ?? ''))).toEqual([]);
    },
  );

  it('tells nobody outside of a work plan before the notice', () => {
    const approved = standing(to('workPlanApproved'));
    expect(told(approved, as('party_office'))).toEqual([]);
    expect(told(standing(to('notified')), as('party_office'))).toContain('meeting');
  });
});
