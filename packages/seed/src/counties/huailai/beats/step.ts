import type { Actor, CalendarDay, ProposalCommand } from '@xieshang/core';
import type { Milestone } from '../courses.ts';
import type { Beat, Case } from './case.ts';

/** A step beside the course: so many days after a milestone, and before another one. */
export interface Step {
  readonly after: Milestone;
  readonly days: number;
  readonly before?: Milestone;
  readonly beats: (story: Case, on: CalendarDay) => readonly Beat[];
}

/** Something that comes to pass beside the course of a proposal, step by step. */
export type Aside = readonly Step[];

type Told<Value> = Value | ((story: Case, on: CalendarDay) => Value);

const toldBy = <Value extends object>(value: Told<Value>, story: Case, on: CalendarDay): Value =>
  typeof value === 'function' ? value(story, on) : value;

/** One command of one actor, so many days after a milestone. */
export const step = (
  after: Milestone,
  days: number,
  actor: Told<Actor>,
  command: Told<ProposalCommand>,
  before?: Milestone,
): Step => ({
  after,
  days,
  ...(before ? { before } : {}),
  beats: (story, on) => [
    { on, actor: toldBy(actor, story, on), command: toldBy(command, story, on) },
  ],
});
