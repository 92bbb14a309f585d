import { z } from 'zod';
import { MemberId, PlatformId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { oneOf } from '../../kernel/field.ts';
import type { Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { GrassrootsConsultationId } from '../../lineage/ids.ts';
import { roleWords } from '../../words/county.ts';
import {
  referralGroundWords,
  referralTargetWords,
  standardStepWords,
} from '../../words/grassroots.ts';
import { ground, nature, reason, target } from '../fields.ts';

/** 议题: what is raised, and where. */
const topic = {
  platform: PlatformId.describe('基层协商议事平台'),
  title: textOf(100).describe('议题'),
  summary: textOf(1500).describe('情况'),
  nature: nature.describe('性质'),
};

/** 转出: why a topic is for others, and for whom. */
const referral = { ground, to: target, reason };

/** 调研. */
export const finding = {
  on: CalendarDay.describe('调研日期'),
  members: z.array(MemberId).min(1).max(20).describe('参加的委员'),
  where: textOf(100).describe('地点、对象,不写群众姓名'),
  problems: textOf(1500).describe('问题'),
  causes: textOf(1500).describe('原因'),
};

/** Who raised a topic. */
const raiser = z.strictObject({
  role: oneOf(roleWords),
  member: MemberId.optional(),
  unit: UnitId.optional(),
  /** 群众提出: it was raised for residents. */
  forResidents: z.boolean(),
});

/** Who raised a topic. */
export type Raiser = Recorded<z.output<typeof raiser>>;

/** 调研. */
export type FactFinding = Recorded<z.output<z.ZodObject<typeof finding>>>;

/** What people may ask before a session is called. */
export const topicCommands = {
  RaiseGrassrootsTopic: command(
    { zh: '提出基层协商议题', en: 'Raise a topic' },
    { ...topic, forResidents: z.boolean().default(false).describe('是否群众提出') },
  ),
  AcceptGrassrootsTopic: command({ zh: '选定议题', en: 'Accept a topic' }, {}),
  ReferGrassrootsTopic: command({ zh: '转出议题', en: 'Refer a topic elsewhere' }, referral),
  RecordGrassrootsFinding: command({ zh: '记录会前调研', en: 'Record fact-finding' }, finding),
} as const;

/** What can happen before a session is called. */
export const topicFacts = {
  GrassrootsTopicRaised: fact(
    { zh: '提出基层协商议题', en: 'raised a topic' },
    {
      ...topic,
      id: GrassrootsConsultationId,
      township: UnitId,
      raisedBy: raiser,
      screenBy: Due,
    },
    {
      tells: ({ title, platform }, names) => ({
        zh: `在${names.person(platform)}提出议题:${title}`,
        en: `raised a topic at ${names.person(platform)}: ${title}`,
      }),
    },
  ),
  GrassrootsTopicAccepted: fact(
    { zh: '选定议题', en: 'accepted the topic' },
    { procedure: z.array(oneOf(standardStepWords)), prepareBy: Due },
  ),
  GrassrootsTopicReferred: fact({ zh: '转出议题', en: 'referred the topic elsewhere' }, referral, {
    tells: ({ ground: why, to, reason: details }) => ({
      zh: `因${referralGroundWords[why].zh}将议题转往${referralTargetWords[to].zh}:${details}`,
      en: `referred the topic to the ${referralTargetWords[to].en} (${referralGroundWords[why].en}): ${details}`,
    }),
  }),
  GrassrootsFindingRecorded: fact(
    { zh: '记录会前调研', en: 'recorded fact-finding' },
    { finding: z.strictObject(finding) },
    {
      tells: ({ finding: { on, where } }) => ({
        zh: `记录${on}在${where}的会前调研`,
        en: `recorded fact-finding of ${on}: ${where}`,
      }),
    },
  ),
} as const;

/** What can happen before a session is called. */
export type TopicFact = FactOf<typeof topicFacts>;
