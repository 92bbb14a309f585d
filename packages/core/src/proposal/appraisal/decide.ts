import { unitOf } from '../../county/actor.ts';
import { UnitId } from '../../county/entries.ts';
import { required } from '../../kernel/required.ts';
import { actingProposer } from '../case/admitted.ts';
import type { Deciders } from '../moves.ts';
import type { appraisalCommands } from './commands.ts';

/** What appraising leads to. */
export const appraisalDeciders: Deciders<typeof appraisalCommands> = {
  AppraiseProposal: (_state, { scores }, { today: on, actor }) => ({
    type: 'ProposalAppraised',
    on,
    unit: UnitId.parse(required(unitOf(actor), 'a unit')),
    scores,
  }),
  AppraiseHandling: (_state, { scores }, ctx) => ({
    type: 'HandlingAppraised',
    on: ctx.today,
    proposer: actingProposer(ctx),
    scores,
  }),
};
