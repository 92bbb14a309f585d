import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { instructingLeaderWords } from '../../words/instruction.ts';
import { account, leader, leaderInstruction, leadersOffice, reason, secrecy } from '../fields.ts';

/** 批示: who instructed what, who may know of it, and whom it is addressed to. */
const instructed = {
  leader,
  text: textOf(1000).describe('批示内容'),
  secrecy,
  addressees: z.array(UnitId).min(1).max(10).describe('批请办理的单位'),
};
/** 批示办理反馈. */
const feedback = {
  unit: UnitId.describe('单位'),
  text: account.describe('办理情况'),
  late: z.boolean().describe('是否逾期'),
};

/** 领导批示: diverging ones are kept apart, each with those it is addressed to. */
export interface LeaderInstruction extends FieldsOf<typeof instructed> {
  readonly id: string;
  readonly stage: 'received' | 'concluded';
  readonly recordedBy: z.output<typeof leadersOffice>;
  readonly on: CalendarDay;
  readonly recordedOn: CalendarDay;
  readonly feedBackBy: Due;
  readonly feedback: readonly ({ readonly on: CalendarDay } & FieldsOf<typeof feedback>)[];
  readonly concludedOn?: CalendarDay;
}

/** 批示: what people may ask of the instructions of leaders. */
export const leaderCommands = {
  RecordLeaderInstruction: command(
    { zh: '登记领导批示', en: 'Record an instruction of a leader' },
    {
      leader,
      on: CalendarDay.describe('批示日期'),
      text: instructed.text,
      secrecy,
      addressees: instructed.addressees,
    },
  ),
  FeedBackOnInstruction: command(
    { zh: '反馈批示办理', en: 'Feed back on an instruction' },
    {
      leaderInstruction,
      text: account,
      unit: UnitId.optional().describe('代表的单位;承继数个批请办理单位的须填'),
    },
  ),
  ConcludeInstruction: command(
    { zh: '批示办结', en: 'Conclude an instruction' },
    { leaderInstruction },
  ),
  RecordNoInstruction: command(
    { zh: '记录未获批示', en: 'Record that no instruction came' },
    { reason },
  ),
} as const;

/** What has happened to the instructions of leaders. */
export const leaderFacts = {
  LeaderInstructionRecorded: fact(
    { zh: '登记领导批示', en: 'recorded an instruction of a leader' },
    {
      leaderInstruction,
      instructedOn: CalendarDay,
      recordedBy: leadersOffice,
      ...instructed,
      feedBackBy: Due,
    },
    {
      // One addressee is not shown the others, so the sentence leaves them all out.
      tells: ({ leader: who, instructedOn, text, feedBackBy: { by } }) => ({
        zh: `登记${instructingLeaderWords[who].zh}${instructedOn}批示,${by}前反馈:${text}`,
        en: `recorded an instruction of ${instructingLeaderWords[who].en} of ${instructedOn}, feedback due ${by}: ${text}`,
      }),
    },
  ),
  InstructionFedBack: fact(
    { zh: '反馈批示办理', en: 'fed back on the instruction' },
    { leaderInstruction, ...feedback, passOnBy: Due },
    {
      tells: ({ late }) =>
        late
          ? { zh: '逾期反馈批示办理情况', en: 'fed back on the instruction, late' }
          : { zh: '反馈批示办理情况', en: 'fed back on the instruction' },
    },
  ),
  InstructionConcluded: fact(
    { zh: '批示办结', en: 'concluded the instruction' },
    { leaderInstruction },
  ),
  NoInstructionRecorded: fact(
    { zh: '记录未获批示', en: 'recorded that no instruction came' },
    { reason, referBy: Due },
  ),
} as const;

/** What has happened to the instructions of leaders. */
export type LeaderFact = FactOf<typeof leaderFacts>;

/** What is shown of an instruction. */
export const LeaderInstructionView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(['received', 'concluded'], 'InstructionLeaderStage', '批示环节'),
    leader,
    on: CalendarDay.describe('批示日期'),
    text: instructed.text,
    secrecy,
    addressees: instructed.addressees,
    feedBackBy: CalendarDay.describe('反馈期限'),
    feedback: z
      .array(
        z
          .object({ on: CalendarDay.describe('反馈日期'), ...feedback })
          .meta({ id: 'InstructionFeedback', description: '批示办理反馈' }),
      )
      .describe('反馈'),
  })
  .meta({ id: 'LeaderInstruction', description: '领导批示' });
