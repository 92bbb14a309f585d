import {
  type SupervisorGroupEvent,
  SupervisorGroupView,
  supervisorGroupShowing as showing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { as } from '../../support/scenario.ts';
import * as facts from '../../support/supervisors-facts.ts';
import { actors, around, type Name, within } from '../../support/supervisors-readers.ts';
import { groupAfter } from '../../support/supervisors-standing.ts';
import * as turns from '../../support/supervisors-turns.ts';

const seen = (history: readonly SupervisorGroupEvent[], name: Name) =>
  showing.project(groupAfter(...history), actors[name], around);
const history = turns.wholeHistory;
const beforeTheEnd = history.slice(0, -1);

/** What everybody sees of the group who may read it. */
const heads = {
  title: facts.groupOpened.title,
  stage: 'in_office',
  unit: 'roads-bureau',
  members: ['m1', 'm2'],
  issuedOn: '2026-01-20',
  issuedBy: '县委书记',
  until: '2029-01-20',
};
const first = {
  id: 'C1',
  stage: 'selected',
  member: 'm1',
  statement: '愿意担任民主监督员。',
  nominatedOn: '2026-01-08',
  terms: 1,
};
const third = {
  ...first,
  id: 'C3',
  member: 'm3',
  recommendedBy: 'agriculture-sector',
  statement: '熟悉基层医疗。',
  terms: 2,
};

describe('所见的小组', () => {
  it.each(within)('is for the %s the whole of it', (name) =>
    expect(seen(beforeTheEnd, name)).toEqual({
      ...heads,
      renews: 'g0',
      reason: turns.selectionReturned.reason,
      candidates: [
        { ...first, judgement: facts.selected(1).judgement },
        expect.objectContaining({ id: 'C2', passedOver: turns.passedOver.reason }),
        { ...third, judgement: facts.selected(3).judgement },
      ],
      seats: [
        expect.objectContaining({ id: 'S3', stage: 'replacement_proposed', candidate: 'C4' }),
        expect.objectContaining({ id: 'S2', stage: 'in_office' }),
        expect.objectContaining({ id: 'S1', stage: 'in_office' }),
      ],
    }),
  );

  it('is for a member, beside the names, that they stand themselves', () =>
    expect(seen(beforeTheEnd, 'member')).toEqual({ ...heads, candidates: [first], seats: [] }));

  it('is for a sector, beside the names, whom it recommended', () =>
    expect(seen(beforeTheEnd, 'sector')).toEqual({ ...heads, candidates: [third], seats: [] }));

  it('is for whoever was passed over that they stood, not why they were not chosen', () => {
    const view = showing.project(groupAfter(...beforeTheEnd), as('member', 'm2'), around);
    expect(view.candidates).toEqual([
      { ...first, id: 'C2', member: 'm2', stage: 'passed_over', terms: undefined },
    ]);
    expect(JSON.stringify(view)).not.toContain(turns.passedOver.reason);
  });

  it.each(['committee', 'health'] as const)('is for the %s the names alone', (name) =>
    expect(seen(beforeTheEnd, name)).toEqual({ ...heads, candidates: [], seats: [] }),
  );

  it('is before the letters that there is to be a group', () =>
    expect(seen(facts.toCandidates, 'committee')).toEqual({
      title: facts.groupOpened.title,
      stage: 'selecting',
      unit: 'health-bureau',
      members: [],
      candidates: [],
      seats: [],
    }));

  it('tells when it ended', () =>
    expect(seen(history, 'health')).toMatchObject({ stage: 'dissolved', endedOn: '2029-01-22' }));

  it.each(Object.keys(actors) as Name[])(
    'is described for the %s field by field: nothing shown is left out',
    (name) => {
      const view = seen(history, name);
      expect(SupervisorGroupView.parse(view)).toEqual(view);
    },
  );

  it('is none before it was opened', () => {
    expect(() => showing.project(groupAfter(), actors.office, around)).toThrow();
    expect(() => showing.heading(groupAfter())).toThrow();
  });
});
