import type { CalendarDay } from '@xieshang/core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  exploreCase,
  owesRightly,
  type Staged,
  stuckIn,
  type Typed,
  type Walked,
} from './case-walks.ts';

/** What holds in every situation that a case of the subject can get into until a day. */
export const describeSituations = <
  State extends Staged,
  Command extends Typed,
  Event extends Typed,
>(
  title: string,
  walked: Walked<State, Command, Event>,
  until: CalendarDay,
): void => {
  describe(`${title}的全部情形`, () => {
    const { workflow, commands } = walked.subject;
    const explored = exploreCase(walked, until);
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

    it('offer no step that no input passes', () => expect([...explored.misleading]).toEqual([]));

    it('name a party that owes the next step and can act', () =>
      expect([...explored.helpless].slice(0, 5)).toEqual([]));

    it('name exactly one party that owes while the case is open, and none once it has ended', () => {
      const wrong = places.filter(([, place]) => !owesRightly(walked, place));
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    afterAll(() => console.info(`${places.length} situations: ${title}`));
  });
};
