import type { Actor, CalendarDay, ProposalCommand } from '@xieshang/core';
import type { Milestone } from '../outcomes.ts';
import type { Case, Step } from './case.ts';

/** A step of a side event: so many days after a milestone, and before another one. */
export interface SideStep {
  readonly after: Milestone;
  readonly days: number;
  readonly before?: Milestone;
  readonly steps: (story: Case, on: CalendarDay) => readonly Step[];
}

/** Something that comes to pass with a proposal beside its outcome, step by step. */
export type SideEvent = readonly SideStep[];

type Told<Value> = Value | ((story: Case, on: CalendarDay) => Value);

const toldBy = <Value extends object>(value: Told<Value>, story: Case, on: CalendarDay): Value =>
  typeof value === 'function' ? value(story, on) : value;

/** One command of one actor, so many days after a milestone. */
export const sideStep = (
  after: Milestone,
  days: number,
  actor: Told<Actor>,
  command: Told<ProposalCommand>,
  before?: Milestone,
): SideStep => ({
  after,
  days,
  ...(before ? { before } : {}),
  steps: (story, on) => [
    { on, actor: toldBy(actor, story, on), command: toldBy(command, story, on) },
  ],
});
