import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { SupervisionCommand } from './areas.ts';
import type { Supervision, SupervisionContext } from './supervision.ts';

/** A rule of the supervision tables that looks at the case alone. */
export type OnCase<Part = unknown, State = Supervision> = CaseRule<
  Facts<State, Part, SupervisionContext>
>;

/** A rule of the supervision tables that reads the input of the commands named. */
export type OnCommand<
  Type extends SupervisionCommand['type'],
  Part = unknown,
  State = Supervision,
> = CommandRule<
  Asked<State, Part, SupervisionContext, Extract<SupervisionCommand, { readonly type: Type }>>
>;
