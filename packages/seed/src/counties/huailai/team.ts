import type { Assigner, HandlingRole, ProposalCommand, Unit, UnitKind } from '@xieshang/core';
import { neighbourOf, unitNamed } from './units.ts';

/** 交办方式 of a case, with the keys of the units beside the one whose business it is. */
export type Team =
  | { readonly mode: 'sole' }
  | { readonly mode: 'lead' | 'separate'; readonly with: readonly string[] };

/** One unit's task, with the number of its assignment. */
export interface Task {
  readonly assignment: string;
  readonly unit: Unit;
  readonly role: HandlingRole;
  readonly points?: readonly number[];
}

type Assigning = Extract<ProposalCommand, { type: 'AssignProposal' }>;

const governmental: readonly UnitKind[] = ['government', 'township', 'other'];

const assignerOf = (units: readonly Unit[]): Assigner => {
  const inside = units.filter(({ kind }) => governmental.includes(kind)).length;
  if (inside === units.length) return 'government_office';
  return inside === 0 ? 'party_office' : 'joint';
};

const rolesOf = (mode: Team['mode']): readonly [first: HandlingRole, others: HandlingRole] => {
  if (mode === 'sole') return ['sole', 'sole'];
  return mode === 'lead' ? ['lead', 'co_handler'] : ['separate_handler', 'separate_handler'];
};

/** The tasks of a team; `before` assignments went to other units and came back. */
export const tasksOf = (
  team: Team,
  unit: Unit,
  suggestions: number,
  before: number,
): readonly Task[] => {
  const units = [unit, ...(team.mode === 'sole' ? [] : team.with.map(unitNamed))];
  const [first, others] = rolesOf(team.mode);
  const numbers = Array.from({ length: suggestions }, (_, place) => place + 1);
  return units.map((one, place) => ({
    assignment: `A${before + place + 1}`,
    unit: one,
    role: place === 0 ? first : others,
    ...(team.mode === 'separate'
      ? { points: numbers.filter((nth) => (nth - 1) % units.length === place) }
      : {}),
  }));
};

/** What the office asks for to assign tasks: by the office that fits their units. */
export const assigning = (
  tasks: readonly (Omit<Task, 'assignment' | 'unit'> & { readonly unit: Unit })[],
): Assigning => ({
  type: 'AssignProposal',
  tasks: tasks.map(({ unit, role, points }) => ({
    unit: unit.id,
    role,
    ...(points ? { points: [...points] } : {}),
  })),
  assigner: assignerOf(tasks.map(({ unit }) => unit)),
});

/** The unit that gets a proposal by mistake after the neighbour of the right one did. */
export const strayOf = (key: string): Unit =>
  unitNamed(key === 'fagai-ju' || neighbourOf(key).id === 'fagai-ju' ? 'caizheng-ju' : 'fagai-ju');
