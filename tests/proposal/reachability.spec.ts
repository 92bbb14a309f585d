import {
  stateCouncilCalendar as calendar,
  nextStepOf,
  proposal,
  statusOfProposal,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Explored,
  explore,
  leadingToTheGoal,
  type Place,
  register,
  situation,
  type Theme,
} from '../support/exploration.ts';
import { themes } from '../support/themes.ts';

const ends = new Set(workflow.tables[0]?.final);
const walks = new Map<string, Explored>();

/** Each theme is walked once, by the first who asks. */
const walkOf = (name: string, theme: Theme): Explored => {
  const known = walks.get(name);
  if (known) return known;
  const explored = explore(theme);
  walks.set(name, explored);
  return explored;
};

const owesRightly = ({ state, today }: Place, theme: Theme): boolean => {
  if (state.stage === 'none') return true;
  const owed = nextStepOf(state, today, theme.register ?? register, calendar);
  const isOpen = state.stage !== 'draft' && !ends.has(state.stage);
  if (!isOpen && statusOfProposal(state) !== 'tracking') return owed === undefined;
  const isOffice = owed?.party === 'proposal_committee' || owed?.party === 'supervising_office';
  return owed !== undefined && isOffice === (owed.who.length === 0);
};

describe.each(Object.entries(themes))('%s的全部情形', (name, theme) => {
  it('take every command of the theme', () =>
    expect([...walkOf(name, theme).taken].toSorted()).toEqual([...theme.commands].toSorted()));

  it('all lead to what the theme comes to: no proposal is ever stuck', () => {
    const explored = walkOf(name, theme);
    const good = leadingToTheGoal(explored, theme);
    expect(good.size).toBeGreaterThan(0);
    expect([...explored.places.keys()].filter((key) => !good.has(key))).toEqual([]);
  });

  it('offer no step that no input passes', () =>
    expect([...walkOf(name, theme).misleading]).toEqual([]));

  it('name one party that owes the next step while something is owed, and none otherwise', () => {
    const places = [...walkOf(name, theme).places.values()];
    const wrong = places.filter((place) => !owesRightly(place, theme));
    expect(wrong.map(situation)).toEqual([]);
  });
});

describe('the themes together', () => {
  const all = () => Object.entries(themes).map(([name, theme]) => walkOf(name, theme));

  afterAll(() => {
    const sizes = [...walks].map(([name, { places }]) => `${places.size} situations: ${name}`);
    const sum = [...walks.values()].reduce((total, { places }) => total + places.size, 0);
    console.info([...sizes, `${sum} situations in all`].join('\n'));
  });

  it('take every command of a proposal', () => {
    const taken = new Set(all().flatMap((one) => [...one.taken]));
    expect([...taken].toSorted()).toEqual(Object.keys(proposal.commands).toSorted());
  });

  it('reach every stage of every table', () => {
    const reached = new Set(all().flatMap(({ stages }) => [...stages]));
    const missing = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).filter((stage) => !reached.has(`${part} ${stage}`)),
    );
    expect(missing).toEqual([]);
  });
});
