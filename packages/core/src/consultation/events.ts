import type { ChangeEvent } from './change/events.ts';
import type { FollowUpEvent } from './follow-up/events.ts';
import type { MeetingEvent } from './meeting/events.ts';
import type { OpeningEvent } from './opening/events.ts';
import type { OutcomeEvent } from './outcome/events.ts';
import type { PreparationEvent } from './preparation/events.ts';
import type { ResearchEvent } from './research/moves.ts';

/** What has happened to a consultation. */
export type ConsultationEvent =
  | OpeningEvent
  | ResearchEvent
  | PreparationEvent
  | ChangeEvent
  | MeetingEvent
  | OutcomeEvent
  | FollowUpEvent;
