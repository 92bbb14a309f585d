import { z } from 'zod';
import { MemberId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { recordKindWords } from '../../words/supervision.ts';
import { type Author, author, id, partId, recordedAuthor } from '../fields.ts';

/** 通报: what a unit tells its supervisors. */
const account = {
  text: textOf(3000).describe('情况'),
  materials: z.array(textOf(100)).max(30).describe('提供的材料'),
} as const;

/** 监督活动记录: where the supervisors were and what they found. */
const visit = {
  kind: termOf(recordKindWords, 'SupervisionRecordKind', '监督活动类别'),
  day: CalendarDay.describe('活动日期'),
  /** The supervised unit that was visited; absent if the record is about all of them. */
  unit: UnitId.optional().describe('走访的被监督单位;不限于一个单位的不填'),
  place: textOf(100).describe('地点'),
  visitors: z.array(MemberId).min(1).max(30).describe('参加的委员'),
  found: textOf(3000).describe('所见情况'),
} as const;

const briefing = partId('情况通报编号');

/** 知情: what a unit was asked to tell its supervisors, and has told. */
export interface Briefing extends Partial<FieldsOf<typeof account>> {
  readonly id: string;
  readonly stage: 'asked' | 'given';
  readonly unit: UnitId;
  readonly due: Due;
  readonly givenOn?: CalendarDay;
}

/** 监督活动记录. */
export interface VisitRecord extends FieldsOf<typeof visit> {
  readonly id: string;
  readonly stage: 'recorded';
  readonly author: Author;
}

/** 知情和监督活动: the commands of the information phase and of visits. */
export const fieldworkCommands = {
  NotifySupervisedUnits: command({ zh: '通知被监督单位', en: 'Notify the units' }, {}),
  BriefSupervisors: command(
    { zh: '通报情况', en: 'Brief the supervisors' },
    { briefing, ...account, materials: account.materials.default([]).describe('提供的材料') },
  ),
  BeginSupervision: command({ zh: '启动监督活动', en: 'Begin the supervision' }, {}),
  RecordSupervisionVisit: command({ zh: '记录监督活动', en: 'Record a visit or meeting' }, visit),
} as const;

/**
 * What can happen in the information phase and on visits. Sentences on notice and beginning leave deadlines
 * out, because readers who are shown no deadlines read them.
 */
export const fieldworkFacts = {
  SupervisedUnitsNotified: fact(
    { zh: '通知被监督单位', en: 'notified the units' },
    {
      briefings: z.array(z.strictObject({ id, unit: UnitId })),
      briefBy: Due,
      beginBy: Due,
    },
    {
      tells: ({ briefings }, names) => {
        const units = briefings.map(({ unit }) => names.unit(unit));
        return { zh: `通知${units.join('、')}`, en: `notified ${units.join(', ')}` };
      },
    },
  ),
  SupervisorsBriefed: fact(
    { zh: '通报情况', en: 'briefed the supervisors' },
    { briefing, ...account },
    {
      tells: ({ materials: { length } }) =>
        length > 0
          ? {
              zh: `通报情况,提供材料${length}件`,
              en: `briefed the supervisors (materials: ${length})`,
            }
          : { zh: '通报情况', en: 'briefed the supervisors' },
    },
  ),
  SupervisionBegun: fact({ zh: '启动监督活动', en: 'began the supervision' }, { adviseBy: Due }),
  SupervisionVisitRecorded: fact(
    { zh: '记录监督活动', en: 'recorded a visit or meeting' },
    { record: id, ...visit, author: recordedAuthor },
    {
      tells: ({ kind, day, place }) => ({
        zh: `记录${day}在${place}的${recordKindWords[kind].zh}`,
        en: `recorded the ${recordKindWords[kind].en} of ${day} at ${place}`,
      }),
    },
  ),
} as const;

/** What can happen in the information phase and on visits. */
export type FieldworkFact = FactOf<typeof fieldworkFacts>;

/** What is shown of a briefing: 情况通报. */
export const BriefingView = z
  .object({
    id,
    stage: enumOf(['asked', 'given'], 'SupervisionBriefingStage', '情况通报环节'),
    unit: UnitId.describe('被监督单位'),
    briefBy: CalendarDay.describe('通报期限'),
    ...account,
    text: z.string().optional().describe('情况'),
    givenOn: CalendarDay.optional().describe('通报日期'),
  })
  .meta({ id: 'SupervisionBriefing', description: '情况通报' });

/** What is shown of a visit: 监督活动记录. */
export const VisitView = z
  .object({
    id,
    ...visit,
    day: CalendarDay.describe('日期'),
    unit: UnitId.optional().describe('走访的单位'),
    visitors: z.array(MemberId).describe('参加的委员;被监督单位不可见'),
    found: z.string().optional().describe('所见情况;被监督单位不可见'),
    ...author,
  })
  .meta({ id: 'SupervisionVisit', description: '监督活动记录' });
