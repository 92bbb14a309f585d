import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf, oneOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { roleWords } from '../../words/county.ts';
import { topicChannelWords, topicSourceWords } from '../../words/plan.ts';
import { id, reason, theme, topicId } from '../fields.ts';

const source = termOf(topicSourceWords, 'AnnualPlanTopicSource', '议题来源');
/** 议题: a topic that is proposed for the plan. */
const topic = {
  title: textOf(100).describe('议题'),
  theme,
  reasons: textOf(1500).describe('提出理由'),
  source: source.describe('来源'),
};
const proposer = {
  role: oneOf(roleWords),
  /** A member or a body on the register. */
  person: z.string().optional(),
  unit: z.string().optional(),
};

/** Who proposed a topic: the capacity, and which member, body or unit. */
export type TopicProposer = FieldsOf<typeof proposer>;

/** 议题. */
export interface Topic extends FieldsOf<typeof topic> {
  readonly id: string;
  readonly stage: 'proposed' | 'taken_up' | 'not_taken_up';
  readonly by: TopicProposer;
  readonly proposedOn: CalendarDay;
  /** The answer given, with the reason where it was not taken up. */
  readonly answer?: { readonly on: CalendarDay; readonly reason?: string };
}

/** True once a topic was taken up or declined: both are answers to its proposer. */
export const isAnswered = ({ stage }: Topic): boolean => stage !== 'proposed';

/** 议题: the commands that propose and answer topics. */
export const topicCommands = {
  ProposeTopic: command(
    { zh: '提出议题', en: 'Propose a topic' },
    { ...topic, source: source.describe('议题来源') },
  ),
  TakeUpTopic: command({ zh: '采纳议题', en: 'Take up a topic' }, { topic: topicId }),
  DeclineTopic: command({ zh: '不采纳议题', en: 'Decline a topic' }, { topic: topicId, reason }),
} as const;

/** The facts of topics. */
export const topicFacts = {
  TopicProposed: fact(
    { zh: '提出议题', en: 'proposed a topic' },
    { ...topic, id, by: z.strictObject(proposer) },
    {
      tells: ({ title, source }) => ({
        zh: `提出议题:${title}(${topicSourceWords[source].zh})`,
        en: `proposed a topic: ${title} (source: ${topicSourceWords[source].en})`,
      }),
    },
  ),
  TopicTakenUp: fact({ zh: '采纳议题', en: 'took up a topic' }, { topic: topicId }),
  TopicDeclined: fact(
    { zh: '不采纳议题', en: 'declined a topic' },
    { topic: topicId, reason },
    {
      tells: ({ reason: why }) => ({ zh: `不采纳议题:${why}`, en: `declined a topic: ${why}` }),
    },
  ),
} as const;

/** A fact of topics. */
export type TopicFact = FactOf<typeof topicFacts>;

/** The view of a topic. */
export const TopicView = z
  .object({
    id,
    stage: enumOf(
      ['proposed', 'taken_up', 'not_taken_up'],
      'AnnualPlanTopicStage',
      '议题环节',
    ).describe('环节'),
    ...topic,
    channel: termOf(topicChannelWords, 'AnnualPlanTopicChannel', '议题渠道').describe('渠道'),
    role: termOf(roleWords, 'AnnualPlanProposerRole', '提出者的身份').describe('提出者的身份'),
    member: MemberId.optional().describe('提出的委员'),
    body: BodyId.optional().describe('提出的集体'),
    unit: UnitId.optional().describe('提出的单位'),
    proposedOn: CalendarDay.describe('提出日期'),
    answeredOn: CalendarDay.optional().describe('答复日期'),
    answer: z.string().optional().describe('未采纳的理由'),
  })
  .meta({ id: 'AnnualPlanTopic', description: '议题' });
