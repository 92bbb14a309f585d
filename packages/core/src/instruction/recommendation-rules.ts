import { actsFor } from '../county/acting.ts';
import { cite, decided } from '../law/instruments.ts';
import type { HandledRecommendation } from './instruction.ts';
import type { OnCase, OnCommand } from './rule.ts';
import { openInstructions } from './standing.ts';

const chain = cite('luoyang-outcome-measures', '批办、交办、承办、反馈');
const goals = (quote: string) => cite('huailai-goals-2023', '总体绩效目标', 'SEEN', quote);

/** Recommendations are handed out on an instruction. */
export const instructionCame: OnCase = {
  kind: 'case',
  id: 'instruction.handing-out.instruction-came',
  title: { zh: '有批示方交办', en: 'Handed out on an instruction' },
  cites: [chain, goals('协商成果领导批示')],
  holds: ({ state }) => openInstructions(state).length > 0,
  message: () => ({
    zh: '尚无领导批示,不能交办;未获批示的可送有关单位参考。',
    en: 'No instruction has come; without one a recommendation is sent for reference.',
  }),
};

/** Without an instruction a recommendation is sent for reference, and no duty to answer begins. */
export const noInstructionCame: OnCase = {
  kind: 'case',
  id: 'instruction.handing-out.no-instruction-came',
  title: { zh: '未获批示方送参考', en: 'Sent for reference where no instruction came' },
  cites: [decided('没有批示即不发生采纳反馈责任')],
  holds: ({ state }) => state.noInstruction !== undefined && openInstructions(state).length === 0,
  message: () => ({
    zh: '请先记录未获批示;已有批示的应予交办。',
    en: 'Record first that no instruction came; with one, hand the recommendation out.',
  }),
};

/** A wrongly addressed recommendation goes to another unit of the register. */
export const anotherUnit: OnCommand<'ReaddressRecommendation', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.handing-out.another-unit',
  title: { zh: '改交另一在册单位', en: 'To another unit of the register' },
  cites: [decided('改交的单位须在册且与原单位不同')],
  holds: ({ part, command: { unit }, ctx: { register } }) =>
    Object.hasOwn(register.units, unit) && unit !== part.unit,
  message: () => ({
    zh: '请改交名册中的另一个单位。',
    en: 'Name another unit of the register.',
  }),
};

/** A recommendation is answered by the unit it is addressed to, and by nobody for it. */
export const addressedUnitAnswers: OnCase<HandledRecommendation> = {
  kind: 'case',
  id: 'instruction.answer.addressed-unit',
  title: { zh: '由承办单位答复', en: 'The addressed unit answers' },
  cites: [goals('部门采纳落实反馈制度'), cite('luoyang-outcome-measures', '一把手负责制')],
  holds: ({ part, ctx: { actor, register } }) => actsFor(part.unit, actor, register),
  message: () => ({
    zh: '由交办的单位(或承继单位)办理。',
    en: 'The unit it is addressed to, or its successor, takes this step.',
  }),
};

/** What is adopted is carried out by a day that lies ahead. */
export const dayLiesAhead: OnCommand<
  'AdoptRecommendation' | 'AdoptRecommendationInPart',
  HandledRecommendation
> = {
  kind: 'command',
  id: 'instruction.answer.day-lies-ahead',
  title: { zh: '写明落实日期', en: 'A day that lies ahead' },
  cites: [goals('部门采纳落实反馈制度'), decided('落实完成日期不早于答复之日')],
  holds: ({ command: { carryOutBy }, ctx: { today } }) => carryOutBy >= today,
  message: ({ ctx: { today } }) => ({
    zh: `落实完成日期不得早于${today}。`,
    en: `The day named is not before ${today}.`,
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
  message: ({ part }) => ({
    zh: `须在${part.answer?.carryOutBy?.by ?? ''}届满前提出,新的日期晚于该日。`,
    en: `Ask until ${part.answer?.carryOutBy?.by ?? ''}, for a later day.`,
  }),
};

/** What is handed to the inspectors is being carried out, and was not handed over before. */
export const keyItemsAreOpen: OnCommand<'RequestCountyInspection'> = {
  kind: 'command',
  id: 'instruction.inspection.items-are-open',
  title: { zh: '重点建议事项尚在办理', en: 'Key items are still open' },
  cites: [goals('重点建议事项办理纳入全县督查工作程序')],
  holds: ({ state, command: { recommendations } }) =>
    new Set(recommendations).size === recommendations.length &&
    recommendations.every((id) => {
      const one = state.recommendations.find((each) => each.id === id);
      const inspected = state.inspections.some((each) => each.recommendations.includes(id));
      return one !== undefined && one.handedOut !== undefined && !inspected;
    }),
  message: () => ({
    zh: '请列已交办且尚未纳入督查的意见建议,每条一次。',
    en: 'Name recommendations that were handed out and are not under inspection yet, each once.',
  }),
};
