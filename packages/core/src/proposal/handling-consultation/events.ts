import type { Dated } from '../dated.ts';
import type { Participant } from './consultation.ts';
import type { ConsultationMode, ConsultationPhase } from './words.ts';

/** What has happened when somebody could ask for, record or cancel a handling consultation. */
export type HandlingConsultationEvent =
  | (Dated & {
      readonly type: 'HandlingConsultationRequested';
      readonly consultation: string;
      readonly by: Participant;
      readonly topic: string;
      readonly phase: ConsultationPhase;
    })
  | (Dated & {
      readonly type: 'HandlingConsultationHeld';
      readonly consultation: string;
      readonly participants: readonly Participant[];
      readonly mode: ConsultationMode;
      readonly outcome: string;
    })
  | (Dated & {
      readonly type: 'HandlingConsultationCancelled';
      readonly consultation: string;
      readonly reason: string;
    });
