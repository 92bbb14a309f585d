import type { Due } from '../kernel/deadline.ts';
import type { DecidersOf } from '../kernel/moves.ts';
import { grassrootsClocks } from './clocks.ts';
import type { grassrootsCommands } from './commands.ts';
import type { GrassrootsEvent } from './events.ts';
import type { Grassroots, GrassrootsConsultation, GrassrootsContext } from './grassroots.ts';

/** What each command leads to once its row has admitted it. */
export type Deciders = DecidersOf<
  typeof grassrootsCommands,
  Grassroots,
  GrassrootsEvent,
  GrassrootsContext
>;

/** A consultation that is there: the table admits nothing but the raising before. */
export const there = (state: Grassroots): GrassrootsConsultation => {
  if (state.stage === 'none') throw new Error('admitted without a topic');
  return state;
};

/** The due day of a step that is owed from today. */
export const owed = (
  kind: 'screen' | 'prepare' | 'list' | 'ownDecision' | 'rate' | 'feedback' | 'close',
  ctx: GrassrootsContext,
): Due => grassrootsClocks.due(kind, ctx.today, ctx);
