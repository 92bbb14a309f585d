import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { ConsultationCommand } from './areas.ts';
import type { ConsultationContext, OpenedConsultation } from './consultation.ts';

/** A rule of the consultation tables that looks at the case alone. */
export type OnCase<Part = unknown, State = OpenedConsultation> = CaseRule<
  Facts<State, Part, ConsultationContext>
>;

/** A rule of the consultation tables that reads the input of the commands named. */
export type OnCommand<
  Type extends ConsultationCommand['type'],
  State = OpenedConsultation,
  Part = unknown,
> = CommandRule<
  Asked<State, Part, ConsultationContext, Extract<ConsultationCommand, { readonly type: Type }>>
>;
