import type { AdviceEvent } from './advice/events.ts';
import type { UnitAppraisalEvent } from './appraisal/events.ts';
import type { ClosingEvent } from './closing/events.ts';
import type { FieldworkEvent } from './fieldwork/events.ts';
import type { OpeningEvent } from './opening/events.ts';
import type { RectificationEvent } from './rectification/events.ts';

/** A fact of a supervision. */
export type SupervisionEvent =
  | OpeningEvent
  | FieldworkEvent
  | AdviceEvent
  | RectificationEvent
  | UnitAppraisalEvent
  | ClosingEvent;
