import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { ProposalCommand } from './areas.ts';
import type { ProposalContext } from './proposal.ts';

/** A rule of the proposal tables that looks at the case alone. */
export type OnCase<State, Part = unknown> = CaseRule<Facts<State, Part, ProposalContext>>;

/** A rule of the proposal tables that reads the input of the commands named. */
export type OnCommand<Type extends ProposalCommand['type'], State, Part = unknown> = CommandRule<
  Asked<State, Part, ProposalContext, Extract<ProposalCommand, { readonly type: Type }>>
>;
