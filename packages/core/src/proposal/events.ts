import type { FactIn } from '../kernel/area.ts';
import type { AppraisalEvent } from './appraisal/events.ts';
import type { AssignmentEvent } from './assignment/events.ts';
import type { AwardEvent } from './award/events.ts';
import type { ClockEvent } from './clock/events.ts';
import type { drafting } from './drafting/moves.ts';
import type { ExtensionEvent } from './extension/events.ts';
import type { FormalProposalEvent } from './formal-proposal/events.ts';
import type { HandlingConsultationEvent } from './handling-consultation/events.ts';
import type { KeyEvent } from './key/events.ts';
import type { LookBackEvent } from './look-back/events.ts';
import type { PromiseEvent } from './promise/events.ts';
import type { proposers } from './proposers/moves.ts';
import type { PublicationEvent } from './publication/events.ts';
import type { RatingEvent } from './rating/events.ts';
import type { ReminderEvent } from './reminder/events.ts';
import type { ReplyEvent } from './reply/events.ts';
import type { ReviewEvent } from './review/events.ts';
import type { SupervisionEvent } from './supervision-record/events.ts';

/** What has happened to a proposal. Facts carry results, so that replaying them needs no law. */
export type ProposalEvent =
  | FactIn<readonly [typeof drafting, typeof proposers]>
  | ReviewEvent
  | AssignmentEvent
  | ReplyEvent
  | RatingEvent
  | ExtensionEvent
  | ClockEvent
  | ReminderEvent
  | PromiseEvent
  | LookBackEvent
  | PublicationEvent
  | HandlingConsultationEvent
  | KeyEvent
  | SupervisionEvent
  | AppraisalEvent
  | AwardEvent
  | FormalProposalEvent;
