import type { CalendarDay } from '@xieshang/core';
import type { Milestone } from '../outcomes.ts';
import * as assignment from './assignment.ts';
import type { Case, Step } from './case.ts';
import * as evaluation from './evaluation.ts';
import * as handling from './handling.ts';
import { sideEventsIn } from './side-events.ts';
import * as submission from './submission.ts';

/** What is asked of the core for a milestone to come to pass. */
const stepsOf: Readonly<Record<Milestone, (story: Case, on: CalendarDay) => readonly Step[]>> = {
  ...submission,
  ...assignment,
  ...handling,
  ...evaluation,
};

/** Everything asked in a case, in the order of its days. */
export const stepsIn = (story: Case): readonly Step[] =>
  [
    ...story.dated.flatMap(({ milestone, on }) => stepsOf[milestone](story, on)),
    ...sideEventsIn(story),
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
