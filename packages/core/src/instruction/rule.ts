import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { InstructionCommand } from './areas.ts';
import type { InstructionCase, InstructionContext } from './instruction.ts';

/** A rule that looks at the case alone. */
export type OnCase<Part = unknown, State = InstructionCase> = CaseRule<
  Facts<State, Part, InstructionContext>
>;

/** A rule that reads the input of the commands named. */
export type OnCommand<
  Type extends InstructionCommand['type'],
  Part = unknown,
  State = InstructionCase,
> = CommandRule<
  Asked<State, Part, InstructionContext, Extract<InstructionCommand, { readonly type: Type }>>
>;
