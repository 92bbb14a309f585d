import { z } from 'zod';
import { MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { satisfactionWords } from '../../words/satisfaction.ts';
import { speech } from '../fields.ts';

/** A statement of a consultation, by whom, and by when it is named who leads its follow-up. */
export const statement = { statement: z.string(), by: MemberId, leadBy: Due };
const leads = { speech, member: MemberId.describe('领衔督办的副主席') };
/** 面商答复: the day on which the unit met the speaker, and what it answered. */
const answer = {
  metOn: CalendarDay.describe('面商日期'),
  text: textOf(3000).describe('面商答复情况'),
};
const satisfaction = termOf(satisfactionWords, 'Satisfaction', '满意度');
/** 满意度测评. */
const appraisal = { satisfaction, comment: textOf(1000).optional().describe('意见') };

/** 大会发言督办: one plenary statement that a recommendation rests on, until its speaker has appraised the answer. */
export interface SpeechFollowUp extends FieldsOf<typeof statement> {
  readonly id: string;
  readonly stage: 'to_lead' | 'led' | 'answered' | 'appraised';
  readonly recommendation: string;
  /** 领衔副主席. */
  readonly leader?: { readonly member: MemberId; readonly on: CalendarDay };
  readonly answer?: FieldsOf<typeof answer> & {
    readonly on: CalendarDay;
    readonly appraiseBy: Due;
  };
  readonly appraisal?: FieldsOf<typeof appraisal> & { readonly on: CalendarDay };
}

/** 大会发言督办: what people may ask of a plenary statement that is followed up. */
export const speechCommands = {
  NameLeadingViceChair: command(
    { zh: '明确领衔副主席', en: 'Name the vice-chairperson who leads' },
    leads,
  ),
  AnswerFaceToFace: command(
    { zh: '面商答复', en: 'Answer the speaker face to face' },
    { speech, ...answer },
  ),
  AppraiseSpeechAnswer: command(
    { zh: '发言人测评', en: 'Appraise the answer to a statement' },
    { speech, ...appraisal },
  ),
} as const;

/** What has happened to a plenary statement that is followed up. */
export const speechFacts = {
  LeadingViceChairNamed: fact(
    { zh: '明确领衔副主席', en: 'named the vice-chairperson who leads' },
    leads,
    {
      tells: ({ member }, names) => ({
        zh: `明确由副主席${names.person(member)}领衔督办`,
        en: `named ${names.person(member)} as the vice-chairperson who leads`,
      }),
    },
  ),
  SpeakerAnswered: fact(
    { zh: '面商答复', en: 'answered the speaker face to face' },
    { speech, ...answer, appraiseBy: Due },
    {
      tells: ({ metOn, text, appraiseBy: { by } }) => ({
        zh: `${metOn}面商答复发言人,请于${by}前测评:${text}`,
        en: `answered the speaker face to face on ${metOn}, appraisal due ${by}: ${text}`,
      }),
    },
  ),
  SpeechAnswerAppraised: fact(
    { zh: '发言人测评', en: 'appraised the answer to the statement' },
    { speech, ...appraisal },
    {
      tells: ({ satisfaction: one, comment }) => ({
        zh: `测评:${satisfactionWords[one].zh}${comment ? `;${comment}` : ''}`,
        en: `appraised the answer: ${satisfactionWords[one].en}${comment ? `; ${comment}` : ''}`,
      }),
    },
  ),
} as const;

/** What has happened to a plenary statement that is followed up. */
export type SpeechFact = FactOf<typeof speechFacts>;

/** What is shown of a plenary statement that is followed up. */
export const SpeechView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['to_lead', 'led', 'answered', 'appraised'],
      'InstructionSpeechStage',
      '大会发言督办环节',
    ),
    recommendation: z.string().describe('所依据本发言的意见建议'),
    statement: z.string().describe('发言编号'),
    speaker: MemberId.describe('发言人'),
    leader: MemberId.optional().describe('领衔副主席'),
    metOn: CalendarDay.optional().describe('面商日期'),
    answer: z.string().optional().describe('面商答复情况'),
    satisfaction: satisfaction.optional(),
    comment: z.string().optional().describe('发言人意见'),
  })
  .meta({ id: 'InstructionSpeech', description: '大会发言督办' });
