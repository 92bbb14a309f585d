import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reason } from '../fields.ts';
import { consultationParties } from './words.ts';

const consultation = z.string().min(1).max(20).describe('协商编号');

const Participant = z
  .object({
    party: enumOf(consultationParties, 'ConsultationParty', '提案办理协商的一方'),
    who: z.string().min(1).max(64).optional().describe('提案者或单位的名册编号;政协一方不填'),
  })
  .meta({ id: 'ConsultationParticipant', description: '参加协商的一方' });

/** 提案办理协商: what the three parties may ask. */
export const handlingConsultationCommands = {
  RequestHandlingConsultation: command(
    { zh: '提出提案办理协商要求', en: 'Ask for a handling consultation' },
    { topic: textOf(200).describe('协商议题') },
  ),
  RecordHandlingConsultation: command(
    { zh: '记录提案办理协商', en: 'Record a handling consultation' },
    {
      consultation,
      on: CalendarDay.describe('协商日期'),
      participants: z.array(Participant).min(1).max(30).describe('参加的各方'),
      outcome: textOf(2000).describe('协商结果'),
    },
  ),
  CancelHandlingConsultation: command(
    { zh: '取消提案办理协商', en: 'Cancel a handling consultation' },
    { consultation, reason },
  ),
} as const;
