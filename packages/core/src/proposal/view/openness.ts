import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { idField, termOf } from '../../kernel/field.ts';
import {
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
} from '../../words/handling-consultation.ts';
import { publicationStageWords, withholdingReasonWords } from '../../words/publication.ts';
import { handlingConsultationTable } from '../handling-consultation/table.ts';
import type { HandlingConsultation } from '../parts/handling-consultation.ts';
import type { VisiblePublication } from '../visibility/publication.ts';

const day = CalendarDay;
const text = z.string();

/** How open a case is to the public, as far as it is shown. */
export const PublicationView = z
  .object({
    isPublic: z.boolean().describe('公众可查阅。 The public may read it.'),
    stage: termOf(publicationStageWords, 'PublicationStage', '公开环节。')
      .optional()
      .describe('公开环节;无权查阅办理情况者得 null。'),
    consent: z
      .boolean()
      .optional()
      .describe('署名各方均同意公开;无权查阅办理情况者得 null。 All who stand behind it agree.'),
    refusedBy: z
      .array(idField)
      .optional()
      .describe('不同意公开的提案者;无权查阅办理情况者得 null。 Who refused.'),
    withheldOn: day.optional().describe('不予公开的日期'),
    withheldFor: termOf(withholdingReasonWords, 'WithholdingReason', '不予公开的理由。').optional(),
    withheldBecause: text.optional().describe('不予公开的说明'),
    secretSince: day.optional().describe('定为涉密的日期'),
    secretBecause: text.optional().describe('涉密的理由'),
  })
  .meta({ id: 'Publication', description: '公开情况。 How open a case is to the public.' });

/** How open a case is, in the shape that is shown. */
export const publicationView = ({ withholding, secrecy, ...one }: VisiblePublication) => ({
  ...one,
  withheldOn: withholding?.on,
  withheldFor: withholding?.reason,
  withheldBecause: withholding?.note,
  secretSince: secrecy?.on,
  secretBecause: secrecy?.reason,
});

const ParticipantView = z
  .object({
    party: termOf(consultationPartyWords, 'ConsultationParty', '提案办理协商的一方。'),
    who: idField.optional().describe('提案者或承办单位'),
  })
  .meta({
    id: 'ConsultationParticipant',
    description: '参加协商的一方。 A party that takes part, and who of it.',
  });

/** What is shown of a consultation on the handling. */
export const HandlingConsultationView = z
  .object({
    key: idField,
    stage: termOf(
      handlingConsultationTable.stages,
      'HandlingConsultationStage',
      '提案办理协商进展。',
    ),
    phase: termOf(consultationPhaseWords, 'ConsultationPhase', '提案办理协商所处的环节。').describe(
      '提出时所处的环节。',
    ),
    topic: text.describe('协商议题。'),
    requestedOn: day.describe('提出日期'),
    requestedBy: ParticipantView,
    heldOn: day.optional().describe('协商日期'),
    mode: termOf(consultationModeWords, 'ConsultationMode', '双方或多方协商。').optional(),
    participants: z.array(ParticipantView).describe('参加各方'),
    outcome: text.optional().describe('协商结果'),
    cancelledBecause: text.optional().describe('取消的理由'),
  })
  .meta({
    id: 'HandlingConsultation',
    description: '提案办理协商。 A consultation on how a proposal is handled.',
  });

/** A consultation on the handling in the shape that is shown. */
export const handlingConsultationView = ({ held, cancelled, ...one }: HandlingConsultation) => ({
  ...one,
  key: one.id,
  heldOn: held?.on,
  mode: held?.mode,
  participants: held?.participants ?? [],
  outcome: held?.outcome,
  cancelledBecause: cancelled?.reason,
});
