import type { CountyEvent } from '@xieshang/core';
import {
  type AnyProposal,
  county,
  fold,
  isTaken,
  type ProposalEvent,
  proposal,
  type Register,
  type Taken,
} from '@xieshang/core';
import { testCounty } from './county.ts';

/** The register of the specs' county after these later facts. */
export const registerAfter = (...later: readonly CountyEvent[]): Register => {
  const register = fold(county, [...testCounty('rules-county'), ...later]);
  if (register.stage === 'none') throw new Error('the county of the specs is not founded');
  return register;
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
