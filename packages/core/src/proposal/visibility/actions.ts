import type { Actor } from '../../county/actor.ts';
import type { AvailableAction } from '../../kernel/available.ts';
import { awardTable } from '../award/table.ts';
import { keyTable } from '../key/table.ts';
import { supervisionTable } from '../supervision-record/table.ts';
import type { ProposalVisibility } from './visibility.ts';

const kept = new Map(
  [keyTable, supervisionTable, awardTable].map(({ part, steps }) => [
    part,
    new Set<string>(steps.flatMap(({ by }) => by)),
  ]),
);

/**
 * Is the actor told of this action at all? That a proposal is a candidate, is to be supervised or
 * stands for an award shows in the actions on it, so they are listed for those alone who take some;
 * and so does that a consultation was asked for, which is for those concerned with the handling.
 */
export const showsAction = (
  { part }: Pick<AvailableAction, 'part'>,
  { role }: Pick<Actor, 'role'>,
  { handling }: Pick<ProposalVisibility, 'handling'>,
): boolean => (part === 'handling_consultation' ? handling : (kept.get(part)?.has(role) ?? true));
