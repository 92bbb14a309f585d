import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { fact, type Names } from '../../kernel/fact.ts';
import { oneOf, termOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf, Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import {
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
} from '../../words/handling-consultation.ts';
import { because, reason } from '../fields.ts';

const consultation = keyOf(20).describe('协商编号');

const Participant = z
  .object({
    party: termOf(consultationPartyWords, 'ConsultationParty', '提案办理协商的一方'),
    who: keyOf(64).optional().describe('提案者或单位的名册编号;政协一方不填'),
  })
  .meta({ id: 'ConsultationParticipant', description: '参加协商的一方' });
/** Who takes part in a consultation: a party, and which proposer or unit it is. */
export type Participant = Recorded<z.output<typeof Participant>>;

const asked = {
  topic: textOf(200).describe('协商议题'),
  /** Where the case stood when it was asked for. */
  phase: oneOf(consultationPhaseWords),
};
const met = {
  participants: z.array(Participant).min(1).max(30).describe('参加的各方'),
  outcome: textOf(2000).describe('协商结果'),
};
const held = { ...met, mode: oneOf(consultationModeWords) };

/** 提案办理协商: asked for by one of the three parties, arranged and recorded by the committee. */
export interface HandlingConsultation extends FieldsOf<typeof asked> {
  readonly id: string;
  readonly stage: 'requested' | 'held' | 'cancelled';
  readonly requestedOn: CalendarDay;
  readonly requestedBy: Participant;
  readonly held?: FieldsOf<typeof held> & { readonly on: CalendarDay };
  readonly cancelled?: { readonly on: CalendarDay; readonly reason: string };
}

/** 提案办理协商: what the three parties may ask. */
export const handlingConsultationCommands = {
  RequestHandlingConsultation: command(
    { zh: '提出提案办理协商要求', en: 'Ask for a handling consultation' },
    { topic: asked.topic },
  ),
  RecordHandlingConsultation: command(
    { zh: '记录提案办理协商', en: 'Record a handling consultation' },
    { consultation, on: CalendarDay.describe('协商日期'), ...met },
  ),
  CancelHandlingConsultation: command(
    { zh: '取消提案办理协商', en: 'Cancel a handling consultation' },
    { consultation, reason },
  ),
} as const;

const nameOf = ({ party, who }: Participant, names: Names, language: 'zh' | 'en'): string => {
  if (who === undefined) return consultationPartyWords[party][language];
  return party === 'handling_unit' ? names.unit(who) : names.person(who);
};

/** What can happen to a consultation on the handling. */
export const handlingConsultationFacts = {
  HandlingConsultationRequested: fact(
    { zh: '提出提案办理协商要求', en: 'asked for a handling consultation' },
    { consultation, by: Participant, ...asked },
    {
      tells: ({ topic }) => ({
        zh: `提出提案办理协商要求:${topic}`,
        en: `asked for a handling consultation: ${topic}`,
      }),
    },
  ),
  HandlingConsultationHeld: fact(
    { zh: '记录提案办理协商', en: 'recorded a handling consultation' },
    { consultation, ...held },
    {
      tells: ({ participants, outcome }, names) => ({
        zh: `记录提案办理协商(${participants.map((one) => nameOf(one, names, 'zh')).join('、')}):${outcome}`,
        en: `recorded a handling consultation of ${participants.map((one) => nameOf(one, names, 'en')).join(', ')}: ${outcome}`,
      }),
    },
  ),
  HandlingConsultationCancelled: fact(
    { zh: '取消提案办理协商', en: 'cancelled the handling consultation' },
    { consultation, reason },
    { tells: because({ zh: '取消提案办理协商', en: 'cancelled the handling consultation' }) },
  ),
} as const;
