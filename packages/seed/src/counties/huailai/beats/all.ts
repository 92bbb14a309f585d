import type { CalendarDay } from '@xieshang/core';
import type { Milestone } from '../courses.ts';
import { asidesIn } from './asides.ts';
import * as assignment from './assignment.ts';
import type { Beat, Case } from './case.ts';
import * as evaluation from './evaluation.ts';
import * as handling from './handling.ts';
import * as submission from './submission.ts';

/** What is asked of the core for a milestone to come to pass. */
const beatsOf: Readonly<Record<Milestone, (story: Case, on: CalendarDay) => readonly Beat[]>> = {
  ...submission,
  ...assignment,
  ...handling,
  ...evaluation,
};

/** Everything asked in a case, in the order of its days. */
export const beatsIn = (story: Case): readonly Beat[] =>
  [
    ...story.dated.flatMap(({ milestone, on }) => beatsOf[milestone](story, on)),
    ...asidesIn(story),
  ].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
