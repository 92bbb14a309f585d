import type { CommandCards } from '../kernel/command.ts';
import type { DecidersOf, FoldsOf } from '../kernel/moves.ts';
import type { SupervisionEvent } from './events.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = DecidersOf<
  Cards,
  SupervisionState,
  SupervisionEvent,
  SupervisionContext
>;

/** What each fact of an area makes of a supervision. */
export type Folds<Event extends { readonly type: string }> = FoldsOf<Event, SupervisionState>;
