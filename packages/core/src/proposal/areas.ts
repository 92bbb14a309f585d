import { recountArea } from '../county/recount.ts';
import type { CommandIn, FactIn } from '../kernel/area.ts';
import { appraisal } from './appraisal/moves.ts';
import { assignment } from './assignment/moves.ts';
import { award } from './award/moves.ts';
import { clock } from './clock/moves.ts';
import { recordedIn } from './deadlines/deadlines.ts';
import { drafting } from './drafting/moves.ts';
import { extension } from './extension/moves.ts';
import { formalProposal } from './formal-proposal/moves.ts';
import { handlingConsultation } from './handling-consultation/moves.ts';
import { key } from './key/moves.ts';
import { lookBack } from './look-back/moves.ts';
import { promise } from './promise/moves.ts';
import { proposers } from './proposers/moves.ts';
import { publication } from './publication/moves.ts';
import { rating } from './rating/moves.ts';
import { reminder } from './reminder/moves.ts';
import { reply } from './reply/moves.ts';
import { review } from './review/moves.ts';
import { supervision } from './supervision-record/moves.ts';

/** The areas of a proposal (提案), in the order of its life. */
export const areas = [
  drafting,
  proposers,
  review,
  assignment,
  reply,
  rating,
  extension,
  clock,
  reminder,
  promise,
  lookBack,
  publication,
  handlingConsultation,
  key,
  supervision,
  appraisal,
  award,
  formalProposal,
  recountArea(recordedIn),
] as const;

/** What people may ask of a proposal. */
export type ProposalCommand = CommandIn<typeof areas>;

/** What has happened to a proposal. Facts carry results, so that replaying them needs no law. */
export type ProposalEvent = FactIn<typeof areas>;
