import type { ClosingEvent } from './closing/events.ts';
import type { DraftEvent } from './draft/events.ts';
import type { InspectionEvent } from './inspection/events.ts';
import type { LeaderEvent } from './leader/events.ts';
import type { OpeningEvent } from './opening/events.ts';
import type { RecommendationEvent } from './recommendation/events.ts';
import type { SpeechEvent } from './speech/events.ts';
import type { TrackingEvent } from './tracking/events.ts';

/** What has happened after an outcome was submitted. */
export type InstructionEvent =
  | OpeningEvent
  | LeaderEvent
  | RecommendationEvent
  | TrackingEvent
  | SpeechEvent
  | InspectionEvent
  | DraftEvent
  | ClosingEvent;
