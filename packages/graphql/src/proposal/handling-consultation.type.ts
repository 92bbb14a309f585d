import {
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
  type HandlingConsultation,
  type Participant,
  proposalWorkflow,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';

const Party = vocabularyEnum('ConsultationParty', '提案办理协商的一方。', consultationPartyWords);
const Phase = vocabularyEnum(
  'ConsultationPhase',
  '提案办理协商所处的环节。',
  consultationPhaseWords,
);
const Mode = vocabularyEnum('ConsultationMode', '双方或多方协商。', consultationModeWords);
const Stage = vocabularyEnum(
  'HandlingConsultationStage',
  '提案办理协商进展。',
  proposalWorkflow.tables.find(({ part }) => part === 'handling_consultation')?.stages ?? {},
);

const ParticipantType = builder.objectRef<Participant>('ConsultationParticipant').implement({
  description: '参加协商的一方。 A party that takes part, and who of it.',
  fields: (t) => ({
    party: t.field({ type: Party, resolve: ({ party }) => party }),
    who: t.id({ nullable: true, resolve: ({ who }) => who }),
  }),
});

/** 提案办理协商. */
export const HandlingConsultationType = builder
  .objectRef<HandlingConsultation>('HandlingConsultation')
  .implement({
    description: '提案办理协商。 A consultation on how a proposal is handled.',
    fields: (t) => ({
      key: t.id({ resolve: ({ id }) => id }),
      stage: t.field({ type: Stage, resolve: ({ stage }) => stage }),
      phase: t.field({
        type: Phase,
        description: '提出时所处的环节。',
        resolve: ({ phase }) => phase,
      }),
      topic: t.exposeString('topic', { description: '协商议题。' }),
      requestedOn: t.field({ type: 'Date', resolve: ({ requestedOn }) => requestedOn }),
      requestedBy: t.field({
        type: ParticipantType,
        resolve: ({ requestedBy }) => requestedBy,
      }),
      heldOn: t.field({ type: 'Date', nullable: true, resolve: ({ held }) => held?.on }),
      mode: t.field({ type: Mode, nullable: true, resolve: ({ held }) => held?.mode }),
      participants: t.field({
        type: [ParticipantType],
        resolve: ({ held }) => held?.participants ?? [],
      }),
      outcome: t.string({ nullable: true, resolve: ({ held }) => held?.outcome }),
      cancelledBecause: t.string({
        nullable: true,
        resolve: ({ cancelled }) => cancelled?.reason,
      }),
    }),
  });
