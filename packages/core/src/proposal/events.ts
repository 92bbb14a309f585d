import type { FactIn } from '../kernel/area.ts';
import type { AppraisalEvent } from './appraisal/events.ts';
import type { assignment } from './assignment/moves.ts';
import type { AwardEvent } from './award/events.ts';
import type { clock } from './clock/moves.ts';
import type { drafting } from './drafting/moves.ts';
import type { extension } from './extension/moves.ts';
import type { FormalProposalEvent } from './formal-proposal/events.ts';
import type { HandlingConsultationEvent } from './handling-consultation/events.ts';
import type { KeyEvent } from './key/events.ts';
import type { LookBackEvent } from './look-back/events.ts';
import type { PromiseEvent } from './promise/events.ts';
import type { proposers } from './proposers/moves.ts';
import type { PublicationEvent } from './publication/events.ts';
import type { rating } from './rating/moves.ts';
import type { reminder } from './reminder/moves.ts';
import type { reply } from './reply/moves.ts';
import type { review } from './review/moves.ts';
import type { SupervisionEvent } from './supervision-record/events.ts';

/** What has happened to a proposal. Facts carry results, so that replaying them needs no law. */
export type ProposalEvent =
  | FactIn<
      readonly [
        typeof drafting,
        typeof proposers,
        typeof review,
        typeof assignment,
        typeof reply,
        typeof rating,
        typeof extension,
        typeof clock,
        typeof reminder,
      ]
    >
  | PromiseEvent
  | LookBackEvent
  | PublicationEvent
  | HandlingConsultationEvent
  | KeyEvent
  | SupervisionEvent
  | AppraisalEvent
  | AwardEvent
  | FormalProposalEvent;
