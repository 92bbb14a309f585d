import { day, grassrootsConsultation } from '@xieshang/core';
import { afterAll, describe, expect, it } from 'vitest';
import { exploreCase, owesRightly, stuckIn } from '../../support/case-walks.ts';
import { grassrootsWalk } from '../../support/grassroots-walks.ts';

const walked = grassrootsWalk(false);
const { workflow, commands } = grassrootsConsultation;

describe('基层协商的全部情形', () => {
  const explored = exploreCase(walked, day('2027-01-01'));
  const ends = new Set(workflow.tables[0]?.final);
  const places = [...explored.places];

  it('take every command, and reach every stage of every table', () => {
    expect([...explored.taken].toSorted()).toEqual(Object.keys(commands).toSorted());
    const missing = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).filter((stage) => !explored.stages.has(`${part} ${stage}`)),
    );
    expect(missing).toEqual([]);
  });

  it('all lead to an end: no case is ever stuck', () =>
    expect(stuckIn(explored, workflow)).toEqual([]));

  it('have somebody who can act, at once or after a day that was named', () => {
    const idle = places.filter(
      ([key, { state }]) =>
        !ends.has(state.stage) &&
        !explored.acted.has(key) &&
        (explored.ways.get(key)?.size ?? 0) === 0,
    );
    expect(idle.map(([key]) => key)).toEqual([]);
  });

  it('name exactly one party that owes while the case is open, and none once it has ended', () => {
    const wrong = places.filter(([, place]) => !owesRightly(walked, place));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  afterAll(() => console.info(`${places.length} situations: 基层协商`));
});
