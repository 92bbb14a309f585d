import type { FactIn } from '../kernel/area.ts';
import type { appraisal } from './appraisal/moves.ts';
import type { assignment } from './assignment/moves.ts';
import type { award } from './award/moves.ts';
import type { clock } from './clock/moves.ts';
import type { drafting } from './drafting/moves.ts';
import type { extension } from './extension/moves.ts';
import type { formalProposal } from './formal-proposal/moves.ts';
import type { HandlingConsultationEvent } from './handling-consultation/events.ts';
import type { key } from './key/moves.ts';
import type { LookBackEvent } from './look-back/events.ts';
import type { PromiseEvent } from './promise/events.ts';
import type { proposers } from './proposers/moves.ts';
import type { PublicationEvent } from './publication/events.ts';
import type { rating } from './rating/moves.ts';
import type { reminder } from './reminder/moves.ts';
import type { reply } from './reply/moves.ts';
import type { review } from './review/moves.ts';
import type { supervision } from './supervision-record/moves.ts';

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
        typeof supervision,
        typeof key,
        typeof formalProposal,
        typeof award,
        typeof appraisal,
      ]
    >
  | PromiseEvent
  | LookBackEvent
  | PublicationEvent
  | HandlingConsultationEvent;
