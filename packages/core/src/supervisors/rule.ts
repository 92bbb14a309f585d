import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { SupervisorGroupCommand } from './areas.ts';
import type { SupervisorGroup, SupervisorGroupContext } from './group.ts';

/** A rule of the tables of a group that looks at the case alone. */
export type OnCase<Part = unknown, State = SupervisorGroup> = CaseRule<
  Facts<State, Part, SupervisorGroupContext>
>;

/** A rule of the tables of a group that reads the input of the commands named. */
export type OnCommand<
  Type extends SupervisorGroupCommand['type'],
  Part = unknown,
  State = SupervisorGroup,
> = CommandRule<
  Asked<
    State,
    Part,
    SupervisorGroupContext,
    Extract<SupervisorGroupCommand, { readonly type: Type }>
  >
>;
