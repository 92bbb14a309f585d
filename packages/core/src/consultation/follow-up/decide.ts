import type { Deciders } from '../moves.ts';
import type { followUpCommands } from './commands.ts';

/** What follow-up, closing and publication lead to. */
export const followUpDeciders: Deciders<typeof followUpCommands> = {
  AcknowledgeConsultationOutcome: (_state, _command, { today: on, actor }) => ({
    type: 'ConsultationOutcomeAcknowledged',
    on,
    office: actor.role === 'government_office' ? 'government_office' : 'party_office',
  }),
  LinkInstruction: (_state, { instruction }, { today: on }) => ({
    type: 'InstructionLinked',
    on,
    instruction,
  }),
  CloseConsultation: (_state, { note }, { today: on }) => ({
    type: 'ConsultationClosed',
    on,
    ...(note ? { note } : {}),
  }),
  PublishConsultation: (_state, _command, { today: on }) => ({
    type: 'ConsultationPublished',
    on,
  }),
};
