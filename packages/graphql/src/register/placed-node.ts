import type { RegisterOfDay } from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { GatewayError } from '../errors.ts';
import { localId, namedIn } from '../node-id.ts';
import { nameCounty } from '../store/scope.ts';
import type { In } from './place.ts';

const ofNobody = (error: unknown): undefined => {
  if (error instanceof GatewayError && error.extensions['code'] === 'NOT_FOUND') return undefined;
  throw error;
};

/** The register of a county that a global id names; of one that is not the caller's, nothing. */
export const registerOf = async (
  countyId: string,
  context: GatewayContext,
): Promise<RegisterOfDay | undefined> => {
  if (context.countyId !== undefined && context.countyId !== countyId) return undefined;
  nameCounty(countyId);
  return context.register(countyId).catch(ofNobody);
};

/** How what the register names by an id, and no row holds, is found again by its global id. */
export const placedNode = <Part extends { readonly id: string }>(
  find: (id: In<string>) => In<Part> | undefined,
) => ({
  id: { resolve: ({ countyId, part }: In<Part>) => localId(countyId, part.id) },
  loadOne: async (local: string, context: GatewayContext) => {
    const { countyId, id } = namedIn(local);
    const register = await registerOf(countyId, context);
    return register && find({ countyId, register, part: id });
  },
});
