import type { Asked, CaseRule, CommandRule, Facts } from '../kernel/rule.ts';
import type { GrassrootsCommand } from './areas.ts';
import type { GrassrootsConsultation, GrassrootsContext } from './grassroots.ts';

/** A rule of the tables of a grass-roots consultation that looks at the case alone. */
export type OnGrassroots<Part = unknown, State = GrassrootsConsultation> = CaseRule<
  Facts<State, Part, GrassrootsContext>
>;

/** A rule of the tables of a grass-roots consultation that reads the commands named. */
export type OnGrassrootsCommand<
  Type extends GrassrootsCommand['type'],
  Part = unknown,
  State = GrassrootsConsultation,
> = CommandRule<
  Asked<State, Part, GrassrootsContext, Extract<GrassrootsCommand, { readonly type: Type }>>
>;
