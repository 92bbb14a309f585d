import { isTaken, type ReplyLetter, visibleLetter } from '@xieshang/core';
import { openWhere } from '../../case/case.scope.ts';
import type { GatewayContext } from '../../context.ts';
import { proposalOf, visibilityOf, WHOLE } from '../../models/proposal.model.ts';
import { globalIdParts, whereLocal } from '../../node-id.ts';
import type { LetterFile } from './letter-document.ts';

/** The letter of a reply as the caller may see it; none when there is none for them. */
export const readLetter = async (
  local: string,
  replyId: string,
  caller: GatewayContext,
): Promise<ReplyLetter | undefined> => {
  const { countyId_id, AND } = whereLocal(local, caller);
  const own = caller.countyId === undefined ? undefined : await caller.register(caller.countyId);
  const row = await caller.prisma.proposal.findUnique({
    where: { countyId_id, AND: [...AND, openWhere('proposal', own, caller.actor)] },
    select: WHOLE,
  });
  if (!row) return undefined;
  const state = proposalOf(row);
  const register = await caller.register(row.countyId);
  const view = visibilityOf(row, caller, register);
  return isTaken(state) ? visibleLetter(state, replyId, register, view) : undefined;
};

/** The file of a letter. What writes it is loaded with the first letter somebody asks for. */
export const letterFileOf = async (letter: ReplyLetter): Promise<LetterFile> =>
  (await import('./letter-document.ts')).letterFile(letter);

/** The letter of a reply by the global id of the proposal, as an address names it. */
export const readLetterOf = async (
  globalId: string,
  replyId: string,
  caller: GatewayContext,
): Promise<ReplyLetter | undefined> => {
  const local = globalIdParts('Proposal', globalId);
  return local === undefined ? undefined : readLetter(local, replyId, caller);
};
