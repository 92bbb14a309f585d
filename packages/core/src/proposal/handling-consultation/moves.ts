import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { recorded } from '../../kernel/recorded.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { receivedParts } from '../case/changes.ts';
import {
  handlingConsultationCommands,
  handlingConsultationFacts,
} from '../parts/handling-consultation.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';
import { modeOf, partyOf, phaseOf } from './queries.ts';

const says = saysOf<FactOf<typeof handlingConsultationFacts>, Proposal, ProposalContext>();
const consultations = receivedParts('consultations', 'C');

/** 提案办理协商: any of the three parties asks for one, the committee records or cancels it. */
export const handlingConsultation = areaOf<Proposal, ProposalContext>()({
  commands: handlingConsultationCommands,
  facts: handlingConsultationFacts,
  decide: {
    RequestHandlingConsultation: says(
      'HandlingConsultationRequested',
      ({ actor, today }, state) => ({
        consultation: consultations.next(state).id,
        by: required(partyOf(actor), 'a party'),
        phase: phaseOf(state, today),
      }),
    ),
    // The day is the one on which the parties met.
    RecordHandlingConsultation: (_state, { type: _, ...met }) => ({
      type: 'HandlingConsultationHeld',
      ...recorded(met),
      mode: modeOf(met.participants),
    }),
    CancelHandlingConsultation: says('HandlingConsultationCancelled'),
  },
  evolve: {
    HandlingConsultationRequested: consultations.adds(
      ({ type: _, consultation: id, on: requestedOn, by: requestedBy, ...asked }) => ({
        id,
        stage: 'requested',
        requestedOn,
        requestedBy,
        ...asked,
      }),
    ),
    HandlingConsultationHeld: consultations.changes(
      'consultation',
      ({ type: _, consultation: __, ...held }) => ({ stage: 'held', held }),
    ),
    HandlingConsultationCancelled: consultations.changes('consultation', ({ on, reason }) => ({
      stage: 'cancelled',
      cancelled: { on, reason },
    })),
  },
});
