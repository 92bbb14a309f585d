import { unitsActedFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { SupervisorGroupState } from './group.ts';

const known = ['selecting', 'consulted', 'approved', 'in_office', 'dissolved'] as const;

/**
 * Which groups somebody may read: within the CPPCC all, and a unit, or its successor, its own where
 * names are shown.
 */
export const readableGroups = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'party_office':
      return [{}];
    case 'member':
    case 'collective':
    case 'special_committee':
      return [{ stage: known }];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }];
    case 'proposal_committee':
    case 'supervising_office':
    case 'government_office':
    case 'platform':
    case 'expert':
    case 'registrar':
    case 'public':
      return [];
  }
};

/** What a group holds in each field a scope may name; a unit is in it once its group has its letters. */
export const groupScopeFacts = (state: SupervisorGroupState): ScopeFacts<CaseField> => {
  if (state.stage === 'none') return { stage: [], person: [], unit: [], public: [], secret: [] };
  const { stage, unit, shownToUnit, members } = state;
  return {
    stage: [stage],
    person: members,
    unit: shownToUnit ? [unit] : [],
    public: ['no'],
    secret: ['no'],
  };
};

/** May this actor read this group at all? */
export const maySeeGroup = (
  state: SupervisorGroupState,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableGroups(actor, register), groupScopeFacts(state));

/** True for those who select: they see who stands, and why. */
export const seesSelection = ({ role }: Actor): boolean =>
  role === 'cppcc_office' || role === 'leadership' || role === 'party_office';
