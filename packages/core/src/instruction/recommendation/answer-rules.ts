import { cite, decided } from '../../law/instruments.ts';
import { instructionClocks } from '../clocks.ts';
import type { InstructionContext } from '../instruction.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { HandledRecommendation } from './recommendation.ts';

const adoption = cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '部门采纳落实反馈制度');

/** What is adopted is carried out by a day that lies ahead. */
export const dayLiesAhead: OnCommand<
  'AdoptRecommendation' | 'AdoptRecommendationInPart',
  HandledRecommendation
> = {
  kind: 'command',
  id: 'instruction.answer.day-lies-ahead',
  title: { zh: '写明落实日期', en: 'A day that lies ahead' },
  cites: [adoption, decided('落实完成日期不早于答复之日')],
  holds: ({ command: { carryOutBy }, ctx: { today } }) => carryOutBy >= today,
  message: ({ ctx: { today } }) => ({
    zh: `落实完成日期不得早于${today}。`,
    en: `The day named is not before ${today}.`,
  }),
};

/** It was carried out after it was answered, and before it is reported. */
export const carriedOutBefore: OnCommand<'ReportCarriedOut', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.answer.carried-out-before',
  title: { zh: '具体办理日期属实', en: 'Carried out before it is reported' },
  cites: [
    cite('baoding-2022', '采纳反馈', 'SEEN', '领导批示或具体办理一周内反馈政协'),
    decided('具体办理之日不早于答复、不晚于报告'),
  ],
  holds: ({ part: { answer }, command: { on }, ctx: { today } }) =>
    answer !== undefined && answer.on <= on && on <= today,
  message: ({ part: { answer }, ctx: { today } }) => ({
    zh: `具体办理之日须在${answer?.on ?? ''}至${today}之间。`,
    en: `It was carried out between ${answer?.on ?? ''} and ${today}.`,
  }),
};

/** A later day is asked for before the day that was named is over, and lies after it. */
export const postponedInTime: OnCommand<'PostponeCarryingOut', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.answer.postponed-in-time',
  title: { zh: '届满前延期', en: 'Postponed in time' },
  cites: [decided('落实延期须在原定日期届满前提出,并晚于原定日期')],
  holds: ({ part, command: { carryOutBy }, ctx: { today } }) => {
    const named = part.answer?.carryOutBy?.by;
    return named !== undefined && today <= named && carryOutBy > named;
  },
  possible: ({ part, ctx: { today } }) => today <= (part.answer?.carryOutBy?.by ?? ''),
  message: ({ part }) => ({
    zh: `须在${part.answer?.carryOutBy?.by ?? ''}届满前提出,新的日期晚于该日。`,
    en: `Ask until ${part.answer?.carryOutBy?.by ?? ''}, for a later day.`,
  }),
};

const mostOf = ({ register }: InstructionContext): number =>
  register.profile.instruction.mostPostponements.value;

/** Carrying out is postponed as often as the county allows; then it is explained. */
export const postponementIsLeft: OnCase<HandledRecommendation> = {
  kind: 'case',
  id: 'instruction.answer.postponement-is-left',
  title: { zh: '延期次数', en: 'A postponement is left' },
  cites: [decided('延期落实的次数由县情配置限定,用尽的说明未能落实')],
  holds: ({ part: { postponed = [] }, ctx }) => postponed.length < mostOf(ctx),
  message: ({ ctx }) => ({
    zh: `落实最多延期${mostOf(ctx)}次;不能落实的请说明。`,
    en: `It is postponed at most ${mostOf(ctx)} times; explain what is not carried out.`,
  }),
};

const latestDay = ({ answer, postponed = [] }: HandledRecommendation, ctx: InstructionContext) => {
  const first = postponed[0]?.from ?? answer?.carryOutBy;
  return first && instructionClocks.due('postpone', first.by, ctx).by;
};

/** All postponements together go no further beyond the day first named than the county allows. */
export const postponedWithinLimit: OnCommand<'PostponeCarryingOut', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.answer.postponed-within-limit',
  title: { zh: '延期总时限', en: 'Postponed within the limit' },
  cites: [decided('延期落实的总时限由县情配置限定,自首次写明的日期起算')],
  holds: ({ part, command: { carryOutBy }, ctx }) => {
    const latest = latestDay(part, ctx);
    return latest !== undefined && carryOutBy <= latest;
  },
  possible: ({ part, ctx }) => (latestDay(part, ctx) ?? '') > (part.answer?.carryOutBy?.by ?? ''),
  message: ({ part, ctx }) => ({
    zh: `延期不得超过${latestDay(part, ctx) ?? ''}。`,
    en: `It is postponed until ${latestDay(part, ctx) ?? ''} at the latest.`,
  }),
};
