import type { CountyEvent } from '@xieshang/core';
import {
  type AnyProposal,
  county,
  fold,
  isTaken,
  NEVER,
  type ProposalEvent,
  proposal,
  type RegisterOfDay,
  registerOfDay,
  type Taken,
} from '@xieshang/core';
import { body, testCounty } from './county.ts';

// Somebody of the CPPCC who is in charge of no case.
const anotherCommittee: CountyEvent = {
  type: 'BodiesRegistered',
  bodies: [{ id: body('another-committee'), name: '另一委员会', kind: 'special_committee' }],
};

/** The register of the specs' county after these later facts, on a day on which all of them hold. */
export const registerAfter = (...later: readonly CountyEvent[]): RegisterOfDay => {
  const register = fold(county, [...testCounty('rules-county'), anotherCommittee, ...later]);
  if (register.stage === 'none') throw new Error('the county of the specs is not founded');
  return registerOfDay(register, NEVER);
};

/** A proposal after these facts. */
export const standing = (...events: readonly ProposalEvent[]): AnyProposal => {
  const state = fold(proposal, events);
  if (state.stage === 'none') throw new Error('a proposal needs a fact');
  return state;
};

/** A proposal that was filed, after these facts. */
export const taken = (...events: readonly ProposalEvent[]): Taken => {
  const state = standing(...events);
  if (!isTaken(state)) throw new Error(`the proposal is not filed: ${state.stage}`);
  return state;
};
