import { required } from '../../kernel/required.ts';
import type { Deciders } from '../moves.ts';
import type { handlingConsultationCommands } from './commands.ts';
import { consultationsOf, modeOf, partyOf, phaseOf } from './consultation.ts';

/** What asking for, recording and cancelling a handling consultation lead to. */
export const handlingConsultationDeciders: Deciders<typeof handlingConsultationCommands> = {
  RequestHandlingConsultation: (state, { topic }, { actor, today: on }) => ({
    type: 'HandlingConsultationRequested',
    on,
    consultation: `C${consultationsOf(state).length + 1}`,
    by: required(partyOf(actor), 'a party'),
    topic,
    phase: phaseOf(state, on),
  }),
  RecordHandlingConsultation: (_state, { consultation, on, participants, outcome }) => ({
    type: 'HandlingConsultationHeld',
    on,
    consultation,
    participants,
    mode: modeOf(participants),
    outcome,
  }),
  CancelHandlingConsultation: (_state, { consultation, reason }, { today: on }) => ({
    type: 'HandlingConsultationCancelled',
    on,
    consultation,
    reason,
  }),
};
