import { type CalendarDay, ProposalId } from '@xieshang/core';
import { pick } from '../../../random.ts';
import { office, officerOf } from '../actors.ts';
import { assigning } from '../team.ts';
import { returnReason } from '../texts.ts';
import { upheldBecause } from '../words.ts';
import type { Case, Step } from './case.ts';

/** 并案办理: handled together with another proposal. */
export const joined = ({ into }: Case, on: CalendarDay): readonly Step[] =>
  into
    ? [{ on, actor: office, command: { type: 'JoinHandling', into: ProposalId.parse(into) } }]
    : [];

/** Assigned to the wrong unit first. */
export const tried = ({ neighbour }: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: office, command: assigning([{ unit: neighbour, role: 'sole' }]) },
];

/** The wrong unit says whose business it is. */
export const objected = ({ neighbour, unit, random }: Case, on: CalendarDay): readonly Step[] => {
  const reason = returnReason(unit, random);
  const command = {
    type: 'RequestReturn',
    assignment: 'A1',
    reason,
    proposedUnit: unit.id,
  } as const;
  return [{ on, actor: officerOf(neighbour), command }];
};

/** Its return is granted. */
export const granted = (_story: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: office, command: { type: 'GrantReturn', assignment: 'A1' } },
];

/** Assigned to another wrong unit. */
export const triedAgain = ({ stray }: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: office, command: assigning([{ unit: stray, role: 'sole' }]) },
];

/** The other wrong unit names the right one too. */
export const objectedAgain = ({ stray, unit, random }: Case, on: CalendarDay): readonly Step[] => {
  const reason = returnReason(unit, random);
  const command = {
    type: 'RequestReturn',
    assignment: 'A2',
    reason,
    proposedUnit: unit.id,
  } as const;
  return [{ on, actor: officerOf(stray), command }];
};

/** The second return is granted; the next assignment is final. */
export const grantedAgain = (_story: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: office, command: { type: 'GrantReturn', assignment: 'A2' } },
];

/** Assigned to the units whose business it is. */
export const assigned = ({ tasks }: Case, on: CalendarDay): readonly Step[] => [
  { on, actor: office, command: assigning(tasks) },
];

/** The right unit would rather not. */
export const disputed = ({ neighbour, unit, random }: Case, on: CalendarDay): readonly Step[] => {
  const reason = returnReason(neighbour, random);
  const proposedUnit = neighbour.id;
  const command = { type: 'RequestReturn', assignment: 'A1', reason, proposedUnit } as const;
  return [{ on, actor: officerOf(unit), command }];
};

/** The assignment stands. */
export const upheld = ({ random }: Case, on: CalendarDay): readonly Step[] => [
  {
    on,
    actor: office,
    command: { type: 'RejectReturn', assignment: 'A1', reason: pick(random, upheldBecause) },
  },
];

/** Every unit takes its task on. */
export const accepted = ({ tasks }: Case, on: CalendarDay): readonly Step[] =>
  tasks.map(({ unit, assignment }) => ({
    on,
    actor: officerOf(unit),
    command: { type: 'AcceptAssignment', assignment },
  }));
