import { actsFor } from '../../county/acting.ts';
import { cite, decided } from '../../law/instruments.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { HandledRecommendation } from './recommendation.ts';

/** A recommendation is handled by the unit it is addressed to, and by nobody for it. */
export const addressedUnitActs: OnCase<HandledRecommendation> = {
  kind: 'case',
  id: 'instruction.answer.addressed-unit',
  title: { zh: '由承办单位办理', en: 'The addressed unit acts' },
  cites: [
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '部门采纳落实反馈制度'),
    cite('luoyang-outcome-measures', '一把手负责制'),
  ],
  holds: ({ part, ctx: { actor, register } }) => actsFor(part.unit, actor, register),
  message: () => ({
    zh: '由交办的单位(或承继单位)办理。',
    en: 'The unit it is addressed to, or its successor, takes this step.',
  }),
};

/** 一把手负责制: the head of the unit answers for what the unit takes on. */
export const headIsResponsible: OnCommand<'TakeOnRecommendation', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.receipt.head-is-responsible',
  title: { zh: '一把手负责', en: 'The head is responsible' },
  cites: [cite('luoyang-outcome-measures', '一把手负责制')],
  holds: ({ command: { responsible }, ctx: { register } }) =>
    responsible.isHead || !register.profile.instruction.flags.headIsResponsible.value,
  message: () => ({
    zh: '接办时请写明单位主要负责人,由其负责。',
    en: 'Name the head of the unit, who is responsible.',
  }),
};

/** A unit that finds the matter is not its own says so early. */
export const returnedInTime: OnCase<HandledRecommendation> = {
  kind: 'case',
  id: 'instruction.receipt.returned-in-time',
  title: { zh: '限期退回', en: 'Returned in time' },
  cites: [
    cite('woyang-handling', '二(三)'),
    cite('yulin-2019', '二(一)'),
    decided('意见建议的退回参照提案退办'),
  ],
  holds: ({ part: { handedOut }, ctx: { today } }) =>
    handedOut !== undefined && today <= handedOut.takeOnBy.by,
  message: ({ part: { handedOut } }) => ({
    zh: `退回须在${handedOut?.takeOnBy.by ?? ''}前提出,逾期应当接办。`,
    en: `It is returned until ${handedOut?.takeOnBy.by ?? ''}; after that day it is taken on.`,
  }),
};

/** After a ruling, of either kind, the recommendation is not returned again, by whichever unit. */
export const rulingIsFinal: OnCase<HandledRecommendation> = {
  kind: 'case',
  id: 'instruction.receipt.ruling-is-final',
  title: { zh: '裁定后不得再退', en: 'A ruling is final' },
  cites: [
    cite('city-assignment-rule', '第七条'),
    cite('guangzhou-handling', '第十二条'),
    decided('意见建议的退回参照提案退办'),
  ],
  holds: ({ part: { returned } }) => returned === undefined,
  message: () => ({
    zh: '本条已退回并裁定过,应当接办。',
    en: 'It was returned and ruled on before; the unit takes it on.',
  }),
};

/** A recommendation goes from one unit to another of the register. */
export const anotherUnit: OnCommand<
  'ReaddressRecommendation' | 'ReturnRecommendation',
  HandledRecommendation
> = {
  kind: 'command',
  id: 'instruction.handing-out.another-unit',
  title: { zh: '改交另一在册单位', en: 'To another unit of the register' },
  cites: [cite('yulin-2019', '二(一)'), decided('改交的单位须在册且与原单位不同')],
  holds: ({ part, command, ctx: { register } }) => {
    const unit = command.type === 'ReturnRecommendation' ? command.proposedUnit : command.unit;
    return unit === undefined || (Object.hasOwn(register.units, unit) && unit !== part.unit);
  },
  message: () => ({
    zh: '请填名册中的另一个单位。',
    en: 'Name another unit of the register.',
  }),
};
