import { decideBy } from '../kernel/moves.ts';
import { changeDeciders } from './change/decide.ts';
import type { consultationCommands } from './commands.ts';
import type { Consultation, ConsultationContext } from './consultation.ts';
import type { ConsultationEvent } from './events.ts';
import { followUpDeciders } from './follow-up/decide.ts';
import { meetingDeciders } from './meeting/decide.ts';
import type { Deciders } from './moves.ts';
import { openingDeciders } from './opening/decide.ts';
import { outcomeDeciders } from './outcome/decide.ts';
import { preparationDeciders } from './preparation/decide.ts';
import { researchDeciders } from './research/moves.ts';
import { consultationWorkflow } from './workflow.ts';

const deciders: Deciders<typeof consultationCommands> = {
  ...openingDeciders,
  ...researchDeciders,
  ...preparationDeciders,
  ...changeDeciders,
  ...meetingDeciders,
  ...outcomeDeciders,
  ...followUpDeciders,
};

/** The table says whether; the decider of the command says what then happened. */
export const decideConsultation = decideBy<
  typeof consultationCommands,
  Consultation,
  ConsultationEvent,
  ConsultationContext
>(consultationWorkflow, deciders);
