import { decodeGlobalID } from '@pothos/plugin-relay';
import type { Caller } from './context.ts';
import { badInput } from './errors.ts';
import { nameCounty } from './store/scope.ts';

/** The local part of a global id: a county and an id of its own within it. */
export const localId = (countyId: string, id: string): string => `${countyId}/${id}`;

/** The two parts of a local id. */
const partsOf = (local: string): { readonly countyId: string; readonly id: string } => {
  const at = local.indexOf('/');
  return { countyId: local.slice(0, at), id: local.slice(at + 1) };
};

/** The two parts of a local id a request names, which names their county with it. */
export const namedIn = (local: string): ReturnType<typeof partsOf> => {
  const parts = partsOf(local);
  nameCounty(parts.countyId);
  return parts;
};

/** What finds a row by its local id; a row of a county that is not the caller's is not there. */
export const whereLocal = (local: string, { countyId }: Caller) => ({
  countyId_id: namedIn(local),
  AND: countyId === undefined ? [] : [{ countyId }],
});

const decode = (
  globalId: string,
): { readonly typename: string; readonly id: string } | undefined => {
  try {
    return decodeGlobalID(globalId);
  } catch {
    return undefined;
  }
};

/** The local part of a global id of a type; nothing when it names something else. */
export const globalIdParts = (typename: string, globalId: string): string | undefined => {
  const decoded = decode(globalId);
  return decoded?.typename === typename ? decoded.id : undefined;
};

/** The id within a county that a global id of a type names; anything else is refused by path. */
export const idIn = (
  typename: string,
  countyId: string,
  globalId: string,
  path: string,
): string => {
  const decoded = decode(globalId);
  const parts = decoded ? partsOf(decoded.id) : undefined;
  if (decoded?.typename !== typename || !parts?.id)
    throw badInput([{ path, message: `Expects the id of a ${typename}, as queries return it.` }]);
  if (parts.countyId !== countyId)
    throw badInput([{ path, message: 'This case belongs to another county. 该件属于其他县。' }]);
  return parts.id;
};
